using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;

namespace VinhLongPayments.Web.Tests.Features.Counter;

public sealed class Paying : PageTest
{
    private const string PayForm = "form[action^='/chi-tra/']:not([action$='tim'])";

    private static Dictionary<string, string> Shown(GivenLine line) => new() { ["Form.PaperNumber"] = line.CitizenId };

    [Fact]
    public async Task A_cashier_finds_a_person_pays_and_sees_the_receipt()
    {
        var list = await Given.ReleasedListAsync(Site);
        var line = list.Lines[0];
        var cashier = await SignedInAs(line.Point.Cashier);

        var card = await (await cashier.GetAsync("/chi-tra")).SubmitAsync("form[action='/chi-tra/tim']", new() { ["Query"] = line.CitizenId });
        var receipt = await card.SubmitAsync(PayForm, Shown(line));

        Assert.Contains("270.000", receipt.Text);
        Assert.Contains("Hai trăm bảy mươi nghìn đồng", receipt.Text);
        Assert.Contains($"{line.Point.Code}-201808-00001", receipt.Text);
        Assert.DoesNotContain(line.CitizenId, receipt.Html);
        Assert.DoesNotContain(line.CitizenId, receipt.Address);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("qr")]
    [InlineData("name without marks")]
    public async Task People_are_found_by(string what)
    {
        var list = await Given.ReleasedListAsync(Site, people: 1);
        var line = list.Lines[0];
        var query = what switch
        {
            "code" => line.Code,
            "qr" => $"{line.CitizenId}||{line.Name}|15081935|Nữ|Ấp Một|25062021",
            _ => Domain.People.PersonName.SearchKeyOf(line.Name),
        };

        var page = await (await (await SignedInAs(line.Point.Cashier)).GetAsync("/chi-tra")).SubmitAsync("form[action='/chi-tra/tim']", new() { ["Query"] = query });

        Assert.Contains(line.Name, page.Text);
        Assert.Equal($"/chi-tra/{line.Id}", page.Address);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u0001\u0007")]
    public async Task A_box_with_nothing_to_look_for_asks_for_it_and_lists_nobody(string query)
    {
        var list = await Given.ReleasedListAsync(Site, people: 2);

        var page = await (await (await SignedInAs(list.Lines[0].Point.Cashier)).GetAsync("/chi-tra")).SubmitAsync("form[action='/chi-tra/tim']", new() { ["Query"] = query });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Hãy quét thẻ", page.Text);
        Assert.All(list.Lines, line => Assert.DoesNotContain(line.Name, page.Text));
    }

    [Theory]
    [InlineData("2018-08-06T23:59:59", false)]
    [InlineData("2018-08-07T00:00:00", true)]
    [InlineData("2018-08-15T23:59:59", true)]
    [InlineData("2018-08-16T00:00:00", false)]
    public async Task Money_is_handed_out_from_the_7th_to_the_15th_Vietnam_time(string time, bool isPaid)
    {
        var list = await Given.ReleasedListAsync(Site);
        var line = list.Lines[0];
        var cashier = await SignedInAs(line.Point.Cashier);
        var card = await cashier.GetAsync($"/chi-tra/{line.Id}");

        Site.SetVietnamTime(time);
        var answer = await card.SubmitAsync(PayForm, Shown(line));

        Assert.Equal(isPaid ? HttpStatusCode.OK : HttpStatusCode.Conflict, answer.Status);
        if (!isPaid) Assert.Contains(Rules.PayoutIsInWindow.Text, answer.Text);
        Assert.Equal(isPaid ? 1 : 0, await FromDbAsync(db => db.Payouts.CountAsync(p => p.EntitlementId == line.Id)));
    }

    [Fact]
    public async Task The_same_form_posted_twice_gives_the_same_receipt()
    {
        var list = await Given.ReleasedListAsync(Site);
        var card = await (await SignedInAs(list.Lines[0].Point.Cashier)).GetAsync($"/chi-tra/{list.Lines[0].Id}");

        var first = await card.SubmitAsync(PayForm, Shown(list.Lines[0]));
        var second = await card.SubmitAsync(PayForm, Shown(list.Lines[0]));

        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(first.Address, second.Address);
        Assert.Equal(1, await FromDbAsync(db => db.Payouts.CountAsync(p => p.EntitlementId == list.Lines[0].Id)));
    }

    [Fact]
    public async Task A_form_used_for_one_line_is_refused_for_another()
    {
        var list = await Given.ReleasedListAsync(Site);
        var cashier = await SignedInAs(list.Cashier);
        var first = await cashier.GetAsync($"/chi-tra/{list.Lines[0].Id}");
        var used = first.Document.QuerySelector("input[name='Form.RequestId']")!.GetAttribute("value")!;
        await first.SubmitAsync(PayForm, Shown(list.Lines[0]));

        var other = await cashier.GetAsync($"/chi-tra/{list.Lines[1].Id}");
        var answer = await other.SubmitAsync(PayForm, new(Shown(list.Lines[1])) { ["Form.RequestId"] = used });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Rules.RequestIsForThisEntitlement.Text, answer.Text);
    }

