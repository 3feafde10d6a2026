using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Web.Features.PaymentLists.Uploading;

/// <summary>Tăng, giảm, điều chỉnh of an upload against the month before, with names and, where the register knows them, reasons.</summary>
internal static class UploadChanges
{
    public static async Task<IReadOnlyList<ImportChange>> OfAsync(PaymentsDb db, BenefitPolicy policy, Import import, ListDraft draft, CancellationToken cancellation)
    {
        var changes = draft.Changes!;
        var touched = changes.Increase.Concat(changes.Decrease).Concat(changes.Adjusted.Select(head => head.Now)).Select(head => head.PersonId).ToHashSet();
        var people = new Dictionary<Guid, Beneficiary>();
        foreach (var some in touched.Chunk(1_000))
            foreach (var person in await db.Beneficiaries.AsNoTracking().Where(p => some.Contains(p.Id)).ToListAsync(cancellation)) people[person.Id] = person;
        foreach (var person in draft.People!.New) people[person.Id] = person;
        var reasons = await ChangeReasons.LoadAsync(db, draft.List, touched, policy.Calculator(await db.BenefitTablesAsync(cancellation)), cancellation);

        return
        [
            .. changes.Increase.Select(head => Change(ImportChangeKind.Increase, head.PersonId, null, head, reasons.OfIncrease(people.GetValueOrDefault(head.PersonId)))),
            .. changes.Decrease.Select(head => Change(ImportChangeKind.Decrease, head.PersonId, head, null, reasons.OfDecrease(people.GetValueOrDefault(head.PersonId)))),
            .. changes.Adjusted.Select(head => Change(ImportChangeKind.Adjusted, head.Now.PersonId, head.Before, head.Now, "")),
        ];

        ImportChange Change(ImportChangeKind kind, Guid person, Head? before, Head? now, string reason)
        {
            var known = people.GetValueOrDefault(person);
            return new(import, kind, known?.Code ?? "", known?.Name ?? PersonName.From("Không rõ"), before, now, reason);
        }
    }
}
