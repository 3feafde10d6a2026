using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Web.Tests.Verification;

namespace VinhLongPayments.Web.Tests.Features.Counter;

/// <summary>A district whose contract keeps drawers: cash is counted in, given, paid out, counted again, and signed for by two people.</summary>
public sealed class KeepingADrawer : VerifyTest
{
    private const string PayForm = "form#chi";

    /// <summary>What, document and amount of the drawer's first movement, which stands before the count.</summary>
    private static async Task<string[]> MovementAsync(Browser cashier, string point) =>
        [.. (await cashier.GetAsync($"/chi-tra/ket-ca/{point}")).Document.QuerySelectorAll("tbody tr td").Skip(1).Take(3).Select(cell => cell.TextContent.Trim())];

    [Fact]
    public async Task A_day_at_a_point_from_the_first_count_to_the_countersignature()
    {
        var list = await Given.ReleasedListAsync(Site, "vungliem");
        var (line, point) = (list.Lines[0], list.Points[0].Code);
        var (cashier, manager) = (await SignedInAs(line.Point.Cashier), await SignedInAs("buudien.vungliem"));

        Assert.Contains("Hãy mở ca trước khi chi", (await cashier.GetAsync($"/chi-tra/{line.Id}")).Text);
        var drawer = await (await cashier.GetAsync($"/chi-tra/ket-ca/{point}")).SubmitAsync("form[action$='/mo']", new() { ["Form.Notes[200000]"] = "1" });
        Assert.Contains("200.000", drawer.Text);
        Assert.Contains("không đủ cho khoản này", (await cashier.GetAsync($"/chi-tra/{line.Id}")).Text);

        var desk = await (await manager.GetAsync("/chi-tra/ket-ca")).SubmitAsync("form[action$='/giao']", new() { ["Form.Point"] = point, ["Form.Amount"] = "1.000.000", ["Form.Document"] = "PC 01" });
        Assert.Contains("Bưu điện huyện giao điểm", desk.Text);
        await (await cashier.GetAsync($"/chi-tra/ket-ca/{point}")).SubmitAsync("form[action*='/nhan/']");
        var receipt = await (await cashier.GetAsync($"/chi-tra/{line.Id}")).SubmitAsync(PayForm, new() { ["Form.PaperNumber"] = line.CitizenId });
        Assert.Contains("-00001", receipt.Text);
        Assert.Contains("930.000", (await cashier.GetAsync("/chi-tra")).Text);

        Assert.Equal(["Nhận từ bưu điện huyện", "PC 01", "1.000.000"], await MovementAsync(cashier, point));

        var open = await cashier.GetAsync($"/chi-tra/ket-ca/{point}");
        var refused = await open.SubmitAsync("form[action$='/ket']", new() { ["Form.Notes[500000]"] = "1" });
        Assert.Contains(Rules.DifferenceHasReason.Text, refused.Text);
        Assert.Contains("Phải có 930.000 đồng, đếm được 500.000 đồng", refused.Text);
        var closed = await open.SubmitAsync("form[action$='/ket']", new() { ["Form.Notes[500000]"] = "1", ["Form.Notes[200000]"] = "2", ["Form.Notes[20000]"] = "1", ["Form.Reason"] = "Thiếu 10.000, đã lập biên bản" });
        Assert.Contains("Đã kết ca", closed.Text);
        Assert.Contains(Rules.DrawerIsOpen.Text, (await cashier.GetAsync($"/chi-tra/{list.Lines[2].Id}")).Text);

        var closing = await manager.GetAsync((await manager.GetAsync("/chi-tra/ket-ca")).Document.QuerySelector("td a[href*='/ca/']")!.GetAttribute("href")!);
        Assert.Contains("-10.000", closing.Text);
        var signed = await closing.SubmitAsync("form[action$='/xac-nhan']");
        Assert.Contains("Đã xác nhận", signed.Text);
        Assert.Empty((await VerifyAsync()).Findings);
    }

