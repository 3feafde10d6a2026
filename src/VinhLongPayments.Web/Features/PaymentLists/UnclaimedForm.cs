using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Form F: the people of a closed list who did not collect, since when, why, and what is proposed.</summary>
public sealed record UnclaimedForm(PaymentList List, string District, IReadOnlyList<UnclaimedForm.Row> Rows)
{
    private const int MonthsToVerify = 2;

    /// <summary>One person with the months that were not collected, in a row up to this list's.</summary>
    public sealed record Row(PersonName Name, BirthDate Birth, string Address, string Category, PaymentMonth First, PaymentMonth Last, Vnd Amount, UnclaimedReason? Reason, UnclaimedDecision Decision, bool IsDecided)
    {
        public int Months => First.MonthsTo(Last) + 1;
        public string Span => First == Last ? $"{Last}" : $"{First}–{Last}";

        /// <summary>What was decided, or what the rule proposes; somebody who stayed away for months is to be looked for.</summary>
        public string Proposal => Decision is UnclaimedDecision.Return ? "Nộp trả" : IsDecided || Months < MonthsToVerify ? "Chuyển kỳ sau" : "Chuyển kỳ sau, xác minh";
    }

    public string Title => ListLabels.Title(List.Kind, List.Number, List.Period);
    public Vnd Amount => Rows.Sum(row => row.Amount);

    /// <summary>There is none of a list that is still being paid: until it is closed nobody can be said not to have collected.</summary>
    public static async Task<UnclaimedForm> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id && (l.Status == ListStatus.Closed || l.Status == ListStatus.Settled), cancellation) ?? throw new NotFound();

        var names = (await db.BenefitCategories.AsNoTracking().ToListAsync(cancellation)).Where(c => c.AppliesIn(list.From)).ToDictionary(c => c.Code, c => c.Name);
        var communes = await db.Communes.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Name, cancellation);
        var lines = await db.Entitlements.AsNoTracking().Include(l => l.Items).Where(l => l.ListId == id && l.Status >= EntitlementStatus.Unclaimed).OrderBy(l => l.LineNumber).ToListAsync(cancellation);
        var district = await db.Districts.Where(d => d.Id == list.DistrictId).Select(d => d.Name).SingleAsync(cancellation);
        return new(list, district, [.. lines.Select(line => RowOf(line, names, communes))]);
    }

    private static Row RowOf(Entitlement line, Dictionary<string, string> names, Dictionary<int, string> communes)
    {
        var carried = line.Items.Where(item => item.Kind is ItemKind.CarriedOver).Select(item => item.FirstMonth);
        var decision = line.Status is EntitlementStatus.Returned || (line.Status is EntitlementStatus.Unclaimed && line.ShouldBeReturned) ? UnclaimedDecision.Return : UnclaimedDecision.CarryOver;
        return new(line.Name, line.Birth, $"{line.Address}, {communes[line.CommuneId]}", names.GetValueOrDefault(line.CategoryCode, line.CategoryCode),
            carried.Append(line.PayMonth).Min(), line.PayMonth, line.Amount, line.UnclaimedReason, decision, line.Status is not EntitlementStatus.Unclaimed);
    }

    public byte[] ToWorkbook()
    {
        var sheet = new SheetWriter("Chưa nhận").Title("DANH SÁCH ĐỐI TƯỢNG CHƯA NHẬN").Title(Title).Title(District).Columns(
            Column.Text("STT", 6), Column.Text("Họ và tên", 28), Column.Text("Năm sinh", 10), Column.Text("Địa chỉ", 34), Column.Text("Diện", 40), Column.Text("Các tháng chưa nhận", 18),
            Column.Text("Số tháng liên tục", 10), Column.Money("Số tiền", 16), Column.Text("Lý do", 16), Column.Text("Đề xuất", 24));
        foreach (var (at, row) in Rows.Index())
            sheet.Row($"{at + 1}", row.Name.Full, $"{row.Birth.Year}", row.Address, row.Category, row.Span, $"{row.Months}", row.Amount, row.Reason?.Vietnamese(), row.Proposal);
        return sheet.Totals().Footer($"Số tiền bằng chữ: {MoneyInWords.Write(Amount)}.").ToBytes();
    }
}
