using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Alarms;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>
/// The daily routine's close: a list that its post office left open is closed on the fifth day after its window, so that nothing stays payable.
/// Whoever did not come counts as absent; the labour office then decides about the money as ever. A list with signed sheets or results that wait to be confirmed is left to people.
/// </summary>
public sealed class CloseOverdue(PaymentsDb db, TimeProvider clock, WriteGate gate, CurrentActivity activity)
{
    /// <summary>Who closed a list that no person closed.</summary>
    public static readonly Actor System = new(Guid.Empty, "Hệ thống");

    /// <returns>How many lists were closed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        activity.Name = nameof(CloseOverdue);
        var open = await db.Lists.AsNoTracking().Where(l => l.Status == ListStatus.Released).OrderBy(l => l.From).ToListAsync(cancellation);
        var closed = 0;
        foreach (var list in open)
        {
            if (await db.ContractInForceAsync(list.DistrictId, list.PayMonth, cancellation) is not { } contract || clock.Now.Day < contract.WindowOf(list.PayMonth).ClosedOn) continue;
            if (await HasPaperAsync(list, cancellation)) continue;
            await gate.RunAsync(db, () => CloseAsync(list.Id, contract, cancellation), () => db.Lists.AnyAsync(l => l.Id == list.Id && l.Status == ListStatus.Closed, cancellation), cancellation);
            closed++;
        }
        return closed;
    }

    // Money that went out on paper and is not confirmed yet would count as not collected, and go out again next month: that is for a person to look at.
    private async Task<bool> HasPaperAsync(PaymentList list, CancellationToken cancellation) =>
        await db.LateEntries.AnyAsync(entry => entry.ListId == list.Id && entry.Status == LateEntryStatus.Entered, cancellation)
        || await db.Imports.AnyAsync(import => import.DistrictId == list.DistrictId && import.From == list.From && import.Kind == ImportKind.PayoutResults && import.Status == ImportStatus.Submitted, cancellation);

    private async Task CloseAsync(Guid id, Contract contract, CancellationToken cancellation)
    {
        var list = await db.Lists.SingleAsync(l => l.Id == id, cancellation);
        // The manager was quicker.
        if (list.Status is not ListStatus.Released) return;

        await db.CloseListAsync(list, contract, new() { Default = UnclaimedReason.Absent }, System, clock.Now, cancellation);
    }
}

/// <summary>Runs what the calendar asks for, every few minutes, in every server; each piece of work looks first whether it is still to be done.</summary>
public sealed class DailyRoutine(IServiceProvider services, TimeProvider clock, ILogger<DailyRoutine> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private DateOnly _scannedOn;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Pause, clock, stoppingToken);
                await using var own = ProvinceScope.Open(services, nameof(DailyRoutine));
                await ScanOnceADayAsync(own, stoppingToken);
                if (await own.Services.GetRequiredService<CloseOverdue>().RunAsync(stoppingToken) is > 0 and var closed) log.LogInformation("Closed {Lists} lists whose window ended five days ago", closed);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                log.LogWarning(error, "The daily routine could not be run; it is tried again");
            }
        }
    }

    // Last month too: a death that is written down today says something of what was paid then.
    private async Task ScanOnceADayAsync(ProvinceScope own, CancellationToken stoppingToken)
    {
        if (_scannedOn == clock.Now.Day) return;

        var month = PaymentMonth.Of(clock.Now.Day);
        foreach (var scanned in new[] { month.Previous, month })
            if (await own.Services.GetRequiredService<ScanForAlarms>().RunAsync(scanned, stoppingToken) is > 0 and var raised) log.LogInformation("Raised {Alarms} alarms for {Month}", raised, scanned);
        _scannedOn = clock.Now.Day;
    }
}
