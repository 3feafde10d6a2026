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

/// <summary>Adds a holiday.</summary>
public sealed class AddHoliday(PaymentsDb db)
{
    /// <returns>False when the day is there already.</returns>
    public async Task<bool> RunAsync(HolidayForm form, CancellationToken cancellation)
    {
        var day = Typed.Day(form.Day)!.Value;
        if (await db.Holidays.AnyAsync(h => h.Day == day, cancellation)) return false;

        db.Holidays.Add(new(day, form.Name!));
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}

/// <summary>Takes a holiday off the table.</summary>
public sealed class RemoveHoliday(PaymentsDb db)
{
    public async Task RunAsync(string day, CancellationToken cancellation)
    {
        var asked = Typed.Day(day) ?? throw new NotFound();
        db.Holidays.Remove(await db.Holidays.SingleOrDefaultAsync(h => h.Day == asked, cancellation) ?? throw new NotFound());
        await db.SaveChangesAsync(cancellation);
    }
}
