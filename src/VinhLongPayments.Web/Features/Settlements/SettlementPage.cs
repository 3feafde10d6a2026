using VinhLongPayments.Domain.Settlements;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>One settlement with its frozen figures, what its sources come to today, and the words around it.</summary>
public sealed record SettlementPage(
    Settlement Settlement, string DistrictName, string ShortName, string Slug, string ContractNumber, IReadOnlyList<SettlementPage.PointRow> Points,
    IReadOnlyList<SettlementPage.ListLink> Lists, SettlementCount Today)
{
    /// <summary>One point's frozen line with its name.</summary>
    public sealed record PointRow(string Name, string Commune, SettlementLine Line);

    /// <summary>A list of the period.</summary>
    public sealed record ListLink(Guid Id, ListKind Kind, int Number);

    public string? Note { get; init; }
    public string? Reason { get; init; }

    /// <summary>The frozen figures of both offices, as form E puts them.</summary>
    public IReadOnlyList<ComparedFigure> Figures => ComparedFigure.Of(DistrictName, Settlement.Office, Settlement.Post);

    /// <summary>Something behind the figures was changed since they were frozen. A rejected version is expected to be overtaken.</summary>
    public bool HasChanged => Settlement.IsLive && Today.Fingerprint() != Settlement.Fingerprint;

    public static async Task<SettlementPage> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var settlement = await db.Settlements.AsNoTracking().Include(s => s.Lines).Include(s => s.Steps).SingleOrDefaultAsync(s => s.Id == id, cancellation)
            ?? throw new NotFound();
        var district = await db.Districts.AsNoTracking().SingleAsync(d => d.Id == settlement.DistrictId, cancellation);
        var contract = await db.Contracts.Where(c => c.Id == settlement.ContractId).Select(c => c.Number).SingleAsync(cancellation);
        var lists = await db.ReleasedLists(settlement.DistrictId, settlement.PayMonth).OrderBy(l => l.Number)
            .Select(l => new ListLink(l.Id, l.Kind, l.Number)).ToListAsync(cancellation);

        return new(settlement, district.Name, district.ShortName, district.Slug, contract, await PointsAsync(db, settlement, cancellation), lists,
            await settlement.CountAgainAsync(db, cancellation));
    }

    private static async Task<List<PointRow>> PointsAsync(PaymentsDb db, Settlement settlement, CancellationToken cancellation)
    {
        var names = await db.PayoutPoints.Where(p => p.DistrictId == settlement.DistrictId)
            .Join(db.Communes, p => p.CommuneId, c => c.Id, (p, c) => new { p.Id, p.Code, p.Name, Commune = c.Name }).ToListAsync(cancellation);
        return [.. settlement.Lines.Join(names, l => l.PayoutPointId, n => n.Id, (l, n) => (n.Code, Row: new PointRow(n.Name, n.Commune, l)))
            .OrderBy(r => r.Code, StringComparer.Ordinal).Select(r => r.Row)];
    }

    /// <summary>The rows behind a figure: the main list's lines of a point, in one state or all, written down in one way or any.</summary>
    public string? RowsHref(int point, EntitlementStatus? status = null, PayoutSource? source = null) =>
        Lists.Count == 0 ? null : new LinesFilter { Point = point, Status = status, Source = source }.HrefOf(Lists[0].Id);

    /// <summary>What form D's last column says of these points: what was taken off, and what was written down after the day it was paid.</summary>
    public static string Remark(IReadOnlyCollection<SettlementLine> lines)
    {
        (string Words, int People, Vnd Amount)[] parts =
        [
            ("Giảm chi", lines.Sum(l => l.ReturnedPeople), lines.Sum(l => l.Returned)),
            ("Nhập bù", lines.Sum(l => l.PaidFromSheetsPeople), lines.Sum(l => l.PaidFromSheets)),
            ("Từ tệp kết quả", lines.Sum(l => l.PaidFromResultsPeople), lines.Sum(l => l.PaidFromResults)),
        ];
        return string.Join("; ", parts.Where(part => part.People > 0).Select(part => $"{part.Words} {part.People} người, {part.Amount}"));
    }

    public IReadOnlyList<RoadStep> Road()
    {
        SettlementStatus[] road = [SettlementStatus.Prepared, SettlementStatus.Confirmed, SettlementStatus.Endorsed, SettlementStatus.Approved];
        var steps = new List<RoadStep>();
        foreach (var status in road)
        {
            var done = Settlement.Steps.FirstOrDefault(s => s.Status == status);
            var isNext = done is null && Settlement.IsOpen && status == Settlement.Status + 1;
            steps.Add(new(status.Vietnamese(), done is not null ? RoadState.Done : isNext ? RoadState.Now : RoadState.Ahead,
                done?.ByName ?? (isNext ? Settlement.Status.NextHand() : null), done?.At.Local));
        }
        return steps;
    }
}
