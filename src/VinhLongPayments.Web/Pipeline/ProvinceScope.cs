using VinhLongPayments.Data.Auditing;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>A unit of work of the system itself, outside any request: it sees the province and signs as the named activity.</summary>
public sealed class ProvinceScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    private ProvinceScope(AsyncServiceScope scope) => _scope = scope;

    public IServiceProvider Services => _scope.ServiceProvider;
    public PaymentsDb Db => Services.GetRequiredService<PaymentsDb>();

    public static ProvinceScope Open(IServiceProvider services, string activity)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActForProvince();
        scope.ServiceProvider.GetRequiredService<CurrentActivity>().Name = activity;
        return new(scope);
    }

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
