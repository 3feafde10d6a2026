using VinhLongPayments.Web.Sheets;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Imports;

/// <summary>The pages of an upload between its file and what it becomes; each kind of upload has them under its own address and policy.</summary>
public abstract class ReviewController(PaymentsDb db, ImportBoard board) : Controller
{
    protected const string Views = "/Features/Imports/";

    /// <summary>Which kind of upload, and where its pages are.</summary>
    protected abstract ImportPlace Place { get; }

    protected PaymentsDb Db => db;
    protected ImportBoard Board => board;

    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery(Name = "trang")] int? page, CancellationToken cancellation) => View(Views + "Index.cshtml", await ImportsPage.LoadAsync(db, Place, page, cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, FindingsFilter filter, CancellationToken cancellation)
    {
        var review = await ReviewPage.LoadAsync(db, Place, id, filter, board, cancellation);
        // Without a script the page asks again by itself while the server works.
        if (review.Import.IsBusy) Response.Headers.Append("Refresh", "2");
        return View(Views + "Review.cshtml", review);
    }

    [HttpGet("{id:guid}/thay-doi")]
    public async Task<IActionResult> Changes(Guid id, [FromQuery(Name = "loai")] ImportChangeKind kind, [FromQuery(Name = "trang")] int? page, CancellationToken cancellation) =>
        View(Views + "Changes.cshtml", await ImportChangesPage.LoadAsync(db, Place, id, kind, page, cancellation));

    [HttpGet("{id:guid}/cot")]
    public async Task<IActionResult> Columns(Guid id, CancellationToken cancellation) =>
        View(Views + "Columns.cshtml", await ColumnsPage.LoadAsync(db, Place, id, cancellation));

    [HttpPost("{id:guid}/cot")]
    public async Task<IActionResult> Columns(Guid id, MapColumnsForm form, [FromServices] MapColumns map, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(Views + "Columns.cshtml", await ColumnsPage.LoadAsync(db, Place, id, cancellation));
        }
        await map.RunAsync(Place, id, form, cancellation);
        return await Again(id, "Đã nhớ ý nghĩa các cột cho huyện và đọc lại tệp.", cancellation);
    }

    [HttpPost("{id:guid}/chap-nhan")]
    public async Task<IActionResult> Accept(Guid id, AcceptMendsForm form, [FromServices] AcceptMends accept, CancellationToken cancellation)
    {
        var count = await accept.RunAsync(Place, id, form, cancellation);
        return await Again(id, $"Đã chấp nhận {count:N0} chỗ sửa.", cancellation);
    }

    [HttpPost("{id:guid}/sua")]
    public async Task<IActionResult> Correct(Guid id, CorrectCellsForm form, [FromServices] CorrectCells correct, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(Views + "Review.cshtml", await ReviewPage.LoadAsync(db, Place, id, new(), board, cancellation));
        }
        var count = await correct.RunAsync(Place, id, form, cancellation);
        return await Again(id, $"Đã ghi {count:N0} chỗ sửa và kiểm tra lại.", cancellation);
    }

    [HttpPost("{id:guid}/doc-lai")]
    public async Task<IActionResult> ReadAgain(Guid id, [FromServices] ReadImportAgain again, CancellationToken cancellation)
    {
        await again.RunAsync(Place, id, cancellation);
        return await Again(id, "Đã đọc lại tệp.", cancellation);
    }

    [HttpPost("{id:guid}/bo")]
    public async Task<IActionResult> Undo(Guid id, [FromServices] UndoImport undo, CancellationToken cancellation)
    {
        await undo.RunAsync(Place, id, cancellation);
        this.Flash("Đã bỏ lần tải lên này. Chưa có gì được lưu vào sổ.");
        return Redirect(Place.Path);
    }

    [HttpGet("{id:guid}/tep")]
    public async Task<IActionResult> Original(Guid id, CancellationToken cancellation)
    {
        var import = await db.ImportAsync(Place, id, cancellation);
        var content = await db.ImportFiles.AsNoTracking().Where(f => f.ImportId == id).Select(f => f.Content).SingleAsync(cancellation);
        return File(content, SheetWriter.ContentType, import.FileName);
    }

    [HttpGet("{id:guid}/loi.xlsx")]
    public async Task<IActionResult> Marked(Guid id, CancellationToken cancellation)
    {
        var import = await db.ImportAsync(Place, id, cancellation);
        // What the bounded reader has not passed is never opened by a library that has no limits.
        if (import.Status is ImportStatus.Received or ImportStatus.Refused) throw new NotFound();
        return File(await MarkedWorkbook.OfAsync(db, import, cancellation), SheetWriter.ContentType, $"loi-{Path.GetFileNameWithoutExtension(import.FileName)}.xlsx");
    }

    protected async Task<IActionResult> Again(Guid id, string text, CancellationToken cancellation)
    {
        this.Flash(text);
        await board.RunSoonAsync(id, cancellation);
        return Redirect($"{Place.Path}/{id}");
    }
}

/// <summary>Which kind of upload a page is about, and its address.</summary>
public sealed record ImportPlace(ImportKind Kind, string Path)
{
    public static readonly ImportPlace Lists = new(ImportKind.PaymentList, "/danh-sach/nhap"), Results = new(ImportKind.PayoutResults, "/chi-tra/ket-qua");
}

/// <summary>Finding an upload that a page is about; another kind, and another district's, is not there.</summary>
internal static class ImportQueries
{
    public static async Task<Import> ImportAsync(this PaymentsDb db, ImportPlace place, Guid id, CancellationToken cancellation) =>
        await db.Imports.AsNoTracking().Include(i => i.Steps).Include(i => i.Edits).SingleOrDefaultAsync(i => i.Id == id && i.Kind == place.Kind, cancellation) ?? throw new NotFound();

    /// <summary>For changing it, inside the transaction.</summary>
    public static async Task<Import> OpenImportAsync(this PaymentsDb db, ImportPlace place, Guid id, CancellationToken cancellation) =>
        await db.Imports.SingleOrDefaultAsync(i => i.Id == id && i.Kind == place.Kind, cancellation) ?? throw new NotFound();
}
