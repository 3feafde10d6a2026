using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Tests.Features.PaymentLists;

namespace VinhLongPayments.Web.Tests.Features.Decisions;

/// <summary>A death, its funeral support and its reversal; a move from one district to another: nothing is paid twice, and nothing is lost.</summary>
public sealed class DyingAndMoving : DecisionTest
{
    private const string HeirName = "Nguyễn Văn Con", HeirId = "331999888";

    private static readonly (string, string)[] Death =
        [("DiedOn", "20/8/2018"), ("SignedOn", "21/8/2018"), ("DeathRecordNumber", "45/TLKT"), ("HeirName", HeirName), ("HeirCitizenId", HeirId), ("HeirRelation", "Con")];

    [Fact]
    public async Task The_month_of_death_goes_to_the_heir_and_the_next_list_has_the_funeral_alone()
    {
        var (person, august, september) = await DeadInAugustAsync();
        var line = (await GivenRegister.LineOfAsync(Site, september, person))!;

        Assert.Equal(Vnd.Zero, line.AmountOf(ItemKind.Regular));
        Assert.Equal(new Vnd(5_400_000), line.AmountOf(ItemKind.Funeral));
        Assert.Equal(new Vnd(270_000), line.AmountOf(ItemKind.CarriedOver));
        Assert.False(line.IsHead);
        Assert.Equal(HeirName, line.ReceiverName);
        Assert.Equal(EntitlementStatus.CarriedOver, (await GivenRegister.LineOfAsync(Site, august, person))!.Status);
    }

    [Fact]
    public async Task The_heir_named_by_the_decision_collects_and_nobody_else()
    {
        var (person, _, september) = await DeadInAugustAsync();
        await GivenRegister.ReleaseAsync(Site, september);
        Site.SetVietnamTime("2018-09-08 09:00");
        var line = (await GivenRegister.LineOfAsync(Site, september, person))!;
        var cashier = await SignedInAs("gdv.longho");

        var self = await cashier.PostAsync($"/chi-tra/{line.Id}", Pay("Self", line.CitizenId!.Value.Digits));
        var other = await cashier.PostAsync($"/chi-tra/{line.Id}", Pay("Heir", "331999887"));
        var heir = await (await cashier.GetAsync($"/chi-tra/{line.Id}")).SubmitAsync($"form[action='/chi-tra/{line.Id}']", new() { ["Form.PaperNumber"] = HeirId });

        Assert.Contains(Rules.ReceiverMayReceive.Text, self.Text);
        Assert.Contains(Rules.ReceiverMayReceive.Text, other.Text);
        Assert.Contains("5.670.000", heir.Text);
        Assert.Contains(HeirName, heir.Text);
    }

