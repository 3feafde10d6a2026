using Microsoft.Playwright;

namespace VinhLongPayments.Browser.Tests.Journeys;

/// <summary>Lists as offices really write them, and the post office's results: read, mended on the page by keyboard, stored; on paper's width and on a phone's.</summary>
public sealed class UploadsAndResults(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public async Task A_dirty_list_is_mended_on_the_page_and_results_are_confirmed()
    {
        await ReviewTheDirtyListAsync();
        await TakeTheOfficesFormAsync();
        await ReadOldFontsAsync();
        await ConfirmResultsAsync();
        await TeachAHeadingAsync();

        Assert.Empty(stage.Barriers);
    }

    private static string SampleOf(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);

    private static async Task UploadAsync(Person clerk, string sample)
    {
        await clerk.OpenAsync("/danh-sach/tai-len");
        await clerk.FillAsync("Period", "08/2018");
        await clerk.Page.SetInputFilesAsync("[name=File]", SampleOf(sample));
        await clerk.PressAsync("Đọc và kiểm tra");
    }

    private async Task ReviewTheDirtyListAsync()
    {
        var clerk = await stage.SignedInAs("canbo.traon");
        await UploadAsync(clerk, "dirty_2018-08_traon.xlsx");
        await clerk.SeesAsync("1.000 dòng");
        await clerk.ShowAsync("60-xem-truoc-danh-sach-loi");
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "Số CMND/CCCD mất số 0 ở đầu" }).First.ClickAsync();
        await clerk.ShowAsync("61-tung-dong-mot-loai");
        await clerk.PressAsync("Chấp nhận tất cả");
        await clerk.SeesAsync("0 cần chấp nhận sửa");
        await clerk.Page.FocusAsync("[name='Cells[0].Value']");
        await clerk.Page.Keyboard.PressAsync("Control+A");
        await clerk.Page.Keyboard.TypeAsync("270000");
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.Page.WaitForLoadStateAsync();
        await clerk.ShowAsync("62-sau-khi-sua-bang-ban-phim");
        await clerk.Page.SetViewportSizeAsync(360, 740);
        await clerk.ShowAsync("63-xem-truoc-360");
        await clerk.Page.SetViewportSizeAsync(1366, 768);
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "Trang và cột hệ thống đã hiểu" }).ClickAsync();
        await clerk.ShowAsync("64-trang-va-cot");
        await clerk.OpenAsync("/danh-sach/nhap");
        await clerk.ShowAsync("65-cac-lan-tai-len");
        await clerk.OpenAsync("/danh-sach/mau");
        await clerk.ShowAsync("66-mau-cua-huyen");
    }

    private async Task TakeTheOfficesFormAsync()
    {
        var clerk = await stage.SignedInAs("canbo.tambinh");
        await UploadAsync(clerk, "form_look_2018-08_tambinh.xlsx");
        await clerk.ShowAsync("67-mau-phong-tu-lam");
        await clerk.PressAsync("Chấp nhận 798");
        await clerk.PressAsync("Lưu danh sách đang lập: 798 người, 302.130.000 đồng");
        await clerk.SeesAsync("302.130.000");
    }

    private async Task ReadOldFontsAsync()
    {
        var clerk = await stage.SignedInAs("canbo.vungliem");
        await UploadAsync(clerk, "legacy_tcvn3_2018-08_vungliem.xlsx");
        await clerk.ShowAsync("68-phong-chu-cu");
    }

    private async Task ConfirmResultsAsync()
    {
        var clerk = await stage.SignedInAs("canbo.longho");
        await UploadAsync(clerk, "clean_small_2018-08_longho.xlsx");
        await clerk.PressAsync("Lưu danh sách đang lập");
        var (manager, leader) = (await stage.SignedInAs("buudien.longho"), await stage.SignedInAs("lanhdao.longho"));
        await ReleaseAsync(clerk, leader, manager);
        await clerk.MoveClockAsync("16/08/2018 09:00");

        await manager.OpenAsync("/chi-tra/ket-qua/tai-len");
        await manager.FillAsync("Period", "08/2018");
        await manager.Page.SetInputFilesAsync("[name=File]", SampleOf("payout_results_2018-08_longho.xlsx"));
        await manager.ShowAsync("69-tai-ket-qua");
        await manager.PressAsync("Đọc và kiểm tra");
        await manager.SeesAsync("Ngày chi phải trong thời hạn");
        await manager.ShowAsync("70-ket-qua-hai-dong-loi");
        await manager.FillAsync("Cells[0].LeaveOut", "Ngày chi sai, điểm xác minh");
        await manager.FillAsync("Cells[1].Value", "270000");
        await manager.PressAsync("Ghi các chỗ sửa và kiểm tra lại");
        await manager.PressAsync("Gửi lãnh đạo Phòng xác nhận: 291 khoản đã chi");

        await leader.OpenAsync("/");
        await leader.Page.GetByRole(AriaRole.Link, new() { Name = "Xác nhận kết quả chi trả" }).First.ClickAsync();
        await leader.ShowAsync("71-xac-nhan-ket-qua");
        await leader.PressAsync("Xác nhận và ghi 291 khoản");
        await leader.SeesAsync("đã xác nhận");
        await leader.ShowAsync("72-da-ghi-ket-qua");
    }

    private static async Task ReleaseAsync(Person clerk, Person leader, Person post)
    {
        const string total = "109.890.000";
        var list = new Uri(clerk.Page.Url).AbsolutePath;
        foreach (var note in await clerk.Page.Locator("[name^='Notes[']").AllAsync()) await note.FillAsync("Đã đối chiếu hồ sơ giấy");
        await clerk.PressAsync("Trình lãnh đạo duyệt");
        await clerk.OpenAsync("/kinh-phi/dau-ky");
        await clerk.FillAsync("Form.Balance", "0");
        await clerk.PressAsync("Ghi số liệu đầu kỳ");
        await clerk.OpenAsync("/kinh-phi");
        await clerk.FillAsync("Form.PayMonth", "08/2018");
        await clerk.FillAsync("Form.DocumentNumber", "UNC-08/2018");
        await clerk.FillAsync("Form.TransferredOn", "24/07/2018");
        await clerk.FillAsync("Form.Amount", total);
        await clerk.PressAsync("Ghi lần chuyển");
        await post.OpenAsync("/kinh-phi/dau-ky");
        await post.PressAsync("Xác nhận số liệu đầu kỳ");
        await post.OpenAsync("/kinh-phi");
        await post.Page.Locator("a[href$='/da-nhan']").First.ClickAsync();
        await post.FillAsync("Form.Arrived", total);
        await post.PressAsync("Xác nhận số thực nhận");
        await leader.OpenAsync(list);
        await leader.PressAsync("Duyệt");
        await leader.PressAsync("Giao bưu điện");
        await leader.SeesAsync("Đã giao");
    }

    private async Task TeachAHeadingAsync()
    {
        var officer = await stage.SignedInAs("so.chuyenvien");
        await officer.OpenAsync("/danh-sach/tieu-de");
        await officer.FillAsync("Heading", "Quý danh");
        await officer.Page.SelectOptionAsync("[name=Field]", "Name");
        await officer.PressAsync("Thêm tiêu đề");
        await officer.ShowAsync("73-tieu-de-cot");
    }
}
