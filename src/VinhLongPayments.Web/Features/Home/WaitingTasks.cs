using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.Funds;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.Queues;

namespace VinhLongPayments.Web.Features.Home;

/// <summary>What waits for each role, read from where things stand today; nothing is scheduled, so nothing can be missed.</summary>
internal sealed class WaitingTasks(PaymentsDb db, BenefitPolicy policy, Moment now)
{
    private readonly PaymentMonth _month = PaymentMonth.Of(now.Day);

    public async Task<IReadOnlyList<HomeTask>> OfClerkAsync(int district, CancellationToken cancellation)
    {
        var tasks = await ListsAsync(ListStatus.Draft, "Trình lãnh đạo duyệt", cancellation);
        var hasList = await db.Lists.AnyAsync(l => l.From == _month && l.Kind == ListKind.Main && l.Status != ListStatus.Discarded, cancellation);
        if (!hasList) tasks.Add(new($"Lập danh sách tháng {_month}", "/danh-sach/lap", "Tháng này chưa có danh sách chính. Có thể lập từ sổ hoặc tải tệp lên."));

        var funds = await PeriodFunds.LoadAsync(db, district, _month, cancellation);
        if (funds.Shortfall > Vnd.Zero) tasks.Add(new($"Chuyển kinh phí tháng {_month} cho bưu điện", "/kinh-phi", $"Còn thiếu {funds.Shortfall}."));
        if (hasList && !funds.OpeningConfirmed) tasks.Add(new("Ghi số liệu đầu kỳ", "/kinh-phi/dau-ky", "Hai bên phải xác nhận trước khi giao danh sách đầu tiên."));
        var unclaimed = await db.LinesUndecided().GroupBy(l => l.ListId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        tasks.AddRange(unclaimed.Select(u => new HomeTask("Xử lý khoản chưa nhận", $"/danh-sach/{u.Key}/chua-nhan", $"{u.Count} khoản: chuyển kỳ sau hay nộp trả.")));
        tasks.AddRange(await TransfersAsync(TransferDirection.Returned, "Xác nhận số tiền bưu điện nộp trả", cancellation));
        tasks.AddRange(await RegisterAsync(cancellation));
        return tasks;
    }

    /// <summary>Recommendations of inspections that nobody carried out in time.</summary>
    public async Task<IEnumerable<HomeTask>> RecommendationsAsync(CancellationToken cancellation)
    {
        var today = now.Day;
        var overdue = await db.Inspections.Where(i => i.Status == InspectionStatus.Concluded).SelectMany(i => i.Findings).CountAsync(f => !f.IsDone && f.DueOn < today, cancellation);
        return overdue == 0 ? [] : [new("Thực hiện kiến nghị thanh tra quá hạn", "/thanh-tra", $"{overdue} kiến nghị quá hạn.")];
    }

    /// <summary>Cashiers of this office who were never trained.</summary>
    public async Task<IEnumerable<HomeTask>> UntrainedAsync(int district, CancellationToken cancellation)
    {
        var untrained = (await Training.Staff.LoadAsync(db, cancellation)).Count(s => s.Role is Role.Cashier && s.DistrictId == district && s.TrainedOn is null);
        return untrained == 0 ? [] : [new("Xem giao dịch viên chưa qua tập huấn", "/tap-huan/chua-qua", $"{untrained} giao dịch viên chưa đạt lớp nào.")];
    }

    /// <summary>Reports whose day has gone by: those this office owes, for the Department those it waits for.</summary>
    public async Task<IEnumerable<HomeTask>> ReportsAsync(CurrentUser user, CancellationToken cancellation)
    {
        var page = await ReportsDue.ReportsDuePage.LoadAsync(db, user, now.Day, cancellation);
        var missing = page.Rows.Count(row => row.State is ReportState.Missing && (user.Office is Office.Department || row.Due.Owner == user.Office));
        return missing == 0 ? [] : [new(user.Office is Office.Department ? "Nhắc báo cáo quá hạn" : "Gửi báo cáo quá hạn", "/den-han", $"{missing} báo cáo quá hạn chưa có.")];
    }

    /// <summary>Alarms nobody has looked at.</summary>
    public async Task<IEnumerable<HomeTask>> AlarmsAsync(CancellationToken cancellation)
    {
        var open = await db.Alarms.CountAsync(a => a.Status == AlarmStatus.Open, cancellation);
        return open == 0 ? [] : [new("Xem cảnh báo", "/canh-bao", $"{open} cảnh báo chưa xem xét.")];
    }

    /// <summary>What the public waits for from this office.</summary>
    public async Task<IEnumerable<HomeTask>> CasesAsync(Office office, CancellationToken cancellation)
    {
        var toRoute = office is Office.Department ? await db.Cases.CountAsync(c => c.Status == CaseStatus.Received, cancellation) : 0;
        var toAnswer = await db.Cases.Where(c => c.Status == CaseStatus.Routed && c.Office == office).Select(c => c.DueOn).ToListAsync(cancellation);
        var late = toAnswer.Count(due => due < now.Day);
        return new[]
        {
            toRoute > 0 ? new HomeTask("Giao phản ánh cho nơi trả lời", $"/phan-anh?trang-thai={CaseStatus.Received}", $"{toRoute} phản ánh mới nhận.") : null,
            toAnswer.Count > 0 ? new HomeTask("Trả lời phản ánh", $"/phan-anh?trang-thai={CaseStatus.Routed}", $"{toAnswer.Count} phản ánh, {late} quá hạn.") : null,
        }.OfType<HomeTask>();
    }

    public async Task<IReadOnlyList<HomeTask>> OfDistrictLeaderAsync(int district, CancellationToken cancellation) =>
    [
        .. await ListsAsync(ListStatus.Submitted, "Duyệt hoặc trả lại", cancellation),
        .. await ListsAsync(ListStatus.Approved, "Giao bưu điện", cancellation),
        .. await DecisionsAsync(cancellation),
        .. await ResultsAsync(cancellation),
        .. await LateEntriesAsync(cancellation),
        .. await SettlementsAsync(SettlementStatus.Prepared, "Xác nhận quyết toán", cancellation),
        .. await ContractsAsync(ContractSide.LabourOffice, cancellation),
    ];

    private async Task<IEnumerable<HomeTask>> ResultsAsync(CancellationToken cancellation) =>
        (await db.Imports.AsNoTracking().Where(i => i.Kind == ImportKind.PayoutResults && i.Status == ImportStatus.Submitted).OrderBy(i => i.ReceivedAt).ToListAsync(cancellation))
        .Select(i => new HomeTask("Xác nhận kết quả chi trả của bưu điện", $"/chi-tra/ket-qua/{i.Id}/xac-nhan", $"{i.Counts.Paid:N0} khoản, {i.Counts.Total}."));

    private async Task<IEnumerable<HomeTask>> LateEntriesAsync(CancellationToken cancellation) =>
        (await db.LateEntries.AsNoTracking().Where(e => e.Status == Domain.Payouts.LateEntryStatus.Entered).OrderBy(e => e.EnteredAt).ToListAsync(cancellation))
        .Select(e => new HomeTask("Xác nhận bản nhập bù của bưu điện", $"/chi-tra/nhap-bu/{e.Id}", $"Ngày chi {e.PaidOn:dd'/'MM'/'yyyy}, {e.Amount}."));

    private async Task<IEnumerable<HomeTask>> DrawersAsync(CancellationToken cancellation)
    {
        var waiting = await db.Drawers.CountAsync(d => d.Status == DrawerStatus.Closed, cancellation);
        var back = await db.CashAllotments.CountAsync(a => a.Direction == AllotmentDirection.Back && a.TakenAt == null, cancellation);
        return new[] { waiting > 0 ? new HomeTask("Xác nhận kết ca", "/chi-tra/ket-ca", $"{waiting:N0} ca chờ đếm lại.") : null, back > 0 ? new HomeTask("Nhận tiền điểm nộp về", "/chi-tra/ket-ca", $"{back:N0} lần chưa nhận.") : null }.OfType<HomeTask>();
    }

    public async Task<IReadOnlyList<HomeTask>> OfPostManagerAsync(int district, CancellationToken cancellation)
    {
        var tasks = await TransfersAsync(TransferDirection.Sent, "Xác nhận kinh phí đã nhận", cancellation);
        var opening = await db.OpeningFigures.AsNoTracking().Where(o => o.ConfirmedById == null).ToListAsync(cancellation);
        tasks.AddRange(opening.Select(o => new HomeTask("Xác nhận số liệu đầu kỳ", "/kinh-phi/dau-ky", $"Kỳ đầu tiên: tháng {o.PayMonth}.")));
        foreach (var list in await db.Lists.AsNoTracking().Where(l => l.Status == ListStatus.Released).ToListAsync(cancellation))
        {
            var contract = await db.ContractInForceAsync(district, list.From, cancellation);
            if (contract?.WindowOf(list.From).HasEndedBy(now.Day) == true) tasks.Add(new($"Khóa danh sách tháng {list.From}", $"/danh-sach/{list.Id}/khoa", "Đã hết thời hạn chi trả."));
        }
        foreach (var list in await db.Lists.AsNoTracking().Where(l => l.Status == ListStatus.Closed).ToListAsync(cancellation))
            if (!await db.Settlements.AnyAsync(s => s.DistrictId == district && s.PayMonth == list.From && s.Status != SettlementStatus.Rejected, cancellation))
                tasks.Add(new($"Lập quyết toán tháng {list.From}", "/quyet-toan", "Danh sách đã khóa."));
        tasks.AddRange(await DrawersAsync(cancellation));
        tasks.AddRange(await ContractsAsync(ContractSide.PostOffice, cancellation));
        return tasks;
    }

    public async Task<IReadOnlyList<HomeTask>> OfDepartmentOfficerAsync(CancellationToken cancellation) =>
        await SettlementsAsync(SettlementStatus.Confirmed, "Thẩm định quyết toán", cancellation);

    public async Task<IReadOnlyList<HomeTask>> OfDepartmentLeaderAsync(CancellationToken cancellation)
    {
        var tasks = await SettlementsAsync(SettlementStatus.Endorsed, "Phê duyệt quyết toán", cancellation);
        var proposals = await db.StandardRates.CountAsync(r => r.Status == ProposalStatus.Proposed, cancellation) + await db.BenefitCategories.CountAsync(c => c.Status == ProposalStatus.Proposed, cancellation)
            + await db.ProvinceRates.CountAsync(r => r.Status == ProposalStatus.Proposed, cancellation);
        if (proposals > 0) tasks.Add(new("Duyệt mức chuẩn, hệ số", "/muc-chuan", $"{proposals} đề nghị chờ duyệt."));
        tasks.AddRange(await ContractsAsync(ContractSide.Department, cancellation));
        var contracts = await db.Contracts.AsNoTracking().Include(c => c.Annexes).Include(c => c.Exceptions).Where(c => c.Status == ContractStatus.InForce).ToListAsync(cancellation);
        tasks.AddRange(contracts.Where(c => c.Exceptions.Any(e => !e.IsApproved)).Select(c => new HomeTask("Duyệt ngày chi ngoại lệ", $"/hop-dong/{c.Id}", $"Hợp đồng {c.Number}.")));
        tasks.AddRange(contracts.Where(c => c.Annexes.Any(a => !a.IsInForce)).Select(c => new HomeTask("Duyệt phụ lục hợp đồng", $"/hop-dong/{c.Id}", $"Hợp đồng {c.Number}.")));
        return tasks;
    }

    public async Task<IReadOnlyList<HomeTask>> OfCashierAsync(CancellationToken cancellation)
    {
        var left = await db.LinesBeingPaid().CountAsync(l => l.Status == EntitlementStatus.Due, cancellation);
        return left == 0 ? [] : [new("Chi trả", "/chi-tra", $"Còn {left} người chưa nhận tại điểm của bạn.")];
    }

    private async Task<List<HomeTask>> RegisterAsync(CancellationToken cancellation)
    {
        var since = new Moment(now.Utc.AddDays(-30));
        var returned = await db.Decisions.CountAsync(d => d.Verdict != null && !d.Verdict.IsApproved && d.Verdict.At >= since, cancellation);
        var queues = await QueuePage.LoadAsync(db, policy, now.Day, cancellation);
        List<HomeTask> tasks = returned == 0 ? [] : [new("Xem quyết định bị trả lại", $"/quyet-dinh?trang-thai={DecisionStatus.Returned}", $"{returned} quyết định trong 30 ngày qua.")];
        if (queues.InShort is { } text) tasks.Add(new("Xem những người cần xử lý trong sổ", "/doi-tuong/can-xu-ly", text));
        return tasks;
    }

    private async Task<List<HomeTask>> DecisionsAsync(CancellationToken cancellation)
    {
        var waiting = await db.Decisions.CountAsync(d => d.Verdict == null, cancellation);
        return waiting == 0 ? [] : [new("Duyệt quyết định", $"/quyet-dinh?trang-thai={DecisionStatus.Waiting}", $"{waiting} quyết định chờ duyệt.")];
    }

    private async Task<List<HomeTask>> ListsAsync(ListStatus status, string verb, CancellationToken cancellation)
    {
        var lists = await db.Lists.AsNoTracking().Where(l => l.Status == status).OrderBy(l => l.From).ToListAsync(cancellation);
        return [.. lists.Select(l => new HomeTask($"{verb} danh sách {l.Period}", $"/danh-sach/{l.Id}", $"{l.LineCount} người, {l.Amount}."))];
    }

    private async Task<List<HomeTask>> SettlementsAsync(SettlementStatus status, string verb, CancellationToken cancellation)
    {
        var names = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation);
        var settlements = await db.Settlements.AsNoTracking().Where(s => s.Status == status).OrderBy(s => s.PayMonth).ToListAsync(cancellation);
        return [.. settlements.Select(s => new HomeTask($"{verb} tháng {s.PayMonth}", $"/quyet-toan/{s.Id}", names[s.DistrictId]))];
    }

    private async Task<List<HomeTask>> TransfersAsync(TransferDirection direction, string text, CancellationToken cancellation)
    {
        var transfers = await db.FundTransfers.AsNoTracking().Where(t => t.Direction == direction && t.AcknowledgedById == null).ToListAsync(cancellation);
        return [.. transfers.Select(t => new HomeTask(text, "/kinh-phi", $"Chứng từ {t.DocumentNumber}, {t.Amount}."))];
    }

    private async Task<List<HomeTask>> ContractsAsync(ContractSide side, CancellationToken cancellation)
    {
        var drafts = await db.Contracts.AsNoTracking().Include(c => c.Signatures).Where(c => c.Status == ContractStatus.Draft).ToListAsync(cancellation);
        return [.. drafts.Where(c => c.CanBeSignedBy(side)).Select(c => new HomeTask("Ký hợp đồng", $"/hop-dong/{c.Id}", $"Số {c.Number}."))];
    }
}
