using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.Tests.Features.Decisions;

namespace VinhLongPayments.Web.Tests.Features.Settlements;

/// <summary>A district that pays lists its register wrote and settles them by the pages.</summary>
public abstract class SettlingTest : DecisionTest
{
    protected static readonly Vnd Month = new(270_000);

    protected Task<Guid> PersonAsync(string name, int paidThrough = 201807) => GivenRegister.AwardedAsync(Site, paidThrough: paidThrough, name: name, birth: $"193{name.Length % 8}-05-10");

    protected Task OpenBooksAsync(Domain.Calendar.PaymentMonth month, int heads) => Site.WithDbAsync(async db =>
    {
        var now = new Domain.Calendar.Moment(Site.Clock.GetUtcNow().UtcDateTime);
        var point = await db.PayoutPoints.Where(p => db.Districts.Any(d => d.Id == p.DistrictId && d.Slug == "longho")).OrderBy(p => p.Code).FirstAsync();
        var opening = new OpeningFigures(point.DistrictId, month, new(Vnd.Zero, [new(point.Id, heads, 0, 0, 0, Vnd.Zero)]), true, await Given.ActorAsync(db, "canbo.longho"), now);
        opening.Confirm(await Given.ActorAsync(db, "buudien.longho"), now);
        db.Add(opening);
        await db.SaveChangesAsync();
    });

    protected Task FundAsync(string day, Domain.Calendar.PaymentMonth month, Vnd amount) => Site.WithDbAsync(async db =>
    {
        var district = await db.Districts.Where(d => d.Slug == "longho").Select(d => d.Id).SingleAsync();
        var transfer = FundTransfer.Send(new(district, month, $"UNC {month.Number}", DateOnly.Parse(day), amount), false, await Given.ActorAsync(db, "canbo.longho"), At($"{day} 09:00"));
        transfer.Acknowledge(amount, false, await Given.ActorAsync(db, "buudien.longho"), At($"{day} 10:00"));
        db.Add(transfer);
        await db.SaveChangesAsync();
    });

    private static Domain.Calendar.Moment At(string local) => Domain.Calendar.Moment.FromVietnam(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));

    protected async Task PayAsync(Guid list, Guid person, string receiver, string? number)
    {
        var line = (await GivenRegister.LineOfAsync(Site, list, person))!;
        var paid = await (await (await SignedInAs("gdv.longho")).GetAsync($"/chi-tra/{line.Id}")).SubmitAsync($"form[action='/chi-tra/{line.Id}']",
            new() { ["Form.Receiver"] = receiver, ["Form.PaperNumber"] = number ?? line.CitizenId!.Value.Digits });
        Assert.Contains("Đã ghi nhận", paid.Text);
    }

    protected async Task SettleAsync(string month, Vnd closing)
    {
        var page = await (await (await SignedInAs("buudien.longho")).GetAsync($"/quyet-toan/lap?thang={month}"))
            .SubmitAsync("form[action='/quyet-toan/lap']", new() { ["Form.ClosingBalance"] = closing.Figures, ["Form.Explanation"] = "" });
        Assert.True(page.Text.Contains("Đã lập", StringComparison.Ordinal), page.Text);
        foreach (var (who, step) in new[] { ("lanhdao.longho", "xac-nhan"), ("so.chuyenvien", "tham-dinh"), ("so.lanhdao", "phe-duyet") })
            page = await (await (await SignedInAs(who)).GetAsync(page.Address)).SubmitAsync($"form[action$='/{step}']");
        Assert.Contains("Đã phê duyệt", page.Document.Body!.TextContent);
    }

    protected async Task<Data.Verification.VerificationLog> VerifyAsync()
    {
        var findings = new List<string>();
        var log = await FromDbAsync(db => Data.Verification.VerificationRun.RunAsync(db, findings.Add, []));
        Assert.Empty(findings);
        return log;
    }
}
