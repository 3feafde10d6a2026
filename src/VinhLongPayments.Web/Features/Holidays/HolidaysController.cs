using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Holidays;

/// <summary>A day on which points are closed.</summary>
public sealed record HolidayForm
{
    public string? Day { get; init; }
    public string? Name { get; init; }
}

public sealed class HolidayFormValidator : AbstractValidator<HolidayForm>
{
    public HolidayFormValidator()
    {
        RuleFor(form => form.Day).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày nghỉ như 2/9/2018.");
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy nhập tên ngày nghỉ.").MaximumLength(100).WithMessage("Tên tối đa 100 ký tự.");
    }
}

/// <summary>The public holidays that the Department keeps, newest first.</summary>
public sealed record HolidaysPage(IReadOnlyList<Holiday> Holidays, HolidayForm Form)
{
    public static async Task<HolidaysPage> LoadAsync(PaymentsDb db, HolidayForm form, CancellationToken cancellation) =>
        new(await db.Holidays.AsNoTracking().OrderByDescending(h => h.Day).Take(100).ToListAsync(cancellation), form);
}

/// <summary>Public holidays: points are closed on them.</summary>
[Route("/diem-chi-tra/ngay-nghi")]
public sealed class HolidaysController(PaymentsDb db) : Controller
{
    [HttpGet(""), Authorize(Policy = Policies.SeePoints)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await HolidaysPage.LoadAsync(db, new(), cancellation));

    [HttpPost(""), Authorize(Policy = Policies.EditHolidays)]
    public async Task<IActionResult> Add([Bind(Prefix = "Form")] HolidayForm form, CancellationToken cancellation)
    {
        if (Typed.Day(form.Day) is { } day && await db.Holidays.AnyAsync(h => h.Day == day, cancellation)) ModelState.AddModelError("Form.Day", "Ngày này đã có trong bảng.");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await HolidaysPage.LoadAsync(db, form, cancellation));
        }

        db.Holidays.Add(new(Typed.Day(form.Day)!.Value, form.Name!));
        await db.SaveChangesAsync(cancellation);
        this.Flash("Đã thêm ngày nghỉ.");
        return Redirect("/diem-chi-tra/ngay-nghi");
    }

    [HttpPost("{day}/bo"), Authorize(Policy = Policies.EditHolidays)]
    public async Task<IActionResult> Remove(string day, CancellationToken cancellation)
    {
        var asked = Typed.Day(day) ?? throw new NotFound();
        db.Holidays.Remove(await db.Holidays.SingleOrDefaultAsync(h => h.Day == asked, cancellation) ?? throw new NotFound());
        await db.SaveChangesAsync(cancellation);
        this.Flash("Đã bỏ ngày nghỉ.");
        return Redirect("/diem-chi-tra/ngay-nghi");
    }
}
