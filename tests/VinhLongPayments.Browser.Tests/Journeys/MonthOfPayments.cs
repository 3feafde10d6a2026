namespace VinhLongPayments.Browser.Tests.Journeys;

/// <summary>August 2018 in Long Hồ, from the uploaded list to the approved settlement, pressing the real buttons.</summary>
public sealed class MonthOfPayments(Stage stage) : IClassFixture<Stage>
{
    private const string Total = "109.890.000";

    private readonly Dictionary<string, Person> _people = [];

    private async Task<Person> As(string userName)
    {
        if (!_people.TryGetValue(userName, out var person)) _people[userName] = person = await stage.SignedInAs(userName);
        return person;
    }

    [Fact]
    public async Task A_district_pays_its_people_and_settles_to_the_dong()
    {
        var list = await UploadAndSubmitAsync();
        await ApproveAsync(list);
        await FundAsync();
        await ReleaseAsync(list);
        await RefusedBeforeTheWindowAsync();
        await PayAsync();
        await PrintSigningSheetAsync(list);
        await CloseAsync(list);
        var settlement = await PrepareAsync();
        await SignAsync(settlement);
        await LookAroundAsync(list);

        Assert.Empty(stage.Barriers);
    }

    private async Task<string> UploadAndSubmitAsync()
    {
        var clerk = await As("canbo.longho");
        await clerk.ShowAsync("01-trang-chu-can-bo");
        await clerk.OpenAsync("/danh-sach/tai-len");
        await clerk.FillAsync("Period", "08/2018");
        await clerk.Page.SetInputFilesAsync("[name=File]", Path.Combine(AppContext.BaseDirectory, "samples", "clean_small_2018-08_longho.xlsx"));
        await clerk.ShowAsync("02-tai-len");
        await clerk.PressAsync("Đọc và kiểm tra");
        await clerk.ShowAsync("02b-xem-truoc");
        await clerk.PressAsync("Lưu danh sách đang lập: 300 người, 109.890.000 đồng");
        await clerk.SeesAsync(Total);
        await clerk.SeesAsync("Một trăm lẻ chín triệu tám trăm chín mươi nghìn đồng");
        await clerk.ShowAsync("03-danh-sach-dang-lap");

        foreach (var note in await clerk.Page.Locator("[name^='Notes[']").AllAsync()) await note.FillAsync("Đã đối chiếu hồ sơ giấy");
        await clerk.PressAsync("Trình lãnh đạo duyệt");
        await clerk.SeesAsync("Đã trình");
        return new Uri(clerk.Page.Url).AbsolutePath;
    }

    private async Task ApproveAsync(string list)
    {
        var leader = await As("lanhdao.longho");
        await leader.ShowAsync("04-trang-chu-lanh-dao");
        await leader.OpenAsync(list);
        await leader.PressAsync("Duyệt");
        await leader.SeesAsync("Đã duyệt");
        await leader.PressAsync("Giao bưu điện");
        await leader.ShowAsync("05-chua-du-kinh-phi");
    }

    private async Task FundAsync()
    {
        var (clerk, post) = (await As("canbo.longho"), await As("buudien.longho"));
        await clerk.OpenAsync("/kinh-phi/dau-ky");
        await clerk.FillAsync("Form.Balance", "0");
        await clerk.ShowAsync("06-so-lieu-dau-ky");
        await clerk.PressAsync("Ghi số liệu đầu kỳ");
        await clerk.OpenAsync("/kinh-phi");
        await clerk.FillAsync("Form.PayMonth", "08/2018");
        await clerk.FillAsync("Form.DocumentNumber", "UNC-08/2018");
        await clerk.FillAsync("Form.TransferredOn", "24/07/2018");
        await clerk.FillAsync("Form.Amount", Total);
        await clerk.PressAsync("Ghi lần chuyển");
        await clerk.ShowAsync("07-kinh-phi");

        await post.ShowAsync("08-trang-chu-buu-dien");
        await post.OpenAsync("/kinh-phi/dau-ky");
        await post.PressAsync("Xác nhận số liệu đầu kỳ");
        await post.OpenAsync("/kinh-phi");
        await post.Page.Locator("a[href$='/da-nhan']").First.ClickAsync();
        await post.FillAsync("Form.Arrived", Total);
        await post.PressAsync("Xác nhận số thực nhận");
    }

    private async Task ReleaseAsync(string list)
    {
        var leader = await As("lanhdao.longho");
        await leader.OpenAsync(list);
        await leader.PressAsync("Giao bưu điện");
        await leader.SeesAsync("Đã giao");
        await leader.ShowAsync("09-da-giao-buu-dien");
    }

    private async Task RefusedBeforeTheWindowAsync()
    {
        var cashier = await As("gdv.2957501");
        await FindAsync(cashier, "857-000012");
        await cashier.SeesAsync("Chưa chi được");
        await cashier.ShowAsync("10-chua-den-ngay-chi");
        await cashier.MoveClockAsync("08/08/2018 09:00");
    }

    private async Task PayAsync()
    {
        var cashier = await As("gdv.2957501");
        await cashier.OpenAsync("/chi-tra");
        await cashier.ShowAsync("11-quay-chi-tra");
        await FindAsync(cashier, "kim cong thoi");
        await cashier.FillAsync("Form.PaperNumber", "331700012");
        await cashier.ShowAsync("12-nguoi-nhan");
        await cashier.PressAsync("Chi 540.000 đ");
        await cashier.SeesAsync("2957501-201808-00001");
        await cashier.ShowAsync("13-phieu-chi");
        var receipt = cashier.Page.Url;
        await cashier.Page.WaitForFunctionAsync("document.activeElement.matches('a[autofocus]')");
        await cashier.Page.Keyboard.PressAsync("Enter");
        await cashier.Page.WaitForURLAsync("**/chi-tra");

        await FindAsync(cashier, "857-000012");
        await cashier.SeesAsync("Đã chi");
        await cashier.Page.GotoAsync(receipt + "/in");
        await cashier.PrintAsync("13-phieu-chi");
    }

