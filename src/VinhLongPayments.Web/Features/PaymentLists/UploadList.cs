using System.Security.Cryptography;
using System.Text.Json;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Web.Features.PaymentLists.Checking;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What the upload form posts.</summary>
public sealed record UploadListForm
{
    public string? Period { get; init; }

    /// <summary>The last month, when several are paid together before Tết.</summary>
    public string? Until { get; init; }

    public ListKind? Kind { get; init; }
    public IFormFile? File { get; init; }
}

public sealed class UploadListFormValidator : AbstractValidator<UploadListForm>
{
    public UploadListFormValidator()
    {
        RuleFor(form => form.Period).Must(text => PaymentMonth.TryParse(text, out _)).WithMessage("Hãy nhập kỳ chi trả gồm tháng và năm, ví dụ 08/2018.");
        RuleFor(form => form.Until).Must(text => text is null || PaymentMonth.TryParse(text, out _)).WithMessage("Hãy nhập tháng cuối gồm tháng và năm, ví dụ 02/2019, hoặc để trống.");
        RuleFor(form => form.Kind).NotNull().WithMessage("Hãy chọn loại danh sách.").IsInEnum().WithMessage("Hãy chọn loại danh sách.");
        RuleFor(form => form.File).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Hãy chọn tệp danh sách (.xlsx).")
            .Must(file => file!.Length > 0).WithMessage("Tệp rỗng. Hãy chọn tệp có danh sách.")
            .Must(file => file!.Length <= Limits.MaxUploadBytes).WithMessage("Tệp lớn hơn 10 MB. Hãy xóa trang tính và hình ảnh không cần thiết rồi tải lên lại.")
            .Must(file => file!.FileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)).WithMessage("Tệp phải có kiểu .xlsx. Hãy mở trong Excel và lưu lại với kiểu .xlsx.");
    }
}

/// <summary>What became of an upload: a stored draft, or everything that keeps it from being stored.</summary>
public sealed record UploadOutcome(Guid? ListId, string? FileProblem, IReadOnlyList<RowProblem> Problems, IReadOnlyList<RowWarning> Warnings)
{
    private const int FirstCells = 3;

    public static UploadOutcome Refused(string text) => new(null, text, [], []);

    /// <summary>Each kind of doubt with its first cells: "Thiếu số CMND/CCCD (35 dòng): F6, F20, F32…".</summary>
    public string Doubts => string.Join("; ", Warnings.GroupBy(w => w.Kind).OrderBy(kind => kind.Key)
        .Select(kind => $"{kind.Key.Vietnamese()} ({kind.Count()} dòng): {string.Join(", ", kind.Take(FirstCells).Select(w => w.Cell))}{(kind.Count() > FirstCells ? "…" : "")}"));
}

/// <summary>Reads a district's workbook and stores it as a draft with all its lines, or stores nothing and says everything that is wrong.</summary>
public sealed class UploadList(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate, BenefitPolicy policy, CurrentActivity activity)
{
    private const int MostFileName = 200;

    public async Task<UploadOutcome> RunAsync(UploadListForm form, CancellationToken cancellation)
    {
        var period = PeriodOf(form);
        using var content = new MemoryStream();
        await form.File!.CopyToAsync(content, cancellation);
        var name = Path.GetFileName(form.File.FileName);
        var source = new ListSource(name.Length > MostFileName ? name[..MostFileName] : name, Convert.ToHexStringLower(SHA256.HashData(content.ToArray())));
        if (await SameFileAsync(source, cancellation) is { } earlier) return UploadOutcome.Refused(earlier);

        if (!await RatesAreKnownAsync(period, cancellation)) return UploadOutcome.Refused($"Chưa có mức chuẩn cho {period} và tháng liền trước. Hãy kiểm tra lại kỳ chi trả.");

        content.Position = 0;
        var known = await ListContext.LoadAsync(db, user.DistrictId!.Value, period, clock.Now.Day, cancellation);
        ListSheet sheet;
        try
        {
            using var reader = SheetReader.Open(content);
            sheet = ListSheet.Read(reader, known);
        }
        catch (SheetRefused refused)
        {
            return UploadOutcome.Refused(refused.Text);
        }
        return await StoreAsync(new(known, form.Kind!.Value, source, sheet), cancellation);
    }

