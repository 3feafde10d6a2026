using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Archive;

/// <summary>A paper to be filed, with what stands on its card.</summary>
public sealed record PutDocumentForm
{
    public DocumentKind? Kind { get; init; }
    public string? Title { get; init; }
    public string? Number { get; init; }
    public string? Month { get; init; }
    public int? DistrictId { get; init; }
    public Retention? Retention { get; init; }

    /// <summary>The key of what it belongs to: an inspection, a settlement, a list.</summary>
    public string? SubjectKey { get; init; }
    public IFormFile? File { get; init; }
}

public sealed class PutDocumentFormValidator : AbstractValidator<PutDocumentForm>
{
    public PutDocumentFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().IsInEnum().WithMessage("Hãy chọn loại tài liệu.");
        RuleFor(form => form.Title).NotEmpty().WithMessage("Hãy nhập tên tài liệu.").MaximumLength(300).WithMessage("Tên tối đa 300 ký tự.");
        RuleFor(form => form.Number).MaximumLength(50).WithMessage("Số văn bản tối đa 50 ký tự.");
        RuleFor(form => form.Month).Must(text => text is null || Typed.Month(text) is not null).WithMessage("Hãy nhập tháng như 08/2018, hoặc để trống.");
        RuleFor(form => form.Retention).NotNull().IsInEnum().WithMessage("Hãy chọn thời hạn lưu.");
        RuleFor(form => form.SubjectKey).Must(key => key is null || Guid.TryParse(key, out _)).WithMessage("Hồ sơ không đúng.");
        RuleFor(form => form.File).Cascade(CascadeMode.Stop).NotNull().WithMessage("Hãy chọn tệp.")
            .Must(file => file!.Length > 0).WithMessage("Tệp rỗng. Hãy chọn tệp khác.")
            .Must(file => file!.Length <= Limits.MaxUploadBytes).WithMessage("Tệp lớn hơn 10 MB. Hãy quét với độ phân giải thấp hơn.");
    }
}

/// <summary>Files a paper. What it is, is read from its first bytes, never from its name.</summary>
public sealed class PutDocument(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    /// <returns>False when the file is of no kind the archive keeps.</returns>
    public async Task<bool> RunAsync(PutDocumentForm form, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        await form.File!.CopyToAsync(buffer, cancellation);
        var content = buffer.ToArray();
        if (FileSort.Of(content, form.File.FileName) is not { } sort) return false;

        var subject = await SubjectOf(form, cancellation);
        var card = new DocumentCard(form.Kind!.Value, form.Title!, form.Number, form.Retention!.Value)
        {
            DistrictId = user.DistrictId ?? form.DistrictId, Month = Typed.Month(form.Month), Subject = subject, SubjectKey = subject is DocumentSubject.None ? null : form.SubjectKey,
        };
        var document = new Document(card, user.Office, sort.SafeName(form.File.FileName), sort.ContentType, content, user.Actor, clock.Now);
        db.Documents.Add(document);
        db.DocumentContents.Add(new(document, content));
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    // A paper is tied only to what its writer may see.
    private async Task<DocumentSubject> SubjectOf(PutDocumentForm form, CancellationToken cancellation)
    {
        if (!Guid.TryParse(form.SubjectKey, out var key)) return DocumentSubject.None;

        var (subject, exists) = form.Kind!.Value switch
        {
            DocumentKind.SignedList => (DocumentSubject.List, await db.Lists.AnyAsync(l => l.Id == key, cancellation)),
            DocumentKind.SettlementReport => (DocumentSubject.Settlement, await db.Settlements.AnyAsync(s => s.Id == key, cancellation)),
            DocumentKind.TransferOrder => (DocumentSubject.Transfer, await db.FundTransfers.AnyAsync(t => t.Id == key, cancellation)),
            DocumentKind.InspectionPaper => (DocumentSubject.Inspection, await db.Inspections.AnyAsync(i => i.Id == key, cancellation)),
            DocumentKind.MonitoringPaper => (DocumentSubject.Visit, await db.MonitoringVisits.AnyAsync(v => v.Id == key, cancellation)),
            DocumentKind.TrainingPaper => (DocumentSubject.TrainingClass, await db.TrainingClasses.AnyAsync(c => c.Id == key, cancellation)),
            DocumentKind.CasePaper => (DocumentSubject.Case, await db.Cases.AnyAsync(c => c.Id == key, cancellation)),
            _ => (DocumentSubject.None, true),
        };
        return exists ? subject : throw new NotFound();
    }
}

/// <summary>The sorts of files the archive keeps, told by their first bytes.</summary>
public sealed record FileSort(string ContentType, string Extension)
{
    private static readonly FileSort Pdf = new("application/pdf", ".pdf"), Jpeg = new("image/jpeg", ".jpg"), Png = new("image/png", ".png"),
        Workbook = new(Sheets.SheetWriter.ContentType, ".xlsx"), Text = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    public static FileSort? Of(ReadOnlySpan<byte> content, string fileName)
    {
        if (content.StartsWith("%PDF-"u8)) return Pdf;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Jpeg;
        if (content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return Png;
        if (!content.StartsWith("PK\u0003\u0004"u8)) return null;
        return Path.GetExtension(fileName).ToLowerInvariant() switch { ".xlsx" => Workbook, ".docx" => Text, _ => null };
    }

    /// <summary>The file's own name without folders and signs that mean something to a system, with the ending of what it is.</summary>
    public string SafeName(string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/').Split('/')[^1]);
        var safe = string.Concat(stem.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.')).Trim(' ', '.');
        return (safe.Length == 0 ? "tai-lieu" : safe.Length > 100 ? safe[..100] : safe) + Extension;
    }
}
