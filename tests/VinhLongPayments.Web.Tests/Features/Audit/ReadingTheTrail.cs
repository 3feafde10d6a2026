using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Web.Texts;

namespace VinhLongPayments.Web.Tests.Features.Audit;

public sealed class ReadingTheTrail : PageTest
{
    [Fact]
    public async Task A_change_is_told_with_who_what_and_from_what_to_what()
    {
        await ChangeAPointAsync("longho", "Số 9, đường Trưng Nữ Vương");

        var row = (await (await SignedInAs("thanhtra")).GetAsync("/nhat-ky?viec=PayoutPoints.Change")).Document.QuerySelector("tbody tr")!;

        Assert.Equal("08/08/2018 09:00", row.QuerySelector("[data-label='Lúc']")!.TextContent);
        Assert.Equal("Lê Thị Hồng Vân", row.QuerySelector("[data-label='Người thực hiện']")!.TextContent);
        Assert.Equal("Sửa điểm chi trả", row.QuerySelector("[data-label='Việc']")!.TextContent);
        Assert.Contains("Điểm chi trả", row.QuerySelector("[data-label='Đối tượng']")!.TextContent);
        Assert.Equal("Số 9, đường Trưng Nữ Vương", row.QuerySelector("ins")!.TextContent);
        Assert.NotEmpty(row.QuerySelector("del")!.TextContent);
    }

