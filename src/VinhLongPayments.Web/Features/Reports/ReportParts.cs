using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Settlements;
using VinhLongPayments.Web.Texts;

namespace VinhLongPayments.Web.Features.Reports;

/// <summary>One district's month: frozen in a settlement, or counted today because none was prepared yet.</summary>
/// <param name="Remark">Why the figures may still change; null once the Department approved them.</param>
public sealed record ReportPart(int DistrictId, PaymentMonth Month, Guid ContractId, string FeeTerms, RollUp Figures, string Href, string? Remark);

/// <summary>Reads the parts of a report: every living settlement of the term, and the open months behind them.</summary>
internal static class ReportParts
{
    public static async Task<IReadOnlyList<ReportPart>> LoadAsync(PaymentsDb db, Term term, int? district, CancellationToken cancellation)
    {
        var settlements = await db.Settlements.AsNoTracking().Include(s => s.Lines)
            .Where(s => s.PayMonth >= term.First && s.PayMonth <= term.Last && s.Status != SettlementStatus.Rejected && (district == null || s.DistrictId == district))
            .ToListAsync(cancellation);
        List<ReportPart> parts = [.. settlements.Select(Frozen)];

        var given = await db.Lists.Where(l => l.From >= term.First && l.From <= term.Last && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled && (district == null || l.DistrictId == district))
            .Select(l => new { l.DistrictId, l.From }).Distinct().ToListAsync(cancellation);
        foreach (var open in given.Where(list => !parts.Exists(p => p.DistrictId == list.DistrictId && p.Month == list.From)).OrderBy(list => list.From).ToList())
        {
            var before = parts.Find(p => p.DistrictId == open.DistrictId && p.Month == open.From.Previous);
            if (await OpenAsync(db, open.DistrictId, open.From, before, cancellation) is { } part) parts.Add(part);
        }
        return parts;
    }

    private static ReportPart Frozen(Settlement settlement) => new(
        settlement.DistrictId, settlement.PayMonth, settlement.ContractId, settlement.FeeTerms, RollUp.Of(settlement), $"/quyet-toan/{settlement.Id}",
        settlement.Status is SettlementStatus.Approved ? null : $"{settlement.PayMonth}: chưa phê duyệt");

    private static async Task<ReportPart?> OpenAsync(PaymentsDb db, int district, PaymentMonth month, ReportPart? before, CancellationToken cancellation)
    {
        if (await db.ContractInForceAsync(district, month, cancellation) is not { } contract) return null;

        var figures = RollUp.OfOpen(await LoadSources.OfAsync(db, contract, month, Vnd.Zero, cancellation), contract.Fee);
        if (before is not null) figures = figures.OpenedWith(before.Figures.Closing);
        return new(district, month, contract.Id, contract.Fee.Terms, figures, $"/danh-sach?thang={month}", $"{month}: số tạm tính");
    }
}
