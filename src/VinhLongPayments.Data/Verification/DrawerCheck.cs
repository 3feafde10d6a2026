using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Data.Verification;

/// <summary>Drawers: what each says went out and came in is what payouts, reversals and allotments say.</summary>
internal sealed class DrawerCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var paid = await SumsAsync(db.Payouts.Where(p => p.DrawerId != null).GroupBy(p => p.DrawerId!.Value).Select(g => new DrawerSum(g.Key, g.Sum(p => (long)p.Amount))), cancellation);
        var reversed = await SumsAsync(db.Reversals.Where(r => r.DrawerId != null).GroupBy(r => r.DrawerId!.Value).Select(g => new DrawerSum(g.Key, g.Sum(r => (long)r.Amount))), cancellation);
        var allotted = await SumsAsync(db.CashAllotments.Where(a => a.Direction == AllotmentDirection.ToPoint && a.TakenAt != null).GroupBy(a => a.DrawerId!.Value).Select(g => new DrawerSum(g.Key, g.Sum(a => (long)a.Amount))), cancellation);
        var returned = await SumsAsync(db.CashAllotments.Where(a => a.Direction == AllotmentDirection.Back).GroupBy(a => a.DrawerId!.Value).Select(g => new DrawerSum(g.Key, g.Sum(a => (long)a.Amount))), cancellation);

        await foreach (var drawer in db.Drawers.AsNoTracking().Include(d => d.Notes).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var row = $"drawer {drawer.Id}";
            log.Count("drawers");
            Compare("paid", drawer.Paid, paid);
            Compare("reversed", drawer.Reversed, reversed);
            Compare("allotted", drawer.Allotted, allotted);
            Compare("returned", drawer.Returned, returned);
            Counted("opening", drawer.Opening, atClose: false);
            if (drawer.Counted is { } counted) Counted("closing", counted, atClose: true);

            void Compare(string what, Vnd said, Dictionary<Guid, long> sums) =>
                log.Require(said.Dong == sums.GetValueOrDefault(drawer.Id), row, $"says {said.Dong} {what}, its rows say {sums.GetValueOrDefault(drawer.Id)}");

            void Counted(string what, Vnd said, bool atClose)
            {
                var notes = drawer.Notes.Where(note => note.AtClose == atClose).Sum(note => new Vnd((long)note.Face * note.Pieces));
                log.Require(said == notes, row, $"says {said.Dong} at {what}, its notes make {notes.Dong}");
            }
        }
    }

    private static Task<Dictionary<Guid, long>> SumsAsync(IQueryable<DrawerSum> sums, CancellationToken cancellation) => sums.ToDictionaryAsync(sum => sum.DrawerId, sum => sum.Dong, cancellation);

    private sealed record DrawerSum(Guid DrawerId, long Dong);
}
