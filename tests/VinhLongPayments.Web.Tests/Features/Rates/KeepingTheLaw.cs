using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Web.Tests.Features.Rates;

/// <summary>The Department keeps the dated law: one proposes, another puts it in force, and the past stays as it was.</summary>
public sealed class KeepingTheLaw : PageTest
{
    private Browser _officer = null!, _leader = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (_officer, _leader) = (await SignedInAs("so.chuyenvien"), await SignedInAs("so.lanhdao"));
    }

    private async Task<Page> ProposeAsync(string page, params (string Field, string Value)[] fields) =>
        await (await _officer.GetAsync($"/muc-chuan/{page}")).SubmitAsync($"form[action='/muc-chuan/{page}']", fields.ToDictionary(f => $"Form.{f.Field}", f => f.Value));

    private Task<Page> ProposeRateAsync(string from, string amount = "600.000") =>
        ProposeAsync("moi", ("From", from), ("Amount", amount), ("Funeral", "12.000.000"), ("LegalBasis", "Nghị định mới"));

    private async Task<Page> ApproveAsync() => await (await _leader.GetAsync("/muc-chuan")).SubmitAsync("form[action$='/duyet']");

    [Fact]
    public async Task Everybody_of_the_offices_reads_the_rates_from_2010_to_today()
    {
        var page = await (await SignedInAs("canbo.longho")).GetAsync("/muc-chuan");

        foreach (var amount in new[] { "270.000", "360.000", "500.000", "540.000", "10.800.000", "HTXH75", "Tỉnh chưa quy định mức riêng." }) Assert.Contains(amount, page.Text);
    }

    [Fact]
    public async Task A_rate_that_only_waits_is_paid_by_nobody()
    {
        await ProposeRateAsync("01/2027");

        Assert.False(await FromDbAsync(async db => (await db.StandardRates.SingleAsync(r => r.Amount == new Vnd(600_000))).AppliesIn(new(2027, 1))));
        Assert.Contains("1 đề nghị chờ duyệt", (await _leader.GetAsync("/")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await _officer.PostAsync("/muc-chuan/Rate/1/duyet")).Status);
    }

    [Fact]
    public async Task An_approved_rate_begins_and_the_one_before_ends()
    {
        await ProposeRateAsync("01/2027");
        await ApproveAsync();

        var rates = await FromDbAsync(db => db.StandardRates.OrderByDescending(r => r.From).Take(2).ToListAsync());
        Assert.Equal((new Vnd(600_000), new PaymentMonth(2026, 12)), (rates[0].Amount, rates[1].To!.Value));
        Assert.Equal(new Vnd(540_000), rates[1].Amount);
    }

    [Fact]
    public async Task A_month_before_the_latest_rate_is_refused()
    {
        await ProposeRateAsync("01/2026");

        Assert.Contains(Rules.RateIsLater.Text, (await ApproveAsync()).Text);
    }

    [Fact]
    public async Task What_is_typed_wrong_stays_on_the_page()
    {
        var page = await ProposeAsync("moi", ("From", "tháng bảy"), ("Amount", "-1"), ("Funeral", ""), ("LegalBasis", ""));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Hãy nhập tháng bắt đầu như 07/2026.", page.Text);
        Assert.Equal("tháng bảy", page.Document.QuerySelector("[name='Form.From']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_rejected_proposal_stays_as_a_trace_and_never_applies()
    {
        await ProposeRateAsync("01/2027");

        await (await _leader.GetAsync("/muc-chuan")).SubmitAsync("form[action$='/bo']");

        Assert.Equal(ProposalStatus.Rejected, await FromDbAsync(db => db.StandardRates.Where(r => r.Amount == new Vnd(600_000)).Select(r => r.Status).SingleAsync()));
        Assert.DoesNotContain("600.000", (await _leader.GetAsync("/muc-chuan")).Text);
    }

    [Fact]
    public async Task A_new_coefficient_changes_the_months_from_then_on_alone()
    {
        await ProposeAsync("he-so", ("Code", "KTN"), ("From", "01/2027"), ("Coefficient", "2,0"), ("Clause", "Nghị định mới"));
        await ApproveAsync();

        var tables = await FromDbAsync(db => db.BenefitTablesAsync());
        Assert.Equal((15, 20), (tables.Find("KTN", new(2026, 12))!.Coefficient.Tenths, tables.Find("KTN", new(2027, 1))!.Coefficient.Tenths));
    }

    [Fact]
    public async Task An_amount_for_months_already_listed_comes_as_back_pay()
    {
        var person = await GivenRegister.AwardedAsync(Site, category: "KTN", birth: "1980-01-02", paidThrough: 201807);
        var clerk = await SignedInAs("canbo.longho");
        await clerk.GenerateAsync("08/2018");
        await ProposeAsync("tinh", ("From", "08/2018"), ("Amount", "300.000"), ("LegalBasis", "Nghị quyết có hiệu lực trở về trước"));
        await ApproveAsync();

        var line = (await GivenRegister.LineOfAsync(Site, await clerk.GenerateAsync("09/2018"), person))!;

        Assert.Equal((new Vnd(450_000), new Vnd(45_000)), (line.AmountOf(ItemKind.Regular), line.AmountOf(ItemKind.BackPay)));
    }

    [Fact]
    public async Task A_new_category_can_be_granted_once_it_is_in_force()
    {
        await ProposeAsync("dien-moi", ("Code", "MOI1"), ("Name", "Diện mới của tỉnh"), ("From", "08/2018"), ("Coefficient", "1,0"), ("Regime", "RVL"), ("Clause", "Nghị quyết HĐND"), ("StackGroup", "BASE"));
        await ApproveAsync();

        Assert.Contains("Diện mới của tỉnh", (await _leader.GetAsync("/muc-chuan")).Text);
        Assert.True(await FromDbAsync(async db => (await db.BenefitCategories.SingleAsync(c => c.Code == "MOI1")).AppliesIn(new(2018, 8))));
    }

    [Fact]
    public async Task The_provinces_own_higher_amount_is_paid()
    {
        await ProposeAsync("tinh", ("From", "08/2018"), ("Amount", "300.000"), ("LegalBasis", "Nghị quyết HĐND"));
        await ApproveAsync();
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201807);

        Assert.Equal(new Vnd(300_000), (await GivenRegister.LineOfAsync(Site, await (await SignedInAs("canbo.longho")).GenerateAsync("08/2018"), person))!.Amount);
    }
}
