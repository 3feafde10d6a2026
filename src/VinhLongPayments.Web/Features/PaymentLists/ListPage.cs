using VinhLongPayments.Web.Features.Shared;
using VinhLongPayments.Web.Features.Funds;
using VinhLongPayments.Web.Features.PaymentLists.Checking;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>One list: its road, its totals, its doubts, its lines, and what this person may do with it now.</summary>
public sealed record ListPage(
    PaymentList List, string District, IReadOnlyList<GroupTotal> Communes, IReadOnlyList<GroupTotal> Categories, LinesPage Lines, PeriodFunds? Funds, IReadOnlyList<FindingGroup> Findings, CurrentUser User)
{
    private static readonly ListStatus[] Way = [ListStatus.Draft, ListStatus.Submitted, ListStatus.Approved, ListStatus.Released, ListStatus.Closed, ListStatus.Settled];

    public string Title => ListLabels.Title(List.Kind, List.Number, List.Period);
    public IReadOnlyList<ListStep> Steps { get; } = [.. List.Steps.OrderBy(s => s.Id)];
    public IReadOnlyList<ListWarning> Warnings { get; } = [.. List.Warnings.OrderBy(w => w.Kind)];

    /// <summary>What the submit form holds: one note for each kind of warning.</summary>
    public Dictionary<FindingKind, string?> Notes { get; } = List.Warnings.ToDictionary(w => w.Kind, w => w.AcceptedNote);

    public string? Reason => null;

    public bool CanSubmit => Allows(Policies.WriteLists) && List.CanBeSubmitted;
    public bool CanDiscard => Allows(Policies.WriteLists) && List.CanBeDiscarded;
    public bool CanApprove => Allows(Policies.ApproveLists) && List.CanBeApprovedBy(User.Id);
    public bool CanReturn => Allows(Policies.ApproveLists) && List.CanBeReturned;
    public bool CanWithdraw => Allows(Policies.ApproveLists) && List.CanBeWithdrawnBy(User.Id);
    public bool CanRelease => Allows(Policies.ApproveLists) && List.CanBeReleased;
    public bool CanClose => Allows(Policies.CloseLists) && List.CanBeClosed;
    public bool CanResolve => Allows(Policies.ResolveUnclaimed) && List.Status is ListStatus.Closed;

    public bool CanSeeChanges => Allows(Policies.SeeBeneficiaries);

    private bool Allows(string policy) => Policies.Allows(policy, User.Role);

    public IReadOnlyList<(string Name, Vnd Amount)> ByKind =>
    [
        (ItemKind.Regular.Vietnamese(), List.PointTotals.Sum(p => p.Regular)), (ItemKind.BackPay.Vietnamese(), List.PointTotals.Sum(p => p.BackPay)),
        (ItemKind.CarriedOver.Vietnamese(), List.PointTotals.Sum(p => p.CarriedOver)), (ItemKind.Funeral.Vietnamese(), List.PointTotals.Sum(p => p.Funeral)),
        (ItemKind.Clawback.Vietnamese(), Vnd.Zero - List.PointTotals.Sum(p => p.Clawback)),
    ];

    /// <summary>States behind with who and when, the next one with whose turn it is.</summary>
    public IReadOnlyList<RoadStep> Road => [.. Way.Select(status =>
    {
        if (status > List.Status) return new RoadStep(status.Vietnamese(), status == Next ? RoadState.Now : RoadState.Ahead, status == Next ? List.Status.WhoseTurn() : null, null);
        var step = Steps.LastOrDefault(s => s.Status == status);
        return new RoadStep(status.Vietnamese(), RoadState.Done, step?.ByName, step?.At.Local);
    })];

    private ListStatus? Next => Way.Where(status => status > List.Status).Select(status => (ListStatus?)status).FirstOrDefault();

    public static async Task<ListPage> LoadAsync(PaymentsDb db, CurrentUser user, Guid id, LinesFilter filter, CancellationToken cancellation)
    {
        var list = await db.Lists.AsNoTracking().AsSplitQuery().Include(l => l.Steps).Include(l => l.Warnings).Include(l => l.PointTotals)
            .SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        var lines = db.Entitlements.AsNoTracking().Where(l => l.ListId == id);
        var communes = await lines.Join(db.Communes, l => l.CommuneId, c => c.Id, (l, c) => new { c.Id, c.Code, c.Name, l.Amount })
            .GroupBy(l => new { l.Id, l.Code, l.Name }).Select(g => new { g.Key.Id, g.Key.Code, g.Key.Name, Lines = g.Count(), Amount = g.Sum(l => (long)l.Amount) }).ToListAsync(cancellation);
        var categories = await lines.GroupBy(l => l.CategoryCode).Select(g => new { Code = g.Key, Lines = g.Count(), Amount = g.Sum(l => (long)l.Amount) }).ToListAsync(cancellation);
        var names = (await db.BenefitCategories.AsNoTracking().ToListAsync(cancellation)).Where(c => c.AppliesIn(list.From)).ToDictionary(c => c.Code, c => c.Name);

        return new(
            list, await db.Districts.Where(d => d.Id == list.DistrictId).Select(d => d.Name).SingleAsync(cancellation),
            [.. communes.OrderBy(c => c.Code).Select(c => new GroupTotal(c.Id.ToString(), c.Name, c.Lines, new(c.Amount)))],
            [.. categories.OrderBy(c => c.Code).Select(c => new GroupTotal(c.Code, names.GetValueOrDefault(c.Code) ?? c.Code, c.Lines, new(c.Amount)))],
            await LinesPage.LoadAsync(db, id, filter, cancellation),
            list.CanBeReleased ? await PeriodFunds.LoadAsync(db, list.DistrictId, list.PayMonth, cancellation) : null,
            await FindingsPage.GroupsAsync(db, id, cancellation), user);
    }
}

/// <summary>Lines and money of one commune or category of a list.</summary>
public sealed record GroupTotal(string Key, string Name, int Lines, Vnd Amount);
