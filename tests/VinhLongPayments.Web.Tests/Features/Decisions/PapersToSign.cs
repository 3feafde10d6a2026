using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Web.Tests.Features.Settlements;

namespace VinhLongPayments.Web.Tests.Features.Decisions;

/// <summary>Papers that people sign: the authorisation to collect, and what was recovered of a clawback.</summary>
public sealed class PapersToSign : SettlingTest
{
    [Fact]
    public async Task An_authorisation_prints_with_who_for_whom_how_long_and_only_the_ends_of_the_numbers()
    {
        var person = await PersonAsync("Người Ủy Quyền");
        var paper = await AuthorisedAsync(person, isGuardian: false);

        var page = await Clerk.GetAsync($"/doi-tuong/uy-quyen/{paper}/in");

        Assert.Contains("Giấy ủy quyền", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Contains("Người Ủy Quyền", page.Text);
        Assert.Contains("từ ngày 01/08/2018 đến hết ngày 31/07/2019", page.Text);
        Assert.Contains("bốn số cuối 4321", page.Text);
        Assert.DoesNotContain("331994321", page.Text);
    }

    [Fact]
    public async Task A_guardian_s_paper_says_so_and_a_revoked_one_cannot_be_mistaken()
    {
        var person = await PersonAsync("Người Được Giám Hộ");
        var paper = await AuthorisedAsync(person, isGuardian: true);
        await Site.WithDbAsync(db => db.Authorisations.Where(a => a.Id == paper).ExecuteUpdateAsync(a => a.SetProperty(x => x.RevokedOn, new DateOnly(2018, 8, 5))));

        var page = await Leader.GetAsync($"/doi-tuong/uy-quyen/{paper}/in");

        Assert.Contains("Giấy xác nhận người giám hộ", page.Text);
        Assert.Contains("ĐÃ THU HỒI NGÀY 05/08/2018", page.Text);
    }

    [Fact]
    public async Task Another_district_s_authorisation_is_not_found()
    {
        var paper = await AuthorisedAsync(await PersonAsync("Người Ủy Quyền"), isGuardian: false);

        Assert.Equal(HttpStatusCode.NotFound, (await (await SignedInAs("canbo.vinhlong")).GetAsync($"/doi-tuong/uy-quyen/{paper}/in")).Status);
    }

    [Fact]
    public async Task What_was_withheld_of_a_clawback_stands_on_paper_with_its_receipts_and_what_is_left()
    {
        var person = await PersonAsync("Người Bị Truy Thu");
        await PersonAsync("Người Nhận Đủ");
        Site.SetVietnamTime("2018-07-18 09:00");
        var decision = await DecideAsync(person, "truy-thu", ("From", "08/2018"), ("Amount", "150.000"), ("MonthlyAmount", "100.000"), ("Reason", "Chi trùng tháng 5"));
        await OpenBooksAsync(new(2018, 8), heads: 2);
        var august = await Clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, august);
        Site.SetVietnamTime("2018-08-08 09:00");
        await PayAsync(august, person, "Self", null);

        var page = await (await SignedInAs("canbo.longho")).GetAsync($"{decision}/phieu-thu/in");

        var rows = page.Document.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Last().TextContent).ToList();
        Assert.Equal(["100.000", "100.000", "50.000"], rows);
        Assert.Contains(MoneyInWords.Write(new(100_000)), page.Text);
        Assert.Contains("-201808-00001", page.Text);
    }

    [Fact]
    public async Task Only_a_clawback_in_force_has_such_a_paper()
    {
        var person = await PersonAsync("Người Thôi Hưởng");
        var stop = await DecideAsync(person, "thoi-huong", ("From", "09/2018"), ("StopReason", "Refused"));

        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.GetAsync($"{stop}/phieu-thu/in")).Status);
    }

    private Task<Guid> AuthorisedAsync(Guid person, bool isGuardian) => FromDbAsync(async db =>
    {
        var paper = new Authorisation(await db.Beneficiaries.SingleAsync(p => p.Id == person),
            new(isGuardian, PersonName.From("Lê Văn Nhận"), CitizenId.FromDigits("331994321"), "Con", "Giấy ủy quyền số 12", new(2018, 8, 1), new(2019, 7, 31)), await Given.ActorAsync(db, "canbo.longho"), new(Site.Clock.GetUtcNow().UtcDateTime));
        db.Authorisations.Add(paper);
        await db.SaveChangesAsync();
        return paper.Id;
    });
}
