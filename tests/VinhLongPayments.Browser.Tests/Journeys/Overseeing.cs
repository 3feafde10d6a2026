using Microsoft.Playwright;

namespace VinhLongPayments.Browser.Tests.Journeys;

/// <summary>The Department looks over the scheme: figures, the public's reports, inspections, visits, classes, alarms, call-backs, papers; and anybody looks up a point.</summary>
public sealed class Overseeing(Stage stage) : IClassFixture<Stage>
{
    private Person _officer = null!;

    [Fact]
    public async Task The_department_watches_answers_and_keeps()
    {
        _officer = await stage.SignedInAs("so.chuyenvien");
        await SeeAsync();
        await AnswerAsync();
        await InspectAsync();
        await MonitorAndTrainAsync();
        await WatchAsync();
        await KeepAsync();

        Assert.Empty(stage.Barriers);
    }

    [Fact]
    public async Task A_barrier_on_a_page_is_found()
    {
        var barriers = new List<string>();
        var page = (await stage.SomebodyAsync("so.lanhdao")).Page;
        await page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\"><input>')");

        await new Person(page, stage.Output, barriers).ShowAsync("82-trang-co-rao-can");

        Assert.Contains(barriers, barrier => barrier.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(barriers, barrier => barrier.Contains("label", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Anybody_looks_up_a_point_on_an_old_telephone()
    {
        var context = await stage.Chromium.NewContextAsync(new() { BaseURL = stage.BaseAddress, ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/tra-cuu");
        await page.FillAsync("#tim", "tan hoa");
        await page.ClickAsync("main button");
        Assert.Contains("Tân Hòa", await page.InnerTextAsync("main"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await page.ScreenshotAsync(new() { Path = Path.Combine(stage.Output, "81-tra-cuu.png"), FullPage = true });
    }

    [Fact]
    public async Task Every_page_of_the_oversight_fits_an_old_telephone()
    {
        var officer = await stage.SomebodyAsync("so.chuyenvien", width: 360);
        string[] pages = ["/tong-quan", "/phan-anh", "/phan-anh/moi", "/thanh-tra", "/thanh-tra/moi", "/giam-sat", "/giam-sat/moi", "/giam-sat/tieu-chi", "/tap-huan", "/tap-huan/moi", "/tap-huan/chua-qua",
            "/canh-bao", "/goi-hoi", "/luu-tru", "/luu-tru/moi", "/den-han", "/quy-trinh", "/diem-chi-tra/ngay-nghi", "/huong-dan"];
        foreach (var address in pages)
        {
            await officer.OpenAsync(address);
            await FitsAsync(officer, address);
        }
        foreach (var list in new[] { "/thanh-tra", "/giam-sat", "/tap-huan" })
        {
            await officer.OpenAsync(list);
            await officer.Page.Locator("main tbody a").First.ClickAsync();
            await FitsAsync(officer, $"{list}/xem");
        }

        Assert.Empty(stage.Barriers);
    }

    private static async Task FitsAsync(Person officer, string address)
    {
        await officer.ShowAsync($"83-dien-thoai{address.Replace('/', '-')}");
        Assert.True(await officer.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{address} is wider than the telephone.");
    }

    private async Task SeeAsync()
    {
        await _officer.OpenAsync("/tong-quan");
        await _officer.SeesAsync("Thành phố Vĩnh Long");
        await _officer.ShowAsync("70-tong-quan");
        await _officer.PrintAsync("70-tong-quan");
    }

    private async Task AnswerAsync()
    {
        await _officer.OpenAsync("/phan-anh/moi");
        await _officer.Page.CheckAsync("#Form_Channel");
        await _officer.Page.SelectOptionAsync("#Form_Kind", "NotReceived");
        await _officer.FillAsync("Form.Content", "Bà nói tháng 7 chưa ai đưa tiền.");
        await _officer.FillAsync("Form.PersonCode", await PaidPersonAsync());
        await _officer.ShowAsync("71-ghi-phan-anh");
        await _officer.PressAsync("Ghi phản ánh");
        await _officer.SeesAsync("Các lần chi gần đây");
        await _officer.Page.CheckAsync("#Route_Office-3");
        await _officer.PressAsync("Giao phản ánh");
        var report = new Uri(_officer.Page.Url).AbsolutePath;

        var manager = await stage.SignedInAs("buudien.vinhlong");
        await manager.OpenAsync(report);
        await manager.Page.CheckAsync("#Answer_Result-3");
        await manager.FillAsync("Answer.Words", "Bà đã ký nhận ngày 7/8, có phiếu chi.");
        await manager.ShowAsync("71-tra-loi-phan-anh");
        await manager.PressAsync("Ghi trả lời");
        await manager.SeesAsync("trả lời đúng hạn");
    }

    private Task<string> PaidPersonAsync() => stage.FromDbAsync(db => Task.FromResult(db.Payouts.Where(p => p.PayMonth == new Domain.Calendar.PaymentMonth(2018, 8)).Join(db.Entitlements, p => p.EntitlementId, l => l.Id, (p, l) => l)
        .Where(l => db.Districts.Any(d => d.Id == l.DistrictId && d.Slug == "vinhlong")).Select(l => l.Code).First()));

    private async Task InspectAsync()
    {
        await _officer.OpenAsync("/thanh-tra");
        await _officer.ShowAsync("72-thanh-tra");
        await _officer.Page.Locator("main tbody a").First.ClickAsync();
        await _officer.ShowAsync("73-cuoc-thanh-tra");
        await _officer.Page.Locator("main a[href$='/ket-luan/in']").ClickAsync();
        await _officer.PrintAsync("73-ket-luan-thanh-tra");
    }

    private async Task MonitorAndTrainAsync()
    {
        await _officer.OpenAsync("/giam-sat");
        await _officer.Page.Locator("main tbody a").First.ClickAsync();
        await _officer.ShowAsync("74-dot-giam-sat");
        await _officer.Page.Locator("main tbody a").First.ClickAsync();
        await _officer.Page.Locator("main a[href$='/in']").ClickAsync();
        await _officer.PrintAsync("74-bien-ban-giam-sat");
        await _officer.OpenAsync("/tap-huan");
        await _officer.ShowAsync("75-tap-huan");
        await _officer.Page.Locator("main tbody a").First.ClickAsync();
        await _officer.ShowAsync("75-lop-tap-huan");
        await _officer.Page.Locator("main a[href$='/chung-nhan/in']").ClickAsync();
        await _officer.PrintAsync("75-giay-chung-nhan");
    }

    private async Task WatchAsync()
    {
        await _officer.OpenAsync("/canh-bao");
        await _officer.PressAsync("Tìm dấu hiệu bất thường");
        await _officer.ShowAsync("76-canh-bao");
        await _officer.OpenAsync("/goi-hoi");
        await _officer.FillAsync("Form.Size", "10");
        await _officer.PressAsync("Chọn mẫu");
        await _officer.SeesAsync("Người được chọn");
        await _officer.ShowAsync("77-goi-hoi");
        await _officer.Page.Locator("main a[href$='/in']").ClickAsync();
        await _officer.PrintAsync("77-phieu-khao-sat");
    }

    private async Task KeepAsync()
    {
        await _officer.OpenAsync("/luu-tru/moi");
        await _officer.Page.SelectOptionAsync("#Form_Kind", "QuarterReport");
        await _officer.FillAsync("Form.Title", "Báo cáo quý 2 năm 2018");
        await _officer.FillAsync("Form.Month", "06/2018");
        await _officer.Page.SetInputFilesAsync("#Form_File", new FilePayload { Name = "bao-cao.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4"u8.ToArray() });
        await _officer.PressAsync("Lưu tài liệu");
        await _officer.SeesAsync("Báo cáo quý 2 năm 2018");
        await _officer.ShowAsync("78-luu-tru");
        await _officer.OpenAsync("/den-han");
        await _officer.ShowAsync("79-den-han");
        await _officer.OpenAsync("/quy-trinh");
        await _officer.ShowAsync("80-quy-trinh");
    }
}
