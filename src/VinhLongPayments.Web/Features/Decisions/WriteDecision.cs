using VinhLongPayments.Web.Features.Beneficiaries;

namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>A clerk writes a decision for the leader to approve. What it would do is tried on a copy first, so that nothing impossible waits.</summary>
public sealed class WriteDecision(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate, BenefitPolicy policy)
{
    public async Task<Guid> RunAsync(Guid personId, DecisionForm form, CancellationToken cancellation)
    {
        var id = Guid.Empty;
        await gate.RunAsync(db, async () => id = await WriteAsync(personId, form, cancellation), cancellation);
        return id;
    }

    private async Task<Guid> WriteAsync(Guid personId, DecisionForm form, CancellationToken cancellation)
    {
        var subject = await DecisionSubject.LoadAsync(db, personId, isTracked: false, cancellation);
        var calculator = policy.Calculator(await db.BenefitTablesAsync(cancellation));
        Rules.DecisionIsByPayingDistrict.Require(PayingOffice.IsOf(user, subject.Person, clock.Now));
        Rules.OneWaitingDecision.Require(!await db.Decisions.AnyAsync(d => d.BeneficiaryId == personId && d.Verdict == null, cancellation));

        var decision = new Decision(subject.Person, form.Kind, await TermsAsync(subject, form, calculator, cancellation), user.Actor, clock.Now);
        await RequireNumberIsFreeAsync(decision, cancellation);
        new DecisionEffect(subject.Person, subject.Awards, calculator, subject.Circumstances).Take(decision);

        db.Decisions.Add(decision);
        await db.SaveChangesAsync(cancellation);
        return decision.Id;
    }

    // Numbers start again each year; within one year a number belongs to one paper, which may name several people.
    private async Task RequireNumberIsFreeAsync(Decision decision, CancellationToken cancellation)
    {
        var (number, signed, from, to) = (decision.Number, decision.SignedOn, new DateOnly(decision.SignedOn.Year, 1, 1), new DateOnly(decision.SignedOn.Year, 12, 31));
        var other = await db.Decisions.AnyAsync(d => d.DistrictId == decision.DistrictId && d.Number == number && d.SignedOn != signed && d.SignedOn >= from && d.SignedOn <= to
                && (d.Verdict == null || d.Verdict.IsApproved), cancellation)
            || await db.Awards.AnyAsync(a => a.DistrictId == decision.DistrictId && a.Steps.Any(s => s.DecisionNumber == number && s.DecidedOn != signed && s.DecidedOn >= from && s.DecidedOn <= to), cancellation);
        Rules.DecisionNumberHasOneDate.Require(!other, $"Số {number}.");
    }

    private async Task<DecisionTerms> TermsAsync(DecisionSubject subject, DecisionForm form, BenefitCalculator calculator, CancellationToken cancellation)
    {
        var signed = Typed.Day(form.SignedOn)!.Value;
        return new()
        {
            Number = form.Number!, SignedOn = signed, SignerName = form.Signer!, From = FromOf(subject.Person, form, signed), Reason = form.Reason,
            AwardId = form.AsksForAward ? form.AwardId : null, StopReason = form.Kind is DecisionKind.Stop ? form.StopReason : null,
            CategoryCode = form.AsksForCategory ? form.CategoryCode : null, Count = form.AsksForCategory ? Typed.Whole(form.Count) ?? 1 : null,
            Certificate = form.AsksForCategory ? CertificateOf(form) : null, CaredFor = form.AsksForCategory ? await CaredForAsync(form, cancellation) : null,
            DiedOn = form.Kind is DecisionKind.Death ? Typed.Day(form.DiedOn) : null, DeathRecordNumber = form.AsksForHeir ? form.DeathRecordNumber : null,
            Heir = form.AsksForHeir ? HeirOf(form) : null, To = form.Kind is DecisionKind.Transfer ? await PlaceAsync(form, cancellation) : null,
            Amount = form.Kind is DecisionKind.Clawback ? Typed.Amount(form.Amount) : FuneralOf(subject.Person, form, calculator), MonthlyAmount = form.Kind is DecisionKind.Clawback ? Typed.Amount(form.MonthlyAmount) : null,
        };
    }

    private static Vnd? FuneralOf(Beneficiary person, DecisionForm form, BenefitCalculator calculator) =>
        form.Kind is DecisionKind.Funeral && person.DiedOn is { } day ? calculator.Tables.FuneralOf(PaymentMonth.Of(day)) : null;

    private static PaymentMonth FromOf(Beneficiary person, DecisionForm form, DateOnly signed) => form.Kind switch
    {
        DecisionKind.Transfer => Typed.Month(form.LastMonth)!.Value.Next,
        DecisionKind.Death => PaymentMonth.Of(Typed.Day(form.DiedOn)!.Value).Next,
        DecisionKind.DeathReversal when person.DiedOn is { } day => PaymentMonth.Of(day).Next,
        DecisionKind.Funeral or DecisionKind.DeathReversal => PaymentMonth.Of(signed),
        _ => Typed.Month(form.From)!.Value,
    };

    private static DisabilityCertificate? CertificateOf(DecisionForm form) =>
        form.CertificateNumber is { } number && Typed.Day(form.CertificateIssuedOn) is { } issued ? new(number, issued, Typed.Day(form.ReassessBy)) : null;

    private static NamedReceiver? HeirOf(DecisionForm form) => form.HeirName is not { } name ? null
        : new(PersonName.From(name).Full, CitizenId.TryParse(form.HeirCitizenId, out var id) ? id : null, form.HeirRelation ?? "Thân nhân");

    private async Task<CaredFor?> CaredForAsync(DecisionForm form, CancellationToken cancellation)
    {
        BirthDate? birth = BirthDate.TryParse(form.CaredBirth, clock.Now.Day, out var typed) ? typed : null;
        if (form.CaredCode is not { } code) return form.CaredName is { } name ? new(null, name, birth) : null;

        var cared = await db.Beneficiaries.AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, cancellation);
        Rules.CarerNamesCaredFor.Require(cared is not null, $"Sổ của huyện không có mã {code}.");
        return new(cared!.Id, cared.Name.Full, cared.Birth);
    }

    private async Task<PayingPlace> PlaceAsync(DecisionForm form, CancellationToken cancellation)
    {
        var point = await db.PayoutPoints.AsNoTracking().SingleOrDefaultAsync(p => p.Id == form.ToPayoutPointId, cancellation) ?? throw new NotFound();
        var commune = await db.Communes.AsNoTracking().SingleOrDefaultAsync(c => c.Id == form.ToCommuneId, cancellation) ?? throw new NotFound();
        Rules.PointBelongsToDistrict.Require(commune.DistrictId == point.DistrictId);
        return new(commune.DistrictId, commune.Id, point.Id);
    }
}
