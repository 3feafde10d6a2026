using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Tests.Features.Training;

public sealed class TrainingStaff : PageTest
{
    private async Task<Page> PlanAsync() => await (await (await SignedInAs("so.chuyenvien")).GetAsync("/tap-huan/moi")).SubmitAsync("form[action='/tap-huan/moi']", new()
    {
        ["Title"] = "Tập huấn chi trả", ["Topic"] = "Quy trình chi trả", ["Audience"] = "Cashiers", ["Place"] = "Bưu điện huyện Long Hồ", ["StartsOn"] = "02/08/2018", ["EndsOn"] = "03/08/2018", ["Trainers"] = "Bà B", ["Cost"] = "12.000.000",
    });

    private Task<Guid> AccountAsync(string userName) => FromDbAsync(db => db.Users.Where(a => a.UserName == userName).Select(a => a.Id).SingleAsync());

    [Fact]
    public async Task A_cashier_who_passed_leaves_the_list_of_the_untrained_and_gets_a_certificate()
    {
        // The newest cashier of the demo's district came after its last class.
        var newest = await FromDbAsync(db => db.PayoutPoints.Where(p => db.Districts.Any(d => d.Id == p.DistrictId && d.Slug == "longho")).MaxAsync(p => p.Code));
        var cashier = await AccountAsync($"gdv.{newest}");
        var planned = await PlanAsync();
        var officer = await SignedInAs("so.chuyenvien");
        var enrolled = await (await officer.GetAsync(planned.Address)).SubmitAsync("form[action$='/hoc-vien']", new() { ["Enrol.Accounts"] = $"{cashier}", ["Enrol.Names"] = "Lê Văn Hai | UBND xã An Bình\nTrần Thị Ba" });
        Assert.Equal(3, enrolled.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains($"gdv.{newest}", (await officer.GetAsync("/tap-huan/chua-qua")).Text);

        var graded = await enrolled.SubmitAsync("form[action$='/ket-qua']", new() { ["Grade.Results[1]"] = "Passed", ["Grade.Scores[1]"] = "85", ["Grade.Results[2]"] = "Absent" });

        Assert.Matches(@"TH-2018-\d{4}/01", graded.Text);
        Assert.DoesNotContain($"gdv.{newest}", (await officer.GetAsync("/tap-huan/chua-qua")).Document.QuerySelector("table")!.TextContent);
        var paper = await officer.GetAsync($"{planned.Address}/chung-nhan/in");
        Assert.Single(paper.Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task An_untrained_cashier_stands_on_the_manager_s_home_page()
    {
        Assert.Contains("Xem giao dịch viên chưa qua tập huấn", (await (await SignedInAs("buudien.longho")).GetAsync("/")).Text);
    }

    [Fact]
    public async Task Nobody_to_enrol_is_told_and_a_class_without_a_day_is_asked_for_one()
    {
        var planned = await PlanAsync();
        Assert.Contains("Hãy chọn tài khoản hoặc ghi tên", (await planned.SubmitAsync("form[action$='/hoc-vien']", new() { ["Enrol.Names"] = "" })).Text);
        var wrong = await (await (await SignedInAs("so.chuyenvien")).GetAsync("/tap-huan/moi")).SubmitAsync("form[action='/tap-huan/moi']", new() { ["Title"] = "Tập huấn", ["StartsOn"] = "" });
        Assert.Contains("Hãy nhập ngày khai giảng", wrong.Text);
    }
}
