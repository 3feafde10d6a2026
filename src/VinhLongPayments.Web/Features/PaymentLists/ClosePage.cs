using Microsoft.AspNetCore.Mvc.Rendering;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The last look before a list is closed: who has not come, and why.</summary>
public sealed record ClosePage(PaymentList List, PayoutWindow? Window, int Unpaid, Vnd Left, IReadOnlyList<UnpaidLine> Lines, CloseListForm Form)
{
    public string Title => ListLabels.Title(List.Kind, List.Number, List.Period);
    public UnclaimedReason? Default => Form.Default;

    public IEnumerable<SelectListItem> ReasonsFor(UnclaimedReason? chosen) =>
        Enum.GetValues<UnclaimedReason>().Select(reason => new SelectListItem(reason.Vietnamese(), reason.ToString(), reason == chosen));

    public static async Task<ClosePage> LoadAsync(PaymentsDb db, Guid id, CloseListForm form, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        var contract = await db.ContractInForceAsync(list.DistrictId, list.PayMonth, cancellation);
        var unpaid = db.Entitlements.AsNoTracking().Where(l => l.ListId == id && (l.Status == EntitlementStatus.Due || l.Status == EntitlementStatus.OnHold));
        var lines = await UnpaidLine.Of(db, unpaid.OrderBy(l => l.LineNumber).Take(UnpaidLine.MostAtOnce)).ToListAsync(cancellation);

        return new(list, contract?.WindowOf(list.PayMonth), await unpaid.CountAsync(cancellation), new(await unpaid.SumAsync(l => (long)l.Amount, cancellation)), lines, form);
    }
}
