using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Funds;

/// <summary>The money of one district's month: what was there, what came, what lists need, and what is left to use.</summary>
public sealed record PeriodFunds
{
    /// <summary>What earlier months left: the last approved closing balance or opening figure, and unsettled months since.</summary>
    public Vnd Opening { get; private init; }

    public Vnd Sent { get; private init; }
    public Vnd Received { get; private init; }
    public Vnd Returned { get; private init; }
    public Vnd Paid { get; private init; }

    /// <summary>The month's lists that were given to the post office already.</summary>
    public Vnd Released { get; private init; }

    /// <summary>The month's approved lists that wait for release.</summary>
    public Vnd Waiting { get; private init; }

    /// <summary>A previous settlement is approved, or both sides agree on opening figures.</summary>
    public bool OpeningConfirmed { get; private init; }

    /// <summary>What a list that is released now may use.</summary>
    public Vnd Available => Opening + Sent - Returned - Released;

    /// <summary>What the post office still holds by its own books.</summary>
    public Vnd OnHand => Opening + Received - Paid - Returned;

    public Vnd Need => Released + Waiting;

    /// <summary>Above zero what is missing for the month's lists; below zero what is left over.</summary>
    public Vnd Shortfall => Need - Opening - Sent;

    public static async Task<PeriodFunds> LoadAsync(PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation)
    {
        var (start, balance, isConfirmed) = await StartAsync(db, districtId, month, cancellation);
        var transfers = await db.FundTransfers.AsNoTracking()
            .Where(t => t.DistrictId == districtId && t.PayMonth >= start && t.PayMonth <= month).ToListAsync(cancellation);
        var lists = await db.Lists.Where(l => l.DistrictId == districtId && l.From >= start && l.From <= month
                && l.Status >= ListStatus.Approved && l.Status <= ListStatus.Settled)
            .Select(l => new { l.From, l.Status, l.Amount }).ToListAsync(cancellation);
        var paid = await db.Payouts.Where(p => p.DistrictId == districtId && p.PayMonth == month && p.Reversal == null).SumAsync(p => (long)p.Amount, cancellation);

        var here = transfers.FindAll(t => t.PayMonth == month);
        var earlierNeed = lists.Where(l => l.From < month && l.Status >= ListStatus.Released).Sum(l => l.Amount);
        return new()
        {
            Opening = balance + transfers.Where(t => t.PayMonth < month).Sum(Signed) - earlierNeed,
            Sent = here.Where(t => t.Direction is TransferDirection.Sent).Sum(t => t.Amount),
            Received = here.Where(t => t.Direction is TransferDirection.Sent).Sum(t => t.AcknowledgedAmount ?? Vnd.Zero),
            Returned = here.Where(t => t.Direction is TransferDirection.Returned).Sum(t => t.Amount),
            Paid = new(paid),
            Released = lists.Where(l => l.From == month && l.Status >= ListStatus.Released).Sum(l => l.Amount),
            Waiting = lists.Where(l => l.From == month && l.Status is ListStatus.Approved).Sum(l => l.Amount),
            OpeningConfirmed = isConfirmed,
        };
    }

    private static Vnd Signed(FundTransfer transfer) => transfer.Direction is TransferDirection.Sent ? transfer.Amount : Vnd.Zero - transfer.Amount;

    // The last point at which both sides agreed on the balance, and the first month counted on from there.
    private static async Task<(PaymentMonth Start, Vnd Balance, bool IsConfirmed)> StartAsync(
        PaymentsDb db, int districtId, PaymentMonth month, CancellationToken cancellation)
    {
        var settled = await db.Settlements.AsNoTracking()
            .Where(s => s.DistrictId == districtId && s.PayMonth < month && s.Status == SettlementStatus.Approved)
            .OrderByDescending(s => s.PayMonth).FirstOrDefaultAsync(cancellation);
        if (settled is not null) return (settled.PayMonth.Next, settled.Post.ClosingBalance, true);

        var opening = await db.OpeningFigures.AsNoTracking().SingleOrDefaultAsync(o => o.DistrictId == districtId && o.PayMonth <= month, cancellation);
        return opening is null ? (month, Vnd.Zero, false) : (opening.PayMonth, opening.Balance, opening.IsConfirmed);
    }
}