    private static async Task FindAsync(Person cashier, string query)
    {
        await cashier.OpenAsync("/chi-tra");
        await cashier.Page.WaitForFunctionAsync("document.activeElement.id === 'Query'");
        await cashier.Page.Keyboard.TypeAsync(query);
        await cashier.Page.Keyboard.PressAsync("Enter");
        await cashier.Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex(@"/chi-tra/\d+$"));
    }

    private async Task PrintSigningSheetAsync(string list)
    {
        var post = await As("buudien.longho");
        await post.OpenAsync($"{list}/ky-nhan?diem=2957501");
        await post.PrintAsync("14-danh-sach-ky-nhan");
        await post.Page.ScreenshotAsync(new() { Path = Path.Combine(stage.Output, "14-danh-sach-ky-nhan.png") });
    }

    private async Task CloseAsync(string list)
    {
        var (post, clerk) = (await As("buudien.longho"), await As("canbo.longho"));
        await post.MoveClockAsync("20/08/2018 08:00");
        await post.OpenAsync($"{list}/khoa");
        await post.ShowAsync("15-khoa-danh-sach");
        await post.PressAsync("Khóa danh sách");
        await post.SeesAsync("Đã khóa");
        await clerk.OpenAsync($"{list}/chua-nhan");
        await clerk.ShowAsync("16-chua-nhan");
        await clerk.PressAsync("Ghi quyết định");
    }

    private async Task<string> PrepareAsync()
    {
        var post = await As("buudien.longho");
        await post.OpenAsync("/quyet-toan");
        await post.ShowAsync("17-quyet-toan");
        await post.Page.Locator("main a[href*='/quyet-toan/lap']").First.ClickAsync();
        await post.FillAsync("Form.ClosingBalance", "109.350.000");
        await post.ShowAsync("18-lap-quyet-toan");
        await post.PressAsync("Lập quyết toán");
        await post.ShowAsync("19-quyet-toan-da-lap");
        return new Uri(post.Page.Url).AbsolutePath;
    }

    private async Task SignAsync(string settlement)
    {
        foreach (var (user, button) in new[] { ("lanhdao.longho", "Xác nhận"), ("so.chuyenvien", "Thẩm định"), ("so.lanhdao", "Phê duyệt") })
        {
            var person = await As(user);
            await person.OpenAsync("/");
            await person.OpenAsync(settlement);
            await person.Page.Locator($"form[action^='{settlement}/']:not([action$='tu-choi']) button").ClickAsync();
            await person.Page.WaitForLoadStateAsync();
        }

        var leader = await As("so.lanhdao");
        await leader.ShowAsync("20-quyet-toan-phe-duyet");
        await leader.KeepWorkbooksAsync("20");
        await leader.OpenAsync($"{settlement}/in");
        await leader.PrintAsync("20-bao-cao-quyet-toan");
        await leader.OpenAsync(settlement);
        await leader.Page.Locator("main a[href$='/doi-chieu/in']").ClickAsync();
        await leader.ShowAsync("20-bien-ban-doi-chieu");
        await leader.PrintAsync("20-bien-ban-doi-chieu");
    }

    private async Task LookAroundAsync(string list)
    {
        var leader = await As("so.lanhdao");
        await leader.OpenAsync(list);
        await leader.SeesAsync("Đã quyết toán");
        await leader.KeepWorkbooksAsync("21");
        await leader.Page.Locator("main a[href$='/chua-nhan/in']").ClickAsync();
        await leader.PrintAsync("21-danh-sach-chua-nhan-in");
        await leader.OpenAsync(list);
        await leader.Page.Locator("main a[href$='/tong-hop/in']").ClickAsync();
        await leader.ShowAsync("21-bang-tong-hop");
        await leader.PrintAsync("21-bang-tong-hop");
        foreach (var (address, name) in new[] { ("/", "trang-chu-so"), ("/danh-sach", "danh-sach"), ("/diem-chi-tra", "diem-chi-tra"), ("/hop-dong", "hop-dong"), ("/nhat-ky", "nhat-ky") })
        {
            await leader.OpenAsync(address);
            await leader.ShowAsync($"21-{name}");
        }

        await leader.OpenAsync("/hop-dong");
        await leader.Page.Locator("main tbody a").First.ClickAsync();
        await leader.Page.Locator("main a[href$='/in']").ClickAsync();
        await leader.PrintAsync("21-hop-dong-in");
        await leader.OpenAsync("/bao-cao?ky=quy&thang=08/2018");
        await leader.SeesAsync("Huyện Long Hồ");
        await leader.ShowAsync("21-bao-cao-quy");
        await leader.KeepWorkbooksAsync("21-bao-cao-quy");
        await leader.OpenAsync("/bao-cao/theo-dien?ky=quy&thang=08/2018");
        await leader.ShowAsync("21-bao-cao-theo-dien");
        await leader.KeepWorkbooksAsync("21-bao-cao");
        await leader.OpenAsync("/bao-cao/in?ky=quy&thang=08/2018");
        await leader.PrintAsync("21-bao-cao-quy-in");

        var administrator = await As("quantri");
        await administrator.OpenAsync("/quan-tri/tai-khoan");
        await administrator.ShowAsync("22-tai-khoan");
    }
}
