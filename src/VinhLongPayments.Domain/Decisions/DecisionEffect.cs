namespace VinhLongPayments.Domain.Decisions;

/// <summary>What a decision does to the person and the awards; checked once when it is written and again, for real, when it is approved.</summary>
public sealed class DecisionEffect(Beneficiary person, IReadOnlyCollection<Award> awards, BenefitCalculator calculator, Circumstances circumstances)
{
    /// <summary>Takes effect, and answers with the award a grant creates. Refuses what the rules TC-01 to TC-10 and QD-08 to QD-17 forbid.</summary>
    public Award? Take(Decision decision)
    {
        switch (decision.Kind)
        {
            case DecisionKind.Grant: return Grant(decision);
            case DecisionKind.Adjust: Adjust(decision); break;
            case DecisionKind.Suspend: Find(decision).Suspend(decision.From, decision.Paper, decision.Reason!); break;
            case DecisionKind.Resume: Find(decision).Resume(decision.From, decision.Paper); break;
            case DecisionKind.Stop: Stop(decision); break;
            case DecisionKind.Transfer: person.Move(decision.To!, decision.From.Previous); break;
            case DecisionKind.Death: Die(decision); break;
            case DecisionKind.DeathReversal: ComeBack(decision); break;
            case DecisionKind.Clawback: RequireBearable(decision); break;
            case DecisionKind.Funeral: Rules.FuneralIsOnce.Require(!circumstances.FuneralIsDecided); break;
            default: throw new ArgumentOutOfRangeException(nameof(decision), decision.Kind, null);
        }
        return null;
    }

    private Award Grant(Decision decision)
    {
        var category = calculator.Tables.Find(decision.CategoryCode ?? "", decision.From);
        Rules.CategoryIsInForce.Require(category is not null);
        Rules.CountFitsCategory.Require(decision.Count is >= 1 and <= 20 && category!.FitsCount(decision.Count.Value));
        Rules.CategoryFitsAge.Require(category!.IsCare
            ? decision.CaredBirth is null || category.FitsAgeOfSubject(decision.CaredBirth.Value.AgeInMonthsAt(decision.From))
            : category.FitsAge(person.Birth.AgeInMonthsAt(decision.From)));
        Rules.DisabilityIsCertified.Require(!category.IsDisability || (decision is { CertificateNumber.Length: > 0, CertificateIssuedOn: { } issued } && issued <= decision.SignedOn));
        Rules.CarerNamesCaredFor.Require(!category.IsCare || !string.IsNullOrWhiteSpace(decision.CaredName));
        RequireStartInTime(decision, category);
        RequireNoOther(category, decision.From);

        var caredFor = decision.CaredName is null ? null : new CaredFor(decision.CaredForId, decision.CaredName, decision.CaredBirth);
        return new(person, new(category, decision.From, decision.Count!.Value, decision.Certificate, caredFor), decision.Paper, districtId: decision.DistrictId);
    }

    private void RequireStartInTime(Decision decision, BenefitCategory category)
    {
        var earliest = StartMonth.Earliest(category, person.Birth, decision.SignedOn, decision.CertificateIssuedOn);
        Rules.AwardStartsInTime.Require(decision.From >= earliest, $"Sớm nhất là tháng {earliest}.");
    }

    // Two base allowances at once are never granted, though the calculator would pay the higher alone. A single parent's stands beside one.
    private void RequireNoOther(BenefitCategory category, PaymentMonth from)
    {
        foreach (var award in awards)
        {
            var isSame = award.Last.Family == category.Family && award.CaredForId is null && !category.IsCare;
            var isOtherBase = category.IsBase && calculator.Tables.OfFamily(award.Last.Family, from).Any(other => other.IsBase);
            var isSingle = category.IsSingleParent && calculator.Tables.OfFamily(award.Last.Family, from).Any(other => other.IsSingleParent);
            Rules.OneBaseAward.Require(!(isSame || isOtherBase || isSingle) || !GoesOn(award, from));
        }
    }

    private static bool GoesOn(Award award, PaymentMonth from) => award.Last.Kind is not AwardStepKind.Stopped || award.Last.From > from;

    private void Adjust(Decision decision)
    {
        var award = Find(decision);
        award.RequireActive(decision.From);
        var category = calculator.Tables.Find(decision.CategoryCode ?? "", decision.From);
        Rules.CategoryIsInForce.Require(category is not null);
        Rules.CountFitsCategory.Require(decision.Count is >= 1 and <= 20 && category!.FitsCount(decision.Count.Value));
        Rules.CategoryFitsAge.Require(category!.IsCare || category.FitsAge(person.Birth.AgeInMonthsAt(decision.From)));
        Rules.OneBaseAward.Require(!category.IsBase || awards.All(other => other == award || !calculator.Tables.OfFamily(other.Last.Family, decision.From).Any(c => c.IsBase) || !GoesOn(other, decision.From)));

        award.Adjust(decision.From, new(category.Code, category.Family, decision.Count!.Value, award.CaredBirth), decision.Paper, decision.Certificate);
    }

    private void Stop(Decision decision)
    {
        var award = Find(decision);
        Rules.AwardIsActive.Require(award.Last.Kind is not AwardStepKind.Stopped || award.Last.From > decision.From);

        award.Stop(decision.From, decision.Paper, decision.StopReason ?? StopReason.NoLongerEligible);
    }

    // The month of death is still paid; every award ends with the month after (NĐ 20/2021 Đ8.2).
    private void Die(Decision decision)
    {
        person.Die(decision.DiedOn!.Value);
        var after = PaymentMonth.Of(decision.DiedOn.Value).Next;
        foreach (var award in awards.Where(award => award.From <= after && GoesOn(award, after))) award.Stop(after, decision.Paper, StopReason.Dead);
    }

    private void ComeBack(Decision decision)
    {
        Rules.DeathReversalHasNoFuneralPaid.Require(!circumstances.FuneralIsListed);
        var after = PaymentMonth.Of(person.DiedOn!.Value).Next;
        person.ComeBack();
        foreach (var award in awards.Where(award => award.Last is { Kind: AwardStepKind.Stopped, StopReason: StopReason.Dead })) award.GoOn(after, decision.Paper, decision.Reason!);
    }

    private void RequireBearable(Decision decision)
    {
        Rules.OneClawbackPlan.Require(circumstances.ClawbackLeft == Vnd.Zero);
        var monthly = calculator.SumOf(new(person.Birth, person.DiedOn, awards), decision.From);
        Rules.ClawbackIsBearable.Require(decision.MonthlyAmount < monthly, $"Trợ cấp tháng {decision.From}: {monthly}.");
    }

    private Award Find(Decision decision)
    {
        var award = awards.FirstOrDefault(award => award.Id == decision.AwardId);
        Rules.AwardIsActive.Require(award is not null);
        return award!;
    }
}

/// <summary>What else is true of the person when a decision takes effect: funeral support decided or already on a list, and what is still to be clawed back.</summary>
public sealed record Circumstances(bool FuneralIsDecided, bool FuneralIsListed, Vnd ClawbackLeft)
{
    public static readonly Circumstances None = new(false, false, Vnd.Zero);
}
