using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Sheets;
using VinhLongPayments.Web.Texts;

namespace VinhLongPayments.Web.Features.Reports;

/// <summary>What was paid in a term, by the group of people it was paid for: counted from the items of the paid lines and held against the report's own sum.</summary>
public sealed record CategoryReport(ReportPage Report, IReadOnlyList<CategoryReport.Group> Groups)
{
    /// <summary>People of one kind, for example the disabled, with their categories.</summary>
    public sealed record Group(string Name, IReadOnlyList<Row> Rows);

    /// <summary>One category: how often somebody of it was paid, and the money by kind of item, in đồng; a clawback was withheld.</summary>
    public sealed record Row(string Name, int Times, Vnd Regular, Vnd BackPay, Vnd CarriedOver, Vnd Funeral, Vnd Clawback)
    {
        public Vnd Paid => Regular + BackPay + CarriedOver + Funeral - Clawback;

        public Row And(Row other, string name) => new(name, Times + other.Times, Regular + other.Regular, BackPay + other.BackPay,
            CarriedOver + other.CarriedOver, Funeral + other.Funeral, Clawback + other.Clawback);
    }

    public string Title => $"Số đã chi theo diện đối tượng {Report.Term.Vietnamese()}, {Report.Place}";
    public Row Total => Sum("Cộng", Groups.SelectMany(g => g.Rows));

    /// <summary>Whether items and settlements come to the same money and the same number of payouts.</summary>
    public bool Agrees => Total.Paid == Report.Total.Paid.Amount && Total.Times == Report.Total.Paid.People;

    public static Row Sum(string name, IEnumerable<Row> rows) => rows.Aggregate(new Row(name, 0, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero), (sum, row) => sum.And(row, name));

    public static async Task<CategoryReport> LoadAsync(PaymentsDb db, ReportPage report, CancellationToken cancellation)
    {
        var (from, to, district) = (report.Term.First, report.Term.Last, report.Only?.Id);
        var lines = db.Entitlements.AsNoTracking().Where(l => l.Status == EntitlementStatus.Paid && l.PayMonth >= from && l.PayMonth <= to && (district == null || l.DistrictId == district));
        var times = await lines.GroupBy(l => l.CategoryCode).Select(g => new { g.Key, People = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.People, cancellation);
        var amounts = await lines.SelectMany(l => l.Items).GroupBy(i => new { i.CategoryCode, i.Kind })
            .Select(g => new { g.Key.CategoryCode, g.Key.Kind, Amount = g.Sum(i => (long)i.Amount) }).ToListAsync(cancellation);
        var known = (await db.BenefitCategories.AsNoTracking().Where(c => c.From <= to).OrderBy(c => c.Id).ToListAsync(cancellation)).Where(c => c.To is null || c.To >= from).ToList();

        Vnd Of(string code, ItemKind kind) => new(amounts.Where(a => a.CategoryCode == code && a.Kind == kind).Sum(a => a.Amount));
        var rows = amounts.Select(a => a.CategoryCode).Union(times.Keys).Select(code => (Category: known.FindLast(c => c.Code == code), Row: new Row(
            known.FindLast(c => c.Code == code)?.Name ?? code, times.GetValueOrDefault(code), Of(code, ItemKind.Regular), Of(code, ItemKind.BackPay),
            Of(code, ItemKind.CarriedOver), Of(code, ItemKind.Funeral), Of(code, ItemKind.Clawback))));
        return new(report, [.. rows.OrderBy(r => r.Category?.Id ?? int.MaxValue).GroupBy(r => BenefitLabels.GroupOf(r.Category?.Code ?? "")).Select(g => new Group(g.Key, [.. g.Select(r => r.Row)]))]);
    }

    public byte[] ToWorkbook()
    {
        var sheet = new SheetWriter("Theo diện").Title("SỐ ĐÃ CHI THEO DIỆN ĐỐI TƯỢNG").Title($"{Report.Term.AsTitle()}, {Report.Place}").Columns(
            Column.Text("Nhóm", 30), Column.Text("Diện đối tượng", 60), Column.Whole("Lượt đã chi", 10), Column.Money("Trợ cấp tháng", 18), Column.Money("Truy lĩnh", 16),
            Column.Money("Kỳ trước chuyển sang", 18), Column.Money("Mai táng phí", 16), Column.Money("Khấu trừ truy thu", 16), Column.Money("Cộng đã chi", 18));
        foreach (var group in Groups)
            foreach (var row in group.Rows)
                sheet.Row(group.Name, row.Name, row.Times, row.Regular, row.BackPay, row.CarriedOver, row.Funeral, row.Clawback, row.Paid);
        return sheet.Totals().Footer($"Số tiền bằng chữ: {MoneyInWords.Write(Total.Paid)}.").ToBytes();
    }
}
