using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace VinhLongPayments.Web.Tests.Features.PayoutPoints;

public sealed class KeepingPoints : PageTest
{
    [Theory]
    [InlineData("canbo.longho")]
    [InlineData("gdv.longho")]
    [InlineData("buudien.tinh")]
    [InlineData("thanhtra")]
    public async Task Every_office_reads_the_points_of_the_whole_province_page_by_page(string userName)
    {
        var someone = await SignedInAs(userName);

        var page = await someone.GetAsync("/diem-chi-tra?trang=5");

        Assert.Contains("110 điểm, trang 5 trên 5", page.Text);
        Assert.Contains("(trang 5/5)", page.Document.Title);
        Assert.Equal(10, page.Document.QuerySelectorAll("table.data tbody tr").Length);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_district_and_by_words_with_or_without_marks()
    {
        var district = await FromDbAsync(db => db.Districts.SingleAsync(d => d.Slug == "longho"));
        var clerk = await SignedInAs("canbo.longho");

        var ofDistrict = await clerk.GetAsync($"/diem-chi-tra?huyen={district.Id}");
        var byName = await clerk.GetAsync("/diem-chi-tra?tim=Phu+Duc");

        Assert.All(ofDistrict.Document.QuerySelectorAll("td[data-label='Huyện']"), cell => Assert.Equal("Huyện Long Hồ", cell.TextContent));
        Assert.Contains("Phú Đức", byName.Text);
    }

    [Fact]
    public async Task The_officer_changes_what_people_read_about_a_point()
    {
        var officer = await SignedInAs("so.chuyenvien");
        var point = await FromDbAsync(db => db.PayoutPoints.FirstAsync());

        var page = await (await officer.GetAsync($"/diem-chi-tra/{point.Id}/sua"))
            .SubmitAsync("form[action$='/sua']", new() { ["Form.Address"] = "Số 9, đường Trưng Nữ Vương", ["Form.ActiveTo"] = "31/12/2018" });

        Assert.Contains("Đã lưu điểm chi trả.", page.Text);
        Assert.Contains("Số 9, đường Trưng Nữ Vương", page.Text);
        Assert.Contains("31/12/2018", page.Text);
    }

    [Fact]
    public async Task A_point_may_not_end_before_it_starts()
    {
        var officer = await SignedInAs("so.chuyenvien");
        var point = await FromDbAsync(db => db.PayoutPoints.FirstAsync());

        var page = await (await officer.GetAsync($"/diem-chi-tra/{point.Id}/sua")).SubmitAsync("form[action$='/sua']", new() { ["Form.ActiveTo"] = "1/1/2010" });

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("DD-02", page.Text);
    }

    [Fact]
    public async Task What_someone_else_changed_meanwhile_is_not_overwritten()
    {
        var officer = await SignedInAs("so.chuyenvien");
        var point = await FromDbAsync(db => db.PayoutPoints.FirstAsync());
        var first = await officer.GetAsync($"/diem-chi-tra/{point.Id}/sua");
        var second = await officer.GetAsync($"/diem-chi-tra/{point.Id}/sua");

        await first.SubmitAsync("form[action$='/sua']", new() { ["Form.Phone"] = "0270 3 111 222" });
        var page = await second.SubmitAsync("form[action$='/sua']", new() { ["Form.Phone"] = "0270 3 333 444" });

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("0270 3 111 222", await FromDbAsync(db => db.PayoutPoints.Where(p => p.Id == point.Id).Select(p => p.Phone).SingleAsync()));
    }

    [Fact]
    public async Task Every_mistake_of_the_form_is_named_at_once_and_what_was_typed_stays()
    {
        var officer = await SignedInAs("so.chuyenvien");
        var point = await FromDbAsync(db => db.PayoutPoints.FirstAsync());

        var page = await (await officer.GetAsync($"/diem-chi-tra/{point.Id}/sua"))
            .SubmitAsync("form[action$='/sua']", new() { ["Form.Name"] = "", ["Form.DailyCapacity"] = "nhiều", ["Form.ActiveFrom"] = "hôm qua" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(3, page.Document.QuerySelectorAll(".error-summary li").Length);
        Assert.Equal("hôm qua", page.Document.QuerySelector<IHtmlInputElement>("[name='Form.ActiveFrom']")!.Value);
        Assert.StartsWith("Lỗi: ", page.Document.Title);
    }

    [Fact]
    public async Task A_new_point_carries_the_code_of_its_commune()
    {
        var officer = await SignedInAs("so.chuyenvien");
        var commune = await FromDbAsync(db => db.Communes.OrderBy(c => c.Code).LastAsync());
        var fields = new Dictionary<string, string>
        {
            ["Form.CommuneId"] = $"{commune.Id}", ["Form.Code"] = "1111199", ["Form.Name"] = "Điểm BĐ-VHX số hai", ["Form.Address"] = "Ấp 3",
            ["Form.Phone"] = "0270 3 123 456", ["Form.OpeningHours"] = "7 giờ đến 11 giờ", ["Form.DailyCapacity"] = "80",
        };

        var refused = await (await officer.GetAsync("/diem-chi-tra/moi")).SubmitAsync("form[action$='/moi']", fields);
        fields["Form.Code"] = commune.Code + "09";
        var page = await (await officer.GetAsync("/diem-chi-tra/moi")).SubmitAsync("form[action$='/moi']", fields);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Điểm BĐ-VHX số hai", page.Text);
        Assert.Contains(commune.Code + "09", page.Text);
    }

    [Fact]
    public async Task Others_may_read_but_not_change_a_point()
    {
        var clerk = await SignedInAs("canbo.longho");
        var point = await FromDbAsync(db => db.PayoutPoints.FirstAsync());

        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync($"/diem-chi-tra/{point.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync($"/diem-chi-tra/{point.Id}/sua")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/diem-chi-tra/999999")).Status);
    }
}
