using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VinhLongPayments.Data;
using VinhLongPayments.Web.Pipeline;

// One journey after the other: on a small machine two browsers at once steal each other's focus.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace VinhLongPayments.Browser.Tests;

/// <summary>The real application on a real port over a fresh demo province, and Debian's Chromium to use it with.</summary>
public sealed class Stage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("payments-browser-").FullName;
    private App _app = null!;
    private IPlaywright _playwright = null!;

    public IBrowser Chromium { get; private set; } = null!;
    public string BaseAddress { get; private set; } = "";

    /// <summary>Where screenshots are kept as the run's output.</summary>
    public string Output { get; } = Directory.CreateDirectory(Path.Combine(Root(), "tests", "output")).FullName;

    /// <summary>Accessibility rules broken on any page shown so far.</summary>
    public List<string> Barriers { get; } = [];

    public async Task InitializeAsync()
    {
        _app = new App(Path.Combine(_folder, "payments.db"));
        _app.UseKestrel(0);
        _app.StartServer();
        BaseAddress = _app.ClientOptions.BaseAddress.ToString().TrimEnd('/');

        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public Task<Person> SignedInAs(string userName) => SomebodyAsync(userName);

    /// <summary>A window of its own for somebody; 360 px is an old telephone.</summary>
    public async Task<Person> SomebodyAsync(string userName, int width = 1366, bool scripts = true)
    {
        var context = await Chromium.NewContextAsync(new() { BaseURL = BaseAddress, ViewportSize = new() { Width = width, Height = 768 }, JavaScriptEnabled = scripts });
        var person = new Person(await context.NewPageAsync(), Output, Barriers);
        await person.SignInAsync(userName);
        return person;
    }

    /// <summary>Reads or prepares the books as the system itself.</summary>
    public async Task<T> FromDbAsync<T>(Func<PaymentsDb, Task<T>> work)
    {
        await using var own = ProvinceScope.Open(_app.Services, "Browser.Tests");
        return await work(own.Db);
    }

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "VinhLongPayments.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    private sealed class App(string database) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("ConnectionStrings:Payments", $"Data Source={database}");
            builder.UseSetting("Demo:Now", "2018-08-06T23:00:00");
            builder.UseSetting("SignIn:PerMinute", "1000");
            // Dozens of people sign in; what a password costs a thief is tested elsewhere.
            builder.ConfigureServices(services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000));
        }
    }
}
