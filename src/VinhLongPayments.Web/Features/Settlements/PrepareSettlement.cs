using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Funds;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>What the post manager adds to the counted figures.</summary>
public sealed record PrepareForm
{
    public string? PayMonth { get; init; }

    /// <summary>Read from the cash book; never suggested, or it would prove nothing.</summary>
    public string? ClosingBalance { get; init; }

    public string? Explanation { get; init; }
}

public sealed class PrepareFormValidator : AbstractValidator<PrepareForm>
{
    public PrepareFormValidator()
    {
        RuleFor(form => form.PayMonth).Must(TypedFigures.IsMonth).WithMessage("Hãy nhập tháng chi trả theo dạng 08/2018.");
        RuleFor(form => form.ClosingBalance).Must(TypedFigures.IsAmount)
            .WithMessage("Hãy nhập số dư cuối kỳ theo sổ quỹ, chỉ gồm chữ số, ví dụ 1.234.567; không còn tiền thì nhập 0.");
        RuleFor(form => form.Explanation).MaximumLength(2000).WithMessage("Giải trình tối đa 2000 ký tự.");
    }
}

/// <summary>The post office puts a period's account forward; figures are counted and stored in one unit of work.</summary>
public sealed class PrepareSettlement(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public async Task<Guid> RunAsync(PrepareForm form, CancellationToken cancellation)
    {
        var id = Guid.Empty;
        await gate.RunAsync(
            db,
            async () => id = await PrepareAsync(form, cancellation),
            () => db.Settlements.AnyAsync(s => s.Id == id, cancellation),
            cancellation);
        return id;
    }

    private async Task<Guid> PrepareAsync(PrepareForm form, CancellationToken cancellation)
    {
        var district = user.DistrictId ?? throw new NotFound();
        var month = TypedFigures.Month(form.PayMonth);
        var contract = await db.ContractInForceAsync(district, month, cancellation);
        Rules.ContractCoversPeriod.Require(contract is not null);

        var ground = await GroundAsync(contract!, month, cancellation);
        var sources = await LoadSources.OfAsync(db, contract!, month, TypedFigures.Amount(form.ClosingBalance), cancellation);
        var settlement = Settlement.Prepare(ground, SettlementCount.Of(sources), form.Explanation, user.Actor, clock.Now);

        db.Settlements.Add(settlement);
        await db.SaveChangesAsync(cancellation);
        return settlement.Id;
    }

    private async Task<SettlementGround> GroundAsync(Contract contract, PaymentMonth month, CancellationToken cancellation)
    {
        var lists = await db.ReleasedLists(contract.DistrictId, month).ToListAsync(cancellation);
        var earlier = await db.Settlements.CountAsync(s => s.ContractId == contract.Id && s.PayMonth == month, cancellation);
        var isPrepared = await db.SettlementIsPreparedAsync(contract.DistrictId, month, cancellation);
        var before = await PreviousPeriod.LoadAsync(db, contract.DistrictId, month, cancellation);
        var unresolved = await db.ReleasedLines(contract.DistrictId, month).CountAsync(e => e.Status == EntitlementStatus.Unclaimed, cancellation);

        var today = clock.Now.Day;
        var procedure = await db.Procedures.Where(p => p.InForceFrom <= today).OrderByDescending(p => p.InForceFrom).Select(p => (int?)p.Number).FirstOrDefaultAsync(cancellation);

        return new(contract, month, lists, earlier, isPrepared, before.IsSettled, unresolved) { ProcedureNumber = procedure };
    }
}
