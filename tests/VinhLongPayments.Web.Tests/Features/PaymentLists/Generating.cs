using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Web.Tests.Features.PaymentLists;

/// <summary>The register writes the month's list, and brings along what earlier months left.</summary>
public sealed class Generating : PageTest
{
    private static readonly Vnd OneMonth = new(270_000);

    private Browser _clerk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await SignedInAs("canbo.longho");
    }

    [Fact]
    public async Task Each_award_becomes_a_line_with_the_amount_of_the_law()
    {
        var old = await GivenRegister.AwardedAsync(Site);
        var disabled = await GivenRegister.AwardedAsync(Site, category: "KTN", birth: "1980-02-03", name: "Trần Thị Bảy");

        var list = await _clerk.GenerateAsync("07/2018");

        Assert.Equal(OneMonth, (await GivenRegister.LineOfAsync(Site, list, old))!.Amount);
        Assert.Equal(new Vnd(405_000), (await GivenRegister.LineOfAsync(Site, list, disabled))!.Amount);
    }

    [Fact]
    public async Task Months_since_the_start_that_no_list_carried_are_back_pay()
    {
        var person = await GivenRegister.AwardedAsync(Site, birth: "1938-03-15", from: 201803, paidThrough: null);

        var line = (await GivenRegister.LineOfAsync(Site, await _clerk.GenerateAsync("06/2018"), person))!;

        Assert.Equal(new Vnd(810_000), line.AmountOf(ItemKind.BackPay));
        Assert.Equal(new Vnd(1_080_000), line.Amount);
        Assert.Equal(3, line.Items.Single(i => i.Kind is ItemKind.BackPay).Months);
    }

    [Fact]
    public async Task A_single_parent_who_is_disabled_has_both_on_one_line()
    {
        var person = await GivenRegister.AwardedAsync(Site, category: "KTN", birth: "1985-02-03");
        await GivenRegister.AlsoAwardedAsync(Site, person, "DT1", 201701);

        var line = (await GivenRegister.LineOfAsync(Site, await _clerk.GenerateAsync("07/2018"), person))!;

        Assert.Equal(new Vnd(675_000), line.Amount);
        Assert.Equal(["DT1", "KTN"], line.Items.Select(i => i.CategoryCode).Order());
    }

    [Fact]
    public async Task Two_uncollected_months_come_along_as_two_items_and_one_payout_settles_all_three()
    {
        var (person, july, august, september) = await UncollectedInJulyAndAugustAsync();
        var line = (await GivenRegister.LineOfAsync(Site, september, person))!;

        Assert.Equal(["07/2018", "08/2018"], line.Items.Where(i => i.Kind is ItemKind.CarriedOver).Select(i => i.FirstMonth.ToString()).Order());
        Assert.Equal(OneMonth * 3, line.Amount);

        await GivenRegister.ReleaseAsync(Site, september);
        var receipt = await PayAsync(line.Id);

        Assert.Contains("810.000", receipt.Text);
        foreach (var earlier in new[] { july, august }) Assert.Equal(EntitlementStatus.CarriedOver, (await GivenRegister.LineOfAsync(Site, earlier, person))!.Status);
    }

    [Fact]
    public async Task A_month_that_came_along_cannot_be_paid_by_itself_any_more()
    {
        var (person, july, august, september) = await UncollectedInJulyAndAugustAsync();
        await GivenRegister.ReleaseAsync(Site, september);

        foreach (var earlier in new[] { july, august })
        {
            var id = (await GivenRegister.LineOfAsync(Site, earlier, person))!.Id;
            Assert.Equal(HttpStatusCode.Conflict, (await PostPayAsync(id)).Status);
        }
        Assert.Equal(0, await FromDbAsync(db => db.Payouts.CountAsync(p => db.Entitlements.Any(l => l.Id == p.EntitlementId && l.BeneficiaryId == person))));
    }

    [Fact]
    public async Task Two_requests_at_once_for_the_old_month_and_the_new_line_pay_once()
    {
        var (person, july, _, september) = await UncollectedInJulyAndAugustAsync();
        await GivenRegister.ReleaseAsync(Site, september);
        var (old, line) = ((await GivenRegister.LineOfAsync(Site, july, person))!, (await GivenRegister.LineOfAsync(Site, september, person))!);

        var answers = await Task.WhenAll(PostPayAsync(old.Id), PostPayAsync(line.Id), PostPayAsync(line.Id), PostPayAsync(old.Id));

        Assert.Equal(1, await FromDbAsync(db => db.Payouts.CountAsync(p => db.Entitlements.Any(l => l.Id == p.EntitlementId && l.BeneficiaryId == person))));
        Assert.Contains(answers, answer => answer.Status is HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_came_along_stays_carried_over()
    {
        var (person, _, august, _) = await UncollectedInJulyAndAugustAsync();
        var line = (await GivenRegister.LineOfAsync(Site, august, person))!;

        var refused = await _clerk.PostAsync($"/danh-sach/{august}/chua-nhan", new() { [$"Decisions[{line.Id}]"] = "Return" });

        Assert.Contains(Domain.Rules.CarriedOverIsNotListed.Text, refused.Text);
    }

    [Fact]
    public async Task The_database_itself_lets_an_item_come_along_only_once()
    {
        var (person, _, _, september) = await UncollectedInJulyAndAugustAsync();
        var item = (await GivenRegister.LineOfAsync(Site, september, person))!.Items.First(i => i.OriginItemId is not null);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Site.WithDbAsync(db => db.Database.ExecuteSqlAsync(
            $"UPDATE [EntitlementItems] SET [OriginItemId] = {item.OriginItemId} WHERE [OriginItemId] IS NULL AND [EntitlementId] = {item.EntitlementId}")));
    }

    [Fact]
    public async Task A_person_missed_by_the_main_list_gets_a_supplementary_one_and_nobody_twice()
    {
        var listed = await GivenRegister.AwardedAsync(Site);
        await _clerk.GenerateAsync("07/2018");
        var missed = await GivenRegister.AwardedAsync(Site, name: "Lê Thị Chín");

        var extra = await _clerk.GenerateAsync("07/2018", "Supplementary");

        Assert.NotNull(await GivenRegister.LineOfAsync(Site, extra, missed));
        Assert.Null(await GivenRegister.LineOfAsync(Site, extra, listed));
    }

    [Fact]
    public async Task A_second_main_list_and_a_list_of_nobody_are_refused()
    {
        Assert.Contains(Domain.Rules.ListHasSomebody.Text, (await SubmitAsync("07/2018")).Text);
        await GivenRegister.AwardedAsync(Site);
        await _clerk.GenerateAsync("07/2018");

        Assert.Contains(Domain.Rules.OneMainListPerPeriod.Text, (await SubmitAsync("07/2018")).Text);
    }

    [Fact]
    public async Task A_month_that_is_closed_takes_no_further_list()
    {
        await GivenRegister.AwardedAsync(Site);
        await MonthAsync("07/2018");

        Assert.Contains(Domain.Rules.PeriodIsOpen.Text, (await SubmitFormAsync(new() { ["Period"] = "07/2018", ["Kind"] = "Supplementary" })).Text);
    }

    [Fact]
    public async Task Before_Tet_two_months_are_two_regular_items()
    {
        var person = await GivenRegister.AwardedAsync(Site);
        var page = await (await _clerk.GetAsync("/danh-sach/lap")).SubmitAsync("form[action='/danh-sach/lap']", new() { ["Period"] = "07/2018", ["Until"] = "08/2018", ["Kind"] = "Main" });

        var line = (await GivenRegister.LineOfAsync(Site, Guid.Parse(page.Address.Split('/')[2]), person))!;

        Assert.Equal(2, line.Items.Count(i => i.Kind is ItemKind.Regular));
        Assert.Equal(OneMonth * 2, line.Amount);
    }

    private async Task<(Guid Person, Guid July, Guid August, Guid September)> UncollectedInJulyAndAugustAsync()
    {
        var person = await GivenRegister.AwardedAsync(Site);
        var july = await MonthAsync("07/2018");
        var august = await MonthAsync("08/2018");
        Site.SetVietnamTime("2018-09-08 09:00");
        return (person, july, august, await (await SignedInAs("canbo.longho")).GenerateAsync("09/2018"));
    }

    private async Task<Guid> MonthAsync(string period)
    {
        var list = await _clerk.GenerateAsync(period);
        await GivenRegister.ReleaseAsync(Site, list);
        await GivenRegister.CloseAndCarryOverAsync(Site, list);
        return list;
    }

    private Task<Page> SubmitAsync(string period) => SubmitFormAsync(new() { ["Period"] = period, ["Kind"] = "Main" });

    private async Task<Page> SubmitFormAsync(Dictionary<string, string> fields) => await (await _clerk.GetAsync("/danh-sach/lap")).SubmitAsync("form[action='/danh-sach/lap']", fields);

    private async Task<Page> PayAsync(long line)
    {
        var cashier = await SignedInAs("gdv.longho");
        return await (await cashier.GetAsync($"/chi-tra/{line}")).SubmitAsync($"form[action='/chi-tra/{line}']", new() { ["Form.PaperNumber"] = await IdOfAsync(line) });
    }

    private async Task<Page> PostPayAsync(long line)
    {
        var cashier = await SignedInAs("gdv.longho");
        return await cashier.PostAsync($"/chi-tra/{line}", new()
        {
            ["Form.RequestId"] = Guid.NewGuid().ToString(), ["Form.Receiver"] = "Self", ["Form.Paper"] = "CitizenId", ["Form.PaperNumber"] = await IdOfAsync(line), ["Form.Place"] = "Point",
        });
    }

    private Task<string> IdOfAsync(long line) => FromDbAsync(async db => (await db.Entitlements.SingleAsync(l => l.Id == line)).CitizenId!.Value.Digits);
}
