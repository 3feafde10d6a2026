using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Data.Verification;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Web.Tests.Features.PaymentLists;

namespace VinhLongPayments.Web.Tests.Imports;

/// <summary>The post office's results file: refused as a whole until its bad rows are mended or left out by name; confirmed by the labour office; then recorded at once.</summary>
public sealed class UploadingResults : PageTest
{
    private const string Results = "payout_results_2018-08_longho.xlsx";

    private Browser _manager = null!, _leader = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await (await SignedInAs("canbo.longho")).UploadAsync(Sample(Lists.Small));
        await GivenRegister.ReleaseAsync(Site, await FromDbAsync(db => db.Lists.Where(Lists.IsOurs).Select(l => l.Id).SingleAsync()));
        Site.SetVietnamTime("2018-08-16 09:00");
        (_manager, _leader) = (await SignedInAs("buudien.longho"), await SignedInAs("lanhdao.longho"));
    }

    private async Task<Page> UploadAsync(byte[] content, string period = "08/2018") =>
        await (await _manager.GetAsync("/chi-tra/ket-qua/tai-len")).SubmitAsync("form[action='/chi-tra/ket-qua/tai-len']", new() { ["Period"] = period }, ("File", "ket-qua.xlsx", content));

    private Task<List<ImportFinding>> ErrorsAsync() => FromDbAsync(db => db.ImportFindings.Where(f => f.Severity == ImportSeverity.Error).OrderBy(f => f.Row).ToListAsync());

    [Fact]
    public async Task Two_bad_rows_hold_the_whole_file_until_they_are_left_out_and_then_290_payouts_are_recorded()
    {
        var manifest = Manifests.Read<Manifests.Results>("payout_results_2018-08_longho.json");
        var review = await UploadAsync(Sample(Results));

        var errors = await ErrorsAsync();
        Assert.Empty(errors.Where(error => manifest.Problems.All(problem => problem.Row != error.Row)).Select(error => $"{error.Place.Address} {error.Cause} {error.Seen} {error.Text}"));
        Assert.Equal(manifest.Problems.Select(problem => problem.Row), errors.Select(error => error.Row));
        Assert.Equal([ImportCause.PaidDayOutsideWindow, ImportCause.AmountDiffersFromList], errors.Select(error => error.Cause));
        Assert.Null(review.Document.QuerySelector("form[action$='/gui']"));

        var right = await review.SubmitAsync("form[action$='/sua']", new() { ["Cells[0].LeaveOut"] = "Ngày chi sai, bưu điện xác minh", ["Cells[1].LeaveOut"] = "Số tiền sai, bưu điện xác minh" });
        Assert.Contains("290 khoản đã chi", right.Document.QuerySelector("form[action$='/gui'] button")!.TextContent);
        await right.SubmitAsync("form[action$='/gui']");
        Assert.Equal(0, await FromDbAsync(db => db.Payouts.CountAsync(p => p.Source == PayoutSource.ResultsFile)));

        var home = await _leader.GetAsync("/");
        var confirm = await _leader.GetAsync(home.Document.QuerySelector("a[href$='/xac-nhan']")!.GetAttribute("href")!);
        var done = await confirm.SubmitAsync("form[action$='/xac-nhan']");

        Assert.Contains("đã xác nhận", done.Text);
        var payouts = await FromDbAsync(db => db.Payouts.Include(p => p.Receipt).Where(p => p.Source == PayoutSource.ResultsFile).ToListAsync());
        Assert.Equal(290, payouts.Count);
        Assert.All(payouts, payout => Assert.True(payout.EnteredById is not null && payout.ConfirmedById is not null && payout.EnteredById != payout.CashierId && payout.Receipt is not null));
        Assert.Equal(new DateOnly(2018, 8, 7), payouts.Min(payout => payout.PaidOn));
        Assert.Contains(payouts, payout => payout.PaperKind is PaperKind.Other);
        Assert.Contains(payouts, payout => payout.ReceiverKind is ReceiverKind.Authorised);
        Assert.Contains("Từ tệp kết quả của bưu điện", (await _manager.GetAsync($"/chi-tra/phieu/{payouts[0].Receipt!.Id}")).Text);
        Assert.Empty(await Verified());
    }

    private async Task<List<string>> Verified()
    {
        var found = new List<string>();
        await Site.WithDbAsync(db => VerificationRun.RunAsync(db, found.Add, []));
        return found;
    }

    [Fact]
    public async Task A_bad_row_may_be_mended_instead()
    {
        var review = await UploadAsync(Sample(Results));

        var right = await review.SubmitAsync("form[action$='/sua']", new() { ["Cells[0].Value"] = "15/08/2018", ["Cells[1].Value"] = "270000" });

        Assert.Contains("292 khoản đã chi", right.Document.QuerySelector("form[action$='/gui'] button")!.TextContent);
    }

    [Theory]
    [InlineData("A2", "862-000001", ImportCause.PersonNotOnList)]
    [InlineData("A3", "857-000002", ImportCause.CodeTwice)]
    [InlineData("B2", "Người Hoàn Toàn Khác", ImportCause.NameDiffersFromList)]
    [InlineData("D2", "có lẽ", ImportCause.ResultUnknown)]
    [InlineData("E2", "hôm kia", ImportCause.PaidDayInvalid)]
    [InlineData("F2", "Kẻ Lạ Mặt", ImportCause.ReceiverNotAllowed)]
    [InlineData("G2", "331700003", ImportCause.ReceiverNotAllowed)]
    [InlineData("J2", "gdv.khongco", ImportCause.CashierUnknown)]
    [InlineData("J2", "gdv.2957501", ImportCause.CashierUnknown)]
    public async Task Each_kind_of_bad_row_is_told_at_its_cell(string cell, string value, ImportCause cause)
    {
        await UploadAsync(Sample(Results).With((cell, value)));

        Assert.Contains(await ErrorsAsync(), error => error.Cause == cause && error.Row == int.Parse(cell[1..], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_line_that_was_paid_meanwhile_is_told_and_nothing_is_paid_twice()
    {
        var review = await UploadAsync(Sample(Results));
        var right = await review.SubmitAsync("form[action$='/sua']", new() { ["Cells[0].LeaveOut"] = "Xác minh", ["Cells[1].LeaveOut"] = "Xác minh" });
        await right.SubmitAsync("form[action$='/gui']");
        await PaidAtTheCounterAsync("857-000002");

        var refused = await (await _leader.GetAsync(review.Address + "/xac-nhan")).SubmitAsync("form[action$='/xac-nhan']");

        Assert.Contains(Rules.ImportIsRight.Text, refused.Text);
        Assert.Equal(0, await FromDbAsync(db => db.Payouts.CountAsync(p => p.Source == PayoutSource.ResultsFile)));
    }

    // Paid on the last day of the window; another line of the same day would do as well.
    private Task PaidAtTheCounterAsync(string code) => Site.WithDbAsync(async db =>
    {
        var line = await db.Entitlements.Include(l => l.Items).Include(l => l.Payouts).SingleAsync(l => l.Code == code);
        var list = await db.Lists.SingleAsync(l => l.Id == line.ListId);
        var point = await db.PayoutPoints.SingleAsync(p => p.Id == line.PayoutPointId);
        var now = Moment.FromVietnam(new DateTime(2018, 8, 15, 9, 0, 0));
        var order = new PayoutOrder(Guid.NewGuid(), await Given.ActorAsync(db, $"gdv.{point.Code}"), [point.Id], new(ReceiverKind.Self, line.Name.Full, PaperKind.CitizenId, line.CitizenId!.Value.Digits), PayoutPlace.Point);
        var payout = line.Pay(list, (await db.ContractInForceAsync(line.DistrictId, line.PayMonth))!, order, now);
        var chain = new ReceiptChain(line.DistrictId, line.PayoutPointId, line.PayMonth);
        db.ReceiptChains.Add(chain);
        db.Receipts.Add(chain.Issue(line, payout, point.Code));
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task After_the_fourth_day_behind_the_window_results_are_refused()
    {
        Site.SetVietnamTime("2018-08-20 09:00");
        _manager = await SignedInAs("buudien.longho");

        Assert.Contains(Rules.ResultsAreInTime.Text, (await UploadAsync(Sample(Results))).Text);
    }

    [Fact]
    public async Task The_labour_office_sends_results_back_with_a_reason()
    {
        var review = await UploadAsync(Sample(Results));
        var right = await review.SubmitAsync("form[action$='/sua']", new() { ["Cells[0].LeaveOut"] = "Xác minh", ["Cells[1].LeaveOut"] = "Xác minh" });
        await right.SubmitAsync("form[action$='/gui']");
        var page = await _leader.GetAsync(review.Address + "/xac-nhan");

        await page.SubmitAsync("form[action$='/tra-lai']", new() { ["Reason"] = "Thiếu chữ ký điểm Phú Đức" });

        Assert.NotNull((await _manager.GetAsync(review.Address)).Document.QuerySelector("form[action$='/gui']"));
    }
}