    [Fact]
    public async Task A_reversal_puts_the_cash_back_and_what_is_not_needed_goes_back_to_the_office()
    {
        var list = await Given.ReleasedListAsync(Site, "vungliem");
        var (line, point) = (list.Lines[0], list.Points[0].Code);
        var (cashier, manager) = (await SignedInAs(line.Point.Cashier), await SignedInAs("buudien.vungliem"));
        await (await cashier.GetAsync($"/chi-tra/ket-ca/{point}")).SubmitAsync("form[action$='/mo']", new() { ["Form.Notes[500000]"] = "2" });
        var receipt = await (await cashier.GetAsync($"/chi-tra/{line.Id}")).SubmitAsync(PayForm, new() { ["Form.PaperNumber"] = line.CitizenId });

        await (await manager.GetAsync(receipt.Address)).SubmitAsync("form[action$='/huy']", new() { ["Form.Reason"] = "Chi nhầm người" });
        await (await cashier.GetAsync($"/chi-tra/ket-ca/{point}")).SubmitAsync("form[action$='/nop']", new() { ["Form.Amount"] = "600.000", ["Form.Document"] = "PN 01" });
        Assert.Equal(["Nộp về bưu điện huyện", "PN 01", "600.000"], await MovementAsync(cashier, point));
        await (await manager.GetAsync("/chi-tra/ket-ca")).SubmitAsync("form[action*='/nop/']");

        var drawer = await FromDbAsync(db => db.Drawers.AsNoTracking().SingleAsync());
        Assert.Equal((270_000, 270_000, 600_000, 400_000), (drawer.Paid.Dong, drawer.Reversed.Dong, drawer.Returned.Dong, drawer.Cash.Dong));
        Assert.NotNull(await FromDbAsync(db => db.CashAllotments.Where(a => a.Direction == AllotmentDirection.Back).Select(a => a.TakenById).SingleAsync()));
        Assert.Empty((await VerifyAsync()).Findings);
    }

    [Fact]
    public async Task A_drawer_whose_sum_was_changed_behind_the_counter_is_found()
    {
        var list = await Given.ReleasedListAsync(Site, "vungliem");
        var cashier = await SignedInAs(list.Lines[0].Point.Cashier);
        await (await cashier.GetAsync($"/chi-tra/ket-ca/{list.Points[0].Code}")).SubmitAsync("form[action$='/mo']", new() { ["Form.Notes[500000]"] = "2" });

        await Site.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE [Drawers] SET [Paid] = 50000"));

        Assert.Contains((await VerifyAsync()).Findings, finding => finding.Contains("50000 paid", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_cash_plan_names_the_notes_each_point_needs()
    {
        await Given.ReleasedListAsync(Site, "binhminh");
        var manager = await SignedInAs("buudien.binhminh");

        var plan = await manager.GetAsync("/chi-tra/ket-ca/ke-hoach-tien");

        Assert.Contains("3 người, 1.350.000 đồng", plan.Text);
        Assert.Contains("Tờ 500.000", plan.Text);
        Assert.Contains("KẾ HOẠCH TIỀN MẶT", (await manager.GetAsync("/chi-tra/ket-ca/ke-hoach-tien/in")).Text);
    }

    [Fact]
    public async Task Pieces_that_are_no_number_are_told_beside_the_table()
    {
        var list = await Given.ReleasedListAsync(Site, "vungliem");
        var cashier = await SignedInAs(list.Lines[0].Point.Cashier);

        var answer = await (await cashier.GetAsync($"/chi-tra/ket-ca/{list.Points[0].Code}")).SubmitAsync("form[action$='/mo']", new() { ["Form.Notes[500000]"] = "hai" });

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Số tờ là số nguyên", answer.Text);
        Assert.Equal("hai", answer.Document.QuerySelector("[name='Form.Notes[500000]']")!.GetAttribute("value"));
    }
}
