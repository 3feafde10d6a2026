using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Web.Tests.Features.Beneficiaries;

/// <summary>Finding, recording and changing people; numbers stay masked, and over the fence one sees a district and a code.</summary>
public sealed class KeepingThePeople : PageTest
{
    private Browser _clerk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await SignedInAs("canbo.longho");
    }

    private async Task<Page> FindAsync(params (string Field, string Value)[] fields) =>
        await (await _clerk.GetAsync("/doi-tuong")).SubmitAsync("form[action='/doi-tuong/tim']", fields.ToDictionary(f => f.Field, f => f.Value));

    private Task<Beneficiary> PersonAsync(Guid id) => FromDbAsync(db => db.Beneficiaries.AsNoTracking().SingleAsync(p => p.Id == id));

    [Fact]
    public async Task A_person_is_found_by_code_number_name_without_marks_hamlet_category_and_status()
    {
        var person = await PersonAsync(await GivenRegister.AwardedAsync(Site, category: "KTN", birth: "1980-01-02", name: "Đặng Thị Hường"));

        foreach (var query in new[] { ("Query", person.Code), ("Query", person.CitizenId!.Value.Digits), ("Query", "dang thi huong"), ("Hamlet", "long hoa"), ("Family", "KTN"), ("Status", "Receiving") })
            Assert.Contains("Đặng Thị Hường", (await FindAsync(query)).Text);
        foreach (var query in new[] { ("Query", "857-000000"), ("Hamlet", "tân thuận"), ("Family", "DT"), ("Status", "Stopped"), ("Status", "WithoutAward"), ("Status", "Dead") })
            Assert.DoesNotContain("Đặng Thị Hường", (await FindAsync(query)).Text);
    }

    [Fact]
    public async Task Another_district_finds_nobody()
    {
        await GivenRegister.AwardedAsync(Site, "traon", name: "Đặng Thị Hường");

        Assert.Contains("Không tìm thấy ai", (await FindAsync(("Query", "dang thi huong"))).Text);
    }

    [Fact]
    public async Task Numbers_are_masked_until_revealed_and_the_reveal_is_in_the_trail()
    {
        var id = await GivenRegister.AwardedAsync(Site);
        var digits = (await PersonAsync(id)).CitizenId!.Value.Digits;
        var page = await _clerk.GetAsync($"/doi-tuong/{id}");

        Assert.DoesNotContain(digits, page.Html);
        var revealed = await page.SubmitAsync($"form[action='/doi-tuong/{id}/xem-so']");

        Assert.Contains(digits, revealed.Text);
        Assert.True(await FromDbAsync(db => db.AuditEntries.AnyAsync(e => e.Activity == "Beneficiaries.Reveal" && e.EntityKey == id.ToString())));
    }

    [Fact]
    public async Task A_new_person_gets_the_next_code_and_stands_in_the_register()
    {
        var page = await RegisterAsync();

        Assert.Contains("Chưa có trợ cấp", page.Text);
        Assert.Contains("Hưởng trợ cấp", page.Text);
    }

    [Theory]
    [InlineData("Birth", "31/02/1938", "Hãy nhập ngày/tháng/năm")]
    [InlineData("Birth", "2031", "không ở tương lai")]
    [InlineData("CitizenId", "12345", "Số CMND có 9 chữ số")]
    [InlineData("CitizenId", "086038000001", "không khớp giới tính")]
    [InlineData("Name", "123", "Hãy nhập họ và tên")]
    [InlineData("Code", "857-12", "Mã đối tượng gồm mã huyện")]
    public async Task What_cannot_be_is_refused_and_what_was_typed_stays(string field, string value, string words)
    {
        var page = await RegisterAsync((field, value));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(words, page.Text);
        Assert.Equal(value, page.Document.QuerySelector($"[name='Form.{field}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_number_of_somebody_in_another_district_is_refused_without_a_name()
    {
        var stranger = await PersonAsync(await GivenRegister.AwardedAsync(Site, "traon", name: "Huỳnh Thị Bí Mật"));

        var page = await RegisterAsync(("CitizenId", stranger.CitizenId!.Value.Digits));

        Assert.Contains($"đã ghi ở Huyện Trà Ôn, mã {stranger.Code}", page.Text);
        Assert.DoesNotContain("Bí Mật", page.Html);
    }

    [Fact]
    public async Task A_namesake_anywhere_is_a_question_that_the_clerk_answers()
    {
        var stranger = await PersonAsync(await GivenRegister.AwardedAsync(Site, "traon", birth: "1938-03-15", name: "Lê Thị Trùng"));

        var asked = await RegisterAsync(("Name", "LÊ THỊ TRÙNG"), ("Birth", "15/3/1938"));
        Assert.Contains($"Đã ghi ở Huyện Trà Ôn, mã {stranger.Code}", asked.Text);
        var answered = await asked.SubmitAsync("form[action='/doi-tuong/moi']", new() { ["Form.IsAnotherPerson"] = "true" });

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Contains("Chưa có trợ cấp", answered.Text);
    }

    [Fact]
    public async Task A_change_needs_a_reason_and_a_paper_and_shows_in_the_changes()
    {
        var id = await GivenRegister.AwardedAsync(Site);
        var form = $"form[action='/doi-tuong/{id}/sua']";
        var refused = await (await _clerk.GetAsync($"/doi-tuong/{id}/sua")).SubmitAsync(form, new() { ["Form.Address"] = "Ấp Mới" });
        Assert.Contains("Hãy nhập lý do sửa", refused.Text);

        var saved = await (await _clerk.GetAsync($"/doi-tuong/{id}/sua")).SubmitAsync(form, new() { ["Form.Address"] = "Ấp Mới", ["Form.Reason"] = "Dời nhà", ["Form.Evidence"] = "Đơn có xác nhận của xã" });

        Assert.Contains("Ấp Long Hòa → Ấp Mới", saved.Text);
        Assert.Contains("Dời nhà (căn cứ: Đơn có xác nhận của xã)", saved.Text);
    }

    [Fact]
    public async Task The_page_of_a_change_hides_the_number_keeps_it_when_left_empty_and_takes_another()
    {
        var id = await GivenRegister.AwardedAsync(Site);
        var digits = (await PersonAsync(id)).CitizenId!.Value.Digits;
        Assert.DoesNotContain(digits, (await _clerk.GetAsync($"/doi-tuong/{id}/sua")).Html);
        async Task<string?> ChangeAsync(string field, string value)
        {
            await (await _clerk.GetAsync($"/doi-tuong/{id}/sua")).SubmitAsync($"form[action='/doi-tuong/{id}/sua']", new() { [field] = value, ["Form.Reason"] = "Sửa", ["Form.Evidence"] = "Bản sao CCCD" });
            return (await PersonAsync(id)).CitizenId?.Digits;
        }

        Assert.Equal(digits, await ChangeAsync("Form.Address", "Ấp Mới"));
        Assert.Equal("086130000123", await ChangeAsync("Form.CitizenId", "086130000123"));
        Assert.Null(await ChangeAsync("Form.RemovesCitizenId", "true"));
    }

    [Fact]
    public async Task A_page_that_is_out_of_date_cannot_overwrite()
    {
        var id = await GivenRegister.AwardedAsync(Site);
        var (first, second) = (await _clerk.GetAsync($"/doi-tuong/{id}/sua"), await _clerk.GetAsync($"/doi-tuong/{id}/sua"));
        Dictionary<string, string> With(string address) => new() { ["Form.Address"] = address, ["Form.Reason"] = "Dời nhà", ["Form.Evidence"] = "Đơn" };

        await first.SubmitAsync($"form[action='/doi-tuong/{id}/sua']", With("Ấp Một"));
        var late = await second.SubmitAsync($"form[action='/doi-tuong/{id}/sua']", With("Ấp Hai"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("Ấp Một", (await PersonAsync(id)).Address);
    }

    [Fact]
    public async Task Somebody_who_may_collect_stands_on_the_next_list_and_a_long_paper_is_refused()
    {
        var id = await GivenRegister.AwardedAsync(Site);
        var refused = await AuthoriseAsync(id, ("Until", "31/12/2019"));
        Assert.Contains(Rules.AuthorisationIsShort.Text, refused.Text);

        await AuthoriseAsync(id);
        var line = (await GivenRegister.LineOfAsync(Site, await _clerk.GenerateAsync("09/2018"), id))!;

        Assert.Equal("Trần Văn Hai", line.ReceiverName);
    }

    [Fact]
    public async Task Whoever_collects_for_three_is_pointed_out()
    {
        foreach (var _ in Enumerable.Range(0, 2)) await AuthoriseAsync(await GivenRegister.AwardedAsync(Site));

        var third = await AuthoriseAsync(await GivenRegister.AwardedAsync(Site));

        Assert.Contains("đang nhận thay cho 3 người", third.Document.Body!.TextContent);
    }

    [Fact]
    public async Task A_revoked_paper_does_not_come_to_the_list()
    {
        var id = await GivenRegister.AwardedAsync(Site);
        var page = await AuthoriseAsync(id);

        await page.SubmitAsync("form[action$='/thu-hoi']", new() { ["Reason"] = "Người hưởng tự nhận" });

        Assert.Null((await GivenRegister.LineOfAsync(Site, await _clerk.GenerateAsync("09/2018"), id))!.ReceiverName);
    }

    [Fact]
    public async Task An_inquiry_ends_with_a_finding_and_changes_nothing_by_itself()
    {
        var id = await GivenRegister.AwardedAsync(Site);
        var page = await (await _clerk.GetAsync($"/doi-tuong/{id}")).SubmitAsync($"form[action='/doi-tuong/{id}/xac-minh']");

        var closed = await page.SubmitAsync("form[action$='/ket-qua']", new() { ["Outcome"] = "Dead", ["Note"] = "Trưởng ấp xác nhận, chờ giấy chứng tử" });

        Assert.Contains("Trưởng ấp xác nhận", closed.Text);
        Assert.Null((await PersonAsync(id)).DiedOn);
    }

    [Fact]
    public async Task The_page_tells_the_amount_with_its_reason_and_every_month()
    {
        var id = await GivenRegister.AwardedAsync(Site, category: "KTN", birth: "1980-01-02", paidThrough: 201807);
        await _clerk.GenerateAsync("08/2018");

        var page = await _clerk.GetAsync($"/doi-tuong/{id}");

        Assert.Contains("270.000 × hệ số 1,5 (NĐ28/2012 Đ16)", page.Text);
        Assert.Contains("Trợ cấp tháng này (08/2018): 405.000", page.Text);
    }

    private async Task<Page> RegisterAsync(params (string Field, string Value)[] changes)
    {
        var (commune, point) = await FromDbAsync(async db =>
        {
            var first = await db.PayoutPoints.Where(p => db.Districts.Any(d => d.Id == p.DistrictId && d.Slug == "longho")).OrderBy(p => p.Code).FirstAsync();
            return (first.CommuneId, first.Id);
        });
        var values = new Dictionary<string, string>
        {
            ["Form.Name"] = "Phan Thị Mười", ["Form.Birth"] = "15/3/1938", ["Form.Sex"] = "Female", ["Form.Address"] = "Ấp Một", ["Form.CommuneId"] = $"{commune}", ["Form.PayoutPointId"] = $"{point}",
        };
        foreach (var (field, value) in changes) values[$"Form.{field}"] = value;
        return await (await _clerk.GetAsync("/doi-tuong/moi")).SubmitAsync("form[action='/doi-tuong/moi']", values);
    }

    private async Task<Page> AuthoriseAsync(Guid id, params (string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string>
        {
            ["Form.Name"] = "Trần Văn Hai", ["Form.CitizenId"] = "331888777", ["Form.Relation"] = "Con", ["Form.Paper"] = "Giấy ủy quyền ngày 1/8/2018", ["Form.From"] = "1/8/2018", ["Form.Until"] = "31/7/2019",
        };
        foreach (var (field, value) in changes) values[$"Form.{field}"] = value;
        return await (await _clerk.GetAsync($"/doi-tuong/{id}/uy-quyen")).SubmitAsync($"form[action='/doi-tuong/{id}/uy-quyen']", values);
    }
}
