using System.Diagnostics;
using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Tests;

/// <summary>The application as a process of its own over a database file, to be asked over HTTP and to be killed.</summary>
public sealed partial class WebProcess : IDisposable
{
    private readonly Process _process;

    private WebProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<WebProcess> StartAsync(string database)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VinhLongPayments.Web.dll"), "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__Payments"] = $"Data Source={database}";
        start.Environment["Demo__Now"] = "2018-08-08 09:00";
        start.Environment["SignIn__PerMinute"] = "10000";
        var process = Process.Start(start)!;
        // Up as soon as it welcomes with its address; whatever else it writes must not fill the pipe.
        var up = new TaskCompletionSource<Uri>();
        process.OutputDataReceived += (_, line) => { if (Welcome().Match(line.Data ?? "") is { Success: true } welcome) up.TrySetResult(new(welcome.Value)); };
        process.ErrorDataReceived += (_, _) => { };
        process.Exited += (_, _) => up.TrySetException(new InvalidOperationException("The server ended before it was up."));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, await up.Task.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    public async Task<Browser> SignedInAs(string userName)
    {
        var browser = new Browser(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = Address });
        await browser.SignInAsync(userName);
        return browser;
    }

    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Welcome();
}
