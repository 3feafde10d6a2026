using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>The page of drafting or rewriting a contract; without a district it asks for one first.</summary>
public sealed record DraftPage(Guid? Id, string? District, IReadOnlyList<Choice> Districts, IReadOnlyList<Choice> Points, ContractForm Form)
{
    private const string UsualBasis = "Nghị định số 136/2013/NĐ-CP; Nghị định số 28/2012/NĐ-CP; Kế hoạch chi trả qua bưu điện của UBND tỉnh";

    public static async Task<DraftPage> LoadNewAsync(PaymentsDb db, int? districtId, DateOnly today, CancellationToken cancellation)
    {
        var month = PaymentMonth.Of(today).Next;
        var page = await LoadAsync(db, null, new() { DistrictId = districtId ?? 0 }, today, cancellation);
        return page with
        {
            Form = page.Form with
            {
                LegalBasis = UsualBasis, From = $"{month}", To = $"12/{month.Year}", OpensOnDay = $"{PayoutWindow.FirstDay}", ClosesOnDay = $"{PayoutWindow.LastDay}",
                FeeKind = FeeKind.PercentOfPaid, Vat = "10", PointIds = [.. page.Points.Select(p => p.Id)],
            },
        };
    }

    public static async Task<DraftPage> LoadStoredAsync(PaymentsDb db, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var contract = await db.Contracts.AsNoTracking().WithParts().SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        Rules.ContractIsDraft.Require(contract.CanBeRewritten);
        return await LoadAsync(db, id, ContractForm.Of(contract), today, cancellation);
    }

    /// <summary>The form again, with what was typed.</summary>
    public static async Task<DraftPage> LoadAsync(PaymentsDb db, Guid? id, ContractForm form, DateOnly today, CancellationToken cancellation)
    {
        var districtId = id is null ? form.DistrictId
            : await db.Contracts.Where(c => c.Id == id).Select(c => (int?)c.DistrictId).SingleOrDefaultAsync(cancellation) ?? throw new NotFound();
        var districts = await Choice.DistrictsAsync(db, cancellation);
        var points = await db.PayoutPoints.AsNoTracking()
            .Where(p => p.DistrictId == districtId && (p.ActiveTo == null || today <= p.ActiveTo || form.PointIds.Contains(p.Id))).OrderBy(p => p.Code)
            .Select(p => new Choice(p.Id, p.Code + " – " + p.Name)).ToListAsync(cancellation);
        return new(id, districts.Find(d => d.Id == districtId)?.Name, districts, points, form);
    }
}
