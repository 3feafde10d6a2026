using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>The decisions a user may see, newest first; those that wait come by the filter of the leader's task.</summary>
public sealed record IndexPage(DecisionStatus? Status, DecisionKind? Kind, IReadOnlyList<IndexPage.Row> Decisions, Pager Pager)
{
    private const int Size = 25;

    /// <summary>One decision in short.</summary>
    public sealed record Row(Guid Id, string Number, DateOnly SignedOn, DecisionKind Kind, PaymentMonth From, Guid PersonId, string Code, PersonName Name, string District, bool? IsApproved)
    {
        public DecisionStatus Status => IsApproved switch { null => DecisionStatus.Waiting, true => DecisionStatus.InForce, false => DecisionStatus.Returned };
    }

    public IEnumerable<SelectListItem> Statuses => Enum.GetValues<DecisionStatus>().Select(status => new SelectListItem(status.Vietnamese(), status.ToString(), status == Status));
    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<DecisionKind>().Select(kind => new SelectListItem(kind.Vietnamese(), kind.ToString(), kind == Kind));

    public static async Task<IndexPage> LoadAsync(PaymentsDb db, DecisionStatus? status, DecisionKind? kind, int? page, CancellationToken cancellation)
    {
        var decisions = db.Decisions.AsNoTracking();
        if (kind is not null) decisions = decisions.Where(d => d.Kind == kind);
        if (status is DecisionStatus.Waiting) decisions = decisions.Where(d => d.Verdict == null);
        else if (status is not null) decisions = decisions.Where(d => d.Verdict != null && d.Verdict.IsApproved == (status == DecisionStatus.InForce));

        var href = "/quyet-dinh" + QueryString.Create(new Dictionary<string, string?> { ["trang-thai"] = status?.ToString(), ["loai"] = kind?.ToString() }.Where(part => part.Value is not null)).Value;
        var pager = Pager.Of(page, Size, await decisions.CountAsync(cancellation), href);
        var rows = await (
            from decision in decisions.OrderByDescending(d => d.WrittenAt).ThenByDescending(d => d.Id).Skip((pager.Page - 1) * Size).Take(Size)
            join person in db.Beneficiaries on decision.BeneficiaryId equals person.Id
            join district in db.Districts on decision.DistrictId equals district.Id
            select new { Row = new Row(decision.Id, decision.Number, decision.SignedOn, decision.Kind, decision.From, person.Id, person.Code, person.Name, district.Name, decision.Verdict == null ? null : decision.Verdict.IsApproved), decision.WrittenAt })
            .ToListAsync(cancellation);
        return new(status, kind, [.. rows.OrderByDescending(row => row.WrittenAt.Utc).Select(row => row.Row)], pager);
    }
}
