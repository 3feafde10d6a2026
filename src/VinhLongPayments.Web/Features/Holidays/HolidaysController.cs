using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Holidays;

/// <summary>Public holidays: points are closed on them.</summary>
[Route("/diem-chi-tra/ngay-nghi")]
public sealed class HolidaysController(PaymentsDb db) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeePoints)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await HolidaysPage.LoadAsync(db, new(), cancellation));

    [HttpPost(""), Authorize(Policy = Policies.EditHolidays)]
    public async Task<IActionResult> Add([Bind(Prefix = "Form")] HolidayForm form, [FromServices] AddHoliday add, CancellationToken cancellation)
    {
        if (ModelState.IsValid && !await add.RunAsync(form, cancellation)) ModelState.AddModelError("Form.Day", "Ngày này đã có trong bảng.");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await HolidaysPage.LoadAsync(db, form, cancellation));
        }

        this.Flash("Đã thêm ngày nghỉ.");
        return Redirect("/diem-chi-tra/ngay-nghi");
    }

    [HttpPost("{day}/bo"), Authorize(Policy = Policies.EditHolidays)]
    public async Task<IActionResult> Remove(string day, [FromServices] RemoveHoliday remove, CancellationToken cancellation)
    {
        await remove.RunAsync(day, cancellation);
        this.Flash("Đã bỏ ngày nghỉ.");
        return Redirect("/diem-chi-tra/ngay-nghi");
    }
}
