using VinhLongPayments.Web.Features.Counter;

namespace VinhLongPayments.Web.Features.LateEntries;

/// <summary>Takes down what signed sheets say. Nothing is paid in the books before the district leader confirms.</summary>
public sealed class EnterSheets(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{

    public async Task<Guid> RunAsync(Guid listId, string pointCode, EntryForm form, CancellationToken cancellation)
    {
        var id = Guid.Empty;
        await gate.RunAsync(db, async () =>
        {
            var list = await db.Lists.SingleOrDefaultAsync(l => l.Id == listId, cancellation) ?? throw new NotFound();
            var point = await db.PayoutPoints.SingleOrDefaultAsync(p => p.Code == pointCode && p.DistrictId == list.DistrictId, cancellation) ?? throw new NotFound();
            var contract = await db.ContractInForceAsync(list.DistrictId, list.PayMonth, cancellation);
            Rules.ContractCoversPeriod.Require(contract is not null);
            var cashier = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == form.Cashier && a.Points.Any(p => p.PayoutPointId == point.Id), cancellation) ?? throw new NotFound();

            var rows = await RowsAsync(listId, point.Id, form, cancellation);
            var entry = new LateEntry(list, point.Id, contract!, new(Typed.Day(form.PaidOn)!.Value, new(cashier.Id, cashier.DisplayName), form.Reason!), rows, user.Actor, clock.Now);
            db.LateEntries.Add(entry);
            await db.SaveChangesAsync(cancellation);
            id = entry.Id;
        }, cancellation);
        return id;
    }

    private async Task<List<LateEntryRow>> RowsAsync(Guid list, int point, EntryForm form, CancellationToken cancellation)
    {
        var signed = form.Signed.ToDictionary();
        var lines = await PayoutQueries.WithFacts(db.Entitlements.AsNoTracking()).Where(l => l.ListId == list && l.PayoutPointId == point).ToListAsync(cancellation);
        if (signed.Keys.Except(lines.Select(l => l.Id)).Any()) throw new NotFound();

        var rows = new List<LateEntryRow>();
        foreach (var line in lines.Where(l => signed.ContainsKey(l.Id)).OrderBy(l => l.LineNumber))
        {
            // What cannot be paid is said while the sheet is still in hand.
            Rules.EntitlementIsUnpaid.Require(line.LivePayout is null, $"Dòng {line.LineNumber}, {line.Name}.");
            Rules.EntitlementIsNotOnHold.Require(line.Status is not EntitlementStatus.OnHold, $"Dòng {line.LineNumber}, {line.Name}.");
            Rules.EntitlementIsOpen.Require(line.Status is EntitlementStatus.Due, $"Dòng {line.LineNumber}, {line.Name}.");
            var row = signed[line.Id];
            var receiver = ReceiverOf(line, row);
            receiver.RequireMayReceive(line);
            rows.Add(new(line, receiver, row.HomeWitness is null ? PayoutPlace.Point : PayoutPlace.Home, row.HomeWitness)
            {
                Signing = row.FingerprintWitness is null ? SigningKind.Signature : SigningKind.Fingerprint, SigningWitness = row.FingerprintWitness,
            });
        }
        return rows;
    }

    private static Receiver ReceiverOf(Entitlement line, EntryRowForm row) => row.Receiver switch
    {
        ReceiverKind.Authorised or ReceiverKind.Guardian when line.Receiver is { CitizenId: { } id } named => new(named.IsGuardian ? ReceiverKind.Guardian : ReceiverKind.Authorised, named.Name, PaperKind.CitizenId, id.Digits),
        ReceiverKind.Heir => new(ReceiverKind.Heir, line.DiedOn is not null && line.ReceiverName is { } heir ? heir : row.Name ?? "", CitizenId.TryParse(row.PaperNumber, out _) ? PaperKind.CitizenId : PaperKind.Other, row.PaperNumber ?? ""),
        null or ReceiverKind.Self => new(ReceiverKind.Self, line.Name.Full, PaperKind.Other, PayoutLabels.OnPaper),
        // Nobody is named on the line: the rule refuses what the page does not offer.
        { } other => new(other, "", PaperKind.Other, PayoutLabels.OnPaper),
    };
}
