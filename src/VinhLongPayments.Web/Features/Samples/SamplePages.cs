using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Samples;

/// <summary>How many calls, for which month, from which seed.</summary>
public sealed record DrawForm
{
    public string? Month { get; init; }
    public string? Size { get; init; }
    public string? Seed { get; init; }
}

public sealed class DrawFormValidator : AbstractValidator<DrawForm>
{
    public DrawFormValidator()
    {
        RuleFor(form => form.Month).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập tháng chi trả như 08/2018.");
        RuleFor(form => form.Size).Must(text => Typed.Whole(text) is >= 1 and <= 2000).WithMessage("Cỡ mẫu là số nguyên từ 1 đến 2.000.");
        RuleFor(form => form.Seed).Must(text => Typed.Whole(text) is >= 0).WithMessage("Số gieo là số nguyên từ 0, ví dụ 20180815.");
    }
}

/// <summary>Draws a sample of a month's payouts for call-backs.</summary>
public sealed class DrawSample(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task<Guid> RunAsync(DrawForm form, CancellationToken cancellation)
    {
        var month = Typed.Month(form.Month)!.Value;
        var candidates = await db.Payouts.AsNoTracking().Where(p => p.PayMonth == month && p.Reversal == null)
            .Join(db.Entitlements, p => p.EntitlementId, l => l.Id, (p, l) => new SampleCandidate(
                l.Id, p.DistrictId, p.PayoutPointId, l.Code, p.ReceiverKind != ReceiverKind.Self || p.Place == PayoutPlace.Home || p.Source != PayoutSource.Counter)).ToListAsync(cancellation);
        var sample = new CallSample(month, Typed.Whole(form.Seed)!.Value, Typed.Whole(form.Size)!.Value, candidates, user.Actor, clock.Now);
        db.CallSamples.Add(sample);
        await db.SaveChangesAsync(cancellation);
        return sample.Id;
    }
}

/// <summary>What somebody said on the phone.</summary>
public sealed record CallForm
{
    public int Number { get; init; }
    public CallResult? Result { get; init; }
    public string? Note { get; init; }
    public int? Page { get; init; }
}

public sealed class CallFormValidator : AbstractValidator<CallForm>
{
    public CallFormValidator()
    {
        RuleFor(form => form.Result).NotNull().IsInEnum().WithMessage("Hãy chọn kết quả.");
        RuleFor(form => form.Note).MaximumLength(500).WithMessage("Ghi chú tối đa 500 ký tự.");
    }
}

/// <summary>Writes down what somebody said who was called back.</summary>
public sealed class RecordCall(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, CallForm form, CancellationToken cancellation)
    {
        var number = form.Number;
        var sample = await db.CallSamples.Include(s => s.Lines.Where(l => l.Number == number)).SingleOrDefaultAsync(s => s.Id == id, cancellation) ?? throw new NotFound();
        if (sample.Lines.Count == 0) throw new NotFound();

        sample.Record(number, form.Result!.Value, form.Note, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>The samples that were drawn, with what they say so far.</summary>
public sealed record SamplesPage(IReadOnlyList<CallSample> Samples, DrawForm Form)
{
    public static async Task<SamplesPage> LoadAsync(PaymentsDb db, DateOnly today, DrawForm? form, CancellationToken cancellation) => new(
        await db.CallSamples.AsNoTracking().Include(s => s.Lines).OrderByDescending(s => s.DrawnAt).ToListAsync(cancellation),
        form ?? new() { Month = PaymentMonth.Of(today).ToString(), Size = "300", Seed = today.ToString("yyyyMMdd") });
}

/// <summary>One sample: its estimate, and fifty people at a time to call.</summary>
public sealed record SamplePage(CallSample Sample, IReadOnlyList<SamplePage.Row> Rows, Pager Pager)
{
    public const int Size = 50;

    /// <summary>A drawn person with what is needed to call and to compare.</summary>
    public sealed record Row(SampledLine Line, string Name, string Address, string? Phone, string Point, Vnd Amount, string Receiver, DateOnly PaidOn, string Receipt);

    public static async Task<SamplePage> LoadAsync(PaymentsDb db, Guid id, int? page, bool everybody, CancellationToken cancellation)
    {
        var sample = await db.CallSamples.AsNoTracking().Include(s => s.Lines).SingleOrDefaultAsync(s => s.Id == id, cancellation) ?? throw new NotFound();
        var pager = Pager.Of(page, everybody ? int.MaxValue / 2 : Size, sample.Lines.Count, $"/goi-hoi/{id}");
        var shown = sample.Lines.OrderBy(l => l.Number).Skip(everybody ? 0 : (pager.Page - 1) * Size).Take(everybody ? int.MaxValue : Size).ToList();
        var ids = shown.Select(l => l.EntitlementId).ToList();
        var facts = await db.Entitlements.AsNoTracking().Where(l => ids.Contains(l.Id))
            .Join(db.PayoutPoints, l => l.PayoutPointId, p => p.Id, (l, p) => new
            {
                l.Id, l.Name, l.Address, l.Amount, Point = p.Name, Phone = db.Beneficiaries.Where(b => b.Id == l.BeneficiaryId).Select(b => b.Phone).FirstOrDefault(),
                Payout = l.Payouts.OrderByDescending(payout => payout.Attempt).Select(payout => new { payout.ReceiverName, payout.PaidOn, payout.Receipt!.Code }).First(),
            }).ToDictionaryAsync(l => l.Id, cancellation);
        return new(sample, [.. shown.Select(l => (Line: l, Facts: facts[l.EntitlementId])).Select(l => new Row(l.Line, l.Facts.Name.Full, l.Facts.Address, l.Facts.Phone, l.Facts.Point, l.Facts.Amount, l.Facts.Payout.ReceiverName, l.Facts.Payout.PaidOn, l.Facts.Payout.Code))], pager);
    }
}
