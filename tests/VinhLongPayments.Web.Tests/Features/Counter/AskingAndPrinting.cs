using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Web.Features.Counter;

namespace VinhLongPayments.Web.Tests.Features.Counter;

/// <summary>The box, the look-up after a lost answer, receipts and their copies.</summary>
public sealed class AskingAndPrinting : PageTest
{
    private const string PayForm = "form#chi";

    private static async Task<Page> FindAsync(Browser cashier, string query) => await (await cashier.GetAsync("/chi-tra")).SubmitAsync("form[action='/chi-tra/tim']", new() { ["Query"] = query });

    [Fact]
    public async Task A_number_that_found_the_person_is_on_the_form_once_and_never_in_an_address()
    {
        var line = (await Given.ReleasedListAsync(Site)).Lines[0];
        var cashier = await SignedInAs(line.Point.Cashier);

        var card = await FindAsync(cashier, line.CitizenId);
        Assert.Equal(line.CitizenId, card.Document.QuerySelector("[name='Form.PaperNumber']")!.GetAttribute("value"));
        Assert.DoesNotContain(line.CitizenId, card.Address);
        var again = await cashier.GetAsync(card.Address);
        Assert.DoesNotContain(line.CitizenId, again.Html);
    }

    [Fact]
    public async Task Of_a_scanned_card_nothing_but_the_number_is_kept()
    {
        var cashier = await SignedInAs((await Given.ReleasedListAsync(Site)).Lines[0].Point.Cashier);

        var unknown = await FindAsync(cashier, "086135001234|331234567|Người Lạ|01011935|Nữ|Ấp Bí Mật, Long Hồ|25062021");
        var unreadable = await FindAsync(cashier, "Nguyễn|331234567|Người Lạ|01011935|Nữ|Ấp Bí Mật|25062021");

        Assert.Contains("Không tìm thấy ai", unknown.Text);
        Assert.DoesNotContain("Bí Mật", unknown.Html);
        Assert.Equal("086135001234", unknown.Document.QuerySelector("#Query")!.GetAttribute("value"));
        Assert.Contains("Không đọc được số trên thẻ", unreadable.Text);
        Assert.DoesNotContain("Bí Mật", unreadable.Html);
    }

    [Fact]
    public async Task The_code_beside_a_row_of_the_signing_sheet_finds_the_row()
    {
        var line = (await Given.ReleasedListAsync(Site)).Lines[1];
        var cashier = await SignedInAs(line.Point.Cashier);

        Assert.Equal($"/chi-tra/{line.Id}", (await FindAsync(cashier, RowMark.Of(line.Id))).Address);
        Assert.False(RowMark.TryRead($"{line.Id}.00", out _));
    }

    [Fact]
    public async Task The_first_button_of_the_form_only_checks()
    {
        var list = await Given.ReleasedListAsync(Site);
        var line = list.Lines[0];
        var card = await (await SignedInAs(line.Point.Cashier)).GetAsync($"/chi-tra/{line.Id}");
        var first = card.Document.QuerySelector("form#chi button[type=submit]")!;
        Assert.Equal($"/chi-tra/{line.Id}/kiem-tra", first.GetAttribute("formaction"));

        card.Document.QuerySelector("form#chi")!.SetAttribute("action", first.GetAttribute("formaction")!);
        var incomplete = await card.SubmitAsync(PayForm);
        var complete = await card.SubmitAsync(PayForm, new() { ["Form.PaperNumber"] = line.CitizenId });

        Assert.Equal(HttpStatusCode.BadRequest, incomplete.Status);
        Assert.Contains("Đủ thông tin, chưa chi", complete.Text);
        Assert.Equal(0, await FromDbAsync(db => db.Payouts.CountAsync(p => p.PayMonth == list.Month && p.DistrictId == list.DistrictId)));
    }

    [Fact]
    public async Task Whether_it_was_recorded_can_always_be_asked()
    {
        var line = (await Given.ReleasedListAsync(Site)).Lines[0];
        var cashier = await SignedInAs(line.Point.Cashier);
        var card = await cashier.GetAsync($"/chi-tra/{line.Id}");
        var ask = card.Document.QuerySelector("a[href*='/da-ghi-nhan/']")!.GetAttribute("href")!;

        Assert.Contains("Chưa ghi nhận", (await cashier.GetAsync(ask)).Text);
        await card.SubmitAsync(PayForm, new() { ["Form.PaperNumber"] = line.CitizenId });
        var known = await cashier.GetAsync(ask);

        Assert.Contains($"Đã ghi nhận. Phiếu {line.Point.Code}-201808-00001", known.Text);
        Assert.Contains("Vừa ghi nhận", (await cashier.GetAsync("/chi-tra")).Text);
    }

    [Fact]
    public async Task A_receipt_is_found_by_its_number()
    {
        var list = await Given.ReleasedListAsync(Site);
        var paid = await Given.PayAsync(Site, list, list.Lines[0]);

        Assert.Equal($"/chi-tra/phieu/{paid.ReceiptId}", (await FindAsync(await SignedInAs(list.Lines[0].Point.Cashier), paid.ReceiptCode)).Address);
    }

