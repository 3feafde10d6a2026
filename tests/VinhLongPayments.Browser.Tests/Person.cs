using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using VinhLongPayments.Data.Demo;

namespace VinhLongPayments.Browser.Tests;

/// <summary>One person at one browser: opens pages, fills fields, presses the buttons that are there, keeps screenshots.</summary>
public sealed class Person(IPage page, string output, List<string> barriers)
{
    // Run in the page itself: no page has frames, and a blank page for every run, as the binding opens one, costs more than the rules.
    private const string Axe = """
        () => axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
        }).then(found => found.violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html).join(', ')}`))
        """;

    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    public IPage Page => page;

    public async Task SignInAsync(string userName)
    {
        await page.GotoAsync("/dang-nhap");
        await page.FillAsync("#UserName", userName);
        await page.FillAsync("#Password", DemoAccounts.Password);
        await PressAsync("Đăng nhập");
        Assert.DoesNotContain("/dang-nhap", page.Url);
    }

    public async Task OpenAsync(string address) => Assert.Equal(200, (await page.GotoAsync(address))!.Status);

    public Task FillAsync(string name, string value) => page.FillAsync($"[name='{name}']", value);

    /// <summary>Presses the button whose words begin so, and waits for the page it leads to.</summary>
    public async Task PressAsync(string words)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = words }).First.ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    public async Task MoveClockAsync(string to)
    {
        await OpenAsync("/");
        await page.FillAsync("#dong-ho", to);
        await page.ClickAsync(".demo-clock button");
        await page.WaitForLoadStateAsync();
        Assert.Contains(to, await page.InnerTextAsync(".demo-clock"));
    }

    public Task<string> TextAsync() => page.InnerTextAsync("main");

    public async Task SeesAsync(string text) => Assert.Contains(text, await TextAsync());

    /// <summary>Keeps a picture of the page and holds it against the accessibility rules and the words a reader may see.</summary>
    public async Task ShowAsync(string name)
    {
        await page.ScreenshotAsync(new() { Path = Path.Combine(output, $"{name}.png"), FullPage = true });
        Assert.DoesNotContain("&#x", await page.ContentAsync());
        Assert.DoesNotContain("Exception", await page.InnerTextAsync("body"));
        await page.EvaluateAsync(AxeScript);
        barriers.AddRange((await page.EvaluateAsync<string[]>(Axe)).Select(found => $"{name}: {found}"));
    }

    /// <summary>Keeps every workbook the page offers beside the pictures, for a person to open.</summary>
    public async Task KeepWorkbooksAsync(string name)
    {
        var links = await page.Locator("main a[href*='.xlsx']").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.NotEmpty(links);
        foreach (var link in links.Distinct())
        {
            var answer = await page.APIRequest.GetAsync(link);
            Assert.True(answer.Ok, link);
            await File.WriteAllBytesAsync(Path.Combine(output, $"{name}-{Path.GetFileName(new Uri(link).AbsolutePath)}"), await answer.BodyAsync());
        }
    }

    public Task PrintAsync(string name) => page.PdfAsync(new() { Path = Path.Combine(output, $"{name}.pdf"), PreferCSSPageSize = true, Format = "A4" });
}
