using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Web.Tests.Features.PaymentLists;

public sealed class UploadingASample : PageTest
{
    [Fact]
    public async Task The_small_list_of_Long_Ho_uploads_as_it_is()
    {
        var clerk = await SignedInAs("canbo.longho");

        var page = await clerk.UploadAsync(Sample(Lists.Small));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("109.890.000", page.Text);
        Assert.Contains("Một trăm lẻ chín triệu tám trăm chín mươi nghìn đồng", page.Text);
        Assert.Equal((300, 300, 109_890_000), await FromDbAsync(async db => await db.Lists.Select(l => new { l.LineCount, l.HeadCount, l.Amount }).SingleAsync() is var l ? (l.LineCount, l.HeadCount, l.Amount.Dong) : default));
        Assert.Equal(300, await FromDbAsync(db => db.Entitlements.CountAsync()));
        Assert.Equal(300, await FromDbAsync(db => db.Beneficiaries.CountAsync()));
    }

    [Fact]
    public async Task The_whole_list_of_Long_Ho_uploads_with_every_kind_of_item()
    {
        var clerk = await SignedInAs("canbo.longho");

        var page = await clerk.UploadAsync(Sample(Lists.District));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var list = await FromDbAsync(db => db.Lists.Include(l => l.PointTotals).SingleAsync());
        Assert.Equal((6_211, 6_187, 2_466_225_000), (list.LineCount, list.HeadCount, list.Amount.Dong));
        var sums = await FromDbAsync(db => db.Entitlements.SelectMany(l => l.Items).GroupBy(i => i.Kind).Select(g => new { g.Key, Sum = g.Sum(i => (long)i.Amount) }).ToDictionaryAsync(g => g.Key, g => g.Sum));
        Assert.Equal(2_264_625_000, sums[ItemKind.Regular]);
        Assert.Equal(36_180_000, sums[ItemKind.BackPay]);
        Assert.Equal(36_180_000, sums[ItemKind.CarriedOver]);
        Assert.Equal(360_000, sums[ItemKind.Clawback]);
        Assert.Equal(129_600_000, sums[ItemKind.Funeral]);
    }
}
