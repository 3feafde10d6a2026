using System.Collections.Concurrent;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>Where requests and the background runner meet: who waits for which upload, and how many rows were read so far.</summary>
public sealed class ImportBoard(TimeProvider clock) : IDisposable
{
    /// <summary>How long a page waits for the work before it shows progress instead.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _waiting = new();
    private readonly ConcurrentDictionary<Guid, int> _rows = new();
    private readonly SemaphoreSlim _work = new(0);

    /// <summary>Has the runner look for work, and waits for one upload as long as a person likes to wait without being told.</summary>
    public async Task RunSoonAsync(Guid import, CancellationToken cancellation)
    {
        var done = _waiting.GetOrAdd(import, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        _work.Release();
        try
        {
            await done.WaitAsync(Patience, clock, cancellation);
        }
        catch (TimeoutException)
        {
            // The page shows how far it is and asks again.
        }
    }

    /// <summary>The work on an upload has ended, however it ended.</summary>
    public void Done(Guid import)
    {
        _rows.TryRemove(import, out _);
        if (_waiting.TryRemove(import, out var waiting)) waiting.TrySetResult();
        _work.Release();
    }

    public void Progress(Guid import, int rows) => _rows[import] = rows;

    public int RowsOf(Guid import) => _rows.GetValueOrDefault(import);

    /// <summary>Waits until there may be work: somebody asked, or another server left some.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        using var soon = new CancellationTokenSource(LookAgain, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(soon.Token, cancellation);
        try
        {
            await _work.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nobody asked; look all the same.
        }
    }

    public void Dispose() => _work.Dispose();
}
