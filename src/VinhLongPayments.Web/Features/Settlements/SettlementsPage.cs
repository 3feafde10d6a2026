using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>What is to be settled, and every settlement in sight with its state and whose turn it is.</summary>
public sealed record SettlementsPage(IReadOnlyList<SettlementsPage.Waiting> ToSettle, IReadOnlyList<SettlementsPage.Row> Rows, Pager Pager)
{
    private const int Size = 25;

    /// <summary>A district's month whose lists were released and that no living settlement covers.</summary>
    public sealed record Waiting(string District, PaymentMonth PayMonth, int Lists, int Closed, int Unresolved);

    /// <summary>One settlement.</summary>
    public sealed record Row(Guid Id, string District, PaymentMonth PayMonth, int Number, SettlementStatus Status, Vnd Due, Vnd Paid, Vnd Fee);

    public static async Task<SettlementsPage> LoadAsync(PaymentsDb db, int? page, CancellationToken cancellation)
    {
        var pager = Pager.Of(page, Size, await db.Settlements.CountAsync(cancellation), "/quyet-toan");
        var rows = await db.Settlements.Join(db.Districts, s => s.DistrictId, d => d.Id, (s, d) => new { s, d.Name })
            .OrderByDescending(r => r.s.PayMonth).ThenBy(r => r.Name).ThenByDescending(r => r.s.Number)
            .Skip((pager.Page - 1) * Size).Take(Size)
            .Select(r => new Row(r.s.Id, r.Name, r.s.PayMonth, r.s.Number, r.s.Status, r.s.Office.Due, r.s.Post.Paid, r.s.Fee))
            .ToListAsync(cancellation);
        return new(await ToSettleAsync(db, cancellation), rows, pager);
    }

    private static async Task<List<Waiting>> ToSettleAsync(PaymentsDb db, CancellationToken cancellation)
    {
        var lists = await db.Lists.Where(l => l.Status == ListStatus.Released || l.Status == ListStatus.Closed)
            .Where(l => !db.Settlements.Any(s => s.DistrictId == l.DistrictId && s.PayMonth == l.From && s.Status != SettlementStatus.Rejected))
            .Join(db.Districts, l => l.DistrictId, d => d.Id, (l, d) => new
            {
                d.Name, l.From, l.Status,
                Unresolved = db.Entitlements.Count(e => e.ListId == l.Id && e.Status == EntitlementStatus.Unclaimed),
            }).ToListAsync(cancellation);

        return [.. lists.GroupBy(l => (l.Name, l.From)).OrderBy(g => g.Key.From).ThenBy(g => g.Key.Name)
            .Select(g => new Waiting(g.Key.Name, g.Key.From, g.Count(), g.Count(l => l.Status is ListStatus.Closed), g.Sum(l => l.Unresolved)))];
    }
}
