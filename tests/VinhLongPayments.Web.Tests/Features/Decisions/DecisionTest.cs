using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Web.Tests.Features.Decisions;

/// <summary>A clerk who writes decisions and a leader who approves them, by the pages they have.</summary>
public abstract class DecisionTest : PageTest
{
    private int _number = 100;

    protected Browser Clerk { get; private set; } = null!;
    protected Browser Leader { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Clerk = await SignedInAs("canbo.longho");
        Leader = await SignedInAs("lanhdao.longho");
    }

    /// <summary>Fills the page of one kind with what is given and submits it.</summary>
    protected async Task<Page> WriteAsync(Guid person, string kind, params (string Field, string Value)[] fields)
    {
        var values = new Dictionary<string, string> { ["Form.Number"] = $"{++_number}/QĐ-UBND", ["Form.Signer"] = "Nguyễn Văn Bình" };
        foreach (var (field, value) in fields) values[$"Form.{field}"] = value;
        var address = $"/doi-tuong/{person}/quyet-dinh/{kind}";
        return await (await Clerk.GetAsync(address)).SubmitAsync($"form[action='{address}']", values);
    }

    /// <summary>Writes and approves; answers with the decision's address.</summary>
    protected async Task<string> DecideAsync(Guid person, string kind, params (string Field, string Value)[] fields)
    {
        var written = await WriteAsync(person, kind, fields);
        Assert.True(written.Address.StartsWith("/quyet-dinh/", StringComparison.Ordinal), written.Text);
        var page = await Leader.GetAsync(written.Address);
        var approved = await page.SubmitAsync($"form[action='{written.Address}/duyet']");
        Assert.True(approved.Status is HttpStatusCode.OK && approved.Text.Contains("Có hiệu lực", StringComparison.Ordinal), approved.Text);
        return written.Address;
    }

    protected async Task RefusedAsync(Rule rule, Guid person, string kind, params (string Field, string Value)[] fields)
    {
        var page = await WriteAsync(person, kind, fields);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(rule.Text, page.Text);
        Assert.Equal("Nguyễn Văn Bình", page.Document.QuerySelector("[name='Form.Signer']")!.GetAttribute("value"));
    }

    protected Task<Beneficiary> PersonAsync(Guid id) => FromDbAsync(db => db.Beneficiaries.AsNoTracking().SingleAsync(p => p.Id == id));

    protected Task<Award> AwardAsync(Guid person) => FromDbAsync(db => db.Awards.AsNoTracking().Include(a => a.Steps).SingleAsync(a => a.BeneficiaryId == person));

    protected Task<Guid> PersonWithoutAwardAsync(string birth = "1936-05-10", string name = "Phan Thị Mười") => FromDbAsync(async db =>
    {
        var district = await db.Districts.SingleAsync(d => d.Slug == "longho");
        var point = await db.PayoutPoints.Where(p => p.DistrictId == district.Id).OrderBy(p => p.Code).FirstAsync();
        var person = new Beneficiary(district.Id, $"{district.Code}-{600_000 + _number++}", new(PersonName.From(name), BirthDate.FromStored(birth), Sex.Female, null, "Ấp Một", point.CommuneId, point.Id, AtHome: false));
        db.Beneficiaries.Add(person);
        await db.SaveChangesAsync();
        return person.Id;
    });
}