    [Fact]
    public async Task A_second_form_for_a_paid_person_is_refused_and_the_card_leads_to_the_receipt()
    {
        var list = await Given.ReleasedListAsync(Site);
        var cashier = await SignedInAs(list.Cashier);
        var (one, two) = (await cashier.GetAsync($"/chi-tra/{list.Lines[0].Id}"), await cashier.GetAsync($"/chi-tra/{list.Lines[0].Id}"));
        var receipt = await one.SubmitAsync(PayForm, Shown(list.Lines[0]));

        var refused = await two.SubmitAsync(PayForm, Shown(list.Lines[0]));
        var card = await cashier.GetAsync($"/chi-tra/{list.Lines[0].Id}");

        Assert.Contains(Rules.EntitlementIsUnpaid.Text, refused.Text);
        Assert.NotNull(card.Document.QuerySelector($"a[href='{receipt.Address}']"));
    }

    [Fact]
    public async Task A_cashier_of_another_point_gets_the_same_404_as_for_an_unknown_line()
    {
        var list = await Given.ReleasedListAsync(Site, people: 2, points: 2);
        var stranger = await SignedInAs(list.Points[1].Cashier);

        var foreign = await stranger.GetAsync($"/chi-tra/{list.Lines[0].Id}");
        var unknown = await stranger.GetAsync("/chi-tra/99999999");
        var posted = await stranger.PostAsync($"/chi-tra/{list.Lines[0].Id}", new()
        {
            ["form.RequestId"] = Guid.NewGuid().ToString(), ["form.Receiver"] = "Self", ["form.Paper"] = "CitizenId",
            ["form.PaperNumber"] = list.Lines[0].CitizenId, ["form.Place"] = "Point",
        });

        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal(unknown.Html, foreign.Html);
        Assert.Equal(HttpStatusCode.NotFound, posted.Status);
    }

    [Fact]
    public async Task What_is_missing_on_the_form_is_said_beside_the_field_and_in_the_summary()
    {
        var list = await Given.ReleasedListAsync(Site);
        var card = await (await SignedInAs(list.Cashier)).GetAsync($"/chi-tra/{list.Lines[0].Id}");

        var answer = await card.SubmitAsync(PayForm, new() { ["Form.PaperNumber"] = "12345", ["Form.Place"] = "Home" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Lỗi: ", answer.Document.Title);
        var summary = answer.Document.QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains("Số CMND có 9 chữ số", summary);
        Assert.Contains("Chi tại nhà", summary);
        Assert.Equal("12345", answer.Document.QuerySelector("[name='Form.PaperNumber']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_manager_reverses_with_a_reason_and_the_person_can_be_paid_again()
    {
        var list = await Given.ReleasedListAsync(Site);
        var line = list.Lines[0];
        var cashier = await SignedInAs(list.Cashier);
        var receipt = await (await cashier.GetAsync($"/chi-tra/{line.Id}")).SubmitAsync(PayForm, Shown(line));
        var manager = await (await SignedInAs("buudien.longho")).GetAsync(receipt.Address);

        var silent = await manager.SubmitAsync("form[action$='/huy']");
        var reversed = await manager.SubmitAsync("form[action$='/huy']", new() { ["Form.Reason"] = "Chi nhầm người" });
        var again = await (await cashier.GetAsync($"/chi-tra/{line.Id}")).SubmitAsync(PayForm, Shown(line));

        Assert.Equal(HttpStatusCode.BadRequest, silent.Status);
        Assert.Contains("Phiếu đã hủy", reversed.Text);
        Assert.Contains("-00002", again.Text);
    }

    [Fact]
    public async Task Somebody_else_s_number_of_the_same_length_is_refused()
    {
        var list = await Given.ReleasedListAsync(Site);
        var card = await (await SignedInAs(list.Cashier)).GetAsync($"/chi-tra/{list.Lines[0].Id}");

        var answer = await card.SubmitAsync(PayForm, new() { ["Form.PaperNumber"] = "339999999" });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Rules.ReceiverMayReceive.Text, answer.Text);
    }

    [Fact]
    public async Task An_empty_form_is_answered_in_whole_Vietnamese_sentences()
    {
        var list = await Given.ReleasedListAsync(Site);
        var cashier = await SignedInAs(list.Cashier);

        var answer = await cashier.PostAsync($"/chi-tra/{list.Lines[0].Id}", new() { ["form.Witness"] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Hãy chọn người nhận.", answer.Text);
        Assert.DoesNotContain("phải có giá trị", answer.Text);
    }
}
