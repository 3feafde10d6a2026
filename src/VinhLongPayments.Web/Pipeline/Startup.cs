using VinhLongPayments.Data.Demo;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>What happens between starting and serving. Only Development migrates by itself and loads the demo province.</summary>
public static class Startup
{
    public static async Task PrepareAsync(WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || app.Configuration["Demo:Skip"] is "true") return;

        await using var own = ProvinceScope.Open(app.Services, "Demo");
        await DatabaseSetup.MigrateAsync(own.Db);
        await DemoProvince.LoadAsync(own.Db, own.Services);
        await Demo.DemoOversight.PlayAsync(own.Db);
        await Demo.DemoHistory.PlayAsync(own.Db, app.Services);

        if (app.Services.GetService<DemoClock>() is { } clock && await DemoClockStore.LastAsync(own.Db) is { } last) clock.TryMoveTo(last);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(DemoProvince.Welcome(app.Urls)));
    }
}
