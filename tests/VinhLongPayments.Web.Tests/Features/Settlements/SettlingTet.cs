using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

/// <summary>Before Tết 2019: the contract is extended, its days are moved, January and February are paid together and settled as one, and March goes on from there.</summary>
public sealed class SettlingTet : SettlingTest
{
    [Fact]
    public async Task Two_months_paid_together_go_from_the_annex_to_the_settlement_and_the_next_month_goes_on_from_there()
    {
        var (comes, absent) = (await PersonAsync("Người Nhận Tết", 201812), await PersonAsync("Người Vắng Tết", 201812));
        Site.SetVietnamTime("2018-12-18 09:00");
        await ExtendAndMoveDaysAsync();
        await OpenBooksAsync(new(2019, 1), heads: 2);
        var tet = await (await SignedInAs("canbo.longho")).GenerateAsync("01/2019", until: "02/2019");
        await FundAsync("2018-12-20", new(2019, 1), Month * 4);
        await GivenRegister.ReleaseAsync(Site, tet);

        Site.SetVietnamTime("2019-01-22 09:00");
        await PayAsync(tet, comes, "Self", null);
        Site.SetVietnamTime("2019-01-31 09:00");
        await GivenRegister.CloseAndCarryOverAsync(Site, tet, day: 31);
        await SettleAsync("01/2019", Month * 2);

        var march = await (await SignedInAs("canbo.longho")).GenerateAsync("03/2019");
        var line = (await GivenRegister.LineOfAsync(Site, march, absent))!;
        Assert.Equal([(ItemKind.CarriedOver, 1), (ItemKind.CarriedOver, 1), (ItemKind.Regular, 1)], line.Items.OrderByDescending(i => i.Kind).Select(i => (i.Kind, i.Months)));
        Assert.Equal(Month * 3, line.Amount);
        Assert.Equal(0, (await VerifyAsync()).Findings);
        await MarchSettlesAsync(march, comes, absent);
    }

    [Fact]
    public async Task A_month_that_was_paid_before_Tet_is_not_listed_again()
    {
        await PersonAsync("Người Nhận Tết", 201812);
        Site.SetVietnamTime("2018-12-18 09:00");
        await ExtendAndMoveDaysAsync();
        var clerk = await SignedInAs("canbo.longho");
        await clerk.GenerateAsync("01/2019", until: "02/2019");

        var again = await (await clerk.GetAsync("/danh-sach/lap")).SubmitAsync("form[action='/danh-sach/lap']", new() { ["Period"] = "02/2019", ["Kind"] = "Main" });

        Assert.Contains(Domain.Rules.OneMainListPerPeriod.Text, again.Text);
    }

    private async Task MarchSettlesAsync(Guid march, Guid comes, Guid absent)
    {
        await FundAsync("2019-02-20", new(2019, 3), Month * 2);
        await GivenRegister.ReleaseAsync(Site, march);
        Site.SetVietnamTime("2019-03-08 09:00");
        foreach (var person in new[] { comes, absent }) await PayAsync(march, person, "Self", null);
        Site.SetVietnamTime("2019-03-20 10:00");
        await GivenRegister.CloseAndCarryOverAsync(Site, march);
        await SettleAsync("03/2019", new(0));

        var settled = await FromDbAsync(db => db.Settlements.Include(s => s.Lines).SingleAsync(s => s.PayMonth == new PaymentMonth(2019, 3)));
        Assert.Equal((2, 0, 0, 2), (settled.Lines.Sum(l => l.HeadsBefore), settled.Lines.Sum(l => l.Increase), settled.Lines.Sum(l => l.Decrease), settled.Lines.Sum(l => l.Heads)));
        Assert.Equal(0, (await VerifyAsync()).Findings);
    }

    private async Task ExtendAndMoveDaysAsync()
    {
        var address = await FromDbAsync(db => db.Contracts.Where(c => db.Districts.Any(d => d.Id == c.DistrictId && d.Slug == "longho")).Select(c => $"/hop-dong/{c.Id}").SingleAsync());
        var (officer, leader) = (await SignedInAs("so.chuyenvien"), await SignedInAs("so.lanhdao"));
        await (await officer.GetAsync($"{address}/phu-luc")).SubmitAsync("form[action$='/phu-luc']", new() { ["Form.Number"] = "PL-01", ["Form.From"] = "01/2019", ["Form.NewTo"] = "12/2019", ["Form.Reason"] = "Gia hạn hợp đồng" });
        await (await leader.GetAsync(address)).SubmitAsync("form[action$='/duyet']");
        await (await officer.GetAsync($"{address}/ngoai-le")).SubmitAsync("form[action$='/ngoai-le']", new()
        {
            ["Form.Month"] = "1/2019", ["Form.Opens"] = "21/1/2019", ["Form.Closes"] = "29/1/2019", ["Form.Reason"] = "Chi gộp tháng 01 và 02 trước Tết Nguyên đán",
        });
        var moved = await (await leader.GetAsync(address)).SubmitAsync("form[action$='/duyet']");
        Assert.Contains("Đã duyệt ngày chi ngoại lệ.", moved.Text);
    }
}
