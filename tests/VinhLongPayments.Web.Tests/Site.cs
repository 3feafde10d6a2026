using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Web.Pipeline;

namespace VinhLongPayments.Web.Tests;

/// <summary>The whole application over its own copy of the demo province, with a clock the test sets. SQL Server when configured.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private static readonly string? SqlServer = Environment.GetEnvironmentVariable("PAYMENTS_TEST_SQLSERVER");
    private static readonly string Folder = Directory.CreateTempSubdirectory("payments-tests-").FullName;
    private static readonly Lazy<string> Template = new(MakeTemplate);

    private readonly string _database;
    private readonly bool _isFile, _loadsDemo;
    private readonly Action<IServiceCollection>? _replace;

    static Site() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    private Site(string database, bool isFile, bool loadsDemo, Action<IServiceCollection>? replace) => (_database, _isFile, _loadsDemo, _replace) = (database, isFile, loadsDemo, replace);

    /// <summary>08/08/2018 09:00 in Vietnam until the test says otherwise.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2018, 8, 8, 2, 0, 0, TimeSpan.Zero));

    public static bool IsOnSqlServer => SqlServer is not null;

    public static Site Open(Action<IServiceCollection>? replace = null)
    {
        if (SqlServer is not null) return new($"payments_test_{Guid.NewGuid():N}", isFile: false, loadsDemo: true, replace);

        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.db");
        File.Copy(Template.Value, file);
        return Over(file, replace);
    }

    /// <summary>Over a SQLite file that is there already, whatever the other tests run on.</summary>
    public static Site Over(string file, Action<IServiceCollection>? replace = null) => new(file, isFile: true, loadsDemo: false, replace);

    public string ConnectionString => _isFile || SqlServer is null
        ? $"Data Source={_database};Pooling=False"
        : new SqlConnectionStringBuilder(SqlServer) { InitialCatalog = _database }.ConnectionString;

    public void SetVietnamTime(string localTime) =>
        Clock.AdjustTime(new(Moment.FromVietnam(DateTime.Parse(localTime, System.Globalization.CultureInfo.InvariantCulture)).Utc));

    /// <summary>Works on the database as the system itself.</summary>
    public async Task WithDbAsync(Func<PaymentsDb, Task> work)
    {
        await using var own = ProvinceScope.Open(Services, "Test");
        await work(own.Db);
    }

    public async Task<T> FromDbAsync<T>(Func<PaymentsDb, Task<T>> read)
    {
        await using var own = ProvinceScope.Open(Services, "Test");
        return await read(own.Db);
    }

    public Browser Visitor() => new(CreateClient(new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false }));

    public async Task<Browser> SignedInAs(string userName)
    {
        var browser = Visitor();
        await browser.SignInAsync(userName);
        return browser;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Database:Provider", _isFile || SqlServer is null ? "Sqlite" : "SqlServer");
        builder.UseSetting("ConnectionStrings:Payments", ConnectionString);
        builder.UseSetting("Demo:Skip", _loadsDemo ? "false" : "true");
        builder.UseSetting("Demo:Now", "");
        builder.UseSetting("SignIn:PerMinute", "100000");
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
            _replace?.Invoke(services);
        });
    }

    private static string MakeTemplate()
    {
        var file = Path.Combine(Folder, "template.db");
        using (var site = new Site(file, isFile: true, loadsDemo: true, replace: null)) _ = site.Server;
        SqliteConnection.ClearAllPools();
        return file;
    }

    public override async ValueTask DisposeAsync()
    {
        if (!_isFile) await WithDbAsync(db => db.Database.EnsureDeletedAsync());
        await base.DisposeAsync();
    }
}
