namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>One line of a list with its reasons, and whether this person may hold it or let it go.</summary>
public sealed record LinePage(Entitlement Line, string ListTitle, string Commune, string Point, string Category, bool CanHold, bool CanResume)
{
    public string? Reason => null;

    public static async Task<LinePage> LoadAsync(PaymentsDb db, CurrentUser user, long id, CancellationToken cancellation)
    {
        var line = await db.Entitlements.AsNoTracking().Include(l => l.Items).SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        var list = await db.Lists.AsNoTracking().SingleAsync(l => l.Id == line.ListId, cancellation);
        var mayHold = Policies.Allows(Policies.HoldLines, user.Role) && list.Status < ListStatus.Closed;

        return new(
            line, ListLabels.Title(list.Kind, list.Number, list.Period),
            await db.Communes.Where(c => c.Id == line.CommuneId).Select(c => c.Name).SingleAsync(cancellation),
            await db.PayoutPoints.Where(p => p.Id == line.PayoutPointId).Select(p => p.Name).SingleAsync(cancellation),
            await db.BenefitCategories.Where(c => c.Code == line.CategoryCode && c.From <= line.PayMonth).OrderByDescending(c => c.From).Select(c => c.Name).FirstOrDefaultAsync(cancellation) ?? line.CategoryCode,
            mayHold && line.Status is EntitlementStatus.Due, mayHold && line.Status is EntitlementStatus.OnHold);
    }
}
