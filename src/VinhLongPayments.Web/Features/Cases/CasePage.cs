using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Cases;

/// <summary>One report with its road, and what the books say of the person's last payments: who took the money, where, against which receipt.</summary>
public sealed record CasePage(Case Case, string District, string? Point, string? PersonCode, IReadOnlyList<CasePage.PaymentRow> Payments)
{
    private const int Months = 6;

    /// <summary>One month's line of the person, with its receipt when it was paid.</summary>
    public sealed record PaymentRow(long EntitlementId, PaymentMonth Month, Vnd Amount, EntitlementStatus Status, string Point, Payout? Payout, long? ReceiptId, string? ReceiptCode, bool IsLinked);

    public RouteCaseForm Route { get; init; } = new();
    public AnswerCaseForm Answer { get; init; } = new();
    public ReopenCaseForm Reopen { get; init; } = new();

    public static async Task<CasePage> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var report = await db.Cases.AsNoTracking().Include(c => c.Steps).Include(c => c.Lines).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        var district = await db.Districts.Where(d => d.Id == report.DistrictId).Select(d => d.Name).SingleAsync(cancellation);
        var point = report.PayoutPointId is null ? null : await db.PayoutPoints.Where(p => p.Id == report.PayoutPointId).Select(p => p.Name).SingleAsync(cancellation);
        var payments = report.BeneficiaryId is { } person ? await PaymentsAsync(db, report, person, cancellation) : [];
        var code = report.BeneficiaryId is null ? null : await db.Entitlements.Where(l => l.BeneficiaryId == report.BeneficiaryId).OrderByDescending(l => l.Id).Select(l => l.Code).FirstOrDefaultAsync(cancellation);
        return new(report, district, point, code, payments) { Route = new() { DueOn = report.DueOn.ToString("dd'/'MM'/'yyyy") } };
    }

    private static async Task<List<PaymentRow>> PaymentsAsync(PaymentsDb db, Case report, Guid person, CancellationToken cancellation)
    {
        var lines = await db.Entitlements.AsNoTracking().Where(l => l.BeneficiaryId == person).OrderByDescending(l => l.PayMonth).ThenByDescending(l => l.Id).Take(Months)
            .Join(db.PayoutPoints, l => l.PayoutPointId, p => p.Id, (l, p) => new
            {
                l.Id, l.PayMonth, l.Amount, l.Status, Point = p.Name,
                Payout = l.Payouts.FirstOrDefault(payout => payout.Reversal == null),
                Receipt = l.Payouts.Where(payout => payout.Reversal == null).Select(payout => new { payout.Receipt!.Id, payout.Receipt.Code }).FirstOrDefault(),
            }).ToListAsync(cancellation);
        return [.. lines.Select(l => new PaymentRow(l.Id, l.PayMonth, l.Amount, l.Status, l.Point, l.Payout, l.Receipt?.Id, l.Receipt?.Code, report.Lines.Any(linked => linked.EntitlementId == l.Id)))];
    }
}

/// <summary>The page of taking a report down.</summary>
public sealed record NewCasePage(TakeCaseForm Form, IReadOnlyList<Shared.Choice> Districts)
{
    public static async Task<NewCasePage> LoadAsync(PaymentsDb db, CurrentUser user, TakeCaseForm form, CancellationToken cancellation) =>
        new(form, user.DistrictId is null ? await Shared.Choice.DistrictsAsync(db, cancellation) : []);
}
