using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data.Verification;
using VinhLongPayments.Domain;
using VinhLongPayments.Web.Commands;

namespace VinhLongPayments.Web.Tests.Features.Counter;

/// <summary>Many hands at once: whatever is clicked, posted again or raced, a line is paid once and the receipts stay one chain.</summary>
public sealed class Racing : PageTest
{
    private const string PayForm = "form[action^='/chi-tra/']:not([action$='tim'])";

    [Fact]
    public async Task Eight_cashiers_on_one_line_make_one_payout()
    {
        var list = await Given.ReleasedListAsync(Site, people: 1);
        var line = list.Lines[0];
        var forms = new List<Page>();
        foreach (var number in Enumerable.Range(0, 8)) forms.Add(await CardAsync(number % 2 == 0 ? line.Point.Cashier : list.Cashier, line));

        var answers = await Task.WhenAll(forms.Select(form => Task.Run(() => form.SubmitAsync(PayForm, Shown(line)))));

        Assert.Single(answers, a => a.Status is HttpStatusCode.OK);
        var refused = answers.Where(a => a.Status is HttpStatusCode.Conflict).ToList();
        Assert.Equal(7, refused.Count);
        Assert.All(refused, a => Assert.Contains(Rules.EntitlementIsUnpaid.Text, a.Text));
        Assert.Equal((1, 1), await StoredForAsync(line));
        await BooksHoldAsync();
    }

    [Fact]
    public async Task One_form_posted_twenty_times_at_once_gives_one_receipt()
    {
        var list = await Given.ReleasedListAsync(Site, people: 1);
        var line = list.Lines[0];
        var form = await CardAsync(line.Point.Cashier, line);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => form.SubmitAsync(PayForm, Shown(line)))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Single(answers.Select(a => a.Address).Distinct());
        Assert.Single(answers.Select(a => a.Text).Distinct());
        Assert.Contains($"{line.Point.Code}-201808-00001", answers[0].Text);
        Assert.Equal((1, 1), await StoredForAsync(line));
        await BooksHoldAsync();
    }

    [Fact]
    public async Task Twenty_payouts_at_one_point_at_once_are_one_chain()
    {
        var list = await Given.ReleasedListAsync(Site, people: 20);
        var browser = await SignedInAs(list.Points[0].Cashier);
        var forms = new List<(Page Form, GivenLine Line)>();
        foreach (var line in list.Lines) forms.Add((await browser.GetAsync($"/chi-tra/{line.Id}"), line));

        var answers = await Task.WhenAll(forms.Select(f => Task.Run(() => f.Form.SubmitAsync(PayForm, Shown(f.Line)))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        var numbers = await FromDbAsync(db => db.Receipts.Where(r => r.PayoutPointId == list.Points[0].Id && r.Month == list.Month).OrderBy(r => r.Number).Select(r => r.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 20), numbers);
        await BooksHoldAsync();
    }

    [Fact]
    public async Task Eight_reversals_of_one_payout_at_once_make_one_reversal()
    {
        var list = await Given.ReleasedListAsync(Site, people: 1);
        var payout = await Given.PayAsync(Site, list, list.Lines[0]);
        var forms = new List<Page>();
        foreach (var _ in Enumerable.Range(0, 8)) forms.Add(await (await SignedInAs($"buudien.{list.District}")).GetAsync($"/chi-tra/phieu/{payout.ReceiptId}"));

        var answers = await Task.WhenAll(forms.Select(form => Task.Run(() => form.SubmitAsync("form[action$='/huy']", new() { ["Form.Reason"] = "Chi nhầm người" }))));

        Assert.Single(answers, a => a.Status is HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(a => a.Status is HttpStatusCode.Conflict));
        Assert.Equal(1, await FromDbAsync(db => db.Reversals.CountAsync(r => r.PayoutId == payout.Id)));
        await BooksHoldAsync();
    }

    private static Dictionary<string, string> Shown(GivenLine line) => new() { ["Form.PaperNumber"] = line.CitizenId };

    private async Task<Page> CardAsync(string cashier, GivenLine line) => await (await SignedInAs(cashier)).GetAsync($"/chi-tra/{line.Id}");

    private Task<(int Payouts, int Receipts)> StoredForAsync(GivenLine line) => FromDbAsync(async db =>
        (await db.Payouts.CountAsync(p => p.EntitlementId == line.Id), await db.Receipts.CountAsync(r => r.Payout.EntitlementId == line.Id)));

    private async Task BooksHoldAsync()
    {
        var findings = new List<string>();
        await Site.WithDbAsync(db => VerificationRun.RunAsync(db, findings.Add, Verify.MoreChecks));
        Assert.Empty(findings);
    }
}
