using System.Security.Cryptography;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>What became of a posted file: an upload with an address, or why it was not taken. <paramref name="Notice"/> is for a file that was here before.</summary>
public sealed record ReceivedFile(Guid? Id, string? Problem, string? Notice = null);

/// <summary>Takes a workbook in with its SHA-256 and leaves the reading to the background; the same file again is recognised.</summary>
public sealed class ReceiveFile(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate, ImportBoard board)
{
    private const int MostFileName = 200;

    public async Task<ReceivedFile> RunAsync(ImportTarget target, IFormFile file, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellation);
        if (Refusal(memory) is { } refused) return new(null, refused);

        var content = memory.ToArray();
        var source = new ListSource(SafeName(file.FileName), Convert.ToHexStringLower(SHA256.HashData(content)));
        var import = new Import(user.DistrictId!.Value, target, source, user.Actor, clock.Now);
        Import? same = null;
        await gate.RunAsync(db, async () =>
        {
            same = await SameAsync(import, cancellation);
            if (same is not null) return;
            db.Imports.Add(import);
            db.ImportFiles.Add(new(import, content));
            await db.SaveChangesAsync(cancellation);
        }, () => db.Imports.AnyAsync(i => i.Id == import.Id, cancellation), cancellation);

        if (same is { } earlier) return Known(earlier, target);
        await board.RunSoonAsync(import.Id, cancellation);
        return new(import.Id, null);
    }

    // Only what shows without unpacking; the rest is found by the background reader, which has its own limits.
    private static string? Refusal(MemoryStream content)
    {
        try
        {
            SheetReader.Peek(content);
            return null;
        }
        catch (SheetRefused refused)
        {
            return refused.Text;
        }
    }

    private Task<Import?> SameAsync(Import import, CancellationToken cancellation) => db.Imports.AsNoTracking()
        .Where(i => i.DistrictId == import.DistrictId && i.Kind == import.Kind && i.FileSha256 == import.FileSha256 && i.Status != ImportStatus.Undone && i.Status != ImportStatus.Refused)
        .OrderBy(i => i.ReceivedAt).FirstOrDefaultAsync(cancellation);

    private static ReceivedFile Known(Import same, ImportTarget target)
    {
        var at = same.ReceivedAt.Local;
        var told = $"Tệp này đã được {same.AuthorName} tải lên lúc {at:HH:mm} ngày {at:dd'/'MM'/'yyyy} ({ImportLabels.Title(same)}).";
        return same.IsOpen && same.Period == target.Period && same.ListKind == target.ListKind ? new(same.Id, null, told) : new(null, told);
    }

    private static string SafeName(string posted)
    {
        var name = string.Concat(Path.GetFileName(posted.Replace('\\', '/')).Where(c => !char.IsControl(c) && System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format));
        return name.Length > MostFileName ? name[^MostFileName..] : name;
    }
}

/// <summary>What every posted workbook must be before it is looked into.</summary>
public static class WorkbookRules
{
    public static IRuleBuilderOptions<T, IFormFile?> IsWorkbook<T>(this IRuleBuilderInitial<T, IFormFile?> rule, string what) => rule.Cascade(CascadeMode.Stop)
        .NotNull().WithMessage($"Hãy chọn tệp {what} (.xlsx).")
        .Must(file => file!.Length > 0).WithMessage($"Tệp rỗng. Hãy chọn tệp có {what}.")
        .Must(file => file!.Length <= Limits.MaxUploadBytes).WithMessage("Tệp lớn hơn 10 MB. Hãy xóa trang tính và hình ảnh không cần thiết rồi tải lên lại.")
        .Must(file => file!.FileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)).WithMessage("Tệp phải có kiểu .xlsx. Hãy mở trong Excel và lưu lại với kiểu .xlsx.");
}
