using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Tests.Features.Decisions;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

/// <summary>Two months that the register wrote, with somebody who did not come, a death, a new person, back pay and a stop: the identities hold at every point, and both months settle.</summary>
public sealed class SettlingGeneratedLists : DecisionTest
{
    private static readonly Vnd Month = new(270_000);

    [Fact]
    public async Task What_comes_along_dies_joins_and_leaves_still_settles_to_the_dong()
    {
        var (comes, absent, dies, stops) = (await PersonAsync("Người Nhận Đều"), await PersonAsync("Người Vắng Mặt"), await PersonAsync("Người Qua Đời"), await PersonAsync("Người Thôi Hưởng"));
        await OpenBooksAsync(heads: 4, sent: Month * 4);
        var august = await Clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, august);
        Site.SetVietnamTime("2018-08-08 09:00");
        foreach (var person in new[] { comes, stops }) await PayAsync(august, person, "Self", null);
        Site.SetVietnamTime("2018-08-20 10:00");
        await GivenRegister.CloseAndCarryOverAsync(Site, august);
        await SettleAsync("08/2018", Month * 2);

        Site.SetVietnamTime("2018-08-24 09:00");
        await DecideAsync(dies, "qua-doi", ("DiedOn", "19/8/2018"), ("HeirName", "Nguyễn Văn Con"), ("HeirCitizenId", "331999888"), ("HeirRelation", "Con"));
        await DecideAsync(dies, "mai-tang", ("DeathRecordNumber", "45/TLKT"), ("HeirName", "Nguyễn Văn Con"), ("HeirCitizenId", "331999888"), ("HeirRelation", "Con"));
        await DecideAsync(stops, "thoi-huong", ("From", "09/2018"), ("StopReason", "Refused"));
        await GivenRegister.AwardedAsync(Site, birth: "1938-07-15", from: 201807, paidThrough: null, name: "Người Mới Hưởng");
        var september = await Clerk.GenerateAsync("09/2018");

        // 3 × regular + 2 months of back pay + 2 carried over + one funeral.
        Assert.Equal(Month * 7 + new Vnd(5_400_000), await FromDbAsync(db => db.Lists.Where(l => l.Id == september).Select(l => l.Amount).SingleAsync()));
        await FundAsync("2018-08-24", new(2018, 9), Month * 5 + new Vnd(5_400_000));
        await GivenRegister.ReleaseAsync(Site, september);
        Site.SetVietnamTime("2018-09-08 09:00");
        await PayAsync(september, absent, "Self", null);
        await PayAsync(september, dies, "Heir", "331999888");
        Site.SetVietnamTime("2018-09-20 10:00");
        await GivenRegister.CloseAndCarryOverAsync(Site, september);
        await SettleAsync("09/2018", Month * 4);

        var settled = await FromDbAsync(db => db.Settlements.Include(s => s.Lines).SingleAsync(s => s.PayMonth == new Domain.Calendar.PaymentMonth(2018, 9) && s.Lines.Count > 0));
        Assert.Equal((4, 1, 2, 3), (settled.Lines.Sum(l => l.HeadsBefore), settled.Lines.Sum(l => l.Increase), settled.Lines.Sum(l => l.Decrease), settled.Lines.Sum(l => l.Heads)));
        Assert.Equal(Month * 2, settled.Lines.Sum(l => l.CarriedIn));
        Assert.Equal(0, (await VerifyAsync()).Findings);
    }

    private Task<Guid> PersonAsync(string name) => GivenRegister.AwardedAsync(Site, paidThrough: 201807, name: name, birth: $"193{name.Length % 8}-05-10");

    private Task OpenBooksAsync(int heads, Vnd sent) => Site.WithDbAsync(async db =>
    {
        var point = await db.PayoutPoints.Where(p => db.Districts.Any(d => d.Id == p.DistrictId && d.Slug == "longho")).OrderBy(p => p.Code).FirstAsync();
        var opening = new OpeningFigures(point.DistrictId, new(2018, 8), new(Vnd.Zero, [new(point.Id, heads, 0, 0, 0, Vnd.Zero)]), true, await Given.ActorAsync(db, "canbo.longho"), At("2018-07-24 09:00"));
        opening.Confirm(await Given.ActorAsync(db, "buudien.longho"), At("2018-07-24 10:00"));
        db.Add(opening);
        await db.SaveChangesAsync();
    }).ContinueWith(_ => FundAsync("2018-07-24", new(2018, 8), sent)).Unwrap();

    private Task FundAsync(string day, Domain.Calendar.PaymentMonth month, Vnd amount) => Site.WithDbAsync(async db =>
    {
        var district = await db.Districts.Where(d => d.Slug == "longho").Select(d => d.Id).SingleAsync();
        var transfer = FundTransfer.Send(new(district, month, $"UNC {month.Number}", DateOnly.Parse(day), amount), false, await Given.ActorAsync(db, "canbo.longho"), At($"{day} 09:00"));
        transfer.Acknowledge(amount, false, await Given.ActorAsync(db, "buudien.longho"), At($"{day} 10:00"));
        db.Add(transfer);
        await db.SaveChangesAsync();
    });

    private static Domain.Calendar.Moment At(string local) => Domain.Calendar.Moment.FromVietnam(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));

    private async Task PayAsync(Guid list, Guid person, string receiver, string? number)
    {
        var line = (await GivenRegister.LineOfAsync(Site, list, person))!;
        var paid = await (await (await SignedInAs("gdv.longho")).GetAsync($"/chi-tra/{line.Id}")).SubmitAsync($"form[action='/chi-tra/{line.Id}']",
            new() { ["Form.Receiver"] = receiver, ["Form.PaperNumber"] = number ?? line.CitizenId!.Value.Digits });
        Assert.Contains("Đã ghi nhận", paid.Text);
    }

    private async Task SettleAsync(string month, Vnd closing)
    {
        var page = await (await (await SignedInAs("buudien.longho")).GetAsync($"/quyet-toan/lap?thang={month}"))
            .SubmitAsync("form[action='/quyet-toan/lap']", new() { ["Form.ClosingBalance"] = closing.Figures, ["Form.Explanation"] = "" });
        Assert.True(page.Text.Contains("Đã lập", StringComparison.Ordinal), page.Text);
        foreach (var (who, step) in new[] { ("lanhdao.longho", "xac-nhan"), ("so.chuyenvien", "tham-dinh"), ("so.lanhdao", "phe-duyet") })
            page = await (await (await SignedInAs(who)).GetAsync(page.Address)).SubmitAsync($"form[action$='/{step}']");
        Assert.Contains("Đã phê duyệt", page.Document.Body!.TextContent);
    }

    private async Task<Data.Verification.VerificationLog> VerifyAsync()
    {
        var findings = new List<string>();
        var log = await FromDbAsync(db => Data.Verification.VerificationRun.RunAsync(db, findings.Add, []));
        Assert.Empty(findings);
        return log;
    }
}
