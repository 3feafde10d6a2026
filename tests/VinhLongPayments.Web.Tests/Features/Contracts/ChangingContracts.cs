using System.Net;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Web.Tests.Features.Contracts;

public sealed class ChangingContracts : ContractTest
{
    [Fact]
    public async Task An_annex_changes_the_contract_only_when_a_second_person_approves_it()
    {
        var address = await InForceAsync();
        var drafted = await DraftAnnexAsync(address, new() { ["Form.NewTo"] = "12/2019", ["Form.FeeKind"] = "PerPayout", ["Form.FeeRate"] = "5.000" });

        Assert.Contains("Chờ Lãnh đạo Sở duyệt", drafted.Text);
        Assert.Equal(new PaymentMonth(2018, 12), (await StoredAsync(address)).To);

        var page = await PressAsync("so.lanhdao", address, "duyet");

        Assert.Contains("Đã duyệt phụ lục.", page.Text);
        var stored = await StoredAsync(address);
        Assert.Equal(new PaymentMonth(2019, 12), stored.To);
        Assert.Equal(new ServiceFee(FeeKind.PerPayout, 5000), stored.Fee);
    }

    [Fact]
    public async Task Who_drafted_an_annex_may_not_approve_it_after_a_change_of_role()
    {
        var address = await InForceAsync();
        await DraftAnnexAsync(address, new() { ["Form.NewTo"] = "12/2019" });
        await PromoteTheOfficerAsync();

        var page = await ForceAsync("so.chuyenvien", address, $"phu-luc/{(await StoredAsync(address)).Annexes[0].Id}/duyet");

        Assert.Contains("HD-21", page.Text);
    }

    [Fact]
    public async Task An_annex_that_changes_nothing_is_not_drafted()
    {
        var page = await DraftAnnexAsync(await InForceAsync(), []);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Phụ lục phải đổi ít nhất một nội dung", page.Text);
    }

    [Fact]
    public async Task Two_people_move_the_payout_days_of_one_month()
    {
        var address = await InForceAsync();

        await ProposeAsync(address);
        Assert.Equal(PayoutWindow.Of(new(2018, 9)), (await StoredAsync(address)).WindowOf(new(2018, 9)));
        var page = await PressAsync("so.lanhdao", address, "duyet");

        Assert.Contains("Đã duyệt ngày chi ngoại lệ.", page.Text);
        var stored = await StoredAsync(address);
        Assert.Equal(new PayoutWindow(new(2018, 9, 1), new(2018, 9, 5)), stored.WindowOf(new(2018, 9)));
        Assert.Equal(PayoutWindow.Of(new(2018, 10)), stored.WindowOf(new(2018, 10)));
    }

    [Fact]
    public async Task Who_proposed_the_days_may_not_approve_them_after_a_change_of_role()
    {
        var address = await InForceAsync();
        await ProposeAsync(address);
        await PromoteTheOfficerAsync();

        var page = await ForceAsync("so.chuyenvien", address, $"ngoai-le/{(await StoredAsync(address)).Exceptions[0].Id}/duyet");

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("HD-15", page.Text);
    }

    [Fact]
    public async Task A_month_has_one_exception()
    {
        var address = await InForceAsync();
        await ProposeAsync(address);

        Assert.Contains("HD-18", (await ProposeAsync(address)).Text);
    }

    [Fact]
    public async Task A_contract_is_not_terminated_while_a_list_is_open()
    {
        var address = await InForceAsync();
        var leader = await SignedInAs("so.lanhdao");
        await Site.WithDbAsync(async db =>
        {
            var contract = await db.Contracts.SingleAsync(c => c.Id == IdOf(address));
            db.Lists.Add(new PaymentList(contract.DistrictId, new(new PaymentMonth(2018, 8)), ListKind.Main, 0, new("a.xlsx", new string('0', 64)), new(Guid.NewGuid(), "Một người"), new(DateTime.UnixEpoch)));
            await db.SaveChangesAsync();
        });

        var page = await (await leader.GetAsync($"{address}/cham-dut"))
            .SubmitAsync("form[action$='/cham-dut']", new() { ["Form.From"] = "10/2018", ["Form.Reason"] = "Sáp nhập bưu cục" });

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("HD-20", page.Text);
    }

    [Fact]
    public async Task The_leader_terminates_a_contract_with_a_reason_and_a_month()
    {
        var address = await InForceAsync();
        var leader = await SignedInAs("so.lanhdao");
        var form = await leader.GetAsync($"{address}/cham-dut");

        var empty = await form.SubmitAsync("form[action$='/cham-dut']");
        var page = await form.SubmitAsync("form[action$='/cham-dut']", new() { ["Form.From"] = "09/2018", ["Form.Reason"] = "Sáp nhập bưu cục" });

        Assert.Equal(2, empty.Document.QuerySelectorAll(".error-summary li").Length);
        Assert.Contains("Từ tháng 09/2018. Lý do: Sáp nhập bưu cục", page.Text);
        var stored = await StoredAsync(address);
        Assert.True(stored.IsInForceFor(new(2018, 8)));
        Assert.False(stored.IsInForceFor(new(2018, 9)));
    }

    private async Task<Page> DraftAnnexAsync(string address, Dictionary<string, string> changes)
    {
        var officer = await SignedInAs("so.chuyenvien");
        var fields = new Dictionary<string, string>(changes) { ["Form.Number"] = "PL-01", ["Form.Reason"] = "Theo biên bản làm việc" };
        return await (await officer.GetAsync($"{address}/phu-luc")).SubmitAsync("form[action$='/phu-luc']", fields);
    }

    private async Task<Page> ProposeAsync(string address)
    {
        var officer = await SignedInAs("so.chuyenvien");
        return await (await officer.GetAsync($"{address}/ngoai-le")).SubmitAsync("form[action$='/ngoai-le']", new()
        {
            ["Form.Month"] = "9/2018", ["Form.Opens"] = "1/9/2018", ["Form.Closes"] = "5/9/2018", ["Form.Reason"] = "Lũ về sớm",
        });
    }

    private Task PromoteTheOfficerAsync() => Site.WithDbAsync(async db =>
    {
        (await db.Users.SingleAsync(u => u.UserName == "so.chuyenvien")).Move(Posting.Province(Role.DepartmentLeader));
        await db.SaveChangesAsync();
    });
}
