using Microsoft.Playwright;

namespace VinhLongPayments.Browser.Tests.Journeys;

/// <summary>A clerk takes the register over from Excel, looks people up, has decisions approved, and lets the register write August's list.</summary>
public sealed class RegisterToList(Stage stage) : IClassFixture<Stage>
{
    private Person _clerk = null!, _leader = null!;

    [Fact]
    public async Task The_register_writes_the_list_that_the_office_made_by_hand()
    {
        (_clerk, _leader) = (await stage.SignedInAs("canbo.longho"), await stage.SignedInAs("lanhdao.longho"));
        await ImportAsync();
        await LookUpAsync();
        await GenerateAsync();
        await DecideAsync();
        await LookAroundAsync();

        Assert.Empty(stage.Barriers);
    }

    private async Task ImportAsync()
    {
        await _clerk.OpenAsync("/doi-tuong/nhap");
        await _clerk.ShowAsync("30-nhap-so");
        await _clerk.Page.SetInputFilesAsync("[name=File]", Path.Combine(AppContext.BaseDirectory, "samples", "register_2018-08_longho.xlsx"));
        await _clerk.PressAsync("Kiểm tra và nhập sổ");
        Assert.Contains("Đã nhập 300 đối tượng", await _clerk.Page.InnerTextAsync("body"));
        await _clerk.OpenAsync("/doi-tuong/nhap");
        await _clerk.Page.SetInputFilesAsync("[name=File]", Path.Combine(AppContext.BaseDirectory, "samples", "register_2018-08_longho.xlsx"));
        await _clerk.PressAsync("Kiểm tra và nhập sổ");
        await _clerk.ShowAsync("31-nhap-lai-bao-loi");
    }

    private async Task LookUpAsync()
    {
        await _clerk.OpenAsync("/doi-tuong");
        await _clerk.FillAsync("Query", "nguyen thi");
        await _clerk.PressAsync("Tìm");
        await _clerk.ShowAsync("32-tim-doi-tuong");
        await _clerk.FillAsync("Query", "857-000391");
        await _clerk.PressAsync("Tìm");
        await _clerk.Page.GetByRole(AriaRole.Link, new() { Name = "Phạm Thị Oanh" }).ClickAsync();
        await _clerk.SeesAsync("270.000 × hệ số 1,5");
        await _clerk.ShowAsync("33-trang-doi-tuong");
        await _clerk.PressAsync("Xem số CMND/CCCD");
        await _clerk.SeesAsync("331700391");
        await _clerk.OpenAsync("/doi-tuong/moi");
        await _clerk.ShowAsync("34-ghi-doi-tuong-moi");
        await _clerk.PressAsync("Ghi vào sổ");
        await _clerk.ShowAsync("35-ghi-doi-tuong-loi");
    }

    private async Task GenerateAsync()
    {
        await _clerk.OpenAsync("/danh-sach/lap");
        await _clerk.FillAsync("Period", "08/2018");
        await _clerk.ShowAsync("36-lap-danh-sach");
        await _clerk.PressAsync("Lập danh sách");
        await _clerk.SeesAsync("109.890.000");
        await _clerk.ShowAsync("37-danh-sach-tu-so");
        var list = new Uri(_clerk.Page.Url).AbsolutePath;
        await _clerk.OpenAsync($"{list}/tang-giam");
        await _clerk.SeesAsync("(khớp)");
        await _clerk.ShowAsync("38-tang-giam");
        await _clerk.KeepWorkbooksAsync("38");
        await _clerk.OpenAsync($"{list}/tang-giam/in");
        await _clerk.PrintAsync("39-bieu-tang-giam");
    }

