using System.Text.Json;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>What the import form posts.</summary>
public sealed record ImportRegisterForm(IFormFile? File);

public sealed class ImportRegisterFormValidator : AbstractValidator<ImportRegisterForm>
{
    public ImportRegisterFormValidator() => RuleFor(form => form.File).Cascade(CascadeMode.Stop)
        .NotNull().WithMessage("Hãy chọn tệp sổ đối tượng (.xlsx).")
        .Must(file => file!.Length > 0).WithMessage("Tệp rỗng. Hãy chọn tệp có sổ đối tượng.")
        .Must(file => file!.Length <= Limits.MaxUploadBytes).WithMessage("Tệp lớn hơn 10 MB. Hãy chia sổ thành nhiều tệp.")
        .Must(file => file!.FileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)).WithMessage("Tệp phải có kiểu .xlsx. Hãy mở trong Excel và lưu lại với kiểu .xlsx.");
}

/// <summary>What became of an import: how much was stored, or everything that keeps it from being stored.</summary>
public sealed record ImportOutcome(int People, int Awards, int Authorisations, string? FileProblem, IReadOnlyList<RowProblem> Problems)
{
    public bool IsStored => FileProblem is null && Problems.Count == 0;

    public static ImportOutcome Refused(string text) => new(0, 0, 0, text, []);
    public static ImportOutcome Wrong(IEnumerable<RowProblem> problems) => new(0, 0, 0, null, [.. problems.OrderBy(p => p.Row).ThenBy(p => p.Cell, StringComparer.Ordinal)]);
}

/// <summary>Takes over a register kept in Excel: people, awards with the month they are paid through, authorisations. All of it or nothing.</summary>
public sealed class ImportRegister(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate, CurrentActivity activity)
{
    public async Task<ImportOutcome> RunAsync(ImportRegisterForm form, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await form.File!.CopyToAsync(content, cancellation);
        content.Position = 0;
        var known = await RegisterContext.LoadAsync(db, user.DistrictId!.Value, clock.Now.Day, cancellation);
        RegisterSheet sheet;
        try
        {
            using var reader = SheetReader.Open(content);
            sheet = RegisterSheet.Read(reader, known);
        }
        catch (SheetRefused refused)
        {
            return ImportOutcome.Refused(refused.Text);
        }
        var outcome = ImportOutcome.Wrong(sheet.Problems);
        await gate.RunAsync(db, async () => outcome = await StoreAsync(sheet, known, form.File.FileName, cancellation), cancellation);
        return outcome;
    }

    private async Task<ImportOutcome> StoreAsync(RegisterSheet sheet, RegisterContext known, string fileName, CancellationToken cancellation)
    {
        var people = await KnownPeople.LoadAsync(db, known.District.Id, sheet.Rows, cancellation);
        var problems = sheet.Problems.Concat(sheet.Rows.SelectMany(people.Problems)).ToList();
        if (problems.Count > 0) return ImportOutcome.Wrong(problems);

        var (added, awards, papers) = (new List<Beneficiary>(), new List<Award>(), new List<Authorisation>());
        foreach (var row in sheet.Rows)
        {
            var person = people.Take(row, added);
            awards.Add(new(person, new(row.Category, row.From, row.Count), new DecisionPaper(null, row.DecisionNumber, row.DecidedOn), row.PaidThrough));
            if (row.Authorisation is { } facts) papers.Add(new(person, facts, user.Actor, clock.Now));
        }
        db.AuditEntries.Add(new(activity, clock.Now, "RegisterRows", known.District.Code, known.District.Id, JsonSerializer.Serialize(
            new { FileName = Path.GetFileName(fileName), Rows = sheet.Rows.Count, NewPeople = added.Count }, AuditTrail.Json)));
        await db.SaveChangesAsync(cancellation);
        await new ListWriter(db).InsertAsync(added, cancellation);
        await new ListWriter(db).InsertAsync(awards, papers, cancellation);
        return new(sheet.Rows.Select(row => row.Code).Distinct().Count(), awards.Count, papers.Count, null, []);
    }
}