    [Fact]
    public async Task The_reason_stands_beside_the_change()
    {
        var administrator = await SignedInAs("quantri");
        var id = await FromDbAsync(db => db.Users.Where(u => u.UserName == "canbo2.longho").Select(u => u.Id).SingleAsync());
        await (await administrator.GetAsync($"/quan-tri/tai-khoan/{id}/khoa")).SubmitAsync("form[action$='/khoa']", new() { ["Form.Reason"] = "Nghỉ thai sản" });

        var page = await (await SignedInAs("so.lanhdao")).GetAsync("/nhat-ky?viec=Accounts.Disable");

        var row = Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
        Assert.Equal("Nghỉ thai sản", row.QuerySelector("[data-label='Lý do']")!.TextContent);
        Assert.Contains("Bị khóa: Không → Có", string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task The_terms_an_annex_changes_are_told_too()
    {
        var address = $"/hop-dong/{await FromDbAsync(db => db.Contracts.Where(c => db.Districts.Single(d => d.Slug == "longho").Id == c.DistrictId).Select(c => c.Id).FirstAsync())}";
        await (await (await SignedInAs("so.chuyenvien")).GetAsync($"{address}/phu-luc")).SubmitAsync("form[action$='/phu-luc']", new()
        {
            ["Form.Number"] = "PL-01", ["Form.Reason"] = "Giảm phí", ["Form.FeeKind"] = "PercentOfPaid", ["Form.FeeRate"] = "0,7", ["Form.Vat"] = "10",
        });
        await (await (await SignedInAs("so.lanhdao")).GetAsync(address)).SubmitAsync("form[action$='/duyet']");

        var page = await (await SignedInAs("thanhtra")).GetAsync("/nhat-ky?viec=Contracts.ApproveAnnex&doi-tuong=Contract");

        Assert.Contains("Mức phí (phần vạn hoặc đồng): 80 → 70", page.Text);
    }

    [Fact]
    public async Task An_auditor_of_one_district_reads_only_that_district()
    {
        await ChangeAPointAsync("longho", "Số 1, Long Hồ");
        await ChangeAPointAsync("tambinh", "Số 2, Tam Bình");
        var district = await FromDbAsync(db => db.Districts.SingleAsync(d => d.Slug == "longho"));
        await Site.WithDbAsync(async db =>
        {
            (await db.Users.SingleAsync(u => u.UserName == "thanhtra")).Move(new Posting(Role.Auditor, [district.Id], []));
            await db.SaveChangesAsync();
        });

        var page = await (await SignedInAs("thanhtra")).GetAsync("/nhat-ky?viec=PayoutPoints.Change");
        var contracts = await (await SignedInAs("thanhtra")).GetAsync("/nhat-ky?doi-tuong=ContractSignature");

        Assert.Contains("Số 1, Long Hồ", page.Text);
        Assert.DoesNotContain("Số 2, Tam Bình", page.Text);
        Assert.Equal(3, contracts.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_trail_is_narrowed_by_days_person_and_entity()
    {
        await ChangeAPointAsync("longho", "Số 9");
        var auditor = await SignedInAs("thanhtra");

        Assert.Contains("Số 9", (await auditor.GetAsync("/nhat-ky?tu=8/8/2018&den=8/8/2018&nguoi=Hồng+Vân&doi-tuong=PayoutPoint")).Text);
        Assert.Contains("Không có mục nhật ký nào khớp.", (await auditor.GetAsync("/nhat-ky?tu=9/8/2018")).Text);
        Assert.DoesNotContain("Số 9", (await auditor.GetAsync("/nhat-ky?den=7/8/2018&doi-tuong=PayoutPoint&viec=PayoutPoints.Change")).Text);
        var wrong = await auditor.GetAsync("/nhat-ky?tu=hôm+qua");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("Hãy nhập ngày như 27/8/2018.", wrong.Text);
    }

    [Fact]
    public async Task Older_entries_follow_page_by_page_without_gap_or_repeat()
    {
        var auditor = await SignedInAs("thanhtra");
        var first = await auditor.GetAsync("/nhat-ky?doi-tuong=Account");

        var second = await auditor.GetAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var keys = new[] { first, second }.SelectMany(page => page.Document.QuerySelectorAll("[data-label='Đối tượng'] span").Select(key => key.TextContent)).ToList();
        Assert.Equal(100, keys.Count);
        Assert.Equal(await FromDbAsync(db => db.AuditEntries.Where(e => e.Entity == "Account").OrderByDescending(e => e.Id).Take(100).Select(e => e.EntityKey).ToListAsync()), keys);
    }

    [Theory]
    [InlineData("canbo.longho")]
    [InlineData("buudien.tinh")]
    [InlineData("gdv.longho")]
    [InlineData("quantri")]
    public async Task Only_the_department_and_auditors_read_the_trail(string userName) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await SignedInAs(userName)).GetAsync("/nhat-ky")).Status);

    [Fact]
    public void Every_action_that_changes_something_has_a_name_in_the_trail()
    {
        var actions = Site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Where(a => a.ActionConstraints?.OfType<Microsoft.AspNetCore.Mvc.ActionConstraints.HttpMethodActionConstraint>().Any(c => c.HttpMethods.Contains("POST")) == true);

        Assert.All(actions.Select(a => $"{a.ControllerName}.{a.ActionName}").Where(name => !name.StartsWith("Errors.", StringComparison.Ordinal)),
            name => Assert.Contains(name, AuditLabels.Activities));
    }

    [Fact]
    public Task Every_row_and_column_of_the_trail_has_a_name() => Site.WithDbAsync(db =>
    {
        string[] silent = ["AuditEntry", "ListStep", "ListPointTotal", "EntitlementItem", "ReceiptChain", "SettlementLine", "SettlementStep", "AwardStep", "ListFinding", "Import", "ImportFile", "ImportStep", "ImportEdit", "ImportFinding", "ImportChange"];
        var told = db.Model.GetEntityTypes().Where(e => e.ClrType.Namespace!.StartsWith("VinhLongPayments", StringComparison.Ordinal) && !silent.Contains(e.ClrType.Name)).ToList();
        string[] secret = ["PasswordHash", "SecurityStamp", "ConcurrencyStamp"];

        Assert.All(told, entity => Assert.Contains(entity.ClrType.Name, AuditLabels.Entities));
        var columns = told.SelectMany(e => e.GetProperties().Select(p => p.Name)
            .Concat(e.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties().Select(p => $"{c.Name}.{p.Name}"))));
        Assert.All(columns.Except(secret).Where(column => !AuditFieldLabels.IsTechnical(column)), column => Assert.True(AuditFieldLabels.Field(column) is not null, column));
        return Task.CompletedTask;
    });

    private async Task ChangeAPointAsync(string district, string address)
    {
        var point = await FromDbAsync(db => db.PayoutPoints.FirstAsync(p => p.DistrictId == db.Districts.Single(d => d.Slug == district).Id));
        await (await (await SignedInAs("so.chuyenvien")).GetAsync($"/diem-chi-tra/{point.Id}/sua")).SubmitAsync("form[action$='/sua']", new() { ["Form.Address"] = address });
    }
}
