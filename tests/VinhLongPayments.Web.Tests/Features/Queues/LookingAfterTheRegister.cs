using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Web.Tests.Features.Queues;

/// <summary>What the register asks the clerk to look after, sixty days ahead.</summary>
public sealed class LookingAfterTheRegister : PageTest
{
    private Browser _clerk = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await SignedInAs("canbo.longho");
    }

    [Theory]
    [InlineData("KTN", "1958-09-20", "KTN sang KTNNCT: 405.000 thành 540.000 đồng")]
    [InlineData("TE1A", "2014-09-20", "TE1A sang TE1B: 675.000 thành 405.000 đồng")]
    [InlineData("TE1B", "2002-09-20", "TE1B: hết tuổi của diện")]
    [InlineData("TE2", "1996-09-20", "TE2: hết tuổi của diện")]
    [InlineData("NCTA1", "1938-09-20", "NCTA1 sang NCTA2: 405.000 thành 540.000 đồng")]
    public async Task An_age_to_come_says_what_it_changes(string category, string birth, string words)
    {
        await GivenRegister.AwardedAsync(Site, category: category, birth: birth, name: "Người Sắp Đến Tuổi");

        var page = await _clerk.GetAsync("/doi-tuong/can-xu-ly");

        Assert.Contains(words, page.Text);
        Assert.Contains("20/09/2018", page.Text);
    }

    [Fact]
    public async Task An_age_that_is_far_away_or_changes_nothing_is_not_told()
    {
        await GivenRegister.AwardedAsync(Site, category: "KTN", birth: "1958-12-20", name: "Người Còn Xa");
        await GivenRegister.AwardedAsync(Site, category: "NCTC", birth: "1930-09-20", name: "Người Đã Già");

        Assert.Contains("Hiện không có ai", (await _clerk.GetAsync("/doi-tuong/can-xu-ly")).Text);
    }

    [Fact]
    public async Task Two_uncollected_months_are_looked_into_and_three_propose_a_suspension_never_a_death()
    {
        var person = await GivenRegister.AwardedAsync(Site, paidThrough: 201804);
        foreach (var month in new[] { "05/2018", "06/2018" }) await MissAsync(month);
        var two = await _clerk.GetAsync("/doi-tuong/can-xu-ly");
        await MissAsync("07/2018");
        var three = await _clerk.GetAsync("/doi-tuong/can-xu-ly");

        Assert.NotEmpty(two.Document.QuerySelectorAll($"form[action='/doi-tuong/{person}/xac-minh']"));
        Assert.Empty(two.Document.QuerySelectorAll($"a[href='/doi-tuong/{person}/quyet-dinh/tam-dung']"));
        Assert.NotEmpty(three.Document.QuerySelectorAll($"a[href='/doi-tuong/{person}/quyet-dinh/tam-dung']"));
        Assert.Null(await FromDbAsync(db => db.Beneficiaries.Where(p => p.Id == person).Select(p => p.DiedOn).SingleAsync()));
        Assert.Contains("từ 3 tháng chưa nhận", (await _clerk.GetAsync("/")).Text);
    }

    [Fact]
    public async Task Somebody_who_collected_again_leaves_the_queue()
    {
        await GivenRegister.AwardedAsync(Site, paidThrough: 201805);
        await MissAsync("06/2018");
        var july = await MissAsync("07/2018");
        var august = await _clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, august);
        await Site.WithDbAsync(async db =>
        {
            var line = await db.Entitlements.SingleAsync(l => l.ListId == august);
            db.Entry(line).Property(l => l.Status).CurrentValue = EntitlementStatus.Paid;
            await db.SaveChangesAsync();
        });

        Assert.DoesNotContain("tháng liền chưa nhận", (await _clerk.GetAsync("/doi-tuong/can-xu-ly")).Text);
        Assert.NotEqual(july, august);
    }

    [Fact]
    public async Task A_paper_that_ends_soon_is_told_unless_a_newer_one_is_there()
    {
        var (renewed, ending) = (await GivenRegister.AwardedAsync(Site, name: "Người Gia Hạn"), await GivenRegister.AwardedAsync(Site, name: "Người Sắp Hết Hạn"));
        await Site.WithDbAsync(async db =>
        {
            var actor = await Given.ActorAsync(db, "canbo.longho");
            foreach (var (id, until) in new[] { (renewed, new DateOnly(2018, 9, 1)), (renewed, new DateOnly(2019, 5, 31)), (ending, new DateOnly(2018, 9, 1)) })
                db.Authorisations.Add(new(await db.Beneficiaries.SingleAsync(p => p.Id == id),
                    new(false, PersonName.From("Trần Văn Hai"), CitizenId.FromDigits("331888777"), "Con", "Giấy ủy quyền", until.AddMonths(-11), until), actor, new(Site.Clock.GetUtcNow().UtcDateTime)));
            await db.SaveChangesAsync();
        });

        var page = await _clerk.GetAsync("/doi-tuong/can-xu-ly");

        Assert.Contains("Người Sắp Hết Hạn", page.Text);
        Assert.DoesNotContain("Người Gia Hạn", page.Text);
    }

    private async Task<Guid> MissAsync(string period)
    {
        var list = await _clerk.GenerateAsync(period);
        await GivenRegister.ReleaseAsync(Site, list);
        await GivenRegister.CloseAndCarryOverAsync(Site, list);
        return list;
    }
}
