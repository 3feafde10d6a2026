using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>What the pay form posts. Amount, point, district and person are never taken from it.</summary>
public sealed record RecordPayoutForm
{
    /// <summary>Made for one rendered form.</summary>
    public Guid? RequestId { get; init; }

    public ReceiverKind? Receiver { get; init; }

    /// <summary>Only for an heir; the others are named on the approved line.</summary>
    public string? HeirName { get; init; }

    public PaperKind? Paper { get; init; }
    public string? PaperNumber { get; init; }
    public PayoutPlace? Place { get; init; }
    public string? Witness { get; init; }
    public HomeWitness? WitnessKind { get; init; }
    public SigningKind? Signing { get; init; }
    public string? SigningWitness { get; init; }
}

public sealed class RecordPayoutFormValidator : AbstractValidator<RecordPayoutForm>
{
    public RecordPayoutFormValidator()
    {
        RuleFor(form => form.RequestId).NotEmpty().WithMessage("Trang đã cũ. Hãy tìm lại người nhận.");
        RuleFor(form => form.Receiver).NotNull().WithMessage("Hãy chọn người nhận.").IsInEnum().WithMessage("Hãy chọn người nhận.");
        RuleFor(form => form.Paper).NotNull().WithMessage("Hãy chọn loại giấy tờ.").IsInEnum().WithMessage("Hãy chọn loại giấy tờ.");
        RuleFor(form => form.PaperNumber).NotEmpty().WithMessage("Hãy nhập số giấy tờ người nhận xuất trình.")
            .MaximumLength(100).WithMessage("Số giấy tờ tối đa 100 ký tự.");
        RuleFor(form => form.PaperNumber).Must(text => CitizenId.TryParse(text, out _)).When(form => form.Paper is PaperKind.CitizenId && form.PaperNumber is not null)
            .WithMessage("Số CMND có 9 chữ số, số CCCD có 12 chữ số. Hãy kiểm tra lại.");
        RuleFor(form => form.HeirName).NotEmpty().When(form => form.Receiver is ReceiverKind.Heir).WithMessage("Hãy nhập họ tên thân nhân nhận tiền.")
            .MaximumLength(100).WithMessage("Họ tên tối đa 100 ký tự.");
        RuleFor(form => form.Place).NotNull().WithMessage("Hãy chọn nơi chi.").IsInEnum().WithMessage("Hãy chọn nơi chi.");
        RuleFor(form => form.Witness).NotEmpty().When(form => form.Place is PayoutPlace.Home).WithMessage("Chi tại nhà: hãy nhập tên người đi cùng hoặc người làm chứng của xã.")
            .MaximumLength(100).WithMessage("Họ tên tối đa 100 ký tự.");
        RuleFor(form => form.WitnessKind).IsInEnum().WithMessage("Hãy chọn người thứ hai là ai.");
        RuleFor(form => form.Signing).IsInEnum().WithMessage("Hãy chọn ký tên hay điểm chỉ.");
        RuleFor(form => form.SigningWitness).NotEmpty().When(form => form.Signing is SigningKind.Fingerprint).WithMessage("Điểm chỉ: hãy nhập tên người làm chứng.")
            .MaximumLength(100).WithMessage("Họ tên tối đa 100 ký tự.");
    }
}

/// <summary>Hands a line's money out once, whatever is clicked, posted again or raced, and answers with its receipt.</summary>
public sealed class RecordPayout(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    private const int MostTries = 8;

    /// <returns>The id of the receipt.</returns>
    public async Task<long> RunAsync(long entitlementId, RecordPayoutForm form, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var receipt = 0L;
                await gate.RunAsync(db,
                    async () => receipt = await PayAsync(entitlementId, form, cancellation),
                    () => db.Payouts.AnyAsync(p => p.RequestId == form.RequestId, cancellation),
                    cancellation);
                return receipt != 0 ? receipt : await ReceiptOf(form.RequestId!.Value, cancellation);
            }
            catch (DbUpdateException error) when (attempt < MostTries && (error is DbUpdateConcurrencyException || DatabaseErrors.IsDuplicate(error)))
            {
                // Another cashier of the point was quicker with the line or with the next receipt number: look again.
            }
        }
    }

    private async Task<long> PayAsync(long entitlementId, RecordPayoutForm form, CancellationToken cancellation)
    {
        var line = await db.Entitlements.Include(l => l.Items).AsSingleQuery().SingleOrDefaultAsync(l => l.Id == entitlementId, cancellation) ?? throw new NotFound();
        if (await AlreadyPaidByThisForm(line, form, cancellation) is { } known) return known;

        var list = await db.Lists.AsNoTracking().SingleAsync(l => l.Id == line.ListId, cancellation);
        var contract = await db.ContractInForceAsync(line.DistrictId, line.PayMonth, cancellation);
        Rules.ContractCoversPeriod.Require(contract is not null);

        // Read once: this instant decides the day, the drawer and the window.
        var now = clock.Now;
        var payout = line.Pay(list, contract!, OrderOf(line, form, await DrawerOf(line, now.Day, cancellation)), now);
        var receipt = await new ReceiptIssue(db).OfAsync(line, payout, cancellation);
        await db.SaveChangesAsync(cancellation);
        return receipt.Id;
    }

    // The line's own payouts and whatever this form has paid are asked for at once; the former find their way to the line.
    private async Task<long?> AlreadyPaidByThisForm(Entitlement line, RecordPayoutForm form, CancellationToken cancellation)
    {
        var payouts = await db.Payouts.Include(p => p.Reversal).Include(p => p.Receipt).Where(p => p.EntitlementId == line.Id || p.RequestId == form.RequestId)
            .OrderBy(p => p.Attempt).ToListAsync(cancellation);
        if (payouts.Find(p => p.RequestId == form.RequestId) is not { } same) return null;

        Rules.RequestIsForThisEntitlement.Require(same.EntitlementId == line.Id);
        return same.Receipt!.Id;
    }

    private Task<Drawer?> DrawerOf(Entitlement line, DateOnly today, CancellationToken cancellation) =>
        db.Drawers.SingleOrDefaultAsync(d => d.CashierId == user.Id && d.PayoutPointId == line.PayoutPointId && d.Day == today, cancellation);

    private PayoutOrder OrderOf(Entitlement line, RecordPayoutForm form, Drawer? drawer)
    {
        var name = form.Receiver switch
        {
            ReceiverKind.Self => line.Name.Full,
            ReceiverKind.Heir => line.DiedOn is not null && line.ReceiverName is { } heir ? heir : form.HeirName ?? "",
            _ => line.ReceiverName ?? "",
        };
        var receiver = new Receiver(form.Receiver!.Value, name, form.Paper!.Value, form.PaperNumber ?? "");
        return new(form.RequestId!.Value, user.Actor, user.PointIds, receiver, form.Place!.Value, form.Place is PayoutPlace.Home ? form.Witness : null)
        {
            Witness = form.WitnessKind ?? HomeWitness.Colleague, Signing = form.Signing ?? SigningKind.Signature, SigningWitness = form.SigningWitness, Drawer = drawer,
        };
    }

    private Task<long> ReceiptOf(Guid requestId, CancellationToken cancellation) =>
        db.Receipts.Where(r => r.Payout.RequestId == requestId).Select(r => r.Id).SingleAsync(cancellation);
}
