using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;

namespace VinhLongPayments.Web.Tests.Features.Contracts;

public sealed class SigningContracts : ContractTest
{
    [Fact]
    public async Task A_contract_is_drafted_signed_by_both_sides_and_countersigned()
    {
        var address = await DraftAsync();

        Assert.Contains("Chờ ký bên B", (await PressAsync("lanhdao.longho", address, "ky-ben-a")).Text);
        Assert.Contains("Chờ Sở xác nhận", (await PressAsync("buudien.longho", address, "ky-ben-b")).Text);
        var page = await PressAsync("so.lanhdao", address, "xac-nhan");

        Assert.Contains("Chưa đến hạn", page.Text);
        Assert.Contains("Nguyễn Văn Quang", page.Text);
        var stored = await StoredAsync(address);
        Assert.Equal(ContractStatus.InForce, stored.Status);
        Assert.Equal(new ServiceFee(FeeKind.PercentOfPaid, 80, 10), stored.Fee);
        Assert.True(stored.Covers(stored.Points[0].PayoutPointId, new(2019, 1)));
    }

    [Fact]
    public async Task The_paper_says_what_the_contract_s_data_say_and_that_a_draft_is_one()
    {
        var address = await DraftAsync();
        var draft = await (await SignedInAs("so.chuyenvien")).GetAsync($"{address}/in");
        await SignByAllAsync(address);
        var paper = await (await SignedInAs("buudien.longho")).GetAsync($"{address}/in");

        Assert.Contains("BẢN DỰ THẢO", draft.Text);
        Assert.DoesNotContain("BẢN DỰ THẢO", paper.Text);
        Assert.Contains("từ tháng 01/2019 đến hết tháng 12/2019", paper.Text);
        Assert.Contains("từ ngày 7 đến hết ngày 15 hằng tháng", paper.Text);
        Assert.Contains("cộng thuế GTGT 10 %", paper.Text);
        Assert.Contains("Nguyễn Văn Quang", paper.Document.QuerySelectorAll(".signature")[1].TextContent);
        Assert.Equal((await StoredAsync(address)).Points.Count, paper.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_department_may_not_confirm_before_both_sides_have_signed()
    {
        var address = await DraftAsync();
        await PressAsync("lanhdao.longho", address, "ky-ben-a");

        var page = await ForceAsync("so.lanhdao", address, "xac-nhan");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("HD-05", page.Text);
    }

    [Fact]
    public async Task A_side_signs_once()
    {
        var address = await DraftAsync();
        await PressAsync("lanhdao.longho", address, "ky-ben-a");

        var page = await ForceAsync("lanhdao.longho", address, "ky-ben-a");

        Assert.Contains("HD-06", page.Text);
        Assert.Single((await StoredAsync(address)).Signatures);
    }

    [Fact]
    public async Task The_author_may_not_countersign_after_a_change_of_role()
    {
        var address = await DraftAsync();
        await PressAsync("lanhdao.longho", address, "ky-ben-a");
        await PressAsync("buudien.longho", address, "ky-ben-b");
        await Site.WithDbAsync(async db =>
        {
            (await db.Users.SingleAsync(u => u.UserName == "so.chuyenvien")).Move(Posting.Province(Role.DepartmentLeader));
            await db.SaveChangesAsync();
        });

        var page = await ForceAsync("so.chuyenvien", address, "xac-nhan");

        Assert.Contains("HD-07", page.Text);
    }

    [Fact]
    public async Task A_point_may_not_stand_in_two_contracts_of_one_month()
    {
        var address = await DraftAsync(from: "12/2018");

        var page = await PressAsync("lanhdao.longho", address, "ky-ben-a");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("HD-08", page.Text);
    }

    [Fact]
    public async Task A_leader_of_another_district_finds_no_such_contract()
    {
        var address = await DraftAsync();
        var stranger = await SignedInAs("lanhdao.tambinh");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"{address}/ky-ben-a", new() { ["Version"] = "0" })).Status);
        Assert.DoesNotContain("HĐTN-857", (await stranger.GetAsync("/hop-dong")).Text);
    }

    [Fact]
    public async Task Only_the_side_that_signs_may_sign()
    {
        var address = await DraftAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await SignedInAs("canbo.longho")).PostAsync($"{address}/ky-ben-a")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await SignedInAs("lanhdao.longho")).PostAsync($"{address}/ky-ben-b")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await SignedInAs("so.chuyenvien")).PostAsync($"{address}/xac-nhan")).Status);
    }

    [Fact]
    public async Task A_draft_is_rewritten_until_somebody_signs()
    {
        var address = await DraftAsync();
        var officer = await SignedInAs("so.chuyenvien");
        var edit = await officer.GetAsync($"{address}/sua");
        var stored = await StoredAsync(address);

        var saved = await edit.SubmitAsync("#soan", new() { ["Form.From"] = "02/2019", ["Form.OpensOnDay"] = "8", ["Form.PointIds"] = $"{stored.Points[0].PayoutPointId}" });
        await PressAsync("lanhdao.longho", address, "ky-ben-a");

        Assert.Contains("Từ ngày 8 đến hết ngày 15", saved.Text);
        var rewritten = await StoredAsync(address);
        Assert.Equal(new PaymentMonth(2019, 2), Assert.Single(rewritten.Points).From);
        Assert.Contains("HD-04", (await officer.GetAsync($"{address}/sua")).Text);
    }

    [Fact]
    public async Task A_text_that_changed_since_it_was_read_is_not_signed()
    {
        var address = await DraftAsync();
        var leader = await SignedInAs("lanhdao.longho");
        var read = await leader.GetAsync(address);
        var officer = await SignedInAs("so.chuyenvien");
        await (await officer.GetAsync($"{address}/sua")).SubmitAsync("#soan", new() { ["Form.FeeRate"] = "2,5" });

        var page = await read.SubmitAsync("form[action$='/ky-ben-a']");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Empty((await StoredAsync(address)).Signatures);
    }

    [Fact]
    public async Task Days_outside_the_window_and_months_out_of_order_are_refused()
    {
        Assert.Contains("HD-02", (await FillDraftAsync("01/2019", "12/2019", "A", new() { ["Form.ClosesOnDay"] = "20" })).Text);
        Assert.Contains("HD-01", (await FillDraftAsync("12/2019", "01/2019", "B")).Text);
    }

    [Fact]
    public async Task Every_mistake_of_the_draft_is_named_at_once()
    {
        var page = await FillDraftAsync("sang năm", "", "", new() { ["Form.FeeRate"] = "nhiều", ["Form.Vat"] = "100" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(5, page.Document.QuerySelectorAll(".error-summary li").Length);
    }

    [Fact]
    public async Task A_number_is_used_once()
    {
        await DraftAsync();

        var page = await FillDraftAsync("01/2020", "12/2020", "02/2019/HĐTN-857");

        Assert.Contains("Số hợp đồng này đã có", page.Text);
    }

    [Theory]
    [InlineData("2018-08-08 09:00", "Còn hiệu lực", null)]
    [InlineData("2018-11-15 09:00", "Còn hiệu lực", "Hết hạn trong 60 ngày tới")]
    [InlineData("2018-12-05 09:00", "Còn hiệu lực", "Hết hạn trong 30 ngày tới")]
    [InlineData("2018-12-31 23:59", "Còn hiệu lực", "Hết hạn trong 7 ngày tới")]
    [InlineData("2019-01-01 00:00", "Hết hạn", null)]
    public async Task Active_and_expired_are_read_off_the_date(string now, string state, string? warning)
    {
        Site.SetVietnamTime(now);
        var auditor = await SignedInAs("thanhtra");

        var cell = (await auditor.GetAsync("/hop-dong")).Document.QuerySelector("td[data-label='Trạng thái']")!;

        Assert.Equal(string.Join(' ', new[] { state, warning }.OfType<string>()), string.Join(' ', cell.Children.Select(tag => tag.TextContent)));
    }
}
