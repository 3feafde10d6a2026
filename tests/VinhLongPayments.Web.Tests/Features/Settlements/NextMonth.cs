using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Funds;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

/// <summary>The demo's July follows its settled June: what one month closes with, the next opens with.</summary>
public sealed class NextMonth : PageTest
{
    [Fact]
    public async Task Heads_balance_and_uncollected_lines_go_on_from_the_settled_month_before()
    {
        var (june, july) = await FromDbAsync(async db => (await OfAsync(db, 201806), await OfAsync(db, 201807)));

        Assert.Equal(june.Post.ClosingBalance, july.Post.OpeningBalance);
        Assert.Equal(june.Lines.Sum(l => l.Heads), july.Lines.Sum(l => l.HeadsBefore));
        Assert.Equal(june.Lines.Sum(l => l.CarriedOver), july.Lines.Sum(l => l.CarriedIn));
        Assert.Equal((1, 1), (july.Lines.Sum(l => l.Increase), july.Lines.Sum(l => l.Decrease)));
    }

    [Fact]
    public async Task A_running_month_s_funds_start_from_the_last_settled_balance()
    {
        var july = await FromDbAsync(db => OfAsync(db, 201807));

        var august = await FromDbAsync(db => PeriodFunds.LoadAsync(db, july.DistrictId, new(201808), CancellationToken.None));

        Assert.Equal((july.Post.ClosingBalance, true), (august.Opening, august.OpeningConfirmed));
        Assert.Equal(Vnd.Zero, august.Available);
    }

    private static Task<Settlement> OfAsync(PaymentsDb db, int month) => db.Settlements.Include(s => s.Lines)
        .SingleAsync(s => s.PayMonth == new Domain.Calendar.PaymentMonth(month) && db.Districts.Any(d => d.Id == s.DistrictId && d.Slug == "vinhlong"));
}
