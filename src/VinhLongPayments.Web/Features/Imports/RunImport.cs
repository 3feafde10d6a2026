using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>Does what an upload waits for: a check whose result is kept, or the commit, in one transaction with its new state.</summary>
public sealed class RunImport(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate, ImportBoard board, IEnumerable<IImportWork> works)
{
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var import = await LoadAsync(id, cancellation);
        if (import.Work is ImportWork.Check) await CheckAsync(import, cancellation);
        else if (import.Work is ImportWork.Commit) await CommitAsync(id, cancellation);
    }

    private Task<Import> LoadAsync(Guid id, CancellationToken cancellation) => db.Imports.Include(i => i.Edits).SingleAsync(i => i.Id == id, cancellation);

    private IImportWork WorkOf(Import import) => works.Single(work => work.Kind == import.Kind);

    private async Task CheckAsync(Import import, CancellationToken cancellation)
    {
        var source = await ImportSource.LoadAsync(db, import, cancellation);
        CheckedImport result;
        try
        {
            result = await WorkOf(import).CheckAsync(source, rows => board.Progress(import.Id, rows), cancellation);
        }
        catch (SheetRefused refused)
        {
            await StoreAsync(import.Id, stored => stored.Refuse(refused.Text, clock.Now), [], [], cancellation);
            return;
        }
        await StoreAsync(import.Id, stored => Take(stored, result), source.Notes.Findings, result.Changes, cancellation);
    }

    private void Take(Import import, CheckedImport result)
    {
        if (result.Question is { } question) import.AskForColumns(question, clock.Now);
        else import.TakeCounts(result.Counts, result.Notice, clock.Now);
    }

    private Task StoreAsync(Guid id, Action<Import> take, IReadOnlyCollection<ImportFinding> findings, IReadOnlyCollection<ImportChange> changes, CancellationToken cancellation) =>
        gate.RunAsync(db, async () =>
        {
            var import = await db.Imports.SingleAsync(i => i.Id == id, cancellation);
            if (import.Work is not ImportWork.Check) return;
            take(import);
            await db.SaveChangesAsync(cancellation);
            await new ListWriter(db).ReplaceAsync(import, findings, changes, cancellation);
        }, cancellation);

    private async Task CommitAsync(Guid id, CancellationToken cancellation)
    {
        try
        {
            await gate.RunAsync(db, async () =>
            {
                var import = await LoadAsync(id, cancellation);
                if (import.Work is not ImportWork.Commit) return;
                var list = await WorkOf(import).CommitAsync(await ImportSource.LoadAsync(db, import, cancellation), cancellation);
                import.Commit(list, user.Actor, clock.Now);
                await db.SaveChangesAsync(cancellation);
            }, cancellation);
        }
        catch (Exception error) when (error is RuleBroken || (error is DbUpdateException or System.Data.Common.DbException && DatabaseErrors.IsDuplicate(error)))
        {
            await FailAsync(id, error is RuleBroken broken ? string.Join(' ', new[] { broken.Rule.Text, broken.Detail }.OfType<string>()) : RefusalFilter.Duplicate, cancellation);
        }
    }

    // Nothing was stored; the reason is, and what the books learned since is seen at once.
    private Task FailAsync(Guid id, string problem, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var import = await db.Imports.SingleAsync(i => i.Id == id, cancellation);
        import.Fail(problem);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}
