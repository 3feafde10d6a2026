using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Browser.Tests.Journeys;

/// <summary>A scanner, a keyboard and a queue: the right person in two keys, the wrong one by no accident.</summary>
public sealed partial class AtTheCounter(Stage stage) : IClassFixture<Stage>, IAsyncLifetime
{
    private const int People = 300, FirstVisit = 60 * 1024, Repeat = 15 * 1024;

    // One list for the whole class; each test pays people of its own.
    private static readonly SemaphoreSlim s_once = new(1);
    private static readonly Dictionary<Stage, (Guid Id, string Point, IReadOnlyList<Entitlement> Lines)> s_lists = [];

    private (Guid Id, string Point, IReadOnlyList<Entitlement> Lines) _list;

    public async Task InitializeAsync()
    {
        await s_once.WaitAsync();
        if (!s_lists.TryGetValue(stage, out _list))
        {
            s_lists[stage] = _list = await stage.FromDbAsync(db => LargeList.AddAsync(db, "binhminh", People));
            await (await stage.SignedInAs("gdv.binhminh")).MoveClockAsync("08/08/2018 09:00");
        }
        s_once.Release();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private Task<Person> CashierAsync(int width = 1366, bool scripts = true) => stage.SomebodyAsync($"gdv.{_list.Point}", width, scripts);

    private Task<int> PaidAsync(Entitlement line) => stage.FromDbAsync(db => db.Payouts.CountAsync(p => p.EntitlementId == line.Id));

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");

    private static async Task ScanAsync(IPage page, string text)
    {
        await page.Keyboard.TypeAsync(text, new() { Delay = 2 });
        await page.Keyboard.PressAsync("Enter");
    }

    [Fact]
    public async Task A_scan_and_one_key_pay_and_one_more_is_ready_for_the_next()
    {
        var (line, page) = (_list.Lines[0], (await CashierAsync()).Page);
        await page.GotoAsync("/chi-tra");
        Assert.Equal("Query", await FocusedAsync(page));

        await ScanAsync(page, $"{line.CitizenId!.Value.Digits}|331234567|Nguyeenx Thij An|12041935|Nuwx|AAps 1|25062021");
        await page.WaitForURLAsync($"**/chi-tra/{line.Id}");
        Assert.Equal(line.CitizenId.Value.Digits, await page.InputValueAsync("[name='Form.PaperNumber']"));
        Assert.Equal("xac-nhan", await FocusedAsync(page));
        await page.Keyboard.PressAsync("F9");
        await page.WaitForURLAsync("**/chi-tra/phieu/*");
        // The browser gives the focus with its next frame; a busy machine draws it later than a test presses.
        await page.WaitForFunctionAsync("document.activeElement.matches('[data-esc]')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/chi-tra");

        Assert.Equal("Query", await FocusedAsync(page));
        Assert.Equal(1, await PaidAsync(line));
    }

    [Fact]
    public async Task The_scanners_second_Enter_pays_nothing()
    {
        var (line, page) = (_list.Lines[1], (await CashierAsync()).Page);
        await page.GotoAsync("/chi-tra");

        await ScanAsync(page, line.CitizenId!.Value.Digits);
        await page.WaitForURLAsync($"**/chi-tra/{line.Id}");
        for (var press = 0; press < 3; press++) await page.Keyboard.PressAsync("Enter");
        await page.WaitForLoadStateAsync();

        Assert.EndsWith($"/chi-tra/{line.Id}", page.Url);
        Assert.Equal(0, await PaidAsync(line));
    }

    [Fact]
    public async Task A_held_Enter_finds_but_never_pays_and_after_a_payout_never_pays_again()
    {
        var (line, page) = (_list.Lines[2], (await CashierAsync()).Page);
        await page.GotoAsync("/chi-tra");
        await ScanAsync(page, line.Code);
        await page.WaitForURLAsync($"**/chi-tra/{line.Id}");
        Assert.Equal("Form_PaperNumber", await FocusedAsync(page));

        await page.Keyboard.TypeAsync(line.CitizenId!.Value.Digits);
        await HoldAsync(page, "Enter", 30);
        Assert.Equal("xac-nhan", await FocusedAsync(page));
        Assert.Equal(0, await PaidAsync(line));

        await page.WaitForTimeoutAsync(450);
        await HoldAsync(page, "Enter", 30);
        await page.WaitForURLAsync("**/chi-tra**");
        await page.WaitForTimeoutAsync(300);
        Assert.Equal(1, await PaidAsync(line));
    }

    private static async Task HoldAsync(IPage page, string key, int repeats)
    {
        for (var i = 0; i < repeats; i++) await page.Keyboard.DownAsync(key);
        await page.Keyboard.UpAsync(key);
    }

    [Fact]
    public async Task A_double_click_and_a_held_F9_pay_once_and_Esc_goes_back()
    {
        var (line, other, page) = (_list.Lines[3], _list.Lines[4], (await CashierAsync()).Page);
        await page.GotoAsync($"/chi-tra/{line.Id}");
        await page.FillAsync("[name='Form.PaperNumber']", line.CitizenId!.Value.Digits);
        await page.DblClickAsync("#xac-nhan");
        await page.WaitForURLAsync("**/chi-tra/phieu/*");
        Assert.Equal(1, await PaidAsync(line));

        await page.GotoAsync($"/chi-tra/{other.Id}");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForURLAsync("**/chi-tra");
        await page.GotoAsync($"/chi-tra/{other.Id}");
        await page.FillAsync("[name='Form.PaperNumber']", other.CitizenId!.Value.Digits);
        await HoldAsync(page, "F9", 20);
        await page.WaitForURLAsync("**/chi-tra/phieu/*");
        Assert.Equal(1, await PaidAsync(other));
    }

    [Fact]
    public async Task After_a_lost_answer_the_outcome_is_shown_first()
    {
        var (line, page) = (_list.Lines[5], (await CashierAsync()).Page);
        await page.GotoAsync($"/chi-tra/{line.Id}");
        await page.FillAsync("[name='Form.PaperNumber']", line.CitizenId!.Value.Digits);
        await page.RouteAsync($"**/chi-tra/{line.Id}", async route =>
        {
            await route.FetchAsync(new() { MaxRedirects = 0 });
            await route.AbortAsync();
        });
        await page.Keyboard.PressAsync("F9");
        await page.WaitForTimeoutAsync(1_000);
        await page.UnrouteAsync($"**/chi-tra/{line.Id}");

        await page.GotoAsync("/chi-tra");
        await page.WaitForURLAsync("**/chi-tra/da-ghi-nhan/*");
        Assert.Contains("Đã ghi nhận.", await page.InnerTextAsync("main"));
        Assert.Contains(line.Name.Full, await page.InnerTextAsync("main"));
        await page.GotoAsync("/chi-tra");
        Assert.EndsWith("/chi-tra", page.Url);
        Assert.Equal(1, await PaidAsync(line));
    }

    [Fact]
    public async Task Without_JavaScript_Enter_in_a_field_only_checks_and_the_button_pays()
    {
        var (line, page) = (_list.Lines[6], (await CashierAsync(scripts: false)).Page);
        await page.GotoAsync("/chi-tra");
        await page.FillAsync("#Query", line.Code);
        await page.PressAsync("#Query", "Enter");
        await page.FillAsync("[name='Form.PaperNumber']", line.CitizenId!.Value.Digits);
        await page.PressAsync("[name='Form.PaperNumber']", "Enter");
        await page.WaitForURLAsync("**/kiem-tra");
        Assert.Contains("Đủ thông tin, chưa chi", await page.InnerTextAsync("main"));
        Assert.Equal(0, await PaidAsync(line));

        await page.ClickAsync("#xac-nhan");
        await page.WaitForURLAsync("**/chi-tra/phieu/*");
        Assert.Equal(1, await PaidAsync(line));
    }

    [Theory]
    [InlineData(1366)]
    [InlineData(360)]
    public async Task Every_state_is_open_to_everybody(int width)
    {
        var (line, cashier) = (_list.Lines[width == 360 ? 7 : 8], await CashierAsync(width));
        var page = cashier.Page;
        await cashier.OpenAsync("/chi-tra");
        await cashier.ShowAsync($"80-quay-{width}");
        await page.PressAsync("#Query", "Enter");
        await cashier.ShowAsync($"81-quay-loi-{width}");
        await page.FillAsync("#Query", "khong co ai ten nay");
        await page.PressAsync("#Query", "Enter");
        await page.WaitForURLAsync("**/tim");
        await cashier.ShowAsync($"82-quay-khong-thay-{width}");
        await page.FillAsync("#Query", "nguyen thi");
        await page.PressAsync("#Query", "Enter");
        await page.WaitForSelectorAsync("caption:has-text('Tìm thấy 200 dòng')");
        await cashier.ShowAsync($"83-quay-200-dong-{width}");
        await cashier.OpenAsync($"/chi-tra/{line.Id}");
        await cashier.ShowAsync($"84-phieu-chi-{width}");
        await page.ClickAsync("#xac-nhan");
        await page.WaitForLoadStateAsync();
        await cashier.ShowAsync($"85-phieu-chi-loi-{width}");
        await page.FillAsync("[name='Form.PaperNumber']", line.CitizenId!.Value.Digits);
        await page.ClickAsync("#xac-nhan");
        await page.WaitForURLAsync("**/chi-tra/phieu/*");
        await cashier.ShowAsync($"86-da-chi-{width}");
        await cashier.OpenAsync($"/chi-tra/{line.Id}");
        await cashier.ShowAsync($"87-da-chi-roi-{width}");
        await cashier.OpenAsync("/chi-tra/ket-ca");
        await cashier.ShowAsync($"89-ket-{width}");

        if (width == 360)
        {
            Assert.Empty(stage.Barriers);
            return;
        }
        // Where the demo's month is in full swing; the offices sit at their desks.
        var other = await stage.SomebodyAsync("gdv.vinhlong", width);
        await other.OpenAsync("/chi-tra/chua-nhan");
        await other.ShowAsync($"88-chua-nhan-{width}");
        var manager = await stage.SomebodyAsync("buudien.vinhlong", width);
        await manager.OpenAsync("/chi-tra/nhap-bu");
        var sheet = await manager.Page.GetAttributeAsync("td a[href*='/moi?']", "href");
        foreach (var (address, name) in new[] { ("/chi-tra/ket-ca", "90-ket-cac-diem"), ("/chi-tra/ket-ca/ke-hoach-tien", "91-ke-hoach-tien"), ("/chi-tra/tien-do", "92-tien-do"), ("/chi-tra/nhap-bu", "93-nhap-bu"), (sheet!, "94-nhap-bu-moi") })
        {
            await manager.OpenAsync(address);
            await manager.ShowAsync($"{name}-{width}");
        }
        Assert.Empty(stage.Barriers);
    }

    [Fact]
    public async Task A_first_visit_and_a_repeat_stay_within_a_slow_lines_budget()
    {
        var cashier = await CashierAsync();
        await cashier.Page.Context.ClearCookiesAsync();
        var fresh = await CashierAsync();
        var first = await WeighAsync(fresh.Page, clear: true);
        var repeat = await WeighAsync(fresh.Page, clear: false);

        Assert.True(first.Requests <= 3 && first.Bytes <= FirstVisit, $"first visit: {first}");
        Assert.True(repeat.Requests <= 3 && repeat.Bytes <= Repeat, $"repeat: {repeat}");
        await File.WriteAllTextAsync(Path.Combine(stage.Output, "counter-weight.txt"), $"first {first}\nrepeat {repeat}\n");
    }

    // On a line of 400 ms and 400 kbit/s and a processor six times slower, so that the times can be read beside the weights.
    private static async Task<(int Requests, long Bytes, double Seconds)> WeighAsync(IPage page, bool clear)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        if (clear) await session.SendAsync("Network.clearBrowserCache");
        await session.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 400, ["downloadThroughput"] = 400 * 1024 / 8, ["uploadThroughput"] = 400 * 1024 / 8 });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 6 });
        var (requests, bytes) = (0, 0L);
        session.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            if (e?.GetProperty("encodedDataLength").GetDouble() is not (> 0 and var length)) return;
            Interlocked.Increment(ref requests);
            Interlocked.Add(ref bytes, (long)length);
        };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await page.GotoAsync("/chi-tra", new() { WaitUntil = WaitUntilState.Load });
        var seconds = clock.Elapsed.TotalSeconds;
        await session.DetachAsync();
        return (requests, bytes, Math.Round(seconds, 2));
    }

    [Theory]
    [InlineData(9, "In phiếu", "96-phieu-a5", 148)]
    [InlineData(10, "Khổ 80 mm", "97-phieu-80mm", 80)]
    public async Task A_receipt_prints_on_one_page_of_its_paper(int number, string button, string name, int millimetres)
    {
        var (line, cashier) = (_list.Lines[number], await CashierAsync());
        await cashier.OpenAsync($"/chi-tra/{line.Id}");
        await cashier.Page.FillAsync("[name='Form.PaperNumber']", line.CitizenId!.Value.Digits);
        await cashier.Page.ClickAsync("#xac-nhan");
        await cashier.Page.WaitForURLAsync("**/chi-tra/phieu/*");
        await cashier.PressAsync(button);
        await cashier.ShowAsync(name);
        await cashier.PrintAsync(name);

        using var pdf = PdfDocument.Open(Path.Combine(stage.Output, $"{name}.pdf"));
        var page = pdf.GetPages().Single();
        Assert.InRange(page.Width, millimetres * 72 / 25.4 - 2, millimetres * 72 / 25.4 + 2);
        Assert.DoesNotContain("BẢN SAO", string.Join(' ', page.GetWords().Select(word => word.Text)));
        Assert.Empty(stage.Barriers);
    }

    [Fact]
    public async Task A_sheet_of_300_people_prints_on_the_pages_the_server_cut_and_its_sums_are_the_lists()
    {
        var clerk = await stage.SignedInAs("canbo.binhminh");
        await clerk.OpenAsync($"/danh-sach/{_list.Id}/ky-nhan?diem={_list.Point}");
        var sections = await clerk.Page.Locator("section.paper-page").CountAsync();
        await clerk.PrintAsync("95-ky-nhan-300");

        using var pdf = PdfDocument.Open(Path.Combine(stage.Output, "95-ky-nhan-300.pdf"));
        Assert.Equal(sections, pdf.NumberOfPages);
        var (sum, signed) = (0L, 0);
        foreach (var page in pdf.GetPages())
        {
            var text = string.Join(' ', page.GetWords().Select(word => word.Text));
            Assert.Contains($"trang {page.Number}/{sections}", text);
            sum += Figure(PageSum().Match(text));
            Assert.Equal(sum, Figure(Running().Match(text)));
            signed += page.GetWords().Count(word => Code().IsMatch(word.Text));
            Assert.True(page.Width > page.Height, "The sheet lies on its side.");
        }
        Assert.Equal((People * 270_000L, People), (sum, signed));
    }

    private static long Figure(Match match) => long.Parse(match.Groups[1].Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Cộng trang \d+/\d+ ([\d.]+)")]
    private static partial Regex PageSum();

    [GeneratedRegex(@"Lũy kế ([\d.]+)")]
    private static partial Regex Running();

    [GeneratedRegex(@"^\d{3}-8\d{5}$")]
    private static partial Regex Code();
}
