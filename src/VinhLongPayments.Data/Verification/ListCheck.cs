namespace VinhLongPayments.Data.Verification;

/// <summary>Lists: header and control totals per point are what the lines and items come to, and the status is the last step's.</summary>
internal sealed class ListCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var ids = await db.Lists.OrderBy(l => l.DistrictId).ThenBy(l => l.From).Select(l => l.Id).ToListAsync(cancellation);
        foreach (var id in ids)
        {
            await log.ReadAsync($"list {id}", async () =>
            {
                var list = await db.Lists.AsNoTracking().AsSplitQuery().Include(l => l.PointTotals).Include(l => l.Steps).SingleAsync(l => l.Id == id, cancellation);
                log.Count("lists");
                log.Require(list.Steps.MaxBy(s => s.Id)?.Status == list.Status, $"list {id}", $"is {list.Status}, which is not its last step");

                // A discarded list keeps its header as a trace; its lines are gone.
                if (list.Status is not ListStatus.Discarded) Compare(list, await PointFigures.CountAsync(db, id, cancellation), log);
            });
        }
    }

    private static void Compare(PaymentList list, IReadOnlyDictionary<int, PointFigures> counted, VerificationLog log)
    {
        var row = $"list {list.Id}";
        log.Require(list.LineCount == counted.Values.Sum(p => p.Lines), row, $"says {list.LineCount} lines where it has {counted.Values.Sum(p => p.Lines)}");
        log.Require(list.HeadCount == counted.Values.Sum(p => p.Heads), row, $"says {list.HeadCount} heads where it has {counted.Values.Sum(p => p.Heads)}");
        log.Require(list.Amount == counted.Values.Sum(p => p.Amount), row, $"says {list.Amount.Dong} where its lines come to {counted.Values.Sum(p => p.Amount).Dong}");

        var stored = list.PointTotals.ToDictionary(t => t.PayoutPointId, PointFigures.Of);
        foreach (var point in stored.Keys.Union(counted.Keys).Order())
        {
            log.Count("totals per point");
            var (says, has) = (stored.GetValueOrDefault(point), counted.GetValueOrDefault(point));
            log.Require(says == has, $"{row} point {point}", $"says {says?.ToString() ?? "nothing"} where its lines come to {has?.ToString() ?? "nothing"}");
        }
    }
}
