using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Web.Tests.Verification;

namespace VinhLongPayments.Web.Tests.Features.Archive;

/// <summary>Papers go in with a digest, come out unchanged with a safe name, and nobody sees another office's.</summary>
public sealed class FilingPapers : VerifyTest
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4 ban quet");

    private async Task<Page> PutAsync(string who, string fileName = "danh sách ký nhận.pdf", byte[]? content = null, Dictionary<string, string>? more = null, string address = "/luu-tru/moi")
    {
        var values = new Dictionary<string, string> { ["Form.Kind"] = "SignedList", ["Form.Title"] = "Danh sách ký nhận tháng 8", ["Form.Number"] = "12/DS", ["Form.Month"] = "08/2018" };
        foreach (var (name, value) in more ?? []) values[name] = value;
        return await (await (await SignedInAs(who)).GetAsync(address)).SubmitAsync("form[action='/luu-tru/moi']", values, ("Form.File", fileName, content ?? Pdf));
    }

    [Fact]
    public async Task A_paper_is_found_by_words_without_marks_and_comes_back_as_it_was()
    {
        await PutAsync("buudien.longho", "..\\..\\ký nhận?*.PDF");
        var clerk = await SignedInAs("canbo.longho");

        var found = await clerk.GetAsync("/luu-tru?tim=ky+nhan+12&loai=SignedList&thang=08/2018");
        var file = await clerk.Http.GetAsync(found.Document.QuerySelector("a[href$='/tai-ve']")!.GetAttribute("href"));

        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/pdf", "attachment", "ký nhận.pdf"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileNameStar));
        Assert.DoesNotContain("ký nhận.pdf", (await clerk.GetAsync("/luu-tru?tim=quyet+toan")).Text);
    }

    [Fact]
    public async Task Another_district_and_the_post_see_nothing_of_a_labour_office_s_paper()
    {
        await PutAsync("canbo.longho");
        var id = await FromDbAsync(db => db.Documents.Select(d => d.Id).SingleAsync());

        foreach (var who in new[] { "canbo.mangthit", "buudien.longho", "buudien.tinh" }) Assert.Equal(HttpStatusCode.NotFound, (await (await SignedInAs(who)).GetAsync($"/luu-tru/{id}/tai-ve")).Status);
        foreach (var who in new[] { "lanhdao.longho", "so.lanhdao", "thanhtra" }) Assert.Equal(HttpStatusCode.OK, (await (await SignedInAs(who)).GetAsync($"/luu-tru/{id}/tai-ve")).Status);
    }

    [Theory]
    [InlineData("trang.html", "<html><script>alert(1)</script>")]
    [InlineData("anh.pdf", "MZ chuong trinh")]
    [InlineData("tep.zip", "PK\u0003\u0004....")]
    public async Task Only_scans_pictures_and_office_files_are_kept_whatever_they_are_called(string name, string content)
    {
        var page = await PutAsync("canbo.longho", name, Encoding.ASCII.GetBytes(content));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Chỉ lưu tệp PDF", page.Text);
        Assert.Equal(0, await FromDbAsync(db => db.Documents.CountAsync()));
    }

    [Fact]
    public async Task A_scan_is_tied_to_a_transfer_the_writer_may_see_and_to_no_other()
    {
        var transfer = await FromDbAsync(db => db.FundTransfers.Where(t => db.Districts.Any(d => d.Id == t.DistrictId && d.Slug == "vinhlong")).FirstAsync());
        var page = await PutAsync("canbo.vinhlong", more: new() { ["Form.Kind"] = "TransferOrder" }, address: $"/luu-tru/moi?loai=TransferOrder&ho-so={transfer.Id}");
        Assert.Contains("Danh sách ký nhận tháng 8", page.Text);
        Assert.Equal($"/luu-tru?ho-so={transfer.Id}", page.Address);

        var stranger = await PutAsync("canbo.longho", more: new() { ["Form.Kind"] = "TransferOrder" }, address: $"/luu-tru/moi?loai=TransferOrder&ho-so={transfer.Id}");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task Changed_bytes_are_found_by_verify_and_not_handed_out()
    {
        await PutAsync("canbo.longho");
        var id = await FromDbAsync(db => db.Documents.Select(d => d.Id).SingleAsync());
        Assert.Empty((await VerifyAsync()).Findings);

        await NamedAs($"document {id}", "DocumentContents", $"UPDATE [DocumentContents] SET [Content] = {(await FromDbAsync(db => Task.FromResult(db.IsSqlite)) ? "x'25504446'" : "0x25504446")}");
    }
}
