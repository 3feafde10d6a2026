using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain;
using VinhLongPayments.Web.Tests.Verification;

namespace VinhLongPayments.Web.Tests.Features.Samples;

public sealed class CallingBack : VerifyTest
{
    private async Task<Page> DrawAsync(string seed, string month = "08/2018") =>
        await (await (await SignedInAs("so.chuyenvien")).GetAsync("/goi-hoi")).SubmitAsync("form[action='/goi-hoi']", new() { ["Form.Month"] = month, ["Form.Size"] = "3", ["Form.Seed"] = seed });

    private static List<string> Names(Page page) => [.. page.Document.QuerySelectorAll("tbody th").Select(th => th.TextContent)];

    [Fact]
    public async Task The_same_seed_draws_the_same_people_and_the_paper_names_the_seed()
    {
        var (first, again) = (await DrawAsync("7"), await DrawAsync("7"));

        Assert.NotEmpty(Names(first));
        Assert.Equal(Names(first), Names(again));
        Assert.Contains("số gieo 7", (await (await SignedInAs("thanhtra")).GetAsync($"{first.Address}/in")).Text);
    }

    [Fact]
    public async Task What_people_say_is_written_down_once_and_estimated_for_everybody()
    {
        var drawn = await DrawAsync("7");
        var once = await drawn.SubmitAsync("tbody form", new() { ["Result"] = "NotReceived", ["Note"] = "Con nhận, không đưa" });

        Assert.Contains("Nói chưa nhận: Con nhận, không đưa", once.Text);
        Assert.Contains("1 người; không liên lạc được 0", once.Text);
        Assert.Contains("khoảng tin cậy 95 %", once.Text);
        Assert.Contains(OversightRules.CallIsRecordedOnce.Text, (await drawn.SubmitAsync("tbody form", new() { ["Result"] = "Received" })).Text);
    }

    [Fact]
    public async Task A_month_without_payouts_has_nothing_to_draw_from() => Assert.Contains(OversightRules.SampleHasCandidates.Text, (await DrawAsync("7", "01/2018")).Text);
}
