using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Web.Tests.Features.PaymentLists;

namespace VinhLongPayments.Web.Tests.Checks;

/// <summary>What a check finds is kept with the draft: errors stop it, warnings ask for a note, and what the register learns since is seen.</summary>
public sealed class CheckingDrafts : PageTest
{
    private Browser _clerk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await SignedInAs("canbo.longho");
    }

    private Task<List<ListFinding>> FindingsAsync(Guid list) => FromDbAsync(db => db.ListFindings.Where(f => f.ListId == list).ToListAsync());

    [Fact]
    public async Task An_error_is_shown_and_keeps_the_draft_from_being_submitted_until_it_is_mended()
    {
        var person = await GivenRegister.AwardedAsync(Site, birth: "1910-01-01");
        var list = await _clerk.GenerateAsync("08/2018");
        var page = await _clerk.GetAsync($"/danh-sach/{list}");

        Assert.Contains("Còn 1 lỗi, chưa trình được", page.Text);
        Assert.Contains("(kiểm tra số 6)", page.Text);
        Assert.Empty(page.Document.QuerySelectorAll("form[action$='/trinh']"));
        Assert.Contains(Rules.ListHasNoErrors.Text, (await _clerk.PostAsync($"/danh-sach/{list}/trinh")).Text);

        var seen = await (await _clerk.GetAsync($"/doi-tuong/{person}")).SubmitAsync($"form[action='/doi-tuong/{person}/xac-minh']");
        await seen.SubmitAsync("form[action$='/ket-qua']", new() { ["Outcome"] = "StillEntitled", ["Note"] = "Công chức xã đã gặp" });
        var again = await page.SubmitAsync($"form[action='/danh-sach/{list}/kiem-tra']");

        Assert.DoesNotContain("chưa trình được", again.Text);
        Assert.NotEmpty(again.Document.QuerySelectorAll("form[action$='/trinh']"));
    }

    [Fact]
    public async Task A_warning_asks_for_a_note_and_information_does_not()
    {
        await GivenRegister.AwardedAsync(Site, birth: "1916-01-01");
        var page = await _clerk.GetAsync($"/danh-sach/{await _clerk.GenerateAsync("08/2018")}");

        var refused = await page.SubmitAsync("form[action$='/trinh']");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Hãy ghi vì sao chấp nhận cảnh báo “Trên 100 tuổi”", refused.Text);

        var sent = await page.SubmitAsync("form[action$='/trinh']", new() { ["Notes[OlderThanHundred]"] = "Đã gặp tại nhà" });
        Assert.Contains("Đã trình", sent.Text);
    }

    [Fact]
    public async Task What_the_register_learns_after_the_draft_is_seen_when_it_is_submitted()
    {
        var person = await GivenRegister.AwardedAsync(Site);
        await GivenRegister.AwardedAsync(Site, birth: "1932-02-02", name: "Người Ở Lại");
        var list = await _clerk.GenerateAsync("08/2018");
        await Site.WithDbAsync(async db =>
        {
            var row = await db.Beneficiaries.SingleAsync(p => p.Id == person);
            db.Entry(row).Property(p => p.DiedOn).CurrentValue = new DateOnly(2018, 7, 2);
            await db.SaveChangesAsync();
        });

        var refused = await _clerk.PostAsync($"/danh-sach/{list}/trinh");

        Assert.Contains(Rules.ListHasNoErrors.Text, refused.Text);
        Assert.Contains(await FindingsAsync(list), f => f.Kind is FindingKind.PaidAfterDeathOrStop && f.Severity is FindingSeverity.Error);
    }

    [Fact]
    public async Task An_uploaded_list_is_checked_against_the_register()
    {
        await GivenRegister.AwardedAsync(Site, name: "Người Bị Sót");

        var page = await _clerk.UploadAsync(Sample(Lists.Small));

        Assert.Contains("Người đang hưởng không có trong danh sách: 1", page.Text);
        Assert.Contains("300 người chưa có hồ sơ trợ cấp trong sổ", page.Text);
        var list = await FromDbAsync(db => db.Lists.Where(Lists.IsOurs).SingleAsync());
        Assert.Equal(0, list.ErrorCount);
    }

    [Fact]
    public async Task Namesakes_and_numbers_of_other_districts_are_told_by_district_and_code_alone()
    {
        var stranger = await GivenRegister.AwardedAsync(Site, "traon", birth: "1931-02-03", name: "Trùng Thị Tên");
        var code = await FromDbAsync(db => db.Beneficiaries.Where(p => p.Id == stranger).Select(p => p.Code).SingleAsync());
        await GivenRegister.AwardedAsync(Site, birth: "1931-02-03", name: "TRÙNG THỊ TÊN");

        var list = await _clerk.GenerateAsync("08/2018");

        Assert.Contains(await FindingsAsync(list), f => f.Kind is FindingKind.SameNameAndBirthDate && f.Text.Contains($"Huyện Trà Ôn, mã {code}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_birth_date_changed_and_changed_back_is_found_in_the_trail()
    {
        var id = await GivenRegister.AwardedAsync(Site);
        foreach (var birth in new[] { "10/05/1925", "10/05/1930" })
            await (await _clerk.GetAsync($"/doi-tuong/{id}/sua")).SubmitAsync($"form[action='/doi-tuong/{id}/sua']", new() { ["Form.Birth"] = birth, ["Form.Reason"] = "Sửa", ["Form.Evidence"] = "Giấy" });

        var list = await _clerk.GenerateAsync("08/2018");

        Assert.Contains(await FindingsAsync(list), f => f.Kind is FindingKind.EditedAndReverted && f.Text.Contains("Ngày sinh", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_findings_of_a_kind_are_read_page_by_page()
    {
        foreach (var n in Enumerable.Range(0, 7)) await GivenRegister.AwardedAsync(Site, birth: $"19{10 + n}-01-0{n + 1}", name: $"Cụ Bà {(char)('A' + n)}n");
        var list = await _clerk.GenerateAsync("08/2018");

        var page = await _clerk.GetAsync($"/danh-sach/{list}/kiem-tra?loai=OlderThanHundredFive&muc=Error");

        Assert.Contains("Trên 105 tuổi", page.Text);
        Assert.NotEmpty(page.Document.QuerySelectorAll("tbody tr"));
    }
}