    [Fact]
    public async Task A_death_inside_the_window_lets_the_heir_collect_the_same_month()
    {
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201807);
        var list = await Clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, list);
        await DecideAsync(person, "qua-doi", ("DiedOn", "5/8/2018"), ("HeirName", HeirName), ("HeirCitizenId", HeirId), ("HeirRelation", "Con"));
        var line = (await GivenRegister.LineOfAsync(Site, list, person))!;

        var paid = await (await (await SignedInAs("gdv.longho")).GetAsync($"/chi-tra/{line.Id}")).SubmitAsync($"form[action='/chi-tra/{line.Id}']", new() { ["Form.PaperNumber"] = HeirId });

        Assert.Contains("270.000", paid.Text);
        Assert.Equal(EntitlementStatus.Paid, (await GivenRegister.LineOfAsync(Site, list, person))!.Status);
    }

    [Fact]
    public async Task The_dead_stand_on_the_decrease_with_the_day_and_the_funeral()
    {
        var (person, _, september) = await DeadInAugustAsync();

        var changes = await Clerk.GetAsync($"/danh-sach/{september}/tang-giam");

        Assert.Contains("Chết ngày 20/08/2018", changes.Text);
        Assert.Contains("5.400.000", changes.Text);
        Assert.Contains("(khớp)", changes.Text);
        Assert.Contains((await PersonAsync(person)).Code, changes.Text);
    }

    [Fact]
    public async Task Funeral_support_needs_a_death_its_record_and_is_given_once()
    {
        var person = await GivenRegister.AwardedAsync(Site);
        await RefusedAsync(Rules.DeathIsRecorded, person, "mai-tang", ("DeathRecordNumber", "45/TLKT"));

        Site.SetVietnamTime("2018-08-25 09:00");
        await DecideAsync(person, "qua-doi", Death);
        await RefusedAsync(Rules.FuneralHasDeathRecord, person, "mai-tang");
        await DecideAsync(person, "mai-tang", ("DeathRecordNumber", "45/TLKT"));

        await RefusedAsync(Rules.FuneralIsOnce, person, "mai-tang", ("DeathRecordNumber", "45/TLKT"));
        await RefusedAsync(Rules.PersonIsAlive, person, "qua-doi", Death);
    }

    [Fact]
    public async Task A_death_recorded_by_mistake_is_taken_back_by_two_people_and_the_award_goes_on()
    {
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201808);
        Site.SetVietnamTime("2018-08-25 09:00");
        await DecideAsync(person, "qua-doi", Death);
        await RefusedAsync(Rules.DecisionHasReason, person, "huy-qua-doi");

        var written = await WriteAsync(person, "huy-qua-doi", ("Reason", "Báo nhầm người, xã xác nhận còn sống"));
        Assert.NotNull((await PersonAsync(person)).DiedOn);
        await (await Leader.GetAsync(written.Address)).SubmitAsync($"form[action='{written.Address}/duyet']");

        Assert.Null((await PersonAsync(person)).DiedOn);
        Assert.Equal(new Vnd(270_000), (await GivenRegister.LineOfAsync(Site, await Clerk.GenerateAsync("09/2018"), person))!.Amount);
    }

    [Fact]
    public async Task After_a_reversal_a_later_death_has_its_own_funeral_support()
    {
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201808);
        Site.SetVietnamTime("2018-08-25 09:00");
        await DecideAsync(person, "qua-doi", Death);
        await DecideAsync(person, "mai-tang", ("DeathRecordNumber", "45/TLKT"));
        await DecideAsync(person, "huy-qua-doi", ("Reason", "Báo nhầm người"));
        await GivenRegister.AwardedAsync(Site, paidThrough: 201808, name: "Người Ở Lại");
        Assert.Equal(Vnd.Zero, (await GivenRegister.LineOfAsync(Site, await Clerk.GenerateAsync("09/2018"), person))!.AmountOf(ItemKind.Funeral));

        Site.SetVietnamTime("2018-09-20 09:00");
        await DecideAsync(person, "qua-doi", ("DiedOn", "18/9/2018"));
        await DecideAsync(person, "mai-tang", ("DeathRecordNumber", "88/TLKT"));

        Assert.Equal(new Vnd(5_400_000), (await GivenRegister.LineOfAsync(Site, await Clerk.GenerateAsync("10/2018"), person))!.AmountOf(ItemKind.Funeral));
    }

    [Fact]
    public async Task A_hold_from_before_the_death_outlives_its_reversal_and_the_dead_are_closed_as_dead()
    {
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201807);
        var list = await Clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, list);
        var line = (await GivenRegister.LineOfAsync(Site, list, person))!.Id;
        await Clerk.PostAsync($"/danh-sach/dong/{line}/tam-giu", new() { ["Reason"] = "Chờ đối chiếu giấy tờ" });
        await DecideAsync(person, "qua-doi", ("DiedOn", "5/8/2018"));
        await DecideAsync(person, "huy-qua-doi", ("Reason", "Báo nhầm người"));
        Assert.Equal(EntitlementStatus.OnHold, (await GivenRegister.LineOfAsync(Site, list, person))!.Status);

        await DecideAsync(person, "qua-doi", ("DiedOn", "6/8/2018"));
        await GivenRegister.CloseAndCarryOverAsync(Site, list);

        var closed = (await GivenRegister.LineOfAsync(Site, list, person))!;
        Assert.Equal((UnclaimedReason.Dead, EntitlementStatus.CarriedOver), (closed.UnclaimedReason, closed.Status));
    }

    [Fact]
    public async Task A_file_of_the_last_month_may_name_the_person_and_the_next_districts_file_may_not()
    {
        Site.SetVietnamTime("2018-08-02 09:00");
        await (await Clerk.GetAsync("/doi-tuong/nhap")).SubmitAsync("form[action='/doi-tuong/nhap']", null, ("File", "so.xlsx", Sample("register_2018-08_longho.xlsx")));
        var person = await FromDbAsync(db => db.Beneficiaries.Where(p => p.Code == "857-000002").Select(p => p.Id).SingleAsync());
        var (commune, point) = await PlaceAsync("vinhlong");
        await DecideAsync(person, "chuyen", ("LastMonth", "08/2018"), ("ToCommuneId", $"{commune}"), ("ToPayoutPointId", $"{point}"));

        var page = await Clerk.UploadAsync(Sample("clean_small_2018-08_longho.xlsx"));

        Assert.Contains("109.890.000", page.Text);
        Assert.Equal((commune, point), await FromDbAsync(db => db.Beneficiaries.Where(p => p.Id == person).Select(p => new ValueTuple<int, int>(p.CommuneId, p.PayoutPointId)).SingleAsync()));
    }

    [Fact]
    public async Task A_line_for_a_month_after_the_death_is_held()
    {
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201807);
        var list = await Clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, list);

        await DecideAsync(person, "qua-doi", ("DiedOn", "30/7/2018"));

        Assert.Equal(EntitlementStatus.OnHold, (await GivenRegister.LineOfAsync(Site, list, person))!.Status);
    }

    [Fact]
    public async Task A_person_who_moves_in_April_is_paid_by_one_district_in_April_and_by_the_other_in_May()
    {
        Site.SetVietnamTime("2018-04-02 09:00");
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201803);
        foreach (var district in new[] { "longho", "vinhlong" }) await GivenRegister.AwardedAsync(Site, district, paidThrough: 201803, name: "Người Ở Lại");
        var (commune, point) = await PlaceAsync("vinhlong");
        await RefusedAsync(Rules.TransferIsElsewhere, person, "chuyen", ("LastMonth", "04/2018"), ("ToCommuneId", $"{(await PersonAsync(person)).CommuneId}"), ("ToPayoutPointId", $"{(await PersonAsync(person)).PayoutPointId}"));

        await DecideAsync(person, "chuyen", ("LastMonth", "04/2018"), ("ToCommuneId", $"{commune}"), ("ToPayoutPointId", $"{point}"));
        var theirs = await SignedInAs("canbo.vinhlong");
        var lists = new[] { await Clerk.GenerateAsync("04/2018"), await theirs.GenerateAsync("04/2018"), await Clerk.GenerateAsync("05/2018"), await theirs.GenerateAsync("05/2018") };

        var amounts = new List<Vnd?>();
        foreach (var list in lists) amounts.Add((await GivenRegister.LineOfAsync(Site, list, person))?.Amount);
        Assert.Equal([new Vnd(270_000), null, null, new Vnd(270_000)], amounts);
    }

    [Fact]
    public async Task Whoever_the_old_district_missed_in_the_last_month_is_made_up_for_by_it_and_not_by_the_new_one()
    {
        Site.SetVietnamTime("2018-04-02 09:00");
        foreach (var district in new[] { "longho", "vinhlong" }) await GivenRegister.AwardedAsync(Site, district, paidThrough: 201803, name: "Người Ở Lại");
        await Clerk.GenerateAsync("04/2018");
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201803);
        var (commune, point) = await PlaceAsync("vinhlong");
        await DecideAsync(person, "chuyen", ("LastMonth", "04/2018"), ("ToCommuneId", $"{commune}"), ("ToPayoutPointId", $"{point}"));

        var may = (await GivenRegister.LineOfAsync(Site, await (await SignedInAs("canbo.vinhlong")).GenerateAsync("05/2018"), person))!;
        var april = (await GivenRegister.LineOfAsync(Site, await Clerk.GenerateAsync("04/2018", "Supplementary"), person))!;

        Assert.Equal((new Vnd(270_000), new Vnd(270_000)), (may.Amount, april.Amount));
        Assert.Equal(Vnd.Zero, may.AmountOf(ItemKind.BackPay));
    }

    [Fact]
    public async Task After_the_move_the_old_district_decides_nothing_more()
    {
        Site.SetVietnamTime("2018-04-02 09:00");
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201803);
        var (commune, point) = await PlaceAsync("vinhlong");
        await DecideAsync(person, "chuyen", ("LastMonth", "04/2018"), ("ToCommuneId", $"{commune}"), ("ToPayoutPointId", $"{point}"));
        Site.SetVietnamTime("2018-06-02 09:00");

        await RefusedAsync(Rules.DecisionIsByPayingDistrict, person, "tam-dung", ("From", "07/2018"), ("Reason", "Không nhận"));
        Assert.Contains(Rules.PersonIsPaidHere.Text, (await Clerk.PostAsync($"/doi-tuong/{person}/xac-minh")).Text);
    }

    [Fact]
    public async Task Until_the_month_of_the_move_the_old_district_goes_on_and_the_new_one_waits()
    {
        Site.SetVietnamTime("2018-04-02 09:00");
        var person = await GivenRegister.AwardedAsync(Site, category: "KTN", birth: "1980-02-03", paidThrough: 201803);
        var (commune, point) = await PlaceAsync("vinhlong");
        await DecideAsync(person, "chuyen", ("LastMonth", "04/2018"), ("ToCommuneId", $"{commune}"), ("ToPayoutPointId", $"{point}"));
        var (theirs, theirLeader) = (await SignedInAs("canbo.vinhlong"), await SignedInAs("lanhdao.vinhlong"));

        Assert.Contains(Rules.PersonIsPaidHere.Text, (await theirs.PostAsync($"/doi-tuong/{person}/xac-minh")).Text);
        var waiting = await WriteAsync(person, "huong", ("CategoryCode", "DT1"), ("From", "04/2018"));
        Assert.Equal(HttpStatusCode.NotFound, (await theirLeader.PostAsync($"{waiting.Address}/duyet")).Status);
        Assert.Contains("Có hiệu lực", (await (await Leader.GetAsync(waiting.Address)).SubmitAsync($"form[action='{waiting.Address}/duyet']")).Text);

        Site.SetVietnamTime("2018-05-02 09:00");
        Assert.Equal(new Vnd(675_000), (await GivenRegister.LineOfAsync(Site, await (await SignedInAs("canbo.vinhlong")).GenerateAsync("05/2018"), person))!.AmountOf(ItemKind.Regular));
    }

    private Task<(int Commune, int Point)> PlaceAsync(string slug) => FromDbAsync(async db =>
    {
        var point = await db.PayoutPoints.Join(db.Districts, p => p.DistrictId, d => d.Id, (p, d) => new { p, d }).Where(x => x.d.Slug == slug).Select(x => x.p).OrderBy(p => p.Code).FirstAsync();
        return (point.CommuneId, point.Id);
    });

    // Nobody collected in August; the clerk hears of the death on the 21st, after the list was closed.
    private async Task<(Guid Person, Guid August, Guid September)> DeadInAugustAsync()
    {
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201807);
        await GivenRegister.AwardedAsync(Site, paidThrough: 201807, name: "Người Ở Lại");
        var august = await Clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, august);
        Site.SetVietnamTime("2018-08-25 09:00");
        await DecideAsync(person, "qua-doi", Death);
        await GivenRegister.CloseAndCarryOverAsync(Site, august);
        await DecideAsync(person, "mai-tang", ("DeathRecordNumber", "45/TLKT"), ("HeirName", HeirName), ("HeirCitizenId", HeirId), ("HeirRelation", "Con"));
        return (person, august, await Clerk.GenerateAsync("09/2018"));
    }

    private static Dictionary<string, string> Pay(string receiver, string number) => new()
    {
        ["Form.RequestId"] = Guid.NewGuid().ToString(), ["Form.Receiver"] = receiver, ["Form.Paper"] = "CitizenId", ["Form.PaperNumber"] = number, ["Form.Place"] = "Point", ["Form.HeirName"] = HeirName,
    };
}
