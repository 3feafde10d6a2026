namespace VinhLongPayments.Web.Features.PayoutPoints;

/// <summary>What the page of changing a point posts.</summary>
public sealed record ChangePointForm : PointForm
{
    public int Version { get; init; }
}

public sealed class ChangePointFormValidator : PointFormValidator<ChangePointForm>;

/// <summary>Changes what people read about a payout point.</summary>
public sealed class ChangePoint(PaymentsDb db)
{
    public async Task RunAsync(int id, ChangePointForm form, CancellationToken cancellation)
    {
        var point = await db.PayoutPoints.SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound();

        point.Change(form.ToDetails());

        db.Expect(point, form.Version);
        await db.SaveChangesAsync(cancellation);
    }
}
