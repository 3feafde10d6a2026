using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Demo;

/// <summary>Lets the demo's people act in the past through the same use cases as everybody, each with their own scope and hour.</summary>
internal sealed class DemoStage(IServiceProvider services, IReadOnlyDictionary<string, (Account Account, string Place)> people, string activityName = "Demo")
{
    public async Task As(string userName, DateTime vietnamTime, Func<DemoHand, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        var (account, place) = people[userName];
        var user = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        user.Become(account, place);
        var activity = scope.ServiceProvider.GetRequiredService<Data.Auditing.CurrentActivity>();
        (activity.Name, activity.By) = (activityName, user.Actor);

        var moment = Moment.FromVietnam(vietnamTime);
        services.GetService<HistoryClock>()?.Show(moment);
        await act(new(scope.ServiceProvider, new HistoryClock(moment)));
    }

    public Actor ActorOf(string userName) => new(people[userName].Account.Id, people[userName].Account.DisplayName);
}

/// <summary>A clock that stands at the moment somebody acts in the past, so that the audit trail too says when that was.</summary>
internal sealed class HistoryClock(Moment moment) : TimeProvider
{
    // Several districts live through their months side by side.
    private readonly AsyncLocal<Moment?> _shown = new();

    public override DateTimeOffset GetUtcNow() => new((_shown.Value ?? moment).Utc);

    public void Show(Moment next) => _shown.Value = next;
}

/// <summary>One person at work at one hour.</summary>
internal sealed class DemoHand(IServiceProvider services, TimeProvider clock)
{
    public PaymentsDb Db => services.GetRequiredService<PaymentsDb>();
    public Data.Auditing.CurrentActivity Activity => services.GetRequiredService<Data.Auditing.CurrentActivity>();
    public WriteGate Gate => services.GetRequiredService<WriteGate>();
    public Actor Actor => services.GetRequiredService<CurrentUser>().Actor;
    public Moment Now => clock.Now;

    /// <summary>A use case with this hand's hour instead of today's.</summary>
    public T Make<T>() => TellsTime(typeof(T)) ? ActivatorUtilities.CreateInstance<T>(services, clock) : ActivatorUtilities.CreateInstance<T>(services);

    private static bool TellsTime(Type useCase) => useCase.GetConstructors()[0].GetParameters().Any(parameter => parameter.ParameterType == typeof(TimeProvider));
}
