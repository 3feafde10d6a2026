using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Demo;

/// <summary>Lets the demo's people act in the past through the same use cases as everybody, each with their own scope and hour.</summary>
internal sealed class DemoStage(IServiceProvider services, IReadOnlyDictionary<string, (Account Account, string Place)> people)
{
    public async Task As(string userName, DateTime vietnamTime, Func<DemoHand, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        var (account, place) = people[userName];
        var user = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        user.Become(account, place);
        var activity = scope.ServiceProvider.GetRequiredService<Data.Auditing.CurrentActivity>();
        (activity.Name, activity.By) = ("Demo", user.Actor);

        await act(new(scope.ServiceProvider, new StoppedClock(Moment.FromVietnam(vietnamTime))));
    }

    private sealed class StoppedClock(Moment moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(moment.Utc);
    }
}

/// <summary>One person at work at one hour.</summary>
internal sealed class DemoHand(IServiceProvider services, TimeProvider clock)
{
    public PaymentsDb Db => services.GetRequiredService<PaymentsDb>();
    public Actor Actor => services.GetRequiredService<CurrentUser>().Actor;
    public Moment Now => clock.Now;

    /// <summary>A use case with this hand's hour instead of today's.</summary>
    public T Make<T>() => ActivatorUtilities.CreateInstance<T>(services, clock);
}
