using VinhLongPayments.Web.Features.Alarms;
using VinhLongPayments.Web.Features.PaymentLists;

namespace VinhLongPayments.Web.Pipeline;

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
