using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Funds;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>Both offices' figures of a month before it is settled, all but the cash book's balance.</summary>
public sealed record PreparePage(PaymentMonth Month, SettlementCount Count, Vnd OpeningBalance, bool PreviousIsSettled)
{
    // Identity 3 needs the stated balance, which is still to be typed.
    private const int IdentityOfMoney = 3;
    private const string Closing = "Số dư cuối kỳ";

    public PrepareForm Form { get; init; } = new();

    public IReadOnlyList<ComparedFigure> Figures => [.. Count.Figures.Where(f => f.Name != Closing)];
    public IReadOnlyList<ComparedFigure> Differences => [.. Count.Differences.Where(f => f.Name != Closing)];
    public IReadOnlyList<IdentityBreak> Breaks => [.. Count.Breaks.Where(b => b.Number != IdentityOfMoney)];

    public static async Task<PreparePage> LoadAsync(PaymentsDb db, CurrentUser user, string? typedMonth, CancellationToken cancellation)
    {
        var district = user.DistrictId ?? throw new NotFound();
        var month = TypedFigures.Month(typedMonth);
        var contract = await db.ContractInForceAsync(district, month, cancellation);
        Rules.ContractCoversPeriod.Require(contract is not null);

        var before = await PreviousPeriod.LoadAsync(db, district, month, cancellation);
        var count = SettlementCount.Of(await LoadSources.OfAsync(db, contract!, month, Vnd.Zero, cancellation));
        return new(month, count, before.BalanceOfPost, before.IsSettled) { Form = new() { PayMonth = month.ToString() } };
    }
}
