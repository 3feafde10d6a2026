using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Funds;

/// <summary>The opening figures as typed: one row per point; an empty box is 0.</summary>
public sealed record OpeningForm
{
    public string? PayMonth { get; init; }
    public string? Balance { get; init; }
    public List<OpeningRowForm> Rows { get; init; } = [];
}

/// <summary>One point's row as typed.</summary>
public sealed record OpeningRowForm
{
    public int PayoutPointId { get; init; }
    public string? Heads { get; init; }
    public string? Increase { get; init; }
    public string? Decrease { get; init; }
    public string? CarriedOverPeople { get; init; }
    public string? CarriedOver { get; init; }

    public OpeningRow Read() => new(
        PayoutPointId, TypedFigures.Count(Heads), TypedFigures.Count(Increase), TypedFigures.Count(Decrease),
        TypedFigures.Count(CarriedOverPeople), TypedFigures.Amount(CarriedOver));
}

public sealed class OpeningFormValidator : AbstractValidator<OpeningForm>
{
    public OpeningFormValidator()
    {
        RuleFor(form => form.PayMonth).Must(TypedFigures.IsMonth).WithMessage("Hãy nhập tháng của kỳ đầu tiên theo dạng 08/2018.");
        RuleFor(form => form.Balance).Must(TypedFigures.IsAmount).WithMessage("Hãy nhập số dư đầu kỳ, chỉ gồm chữ số, ví dụ 1.234.567; không còn tiền thì nhập 0.");
        RuleForEach(form => form.Rows).ChildRules(row =>
        {
            row.RuleFor(r => r.Heads).Must(TypedFigures.IsCountOrEmpty).WithMessage("Số người trên danh sách tháng trước phải là số nguyên từ 0.");
            row.RuleFor(r => r.Increase).Must(TypedFigures.IsCountOrEmpty).WithMessage("Số người tăng phải là số nguyên từ 0.");
            row.RuleFor(r => r.Decrease).Must(TypedFigures.IsCountOrEmpty).WithMessage("Số người giảm phải là số nguyên từ 0.");
            row.RuleFor(r => r.CarriedOverPeople).Must(TypedFigures.IsCountOrEmpty).WithMessage("Số người chưa nhận phải là số nguyên từ 0.");
            row.RuleFor(r => r.CarriedOver).Must(TypedFigures.IsAmountOrEmpty).WithMessage("Số tiền chưa nhận phải là số nguyên từ 0, ví dụ 270.000.");
        });
    }
}

/// <summary>Records, or corrects until confirmed, the figures a district's first period starts from.</summary>
public sealed class RecordOpening(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(OpeningForm form, CancellationToken cancellation)
    {
        var district = user.DistrictId ?? throw new NotFound();
        var month = TypedFigures.Month(form.PayMonth);
        var books = new OpeningBooks(TypedFigures.Amount(form.Balance), [.. form.Rows.Select(row => row.Read())]);
        await RequireOwnPointsAsync(books, district, cancellation);
        var isFirst = await IsFirstPeriodAsync(district, month, cancellation);

        var known = await db.OpeningFigures.Include(o => o.Points).SingleOrDefaultAsync(o => o.DistrictId == district, cancellation);
        if (known is null) db.OpeningFigures.Add(new(district, month, books, isFirst, user.Actor, clock.Now));
        else known.Rewrite(month, books, isFirst, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task RequireOwnPointsAsync(OpeningBooks books, int district, CancellationToken cancellation)
    {
        var named = books.Points.Select(p => p.PayoutPointId).ToList();
        var own = await db.PayoutPoints.CountAsync(p => p.DistrictId == district && named.Contains(p.Id), cancellation);
        if (own != named.Count) throw new NotFound();
    }

    private async Task<bool> IsFirstPeriodAsync(int district, PaymentMonth month, CancellationToken cancellation) =>
        !await db.Settlements.AnyAsync(s => s.DistrictId == district && s.Status == SettlementStatus.Approved, cancellation)
        && !await db.Lists.AnyAsync(l => l.DistrictId == district && l.From < month && l.Status >= ListStatus.Released && l.Status <= ListStatus.Settled, cancellation);
}

/// <summary>The post office confirms the opening figures.</summary>
public sealed class ConfirmOpening(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var opening = await db.OpeningFigures.SingleOrDefaultAsync(o => o.DistrictId == user.DistrictId, cancellation) ?? throw new NotFound();

        opening.Confirm(user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}
