namespace VinhLongPayments.Web.Pipeline;

/// <summary>The demo province's clock: starts at Demo:Now, runs on, and can be moved forward. Only Development has one.</summary>
public sealed class DemoClock(TimeProvider real, Moment start) : TimeProvider
{
    private long _offsetTicks = (start.Utc - real.GetUtcNow().UtcDateTime).Ticks;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));
    public override long GetTimestamp() => real.GetTimestamp();

    /// <summary>Moves forward, never back: facts already recorded must not lie in the future.</summary>
    public bool TryMoveTo(Moment moment)
    {
        if (moment.Utc <= GetUtcNow().UtcDateTime) return false;

        Interlocked.Exchange(ref _offsetTicks, (moment.Utc - real.GetUtcNow().UtcDateTime).Ticks);
        return true;
    }
}
