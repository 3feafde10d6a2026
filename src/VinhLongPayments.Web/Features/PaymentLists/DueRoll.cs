using VinhLongPayments.Data.Scoping;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>One person of a district with everything a list's line is made from.</summary>
public sealed record DueEntry(Beneficiary Person, PayingPlace Place, DuePerson Due, Decision? Death, Authorisation? Authorisation, string? CarriedCategory);

/// <summary>Everybody a district may have to pay in a period, read from the register and from what earlier lists left, in a handful of queries.</summary>
public sealed class DueRoll
{
    private readonly PaymentsDb _db;
    private readonly int _districtId;
    private readonly PaymentPeriod _period;
    private ILookup<Guid, Award> _awards = null!;
    private ILookup<Guid, Decision> _decisions = null!;
    private ILookup<Guid, Authorisation> _authorisations = null!;
    private ILookup<Guid, Entitlement> _carried = null!;
    private PersonLedger _ledger = null!;

    private DueRoll(PaymentsDb db, int districtId, PaymentPeriod period) => (_db, _districtId, _period) = (db, districtId, period);

    /// <param name="kind">The main list has whoever is paid here this month and is on no main list yet; a supplementary one also makes up for those who moved away.</param>
    public static async Task<IReadOnlyList<DueEntry>> LoadAsync(PaymentsDb db, int districtId, PaymentPeriod period, ListKind kind, CancellationToken cancellation)
    {
        var roll = new DueRoll(db, districtId, period);
        var people = db.Beneficiaries.AsNoTracking().Where(p => p.DistrictId == districtId || p.FormerDistrictId == districtId);
        await roll.ReadAsync(people, cancellation);

        return [.. (await people.ToListAsync(cancellation)).Where(person => roll.IsFor(person, kind)).Select(roll.Entry)];
    }

    private async Task ReadAsync(IQueryable<Beneficiary> people, CancellationToken cancellation)
    {
        var ids = people.Select(p => p.Id);
        _awards = (await _db.Awards.AsNoTracking().Where(a => ids.Contains(a.BeneficiaryId)).Include(a => a.Steps).AsSingleQuery().ToListAsync(cancellation)).ToLookup(a => a.BeneficiaryId);
        _decisions = (await _db.Decisions.AsNoTracking().Include(d => d.Verdict)
            .Where(d => ids.Contains(d.BeneficiaryId) && d.Verdict!.IsApproved && (d.Kind == DecisionKind.Death || d.Kind == DecisionKind.Funeral || d.Kind == DecisionKind.DeathReversal || d.Kind == DecisionKind.Clawback))
            .ToListAsync(cancellation)).ToLookup(d => d.BeneficiaryId);
        _authorisations = (await _db.Authorisations.AsNoTracking().Where(a => ids.Contains(a.BeneficiaryId) && a.RevokedOn == null).ToListAsync(cancellation)).ToLookup(a => a.BeneficiaryId);
        _carried = (await _db.OpenCarriedLines(_districtId, _period.From).AsNoTracking().Include(l => l.Items).ToListAsync(cancellation)).ToLookup(l => l.BeneficiaryId);
        _ledger = await PersonLedger.OfAsync(_db, people, cancellation);
    }

    private bool IsFor(Beneficiary person, ListKind kind) =>
        kind is ListKind.Supplementary || (PaysNow(person) && !_ledger.IsOnMainList(person.Id, _period.PayMonth));

    private bool PaysNow(Beneficiary person) => person.PlaceIn(_period.PayMonth).DistrictId == _districtId;

    private DueEntry Entry(Beneficiary person)
    {
        var (decisions, carried) = (_decisions[person.Id].OrderBy(d => d.Verdict!.At.Utc).ToList(), _carried[person.Id].ToList());
        var clawback = decisions.FindAll(d => d.Kind is DecisionKind.Clawback);
        var due = new DuePerson(new(person.Birth, person.DiedOn, [.. _awards[person.Id]]), _ledger.MonthsOf(person.Id))
        {
            IsPaidHere = PaysNow(person),
            IsOurs = month => person.PlaceIn(month).DistrictId == _districtId || (PaysNow(person) && _ledger.MonthsOf(person.Id).In(month) > Vnd.Zero),
            Carried = [.. carried.OrderBy(line => line.PayMonth).SelectMany(line => line.CarryTo(_period.PayMonth))],
            FuneralIsDue = person.DiedOn is not null && PaysNow(person) && Decision.FuneralOf(decisions) is not null && !_ledger.HasFuneral(person.Id),
            ClawbackLeft = PaysNow(person) ? clawback.Sum(d => d.Amount!.Value) - _ledger.ClawedBackFrom(person.Id) : Vnd.Zero,
            ClawbackMonthly = clawback.LastOrDefault()?.MonthlyAmount ?? Vnd.Zero,
        };
        return new(person, PlaceOf(person), due, person.DiedOn is null ? null : decisions.LastOrDefault(d => d.Kind is DecisionKind.Death), Receiver(person), carried.FirstOrDefault()?.CategoryCode);
    }

    private PayingPlace PlaceOf(Beneficiary person) => PaysNow(person) ? person.PlaceIn(_period.PayMonth)
        : person.DistrictId == _districtId ? new(person.DistrictId, person.CommuneId, person.PayoutPointId)
        : new(person.FormerDistrictId!.Value, person.FormerCommuneId!.Value, person.FormerPayoutPointId!.Value);

    // Valid on every payout day of the month: a paper that ends on the 10th would stop the counter on the 11th.
    private Authorisation? Receiver(Beneficiary person)
    {
        var first = _period.PayMonth.FirstDay;
        return _authorisations[person.Id].Where(paper => paper.IsValidOn(first.AddDays(PayoutWindow.FirstDay - 1)) && paper.IsValidOn(first.AddDays(PayoutWindow.LastDay - 1)))
            .OrderByDescending(paper => paper.From).FirstOrDefault();
    }
}

/// <summary>What earlier lists left to be brought along.</summary>
public static class CarriedLines
{
    /// <summary>
    /// Uncollected lines carried over that no later list brought along yet. A later list that only tells a sum, as an uploaded one
    /// may, counts as having brought along whatever was open then.
    /// </summary>
    /// <param name="exceptList">A draft that is being checked: what it brings along itself does not count.</param>
    public static IQueryable<Entitlement> OpenCarriedLines(this PaymentsDb db, int districtId, PaymentMonth before, Guid? exceptList = null)
    {
        // By way of the items, whose keys say at once what came along: asked of the lines, every month there ever was would be read.
        var items = db.Set<EntitlementItem>();
        return db.Entitlements
            .Where(l => l.DistrictId == districtId && l.UnclaimedReason != null && l.Status == EntitlementStatus.CarriedOver && l.PayMonth < before)
            .Where(l => !l.Items.Any(own => items.Any(i => i.OriginItemId == own.Id && db.Entitlements.Any(later => later.Id == i.EntitlementId && (exceptList == null || later.ListId != exceptList)))))
            .Where(l => !items.Any(i => i.BeneficiaryId == l.BeneficiaryId && i.Kind == ItemKind.CarriedOver && i.OriginItemId == null
                && db.Entitlements.Any(later => later.Id == i.EntitlementId && later.DistrictId == districtId && later.PayMonth > l.PayMonth && (exceptList == null || later.ListId != exceptList))));
    }
}
