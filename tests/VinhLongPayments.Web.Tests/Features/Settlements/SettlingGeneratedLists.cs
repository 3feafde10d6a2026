using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

/// <summary>Two months that the register wrote, with somebody who did not come, a death, a new person, back pay and a stop: the identities hold at every point, and both months settle.</summary>
public sealed class SettlingGeneratedLists : SettlingTest
{
    [Fact]
    public async Task What_comes_along_dies_joins_and_leaves_still_settles_to_the_dong()
    {
        var (comes, absent, dies, stops) = (await PersonAsync("Người Nhận Đều"), await PersonAsync("Người Vắng Mặt"), await PersonAsync("Người Qua Đời"), await PersonAsync("Người Thôi Hưởng"));
        await OpenBooksAsync(new(2018, 8), heads: 4);
        await FundAsync("2018-07-24", new(2018, 8), Month * 4);
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
}
