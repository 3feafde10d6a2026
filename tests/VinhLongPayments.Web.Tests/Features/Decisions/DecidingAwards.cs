using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Web.Tests.Features.Decisions;

/// <summary>Granting, adjusting, suspending, resuming, stopping and clawing back, by two people.</summary>
public sealed class DecidingAwards : DecisionTest
{
    [Fact]
    public async Task A_grant_approved_by_the_leader_is_paid_from_its_month()
    {
        var person = await PersonWithoutAwardAsync();

        await DecideAsync(person, "huong", ("CategoryCode", "NCTC"), ("From", "08/2018"));

        Assert.Equal(new PaymentMonth(2018, 8), (await AwardAsync(person)).From);
        Assert.Equal(new Vnd(270_000), (await GivenRegister.LineOfAsync(Site, await Clerk.GenerateAsync("08/2018"), person))!.Amount);
    }

    [Fact]
    public async Task A_decision_that_waits_changes_nothing_and_its_author_cannot_approve_it()
    {
        var person = await PersonWithoutAwardAsync();
        var written = await WriteAsync(person, "huong", ("CategoryCode", "NCTC"), ("From", "08/2018"));

        Assert.Contains("Chờ duyệt", written.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await Clerk.PostAsync($"{written.Address}/duyet")).Status);
        Assert.False(await FromDbAsync(db => db.Awards.AnyAsync(a => a.BeneficiaryId == person)));
    }

    [Fact]
    public async Task The_leader_returns_a_decision_with_a_reason_and_the_clerk_writes_another()
    {
        var person = await PersonWithoutAwardAsync();
        var written = await WriteAsync(person, "huong", ("CategoryCode", "NCTC"), ("From", "08/2018"));

        var returned = await (await Leader.GetAsync(written.Address)).SubmitAsync($"form[action='{written.Address}/tra-lai']", new() { ["Reason"] = "Thiếu giấy khai sinh" });

        Assert.Contains("Thiếu giấy khai sinh", returned.Text);
        await DecideAsync(person, "huong", ("CategoryCode", "NCTC"), ("From", "08/2018"));
    }

    [Fact]
    public async Task Only_one_decision_of_a_person_waits_at_a_time()
    {
        var person = await PersonWithoutAwardAsync();
        await WriteAsync(person, "huong", ("CategoryCode", "NCTC"), ("From", "08/2018"));

        await RefusedAsync(Rules.OneWaitingDecision, person, "huong", ("CategoryCode", "NCTC"), ("From", "08/2018"));
    }

    [Fact]
    public async Task What_the_rules_forbid_is_refused_with_the_sentence_and_what_was_typed_stays()
    {
        var (young, old) = (await PersonWithoutAwardAsync("1980-01-02"), await GivenRegister.AwardedAsync(Site));

        await RefusedAsync(Rules.CategoryFitsAge, young, "huong", ("CategoryCode", "NCTC"), ("From", "08/2018"));
        await RefusedAsync(Rules.OneBaseAward, old, "huong", ("CategoryCode", "NCTA2"), ("From", "08/2018"));
        await RefusedAsync(Rules.DisabilityIsCertified, young, "huong", ("CategoryCode", "KTN"), ("From", "08/2018"));
        await RefusedAsync(Rules.AwardStartsInTime, young, "huong", ("CategoryCode", "KTN"), ("From", "06/2018"), ("CertificateNumber", "5/GXN"), ("CertificateIssuedOn", "1/6/2018"));
        await RefusedAsync(Rules.CountFitsCategory, young, "huong", ("CategoryCode", "DT2"), ("From", "08/2018"), ("Count", "1"));
        await RefusedAsync(Rules.CarerNamesCaredFor, young, "huong", ("CategoryCode", "CSHO"), ("From", "08/2018"));
        await RefusedAsync(Rules.ChangeIsAfterStart, old, "thoi-huong", ("From", "12/2016"), ("StopReason", "Refused"));
        await RefusedAsync(Rules.DecisionIsNumbered, old, "thoi-huong", ("SignedOn", "9/8/2018"), ("From", "09/2018"), ("StopReason", "Refused"));
        await RefusedAsync(Rules.DecisionHasReason, old, "tam-dung", ("From", "09/2018"));
    }

    [Fact]
    public async Task A_number_belongs_to_one_date_of_the_year()
    {
        var (first, second) = (await PersonWithoutAwardAsync(), await PersonWithoutAwardAsync(name: "Phan Thị Tư"));
        await DecideAsync(first, "huong", ("Number", "77/QĐ-UBND"), ("SignedOn", "1/8/2018"), ("CategoryCode", "NCTC"), ("From", "08/2018"));

        await RefusedAsync(Rules.DecisionNumberHasOneDate, second, "huong", ("Number", "77/QĐ-UBND"), ("SignedOn", "2/8/2018"), ("CategoryCode", "NCTC"), ("From", "08/2018"));
        await DecideAsync(second, "huong", ("Number", "77/QĐ-UBND"), ("SignedOn", "1/8/2018"), ("CategoryCode", "NCTC"), ("From", "08/2018"));
    }

    [Fact]
    public async Task Suspended_months_come_back_as_back_pay_when_the_award_is_resumed_from_then()
    {
        var person = await GivenRegister.AwardedAsync(Site);
        await DecideAsync(person, "tam-dung", ("From", "07/2018"), ("Reason", "Không nhận ba tháng liền"));
        await GivenRegister.AwardedAsync(Site, name: "Người Khác");
        Assert.Null(await GivenRegister.LineOfAsync(Site, await Clerk.GenerateAsync("07/2018"), person));

        await DecideAsync(person, "tiep-tuc", ("From", "07/2018"));
        var line = (await GivenRegister.LineOfAsync(Site, await Clerk.GenerateAsync("08/2018"), person))!;

        Assert.Equal(new Vnd(540_000), line.Amount);
        Assert.Equal(new Vnd(270_000), line.AmountOf(ItemKind.BackPay));
    }

    [Fact]
    public async Task An_adjustment_for_months_gone_by_pays_the_difference()
    {
        var person = await GivenRegister.AwardedAsync(Site, category: "KTN", birth: "1980-02-03", paidThrough: 201807);

        await DecideAsync(person, "dieu-chinh", ("CategoryCode", "KTDBN"), ("From", "07/2018"), ("CertificateNumber", "8/GXN"), ("CertificateIssuedOn", "2/7/2018"));
        var line = (await GivenRegister.LineOfAsync(Site, await Clerk.GenerateAsync("08/2018"), person))!;

        Assert.Equal(new Vnd(540_000), line.AmountOf(ItemKind.Regular));
        Assert.Equal(new Vnd(135_000), line.AmountOf(ItemKind.BackPay));
        Assert.Equal("8/GXN", (await AwardAsync(person)).Certificate!.Number);
    }

    [Fact]
    public async Task A_stop_keeps_the_next_list_empty_and_holds_a_line_that_is_already_out()
    {
        var person = await GivenRegister.AwardedAsync(Site);
        var list = await Clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, list);

        await DecideAsync(person, "thoi-huong", ("From", "08/2018"), ("StopReason", "Prison"));

        var line = (await GivenRegister.LineOfAsync(Site, list, person))!;
        Assert.Equal(EntitlementStatus.OnHold, line.Status);
        Assert.Contains("Thôi hưởng", line.HoldReason!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clawback_is_withheld_month_by_month_until_it_is_recovered()
    {
        var person = await GivenRegister.AwardedAsync(Site);
        await RefusedAsync(Rules.ClawbackIsBearable, person, "truy-thu", ("From", "07/2018"), ("Amount", "540.000"), ("MonthlyAmount", "270.000"), ("Reason", "Chi thừa"));
        await DecideAsync(person, "truy-thu", ("From", "07/2018"), ("Amount", "250.000"), ("MonthlyAmount", "100.000"), ("Reason", "Chi thừa hai tháng"));

        var withheld = new List<Vnd>();
        foreach (var month in new[] { "07/2018", "08/2018", "09/2018", "10/2018" })
            withheld.Add((await GivenRegister.LineOfAsync(Site, await Clerk.GenerateAsync(month), person))!.AmountOf(ItemKind.Clawback));

        Assert.Equal([new(100_000), new(100_000), new(50_000), Vnd.Zero], withheld);
    }

    [Fact]
    public async Task The_database_refuses_to_edit_a_decision_or_a_step_of_an_award()
    {
        var person = await PersonWithoutAwardAsync();
        await DecideAsync(person, "huong", ("CategoryCode", "NCTC"), ("From", "08/2018"));

        foreach (var statement in new[] { "UPDATE [Decisions] SET [Number] = 'x'", "DELETE FROM [DecisionVerdicts]", "UPDATE [AwardSteps] SET [FromMonth] = 201801" })
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Site.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
    }

    [Fact]
    public async Task The_paper_has_its_number_its_article_and_its_signer()
    {
        var person = await PersonWithoutAwardAsync();
        var address = await DecideAsync(person, "huong", ("Number", "15/QĐ-UBND"), ("SignedOn", "3/8/2018"), ("CategoryCode", "NCTC"), ("From", "08/2018"));

        var paper = await Leader.GetAsync($"{address}/in");

        foreach (var words in new[] { "Số: 15/QĐ-UBND", "Long Hồ, ngày 03 tháng 8 năm 2018", "QUYẾT ĐỊNH", "Điều 1.", "270.000 đồng/tháng", "Hai trăm bảy mươi nghìn đồng", "Nguyễn Văn Bình" })
            Assert.Contains(words, paper.Text);
    }

    [Fact]
    public async Task Another_district_neither_sees_nor_decides()
    {
        var person = await GivenRegister.AwardedAsync(Site);
        var written = await WriteAsync(person, "thoi-huong", ("From", "09/2018"), ("StopReason", "Refused"));
        var (stranger, theirLeader) = (await SignedInAs("canbo.traon"), await SignedInAs("lanhdao.traon"));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(written.Address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/doi-tuong/{person}/quyet-dinh/huong")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await theirLeader.PostAsync($"{written.Address}/duyet")).Status);
    }
}
