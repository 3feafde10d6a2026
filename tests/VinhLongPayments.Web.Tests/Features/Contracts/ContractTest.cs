using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Contracts;

namespace VinhLongPayments.Web.Tests.Features.Contracts;

/// <summary>Contracts of Long Hồ: the one in force until December 2018, and drafts for other months.</summary>
public abstract class ContractTest : PageTest
{
    protected async Task<string> DraftAsync(string from = "01/2019", string to = "12/2019", string number = "02/2019/HĐTN-857", Dictionary<string, string>? changes = null)
    {
        var page = await FillDraftAsync(from, to, number, changes);
        Assert.Contains("Đã lưu bản thảo hợp đồng.", page.Text);
        return page.Address;
    }

    protected async Task<Page> FillDraftAsync(string from, string to, string number, Dictionary<string, string>? changes = null)
    {
        var officer = await SignedInAs("so.chuyenvien");
        var district = await FromDbAsync(db => db.Districts.SingleAsync(d => d.Slug == "longho"));
        var fields = new Dictionary<string, string> { ["Form.Number"] = number, ["Form.From"] = from, ["Form.To"] = to, ["Form.FeeRate"] = "0,8" };
        foreach (var (name, value) in changes ?? []) fields[name] = value;
        return await (await officer.GetAsync($"/hop-dong/moi?huyen={district.Id}")).SubmitAsync("#soan", fields);
    }

    /// <summary>Presses the button of the contract's page that leads to the action, as this person.</summary>
    protected async Task<Page> PressAsync(string userName, string address, string action)
    {
        var someone = await SignedInAs(userName);
        return await (await someone.GetAsync(address)).SubmitAsync($"form[action$='/{action}']");
    }

    /// <summary>Posts without a button: for what the page does not offer.</summary>
    protected async Task<Page> ForceAsync(string userName, string address, string action)
    {
        var version = await FromDbAsync(db => db.Contracts.Where(c => c.Id == IdOf(address)).Select(c => c.Version).SingleAsync());
        return await (await SignedInAs(userName)).PostAsync($"{address}/{action}", new() { ["Version"] = $"{version}" });
    }

    protected async Task SignByAllAsync(string address)
    {
        await PressAsync("lanhdao.longho", address, "ky-ben-a");
        await PressAsync("buudien.longho", address, "ky-ben-b");
        await PressAsync("so.lanhdao", address, "xac-nhan");
    }

    protected async Task<string> InForceAsync() =>
        $"/hop-dong/{await FromDbAsync(db => db.Contracts.Where(c => db.Districts.Single(d => d.Slug == "longho").Id == c.DistrictId).Select(c => c.Id).FirstAsync())}";

    protected Task<Contract> StoredAsync(string address) => FromDbAsync(db => db.Contracts
        .Include(c => c.Points).Include(c => c.Signatures).Include(c => c.Annexes).Include(c => c.Exceptions).SingleAsync(c => c.Id == IdOf(address)));

    protected static Guid IdOf(string address) => Guid.Parse(address.Split('/')[2]);
}