    private async Task DecideAsync()
    {
        await OpenDecisionAsync("857-000002", "Thôi hưởng do đã mất");
        await _clerk.FillAsync("Form.Signer", "Nguyễn Văn Bình");
        await _clerk.FillAsync("Form.DiedOn", "05/08/2018");
        await _clerk.FillAsync("Form.HeirName", "Phạm Văn Con");
        await _clerk.FillAsync("Form.HeirCitizenId", "331999888");
        await _clerk.FillAsync("Form.HeirRelation", "Con");
        await _clerk.ShowAsync("40-quyet-dinh-qua-doi");
        await _clerk.PressAsync("Trình lãnh đạo duyệt");
        var decision = new Uri(_clerk.Page.Url).AbsolutePath;

        await _leader.OpenAsync("/");
        await _leader.ShowAsync("41-trang-chu-lanh-dao");
        await _leader.OpenAsync(decision);
        await _leader.ShowAsync("42-duyet-quyet-dinh");
        await _leader.PressAsync("Duyệt quyết định");
        await _leader.SeesAsync("Có hiệu lực");
        await _leader.OpenAsync($"{decision}/in");
        await _leader.ShowAsync("43-quyet-dinh-in");
        await _leader.PrintAsync("43-quyet-dinh");

        await OpenPersonAsync("857-000053");
        await _clerk.ShowAsync("43b-nguoi-nhan-thay");
        await _clerk.Page.Locator("main a[href*='/uy-quyen/'][href$='/in']").First.ClickAsync();
        await _clerk.ShowAsync("43b-giay-uy-quyen");
        await _clerk.PrintAsync("43b-giay-uy-quyen");
        await ClawBackAsync("857-000012");

        await OpenDecisionAsync("857-000024", "Chuyển nơi hưởng");
        await _clerk.ShowAsync("44-quyet-dinh-chuyen");
        await OpenDecisionAsync("857-000024", "Điều chỉnh trợ cấp");
        await _clerk.FillAsync("Form.Number", "");
        await _clerk.PressAsync("Trình lãnh đạo duyệt");
        await _clerk.ShowAsync("45-quyet-dinh-loi");
    }

    private async Task ClawBackAsync(string code)
    {
        await OpenDecisionAsync(code, "Truy thu trợ cấp");
        await _clerk.FillAsync("Form.Signer", "Nguyễn Văn Bình");
        await _clerk.FillAsync("Form.From", "09/2018");
        await _clerk.FillAsync("Form.Amount", "540.000");
        await _clerk.FillAsync("Form.MonthlyAmount", "100.000");
        await _clerk.FillAsync("Form.Reason", "Chi trùng tháng 05/2018");
        await _clerk.PressAsync("Trình lãnh đạo duyệt");
        var decision = new Uri(_clerk.Page.Url).AbsolutePath;
        await _leader.OpenAsync(decision);
        await _leader.PressAsync("Duyệt quyết định");
        await _leader.Page.Locator("main a[href$='/phieu-thu/in']").ClickAsync();
        await _leader.ShowAsync("43c-phieu-thu-truy-thu");
        await _leader.PrintAsync("43c-phieu-thu-truy-thu");
    }

    private async Task OpenPersonAsync(string code)
    {
        await _clerk.OpenAsync("/doi-tuong");
        await _clerk.FillAsync("Query", code);
        await _clerk.PressAsync("Tìm");
        await _clerk.Page.Locator("tbody th a").First.ClickAsync();
        await _clerk.Page.WaitForLoadStateAsync();
    }

    private async Task OpenDecisionAsync(string code, string action)
    {
        await OpenPersonAsync(code);
        await _clerk.Page.GetByRole(AriaRole.Link, new() { Name = action, Exact = true }).ClickAsync();
        await _clerk.Page.WaitForLoadStateAsync();
    }

    private async Task LookAroundAsync()
    {
        await _clerk.OpenAsync("/doi-tuong/can-xu-ly");
        await _clerk.ShowAsync("46-viec-theo-so");
        await _clerk.OpenAsync("/quyet-dinh");
        await _clerk.ShowAsync("47-cac-quyet-dinh");
        await _clerk.OpenAsync("/");
        await _clerk.ShowAsync("48-trang-chu-can-bo");
        var officer = await stage.SignedInAs("so.chuyenvien");
        await officer.OpenAsync("/muc-chuan");
        await officer.ShowAsync("49-muc-chuan");
        await officer.OpenAsync("/muc-chuan/dien-moi");
        await officer.ShowAsync("50-dien-moi");
        await officer.OpenAsync("/doi-tuong");
        await officer.ShowAsync("51-tim-toan-tinh");
    }
}
