using Microsoft.AspNetCore.Mvc.Rendering;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What a closed list left unclaimed, and what the labour office decides about it.</summary>
public sealed record UnclaimedPage(PaymentList List, int Total, int Open, IReadOnlyList<UnpaidLine> Lines)
{
    public string Title => ListLabels.Title(List.Kind, List.Number, List.Period);

    public static IEnumerable<SelectListItem> DecisionsFor(UnpaidLine line) =>
    [
        new("Chuyển kỳ sau", nameof(UnclaimedDecision.CarryOver), line.Decision is UnclaimedDecision.CarryOver),
        new("Nộp trả ngân sách", nameof(UnclaimedDecision.Return), line.Decision is UnclaimedDecision.Return),
    ];

    public static async Task<UnclaimedPage> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        var lines = db.Entitlements.AsNoTracking().Where(l => l.ListId == id && l.Status >= EntitlementStatus.Unclaimed);
        // Those nobody has decided on come first, so that a long list is worked off page by page.
        var shown = await UnpaidLine.Of(db, lines.OrderBy(l => l.Status).ThenBy(l => l.LineNumber).Take(UnpaidLine.MostAtOnce)).ToListAsync(cancellation);
        return new(list, await lines.CountAsync(cancellation), await lines.CountAsync(l => l.Status == EntitlementStatus.Unclaimed, cancellation), shown);
    }
}
