using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.PaymentLists.Uploading;

/// <summary>Uploaded lists before they become drafts.</summary>
[Route("/danh-sach/nhap"), Authorize(Policy = Policies.WriteLists)]
public sealed class ListImportsController(PaymentsDb db, ImportBoard board) : ReviewController(db, board)
{
    protected override ImportPlace Place => ImportPlace.Lists;

    [HttpPost("{id:guid}/lap")]
    public async Task<IActionResult> Make(Guid id, [FromServices] MakeDraft make, CancellationToken cancellation)
    {
        await make.RunAsync(id, cancellation);
        await Board.RunSoonAsync(id, cancellation);
        return Redirect($"{Place.Path}/{id}/xong");
    }

    /// <summary>Where a clerk arrives after asking for the draft: at the draft, or back at the upload when it is not there yet.</summary>
    [HttpGet("{id:guid}/xong")]
    public async Task<IActionResult> Made(Guid id, CancellationToken cancellation)
    {
        var import = await Db.ImportAsync(Place, id, cancellation);
        if (import is not { Status: ImportStatus.Committed, ListId: { } list }) return Redirect($"{Place.Path}/{id}");

        this.Flash("Đã lưu danh sách đang lập. Hãy kiểm tra rồi trình lãnh đạo duyệt.");
        return Redirect($"/danh-sach/{list}");
    }
}

/// <summary>Asks for the draft of an upload; the server makes it in the background, as a whole.</summary>
public sealed class MakeDraft(PaymentsDb db, CurrentUser user, WriteGate gate)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        (await db.OpenImportAsync(ImportPlace.Lists, id, cancellation)).AskForDraft(user.Actor);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);
}
