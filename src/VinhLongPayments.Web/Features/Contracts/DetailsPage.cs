using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>One contract: its terms, its road, its points, annexes and exceptions.</summary>
public sealed record DetailsPage(Contract Contract, string District, ContractState State, int? EndsWithin, IReadOnlyList<DetailsPage.PointLine> Points)
{
    /// <summary>A point of the contract's district.</summary>
    public sealed record PointLine(int Id, string Code, string Name, PaymentMonth? CoveredFrom);

    public bool IsInForce => Contract.Status is ContractStatus.InForce;

    public IEnumerable<PointLine> Covered => Points.Where(p => p.CoveredFrom is not null);

    public IReadOnlyList<RoadStep> Road =>
    [
        new("Soạn hợp đồng", RoadState.Done, Contract.DraftedByName, null),
        Step("Bên A ký", ContractSide.LabourOffice, "Lãnh đạo Phòng LĐTB&XH"),
        Step("Bên B ký", ContractSide.PostOffice, "Quản lý Bưu điện huyện"),
        Step("Sở xác nhận", ContractSide.Department, "Lãnh đạo Sở"),
    ];

    private RoadStep Step(string name, ContractSide side, string whose)
    {
        if (Contract.SignatureOf(side) is { } signed) return new(name, RoadState.Done, signed.ByName, signed.At.Local);
        return Contract.CanBeSignedBy(side) ? new(name, RoadState.Now, whose, null) : new(name, RoadState.Ahead, null, null);
    }

    public string NamesOf(IEnumerable<int> pointIds) => string.Join("; ", Points.Where(p => pointIds.Contains(p.Id)).Select(p => p.Name));

    public static async Task<DetailsPage> LoadAsync(PaymentsDb db, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var contract = await db.Contracts.AsNoTracking().WithParts().SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        var district = await db.Districts.Where(d => d.Id == contract.DistrictId).Select(d => d.Name).SingleAsync(cancellation);
        var points = await db.PayoutPoints.AsNoTracking().Where(p => p.DistrictId == contract.DistrictId).OrderBy(p => p.Code)
            .Select(p => new PointLine(p.Id, p.Code, p.Name, null)).ToListAsync(cancellation);

        var from = contract.Points.ToDictionary(p => p.PayoutPointId, p => p.From);
        return new(contract, district, contract.StateOn(today), contract.EndsWithin(today),
            [.. points.Select(p => from.TryGetValue(p.Id, out var month) ? p with { CoveredFrom = month } : p)]);
    }
}