    [Fact]
    public async Task The_first_print_is_the_original_and_every_other_says_that_it_is_a_copy()
    {
        var list = await Given.ReleasedListAsync(Site);
        var paid = await Given.PayAsync(Site, list, list.Lines[0]);
        var cashier = await SignedInAs(list.Lines[0].Point.Cashier);
        var receipt = await cashier.GetAsync($"/chi-tra/phieu/{paid.ReceiptId}");

        var first = await receipt.SubmitAsync("form[action$='/in']");
        var looked = await cashier.GetAsync(first.Address);
        var second = await receipt.SubmitAsync("form[action$='/in']");

        Assert.DoesNotContain("BẢN SAO", first.Text);
        Assert.Contains("BẢN SAO", looked.Text);
        Assert.Contains("BẢN SAO (lần in 2)", second.Text);
        Assert.Contains("Đã in 2 lần", (await cashier.GetAsync($"/chi-tra/phieu/{paid.ReceiptId}")).Text);
        Assert.Equal(HttpStatusCode.OK, (await cashier.GetAsync($"/chi-tra/phieu/{paid.ReceiptId}/in?kho=80")).Status);
    }

    [Fact]
    public async Task A_fingerprint_and_a_payout_at_home_name_who_was_there()
    {
        var line = (await Given.ReleasedListAsync(Site)).Lines[0];
        var card = await (await SignedInAs(line.Point.Cashier)).GetAsync($"/chi-tra/{line.Id}");

        var receipt = await card.SubmitAsync(PayForm, new()
        {
            ["Form.PaperNumber"] = line.CitizenId, ["Form.Place"] = "Home", ["Form.WitnessKind"] = "CommuneWitness", ["Form.Witness"] = "Lê Văn Hai",
            ["Form.Signing"] = "Fingerprint", ["Form.SigningWitness"] = "Trần Thị Ba",
        });

        Assert.Contains("Tại nhà, người làm chứng của xã: Lê Văn Hai", receipt.Text);
        Assert.Contains("Điểm chỉ, người làm chứng: Trần Thị Ba", receipt.Text);
    }

    [Fact]
    public async Task An_authorisation_that_has_run_out_is_told_where_its_holder_collects()
    {
        var line = (await Given.ReleasedListAsync(Site)).Lines[0];
        await Site.WithDbAsync(async db =>
        {
            var person = await db.Beneficiaries.SingleAsync(p => p.Id == line.BeneficiaryId);
            db.Authorisations.Add(new(person, new(false, PersonName.From("Trần Văn Hai"), CitizenId.FromDigits("331888777"), "Con", "Giấy ủy quyền", new(2017, 8, 1), new(2018, 7, 31)), new(Guid.NewGuid(), "Cán bộ"), new(Site.Clock.GetUtcNow().UtcDateTime)));
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"UPDATE [Entitlements] SET [ReceiverName] = 'Trần Văn Hai', [ReceiverCitizenId] = '331888777', [ReceiverRelation] = 'Con' WHERE [Id] = {line.Id}");
        });

        var card = await (await SignedInAs(line.Point.Cashier)).GetAsync($"/chi-tra/{line.Id}");

        Assert.Contains("Giấy ủy quyền trong sổ đã hết hạn ngày 31/07/2018", card.Text);
        Assert.Contains("Người nhận thay: Trần Văn Hai", card.Text);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public async Task One_who_stands_in_for_three_people_of_the_point_is_told(int people, bool isTold)
    {
        var list = await Given.ReleasedListAsync(Site, people: 4);
        var ids = list.Lines.Take(people).Select(line => line.Id).ToList();
        await Site.WithDbAsync(async db =>
        {
            foreach (var id in ids) await db.Database.ExecuteSqlAsync($"UPDATE [Entitlements] SET [ReceiverName] = 'Tran Van Hai', [ReceiverCitizenId] = '331888777', [ReceiverRelation] = 'Con' WHERE [Id] = {id}");
        });

        var card = await (await SignedInAs(list.Cashier)).GetAsync($"/chi-tra/{list.Lines[0].Id}");

        Assert.Equal(isTold, card.Text.Contains("Người này nhận thay cho 3 người tại điểm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_offices_see_which_points_are_silent_and_the_cashier_who_is_left()
    {
        var list = await Given.ReleasedListAsync(Site, people: 4, points: 2);
        await Given.PayAsync(Site, list, list.Lines[0]);

        var progress = await (await SignedInAs("canbo.longho")).GetAsync("/chi-tra/tien-do");
        var left = await (await SignedInAs(list.Lines[0].Point.Cashier)).GetAsync("/chi-tra/chua-nhan");

        Assert.Contains("1 điểm chưa chi khoản nào hôm nay", progress.Text);
        Assert.Contains("1 người", left.Text);
        Assert.DoesNotContain(list.Lines[1].Name, left.Text);
    }
}