    private static PaymentPeriod PeriodOf(UploadListForm form)
    {
        PaymentMonth.TryParse(form.Period, out var from);
        return PaymentMonth.TryParse(form.Until, out var to) ? new(from, to) : new(from);
    }

    private async Task<bool> RatesAreKnownAsync(PaymentPeriod period, CancellationToken cancellation)
    {
        var tables = await db.BenefitTablesAsync(cancellation);
        return period.Months.Prepend(period.From.Previous).All(tables.Knows);
    }

    private async Task<string?> SameFileAsync(ListSource source, CancellationToken cancellation)
    {
        var same = await db.Lists.AsNoTracking().Include(l => l.Steps)
            .FirstOrDefaultAsync(l => l.DistrictId == user.DistrictId && l.FileSha256 == source.Sha256 && l.Status != ListStatus.Discarded, cancellation);
        var first = same?.Steps.OrderBy(s => s.Id).First();
        return first is null ? null : $"Tệp này đã được {first.ByName} tải lên lúc {first.At.Local:HH:mm} ngày {first.At.Local:dd'/'MM'/'yyyy} ({ListLabels.Title(same!.Kind, same.Number, same.Period)}).";
    }

    private async Task<UploadOutcome> StoreAsync(ReadList read, CancellationToken cancellation)
    {
        var outcome = new UploadOutcome(null, null, [], []);
        await gate.RunAsync(db,
            async () => outcome = await StoreInsideAsync(read, cancellation),
            () => db.Lists.AnyAsync(l => l.FileSha256 == read.Source.Sha256 && l.Status == ListStatus.Draft, cancellation),
            cancellation);
        return outcome;
    }

    private async Task<UploadOutcome> StoreInsideAsync(ReadList read, CancellationToken cancellation)
    {
        var number = await ListNumber.NextAsync(db, read.Known.District.Id, read.Known.Period, read.Kind, cancellation);
        var register = await RegisterCheck.OfAsync(db, read.Sheet.Lines, read.Known, read.Kind, cancellation);
        if (read.Sheet.Problems.Count + register.Problems.Count > 0)
            return new(null, null, [.. read.Sheet.Problems.Concat(register.Problems).OrderBy(p => p.Row).ThenBy(p => p.Cell.Length).ThenBy(p => p.Cell)], []);

        var list = new PaymentList(read.Known.District.Id, read.Known.Period, read.Kind, number, read.Source, user.Actor, clock.Now);
        var people = await ListedPeople.LoadAsync(db, list.DistrictId, read.Sheet.Lines, cancellation);
        var lines = LinesOf(list, read, people);
        List<RowWarning> warnings = [.. people.Warnings, .. read.Sheet.Warnings];
        list.Total(lines, new Dictionary<FindingKind, int>());

        db.Lists.Add(list);
        db.AuditEntries.Add(BatchEntry(list, people));
        await db.SaveChangesAsync(cancellation);
        var writer = new ListWriter(db);
        await writer.InsertAsync(people.New, cancellation);
        await writer.InsertAsync(list, lines, cancellation);
        await DraftChecks.RunAsync(db, policy, list, clock.Now.Day, DraftChecks.FromFile(warnings), cancellation);
        return new(list.Id, null, [], [.. warnings.OrderBy(w => w.Row)]);
    }

    private static List<Entitlement> LinesOf(PaymentList list, ReadList read, ListedPeople people)
    {
        var monthly = read.Known.Categories.Values.ToDictionary(c => c.Code, read.Known.MonthlyOf);
        return [.. read.Sheet.Lines.Select((line, at) => new Entitlement(
            list, people[line.Code], line.Commune.Id, line.Point.Id, line.Facts(at + 1), line.Money.Items(list.Period, monthly[line.Category.Code]), line.Money.Total))];
    }

    private AuditEntry BatchEntry(PaymentList list, ListedPeople people) => new(activity, clock.Now, "ListLines", list.Id.ToString(), list.DistrictId, JsonSerializer.Serialize(
        new { list.FileName, list.FileSha256, Rows = list.LineCount, Total = list.Amount.Dong, NewPeople = people.New.Count, ChangedPeople = people.Warnings.Count },
        AuditTrail.Json));

    private sealed record ReadList(ListContext Known, ListKind Kind, ListSource Source, ListSheet Sheet);
}
