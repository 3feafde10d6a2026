using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists.Uploading;

/// <summary>A list in the canonical template: to be filled in, or as it is stored and then streamed. It uploads again as it is.</summary>
internal sealed class ListWorkbook(ListContext known)
{
    private const int RowsToFillIn = 300;

    public const string SheetName = "Danh sách";

    private readonly Dictionary<int, Commune> _communes = known.Communes.Values.ToDictionary(commune => commune.Id);
    private readonly Dictionary<int, PayoutPoint> _points = known.Points.Values.ToDictionary(point => point.Id);

    /// <summary>A district's lines with choices and empty rows behind the people.</summary>
    public byte[] Template(IReadOnlyList<Entitlement> lines)
    {
        var writer = new SheetWriter(SheetName).Columns(Columns(isTemplate: true));
        foreach (var line in lines) writer.Row(RowOf(line));
        return writer.ToFillIn(RowsToFillIn).ToBytes();
    }

    /// <summary>Writes lines as they are read.</summary>
    public async Task WriteAsync(IAsyncEnumerable<Entitlement> lines, Stream target, CancellationToken cancellation)
    {
        await using var sheet = await SheetStream.StartAsync(target, SheetName, Columns(isTemplate: false), cancellation);
        await foreach (var line in lines.WithCancellation(cancellation)) await sheet.RowAsync(RowOf(line), cancellation);
        await sheet.FinishAsync(cancellation);
    }

    private Column[] Columns(bool isTemplate) => [.. ListColumns.All.Select(column => ColumnOf(column, isTemplate))];

    private Column ColumnOf(ListColumn column, bool isTemplate) => column switch
    {
        ListColumn.Number or ListColumn.BackPayMonths or ListColumn.CarriedOverMonths => Column.Whole(column.Heading, 8),
        ListColumn.Regular or ListColumn.BackPay or ListColumn.CarriedOver or ListColumn.Clawback or ListColumn.Funeral or ListColumn.Total => Column.Money(column.Heading, 14),
        ListColumn.Coefficient => Column.Tenths(column.Heading, 7),
        _ => Column.Text(column.Heading, column is ListColumn.Name or ListColumn.ReceiverName or ListColumn.Address or ListColumn.Note ? 26 : 14) with { Choices = isTemplate ? ChoicesOf(column) : null },
    };

    private IReadOnlyList<string>? ChoicesOf(ListColumn column) => column switch
    {
        ListColumn.Sex => ["Nam", "Nữ"],
        ListColumn.CommuneCode => [.. known.Communes.Keys.Order()],
        ListColumn.CommuneName => [.. known.Communes.Values.Select(commune => commune.Name).Order(StringComparer.Ordinal)],
        ListColumn.PointCode => [.. known.Points.Keys.Order()],
        ListColumn.Category => [.. known.Categories.Keys.Order()],
        ListColumn.Relation => ReceiverColumns.Relations,
        ListColumn.Manner => ["Tại điểm", "Tại nhà"],
        _ => null,
    };

    private object?[] RowOf(Entitlement line)
    {
        var (backPay, carried) = (line.Items.Where(item => item.Kind is ItemKind.BackPay).ToList(), line.Items.Where(item => item.Kind is ItemKind.CarriedOver).ToList());
        return
        [
            line.LineNumber, line.Code, line.Name.Full, line.Birth.ToString(), line.Sex is Sex.Unknown ? null : line.Sex.Vietnamese(), line.CitizenId?.Digits, line.Address,
            _communes.GetValueOrDefault(line.CommuneId)?.Code, _communes.GetValueOrDefault(line.CommuneId)?.Name, _points.GetValueOrDefault(line.PayoutPointId)?.Code,
            line.CategoryCode, line.Coefficient.Tenths / 10m, line.DecisionNumber, line.AmountOf(ItemKind.Regular), Whole(backPay.Sum(item => item.Months)), Money(line.AmountOf(ItemKind.BackPay)),
            Whole(carried.Sum(item => item.Months)), Money(line.AmountOf(ItemKind.CarriedOver)), Money(line.AmountOf(ItemKind.Clawback)), Money(line.AmountOf(ItemKind.Funeral)), line.Amount,
            line.ReceiverName, line.ReceiverCitizenId?.Digits, line.ReceiverRelation, line.AtHome ? "Tại nhà" : "Tại điểm", line.Note,
        ];
    }

    private static object? Whole(int number) => number == 0 ? null : number;

    private static object? Money(Vnd amount) => amount == Vnd.Zero ? null : amount;
}

/// <summary>The template of a district for a month, prefilled with whom the register pays; and a stored list in the same columns.</summary>
public sealed class ListFiles(PaymentsDb db, CurrentUser user, TimeProvider clock, BenefitPolicy policy)
{
    public async Task<byte[]> RunAsync(PaymentMonth month, CancellationToken cancellation)
    {
        var (district, period) = (user.DistrictId!.Value, new PaymentPeriod(month));
        var calculator = policy.Calculator(await db.BenefitTablesAsync(cancellation));
        Rules.RateIsKnown.Require(calculator.Tables.Knows(month));
        var list = new PaymentList(district, period, ListKind.Main, 0, new("mau.xlsx", ""), user.Actor, clock.Now);
        var known = await ListContext.LoadAsync(db, district, period, clock.Now.Day, cancellation);
        return new ListWorkbook(known).Template(await DueLines.OfAsync(db, list, new(calculator, period), cancellation));
    }

    /// <summary>A stored list under its name; its lines are read while they are sent.</summary>
    public async Task<StreamedSheet> OfAsync(Guid id, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        var workbook = new ListWorkbook(await ListContext.LoadAsync(db, list.DistrictId, list.Period, clock.Now.Day, cancellation));
        var lines = db.Entitlements.AsNoTracking().Include(l => l.Items).AsSingleQuery().Where(l => l.ListId == id).OrderBy(l => l.LineNumber);
        return new($"danh-sach-{list.From.Number}.xlsx", (target, aborted) => workbook.WriteAsync(lines.AsAsyncEnumerable(), target, aborted));
    }
}

/// <summary>The page of the template.</summary>
public sealed record TemplatePage(string Month);
