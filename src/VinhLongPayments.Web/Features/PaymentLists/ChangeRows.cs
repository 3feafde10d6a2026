namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The people of a form B as their lines and the register describe them.</summary>
internal sealed class ChangeRows(IReadOnlyDictionary<Guid, Beneficiary> people, ILookup<Guid, Entitlement> now, ILookup<Guid, Entitlement> before, ChangeReasons reasons)
{
    public static async Task<ChangeRows> LoadAsync(PaymentsDb db, PaymentList list, IReadOnlyCollection<Guid> before, IReadOnlyCollection<Guid> people, ChangeReasons reasons, CancellationToken cancellation)
    {
        var (known, lines) = (new Dictionary<Guid, Beneficiary>(), new List<Entitlement>());
        List<Guid> lists = [list.Id, .. before];
        foreach (var some in people.Chunk(1_000))
        {
            foreach (var person in await db.Beneficiaries.AsNoTracking().Where(p => some.Contains(p.Id)).ToListAsync(cancellation)) known[person.Id] = person;
            lines.AddRange(await db.Entitlements.AsNoTracking().Include(l => l.Items).Where(l => some.Contains(l.BeneficiaryId) && lists.Contains(l.ListId)).ToListAsync(cancellation));
        }
        return new(known, lines.Where(l => l.ListId == list.Id).ToLookup(l => l.BeneficiaryId), lines.Where(l => l.ListId != list.Id).ToLookup(l => l.BeneficiaryId), reasons);
    }

    public IReadOnlyList<ChangesPage.Row> Of(IEnumerable<Head> heads, Func<Head, ChangesPage.Row> row) => [.. heads.Select(row).OrderBy(r => r.Name.SortKey, StringComparer.Ordinal)];

    public ChangesPage.Row Increased(Head head) => Row(head, null, now[head.PersonId].First(line => line.IsHead), reasons.OfIncrease(people.GetValueOrDefault(head.PersonId)));

    public ChangesPage.Row Decreased(Head head) => Row(head, null, before[head.PersonId].First(line => line.IsHead), reasons.OfDecrease(people.GetValueOrDefault(head.PersonId)));

    public ChangesPage.Row AdjustedRow(AdjustedHead head) => Row(head.Now, head.Before, now[head.Now.PersonId].First(line => line.IsHead), "");

    private ChangesPage.Row Row(Head head, Head? then, Entitlement line, string reason)
    {
        var (step, here) = (reasons.StepOf(head.PersonId), now[head.PersonId].ToList());
        var backPay = here.SelectMany(l => l.Items).Where(i => i.Kind is ItemKind.BackPay).ToList();
        var funeral = here.Find(l => l.AmountOf(ItemKind.Funeral) > Vnd.Zero);
        return new(head.PersonId, line.Code, line.Name, line.Birth, line.Sex, line.CitizenId, line.Address, head, then,
            step?.DecisionNumber is { Length: > 0 } number ? number : line.DecisionNumber, step?.DecidedOn, reasons.FromOf(head.PersonId),
            backPay.Sum(i => i.Months), backPay.Sum(i => i.Amount), reason, funeral?.AmountOf(ItemKind.Funeral) ?? Vnd.Zero, funeral?.ReceiverName);
    }
}
