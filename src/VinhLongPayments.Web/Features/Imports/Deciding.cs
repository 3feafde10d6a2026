using System.Globalization;
using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>Which proposed mends are accepted: all of a kind.</summary>
public sealed record AcceptMendsForm
{
    /// <summary>Null accepts every mend that is proposed.</summary>
    public ImportCause? Cause { get; init; }
}

/// <summary>Accepts proposed mends by kind and has the file checked again.</summary>
public sealed class AcceptMends(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    /// <returns>How many places that mends.</returns>
    public async Task<int> RunAsync(ImportPlace place, Guid id, AcceptMendsForm form, CancellationToken cancellation)
    {
        var count = 0;
        await gate.RunAsync(db, async () =>
        {
            var import = await db.OpenImportAsync(place, id, cancellation);
            var open = await db.ImportFindings.Where(f => f.ImportId == id && f.Severity == ImportSeverity.Mend && (form.Cause == null || f.Cause == form.Cause))
                .GroupBy(f => f.Cause).Select(kind => new { kind.Key, Count = kind.Count() }).ToListAsync(cancellation);
            import.Decide([.. open.Select(kind => ImportEdit.Accept(kind.Key, user.Actor, clock.Now))], user.Actor);
            await db.SaveChangesAsync(cancellation);
            count = open.Sum(kind => kind.Count);
        }, cancellation);
        return count;
    }
}

/// <summary>What the grid posts: for each shown cell what it held, what it is to hold, and whether its row is left out.</summary>
public sealed record CorrectCellsForm
{
    public const int MostCells = 400;

    public List<CellForm> Cells { get; init; } = [];
}

/// <summary>One cell of the grid.</summary>
public sealed record CellForm
{
    /// <summary>Sheet, row and column: "0-42-5".</summary>
    public string? At { get; init; }

    public string? Was { get; init; }
    public string? Value { get; init; }

    /// <summary>The proposed mend of this cell is right.</summary>
    public bool Accept { get; init; }

    /// <summary>Why the row is left out; empty keeps it.</summary>
    public string? LeaveOut { get; init; }

    public CellPlace? Place => At?.Split('-') is [var sheet, var row, .. var rest] && Whole(sheet) is { } s && Whole(row) is { } r ? new(s, r, rest.Length == 1 && Whole(rest[0]) is { } c ? c : -1) : null;

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

public sealed class CorrectCellsFormValidator : AbstractValidator<CorrectCellsForm>
{
    public CorrectCellsFormValidator()
    {
        RuleFor(form => form.Cells).Must(cells => cells.Count <= CorrectCellsForm.MostCells && cells.TrueForAll(cell => cell.Place is not null)).WithMessage("Trang đã cũ. Hãy mở lại trang và sửa lại.");
        RuleForEach(form => form.Cells).ChildRules(cell =>
        {
            cell.RuleFor(c => c.Value).MaximumLength(500).WithMessage("Nội dung ô tối đa 500 ký tự.");
            cell.RuleFor(c => c.LeaveOut).MaximumLength(200).WithMessage("Lý do bỏ dòng tối đa 200 ký tự.");
        });
    }
}

/// <summary>Writes down corrected cells, accepted mends and rows left out, and has the file checked again.</summary>
public sealed class CorrectCells(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    /// <returns>How many decisions were written.</returns>
    public async Task<int> RunAsync(ImportPlace place, Guid id, CorrectCellsForm form, CancellationToken cancellation)
    {
        var edits = form.Cells.Select(EditOf).OfType<ImportEdit>().DistinctBy(edit => (edit.Kind, edit.Place)).ToList();
        await gate.RunAsync(db, async () =>
        {
            var import = await db.OpenImportAsync(place, id, cancellation);
            import.Decide(edits, user.Actor);
            await db.SaveChangesAsync(cancellation);
        }, cancellation);
        return edits.Count;
    }

    private ImportEdit? EditOf(CellForm cell)
    {
        var at = cell.Place!.Value;
        if (!string.IsNullOrWhiteSpace(cell.LeaveOut)) return ImportEdit.LeaveOut(at.Sheet, at.Row, cell.LeaveOut, user.Actor, clock.Now);
        if (cell.Accept) return ImportEdit.Accept(at, user.Actor, clock.Now);
        return at.Column >= 0 && (cell.Value ?? "") != (cell.Was ?? "") ? ImportEdit.OfCell(at, cell.Value ?? "", user.Actor, clock.Now) : null;
    }
}

/// <summary>Has the file read again: after a fault of the system, or to see what the register learned since.</summary>
public sealed class ReadImportAgain(PaymentsDb db, CurrentUser user, WriteGate gate)
{
    public Task RunAsync(ImportPlace place, Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        (await db.OpenImportAsync(place, id, cancellation)).ReadAgain(user.Actor);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}

/// <summary>Gives an upload up.</summary>
public sealed class UndoImport(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(ImportPlace place, Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var import = await db.OpenImportAsync(place, id, cancellation);
        Rules.ImportIsOpen.Require(import.Status is not ImportStatus.Committed);
        import.Undo(user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}
