using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Funds;

/// <summary>The money of one month: one row per district, and for a chosen district its transfers.</summary>
public sealed record FundsPage(
    PaymentMonth Month, int? DistrictId, IReadOnlyList<SelectListItem> Districts, IReadOnlyList<FundsPage.DistrictRow> Rows, IReadOnlyList<FundTransfer> Transfers)
{
    /// <summary>One district's money in the month.</summary>
    public sealed record DistrictRow(int Id, string Name, PeriodFunds Funds);

    public TransferForm Form { get; init; } = new();

    /// <summary>What is still missing for the month's lists is overdue.</summary>
    public bool DeadlineHasPassed { get; private init; }

    public DistrictRow? Only => DistrictId is null ? null : Rows.Single();

    public static async Task<FundsPage> LoadAsync(PaymentsDb db, CurrentUser user, PaymentMonth month, int? districtId, DateOnly today, CancellationToken cancellation)
    {
        var seen = await db.SeenDistrictsAsync(user, cancellation);
        var chosen = user.DistrictId ?? districtId ?? (seen is [var only] ? only.Id : null);
        if (chosen is int id && seen.TrueForAll(d => d.Id != id)) throw new NotFound();

        var rows = new List<DistrictRow>();
        foreach (var district in seen.Where(d => chosen is null || d.Id == chosen))
            rows.Add(new(district.Id, district.Name, await PeriodFunds.LoadAsync(db, district.Id, month, cancellation)));
        var transfers = await db.FundTransfers.AsNoTracking().Where(t => t.DistrictId == chosen && t.PayMonth == month)
            .OrderBy(t => t.TransferredOn).ThenBy(t => t.DocumentNumber).ToListAsync(cancellation);

        return new(month, chosen, [.. seen.Select(d => new SelectListItem(d.Name, $"{d.Id}", d.Id == chosen))], rows, transfers)
        {
            Form = new() { PayMonth = month.ToString() }, DeadlineHasPassed = today >= Deadline.OfFunds(month),
        };
    }
}
