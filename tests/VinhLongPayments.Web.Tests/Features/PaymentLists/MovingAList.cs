using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Web.Tests.Features.PaymentLists;

public sealed class MovingAList : PageTest
{
    private const string Clerk = "canbo.longho", Leader = "lanhdao.longho", Manager = "buudien.longho";

    [Fact]
    public async Task A_list_is_submitted_with_notes_and_approved_by_the_leader()
    {
        var page = await UploadedAsync();

        var submitted = await SubmittedAsync(page);
        Assert.Contains("Đã trình danh sách", submitted.Text);

        var approved = await (await OpenAsync(Leader, page.Address)).SubmitAsync("form[action$='/duyet']");
        Assert.Contains("Đã duyệt danh sách", approved.Text);
        Assert.Equal(ListStatus.Approved, (await ListAsync()).Status);
    }

    [Fact]
    public async Task Without_a_note_for_each_warning_the_list_stays_a_draft()
    {
        var page = await UploadedAsync();

        var answer = await page.SubmitAsync("form[action$='/trinh']");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Hãy ghi vì sao chấp nhận", answer.Text);
        Assert.Equal(ListStatus.Draft, (await ListAsync()).Status);
    }

    [Fact]
    public async Task The_author_may_not_approve()
    {
        var page = await UploadedAsync();
        await SubmittedAsync(page);
        await Site.WithDbAsync(async db =>
        {
            var author = await db.Users.SingleAsync(u => u.UserName == Clerk);
            author.Move(VinhLongPayments.Data.Users.Posting.District(Domain.Access.Role.DistrictLeader, author.Districts[0].DistrictId));
            await db.SaveChangesAsync();
        });

        var author = await SignedInAs(Clerk);
        var offered = await author.GetAsync(page.Address);
        var answer = await author.PostAsync($"{page.Address}/duyet", new() { ["SeenVersion"] = (await ListAsync()).Version.ToString() });

        Assert.Null(offered.Document.QuerySelector("form[action$='/duyet']"));
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Rules.ApproverIsNotAuthor.Text, answer.Text);
    }

    [Fact]
    public async Task A_version_that_changed_since_it_was_seen_is_refused()
    {
        var page = await UploadedAsync();
        await SubmittedAsync(page);
        var seen = await OpenAsync(Leader, page.Address);
        await (await OpenAsync(Leader, page.Address)).SubmitAsync("form[action$='/tra-lai']", new() { ["Reason"] = "Thiếu người" });
        await SubmittedAsync(await OpenAsync(Clerk, page.Address));

        var answer = await seen.SubmitAsync("form[action$='/duyet']");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Rules.SeenVersionIsCurrent.Text, answer.Text);
    }

    [Fact]
    public async Task A_list_is_not_returned_without_a_reason()
    {
        var page = await UploadedAsync();
        await SubmittedAsync(page);

        var answer = await (await OpenAsync(Leader, page.Address)).SubmitAsync("form[action$='/tra-lai']");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Hãy ghi lý do", answer.Text);
        Assert.Equal(ListStatus.Submitted, (await ListAsync()).Status);
    }

    [Fact]
    public async Task The_approver_withdraws_before_release_and_the_reason_is_kept()
    {
        var page = await ApprovedAsync();

        var answer = await (await OpenAsync(Leader, page.Address)).SubmitAsync("form[action$='/rut']", new() { ["Reason"] = "Nhầm kỳ chi trả" });

        Assert.Contains("Nhầm kỳ chi trả", answer.Text);
        Assert.Equal(ListStatus.Draft, (await ListAsync()).Status);
    }

    [Fact]
    public async Task A_discarded_draft_leaves_its_trace_and_makes_room_for_another_file()
    {
        var page = await UploadedAsync();

        var discarded = await page.SubmitAsync("form[action$='/huy']");

        Assert.Contains("Đã hủy", discarded.Text);
        Assert.Equal(0, await FromDbAsync(db => db.Entitlements.CountAsync(l => db.Lists.Where(Lists.IsOurs).Any(list => list.Id == l.ListId))));
        var again = await (await SignedInAs(Clerk)).UploadAsync(Sample(Lists.Small));
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.NotEqual(page.Address, again.Address);
    }

    [Fact]
    public async Task A_list_the_money_does_not_cover_is_not_released_and_the_shortfall_is_named()
    {
        var page = await ApprovedAsync();
        await Site.WithDbAsync(async db =>
        {
            var (list, now) = (await db.Lists.SingleAsync(Lists.IsOurs), new Moment(Site.Clock.GetUtcNow().UtcDateTime));
            var opening = new OpeningFigures(list.DistrictId, list.PayMonth, new(new(90_000), []), isFirstPeriod: true, new(Guid.NewGuid(), "Phòng"), now);
            opening.Confirm(new(Guid.NewGuid(), "Bưu điện"), now);
            db.Add(opening);
            await db.SaveChangesAsync();
        });

        var answer = await (await OpenAsync(Leader, page.Address)).SubmitAsync("form[action$='/giao-buu-dien']");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Rules.FundsCoverList.Text, answer.Text);
        Assert.Contains("còn thiếu 109.800.000 đồng", answer.Text);
        Assert.Equal(ListStatus.Approved, (await ListAsync()).Status);
    }

    [Fact]
    public async Task A_first_list_is_not_released_before_both_sides_agree_on_the_opening_figures()
    {
        var page = await ApprovedAsync();

        var answer = await (await OpenAsync(Leader, page.Address)).SubmitAsync("form[action$='/giao-buu-dien']");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Rules.OpeningFiguresAreConfirmed.Text, answer.Text);
    }

    [Theory]
    [InlineData("canbo.vinhlong", "")]
    [InlineData("lanhdao.vinhlong", "/ky-nhan")]
    [InlineData("buudien.longho", "")]
    public async Task Who_may_not_see_a_list_is_answered_as_if_it_did_not_exist(string userName, string path)
    {
        var page = await UploadedAsync();

        var answer = await (await SignedInAs(userName)).GetAsync(page.Address + path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task A_list_is_closed_only_after_its_window_and_what_was_left_is_resolved_by_the_office()
    {
        var page = await ReleasedAsync();
        var early = await (await OpenAsync(Manager, page.Address + "/khoa")).SubmitAsync("form[action$='/khoa']");
        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        Assert.Contains(Rules.WindowHasEnded.Text, early.Text);

        Site.SetVietnamTime("2018-08-16T08:00");
        var form = await OpenAsync(Manager, page.Address + "/khoa");
        var first = form.Document.QuerySelector("select[name^='Reasons[']")!.GetAttribute("name")!;
        var closed = await form.SubmitAsync("form[action$='/khoa']", new() { ["Default"] = "Absent", [first] = "Dead" });
        Assert.Contains("Đã khóa danh sách", closed.Text);

        var resolved = await (await OpenAsync(Clerk, page.Address + "/chua-nhan")).SubmitAsync("form[action$='/chua-nhan']");
        Assert.Contains("còn 0 khoản chưa quyết định", resolved.Text);
        Assert.Equal(1, await FromDbAsync(db => db.Entitlements.CountAsync(l => l.Status == EntitlementStatus.Returned && db.Lists.Where(Lists.IsOurs).Any(list => list.Id == l.ListId))));
    }

    [Fact]
    public async Task A_held_line_says_why_and_is_let_go_again()
    {
        var page = await UploadedAsync();
        var line = page.Document.QuerySelector("a[href^='/danh-sach/dong/']")!.GetAttribute("href")!;

        var held = await (await OpenAsync(Clerk, line)).SubmitAsync("form[action$='/tam-giu']", new() { ["Reason"] = "Xác minh nơi ở" });
        Assert.Contains("Xác minh nơi ở", held.Text);

        var free = await held.SubmitAsync("form[action$='/bo-giu']", new() { ["Reason"] = "Đã xác minh" });
        Assert.DoesNotContain("Xác minh nơi ở", free.Text);
    }

    [Fact]
    public async Task Lines_are_found_by_name_without_marks_but_never_by_identity_number()
    {
        var page = await UploadedAsync();
        var clerk = await SignedInAs(Clerk);

        var found = await clerk.GetAsync(page.Address + "?tim=pham%20thi%20lieu");
        var refused = await clerk.GetAsync(page.Address + "?tim=331700002");

        Assert.Contains("Phạm Thị Liễu", found.Text);
        Assert.Contains("không tìm theo số CMND/CCCD", refused.Text);
        Assert.DoesNotContain("331700002", refused.Html);
    }

    [Fact]
    public async Task A_page_of_lines_carries_its_number_in_the_title()
    {
        var page = await UploadedAsync();

        var second = await (await SignedInAs(Clerk)).GetAsync(page.Address + "?trang=2");

        Assert.Contains("trang 2/6", second.Document.Title);
    }

    private async Task<Page> UploadedAsync() => await (await SignedInAs(Clerk)).UploadAsync(Sample(Lists.Small));

    private static Task<Page> SubmittedAsync(Page draft) => draft.SubmitAsync(
        "form[action$='/trinh']", draft.Document.QuerySelectorAll("input[name^='Notes[']").ToDictionary(i => i.GetAttribute("name")!, _ => "Đã đối chiếu hồ sơ giấy"));

    private async Task<Page> ApprovedAsync()
    {
        var page = await UploadedAsync();
        await SubmittedAsync(page);
        await (await OpenAsync(Leader, page.Address)).SubmitAsync("form[action$='/duyet']");
        return page;
    }

    private async Task<Page> ReleasedAsync()
    {
        var page = await ApprovedAsync();
        await Site.WithDbAsync(async db =>
        {
            var list = await db.Lists.Include(l => l.PointTotals).SingleAsync(Lists.IsOurs);
            var contract = await Data.ContractInForce.ContractInForceAsync(db, list.DistrictId, list.PayMonth);
            list.Release(contract, list.Amount, openingConfirmed: true, new(Guid.NewGuid(), "Kiểm thử"), new(Site.Clock.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync();
        });
        return page;
    }

    private async Task<Page> OpenAsync(string userName, string address) => await (await SignedInAs(userName)).GetAsync(address);

    private Task<PaymentList> ListAsync() => FromDbAsync(db => db.Lists.SingleAsync(Lists.IsOurs));
}
