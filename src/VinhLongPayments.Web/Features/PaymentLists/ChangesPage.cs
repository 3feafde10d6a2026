namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Form B: who came, who left and whose allowance changed since the period before, with the count that must fit.</summary>
public sealed record ChangesPage(
    PaymentList List, string District, PaymentMonth? PreviousMonth, ListChanges Changes,
    IReadOnlyList<ChangesPage.Row> Increase, IReadOnlyList<ChangesPage.Row> Decrease, IReadOnlyList<ChangesPage.Row> Adjusted)
{
    /// <summary>One person of a form B.</summary>
    public sealed record Row(
        Guid PersonId, string Code, PersonName Name, BirthDate Birth, Sex Sex, CitizenId? CitizenId, string Address, Head Head, Head? Before, string Decision, DateOnly? DecidedOn,
        PaymentMonth? From, int BackPayMonths, Vnd BackPay, string Reason, Vnd Funeral, string? FuneralReceiver);

    public string Title => ListLabels.Title(List.Kind, List.Number, List.Period);

    public static async Task<ChangesPage> LoadAsync(PaymentsDb db, BenefitPolicy policy, Guid id, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        var before = await ListHeads.ListsBeforeAsync(db, list, cancellation);
        var changes = ListChanges.Of(await ListHeads.OfAsync(db, before, cancellation), await ListHeads.OfAsync(db, [list.Id], cancellation));
        if (list.Kind is ListKind.Supplementary) changes = changes with { Before = 0, Decrease = [], Adjusted = [] };

        var calculator = policy.Calculator(await db.BenefitTablesAsync(cancellation));
        var people = changes.Increase.Concat(changes.Decrease).Concat(changes.Adjusted.Select(a => a.Now)).Select(head => head.PersonId).ToHashSet();
        var rows = await ChangeRows.LoadAsync(db, list, before, people, await ChangeReasons.LoadAsync(db, list, people, calculator, cancellation), cancellation);
        return new(list, await db.Districts.Where(d => d.Id == list.DistrictId).Select(d => d.Name).SingleAsync(cancellation),
            before.Count == 0 ? null : list.From.Previous, changes,
            rows.Of(changes.Increase, rows.Increased), rows.Of(changes.Decrease, rows.Decreased), [.. changes.Adjusted.Select(rows.AdjustedRow).OrderBy(row => row.Name.SortKey, StringComparer.Ordinal)]);
    }
}
