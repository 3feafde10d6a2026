namespace VinhLongPayments.Web.Features.PayoutPoints;

/// <summary>What the page of a new point posts.</summary>
public sealed record AddPointForm : PointForm
{
    public int? CommuneId { get; init; }
    public string? Code { get; init; }
}

public sealed class AddPointFormValidator : PointFormValidator<AddPointForm>
{
    public AddPointFormValidator()
    {
        RuleFor(form => form.CommuneId).NotNull().WithMessage("Hãy chọn xã, phường hoặc thị trấn.");
        RuleFor(form => form.Code).Matches(@"^\d{7}$").WithMessage("Mã điểm gồm mã xã (5 chữ số) và hai chữ số thứ tự, ví dụ: 2955101.")
            .NotEmpty().WithMessage("Hãy nhập mã điểm.");
    }
}

/// <summary>Opens a payout point in a commune. The code is the commune's code and two digits of its own.</summary>
public sealed class AddPoint(PaymentsDb db)
{
    /// <returns>The new point, or null when the code does not fit the commune or is taken.</returns>
    public async Task<int?> RunAsync(AddPointForm form, CancellationToken cancellation)
    {
        var commune = await db.Communes.SingleOrDefaultAsync(c => c.Id == form.CommuneId, cancellation) ?? throw new NotFound();
        var isTaken = await db.PayoutPoints.AnyAsync(p => p.Code == form.Code, cancellation);
        if (isTaken || !form.Code!.StartsWith(commune.Code, StringComparison.Ordinal)) return null;

        var point = new PayoutPoint(commune, commune.DistrictId, form.Code, form.ToDetails());
        db.PayoutPoints.Add(point);
        await db.SaveChangesAsync(cancellation);
        return point.Id;
    }
}
