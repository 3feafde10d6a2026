using System.Collections.Concurrent;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>
/// Does the heavy work of uploads one after the other: one piece for a person, two at once. What is to be done stands in the database, so
/// that it goes on after a restart; a lease keeps two servers from doing the same.
/// </summary>
public sealed class ImportRunner(IServiceProvider services, ImportBoard board, TimeProvider clock, ILogger<ImportRunner> log) : BackgroundService
{
    private const int AtOnce = 2;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<Guid, Guid> _running = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await TryAsync(() => TakeUpAsync(stoppingToken));
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(() => StartWaitingAsync(stoppingToken));
            try
            {
                await board.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    // A SQLite file has one server: whatever it had in hand when it stopped is free again.
    private async Task TakeUpAsync(CancellationToken cancellation)
    {
        await using var own = ProvinceScope.Open(services, nameof(ImportRunner));
        if (!own.Db.IsSqlite) return;
        foreach (var import in await own.Db.Imports.Where(i => i.Work != ImportWork.None && i.LeasedUntil != null).ToListAsync(cancellation)) import.Release();
        await own.Db.SaveChangesAsync(cancellation);
    }

    private async Task StartWaitingAsync(CancellationToken cancellation)
    {
        while (_running.Count < AtOnce && await NextAsync(cancellation) is { } next)
        {
            _running[next.Id] = next.WorkFor;
            _ = Task.Run(() => DoAsync(next, cancellation), CancellationToken.None);
        }
    }

    /// <summary>The oldest upload that waits, of somebody for whom nothing else is being done.</summary>
    private async Task<Import?> NextAsync(CancellationToken cancellation)
    {
        await using var own = ProvinceScope.Open(services, nameof(ImportRunner));
        var now = clock.Now;
        var waiting = await own.Db.Imports.Where(i => i.Work != ImportWork.None).OrderBy(i => i.ReceivedAt).ToListAsync(cancellation);
        var next = waiting.Find(i => (i.LeasedUntil is not { } until || until.Utc <= now.Utc) && !_running.ContainsKey(i.Id) && !_running.Values.Contains(i.WorkFor));
        if (next is null) return null;

        next.Lease(new(now.Utc + Lease));
        await own.Db.SaveChangesAsync(cancellation);
        return next;
    }

    private async Task DoAsync(Import import, CancellationToken cancellation)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            await BecomeAsync(scope.ServiceProvider, import.WorkFor, cancellation);
            await scope.ServiceProvider.GetRequiredService<RunImport>().RunAsync(import.Id, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Import {Import} could not be worked on", import.Id);
            await TryAsync(() => GiveUpAsync(import.Id, error));
        }
        finally
        {
            _running.TryRemove(import.Id, out _);
            board.Done(import.Id);
        }
    }

    // The work is done in the name of whoever asked for it, with their scope.
    private async Task BecomeAsync(IServiceProvider own, Guid person, CancellationToken cancellation)
    {
        await using var province = ProvinceScope.Open(services, nameof(ImportRunner));
        var account = await province.Db.Users.AsNoTracking().SingleAsync(a => a.Id == person, cancellation);
        own.GetRequiredService<CurrentUser>().Become(account, "");
        own.GetRequiredService<CurrentActivity>().By = new(account.Id, account.DisplayName);
        own.GetRequiredService<CurrentActivity>().Name = nameof(RunImport);
    }

    // A database that is away comes back: the lease runs out and the work is taken up again. Anything else is told.
    private async Task GiveUpAsync(Guid id, Exception error)
    {
        if (DatabaseErrors.IsUnavailable(error) || error is DbUpdateConcurrencyException) return;
        await using var own = ProvinceScope.Open(services, nameof(ImportRunner));
        var import = await own.Db.Imports.SingleAsync(i => i.Id == id);
        import.Fail("Hệ thống gặp lỗi khi xử lý tệp này. Chưa có gì được lưu. Hãy đọc lại tệp; nếu vẫn lỗi, hãy báo quản trị hệ thống.");
        await own.Db.SaveChangesAsync();
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogWarning(error, "The import queue could not be looked at; it is tried again");
        }
    }
}
