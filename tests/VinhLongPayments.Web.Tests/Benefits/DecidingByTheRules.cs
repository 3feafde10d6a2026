using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Decisions;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Web.Tests.Benefits;

/// <summary>What decisions, proposals of rates, authorisations and inquiries refuse, by name.</summary>
public sealed class DecidingByTheRules
{
    private static readonly DisabilityCertificate Certificate = new("5/GXN", new(2018, 7, 2), null);

    private static void RefusedBy(Rule rule, Action act) => Assert.Equal(rule.Code, Assert.Throws<RuleBroken>(act).Rule.Code);

    private static void Grant(string birth, DecisionTerms terms, params (string Category, int From)[] awards)
    {
        var person = Law.Person(birth);
        Law.Decide(person, [.. awards.Select(a => Law.Award(person, a.Category, a.From))], DecisionKind.Grant, terms);
    }

    private static DecisionTerms Of(string category, int from = 201808, int count = 1) => Law.Terms(from) with { CategoryCode = category, Count = count };

    [Fact]
    public void A_grant_names_a_category_in_force() => RefusedBy(Rules.CategoryIsInForce, () => Grant("1930-01-01", Of("HTXH75")));

    [Fact]
    public void A_grant_fits_the_age() => RefusedBy(Rules.CategoryFitsAge, () => Grant("1950-01-01", Of("NCTC")));

    [Theory]
    [InlineData("DT1", 2)]
    [InlineData("DT2", 1)]
    [InlineData("NCTC", 2)]
    [InlineData("CSHO", 21)]
    public void A_grant_counts_as_the_category_does(string category, int count) => RefusedBy(Rules.CountFitsCategory, () => Grant("1930-01-01", Of(category, count: count)));

    [Fact]
    public void Two_base_awards_are_not_granted_at_once() => RefusedBy(Rules.OneBaseAward, () => Grant("1930-01-01", Of("NCTC"), ("KTNNCT", 201701)));

    [Fact]
    public void A_single_parents_award_stands_beside_a_base_one() => Grant("1985-01-01", Of("DT1"), ("KTN", 201701));

    [Fact]
    public void A_disabled_person_has_a_certificate() => RefusedBy(Rules.DisabilityIsCertified, () => Grant("1985-01-01", Of("KTN")));

    [Fact]
    public void A_carer_names_the_one_cared_for() => RefusedBy(Rules.CarerNamesCaredFor, () => Grant("1985-01-01", Of("CSHO")));

    [Theory]
    [InlineData("KTN", "1985-01-01", 201807, 8, 201808)]
    [InlineData("DT1", "1985-01-01", 201807, 8, 201808)]
    [InlineData("NCTC", "1938-03-15", 201802, 8, 201803)]
    public void An_award_starts_with_the_signature_or_the_age(string category, string birth, int tooEarly, int signedIn, int inTime)
    {
        var terms = Law.Terms(inTime, signed: new DateOnly(2018, signedIn, 5)) with { CategoryCode = category, Count = 1, Certificate = category == "KTN" ? Certificate : null };

        Assert.Contains(Assert.Throws<RuleBroken>(() => Grant(birth, terms with { From = new(tooEarly) })).Rule.Code, new[] { Rules.AwardStartsInTime.Code, Rules.CategoryFitsAge.Code });
        Grant(birth, terms);
    }

    [Fact]
    public void Since_2021_a_disabled_person_starts_with_the_certificate() =>
        Grant("1985-01-01", Law.Terms(202203, signed: new(2022, 8, 5)) with { CategoryCode = "KTN", Count = 1, Certificate = new("9/GXN", new(2022, 3, 20), null) });

    [Fact]
    public void Only_what_is_paid_is_adjusted_suspended_or_stopped_and_only_what_is_suspended_is_resumed()
    {
        var (person, terms) = (Law.Person("1930-01-01"), Law.Terms(201809));
        List<Award> awards = [Law.Award(person, "NCTC", 201701)];
        var about = terms with { AwardId = awards[0].Id, StopReason = StopReason.Refused };

        RefusedBy(Rules.AwardIsSuspended, () => Law.Decide(person, awards, DecisionKind.Resume, about));
        RefusedBy(Rules.ChangeIsAfterStart, () => Law.Decide(person, awards, DecisionKind.Stop, about with { From = new(2016, 12) }));
        Law.Decide(person, awards, DecisionKind.Stop, about);
        RefusedBy(Rules.AwardIsActive, () => Law.Decide(person, awards, DecisionKind.Suspend, about with { From = new(2018, 10) }));
        RefusedBy(Rules.AwardIsActive, () => Law.Decide(person, awards, DecisionKind.Stop, about with { AwardId = Guid.NewGuid() }));
    }

    [Fact]
    public void A_later_decision_corrects_an_earlier_one_and_both_stay()
    {
        var person = Law.Person("1930-01-01");
        List<Award> awards = [Law.Award(person, "NCTC", 201701)];
        Law.Decide(person, awards, DecisionKind.Stop, Law.Terms(201809) with { AwardId = awards[0].Id, StopReason = StopReason.Prison });
        Assert.Equal(0, Law.Due(new(person.Birth, null, awards), 201809));

        Law.Decide(person, awards, DecisionKind.Stop, Law.Terms(201807) with { AwardId = awards[0].Id, StopReason = StopReason.Prison });

        Assert.Equal((270_000, 0), (Law.Due(new(person.Birth, null, awards), 201806), Law.Due(new(person.Birth, null, awards), 201807)));
        Assert.Equal(3, awards[0].Steps.Count);
    }

    [Fact]
    public void A_decision_has_a_number_a_day_that_has_come_and_a_reason_where_one_is_needed()
    {
        var (person, tomorrow) = (Law.Person("1930-01-01"), Law.Later.Day.AddDays(1));

        RefusedBy(Rules.DecisionIsNumbered, () => _ = new Decision(person, DecisionKind.Grant, Of("NCTC") with { Number = " " }, Law.Clerk, Law.Later));
        RefusedBy(Rules.DecisionIsNumbered, () => _ = new Decision(person, DecisionKind.Grant, Of("NCTC") with { SignedOn = tomorrow }, Law.Clerk, Law.Later));
        RefusedBy(Rules.DecisionHasReason, () => _ = new Decision(person, DecisionKind.Suspend, Law.Terms(201809) with { Reason = null }, Law.Clerk, Law.Later));
    }

    [Fact]
    public void A_decision_is_decided_once_by_another_than_its_author()
    {
        var decision = new Decision(Law.Person("1930-01-01"), DecisionKind.Grant, Of("NCTC"), Law.Clerk, Law.Later);

        RefusedBy(Rules.DecisionApproverIsNotAuthor, () => decision.Approve(Law.Clerk, Law.Later));
        RefusedBy(Rules.DecisionRefusalHasReason, () => decision.Return(" ", Law.Leader, Law.Later));
        decision.Approve(Law.Leader, Law.Later);
        RefusedBy(Rules.DecisionIsWaiting, () => decision.Return("Sai", Law.Leader, Law.Later));
    }

    [Fact]
    public void A_death_is_possible_is_recorded_once_and_stops_every_award()
    {
        var person = Law.Person("1930-01-01");
        List<Award> awards = [Law.Award(person, "NCTC", 201701), Law.Award(person, "CSHO", 201701)];
        var death = Law.Terms(201809) with { DiedOn = new DateOnly(2018, 8, 20) };
        RefusedBy(Rules.DeathDayIsPossible, () => Law.Decide(person, awards, DecisionKind.Death, death with { DiedOn = new DateOnly(2027, 1, 1) }));
        RefusedBy(Rules.DeathDayIsPossible, () => Law.Decide(person, awards, DecisionKind.Death, death with { DiedOn = new DateOnly(1929, 1, 1) }));
        RefusedBy(Rules.DeathIsRecorded, () => Law.Decide(person, awards, DecisionKind.Funeral, Law.Terms(201809) with { DeathRecordNumber = "4" }));

        Law.Decide(person, awards, DecisionKind.Death, death);

        Assert.All(awards, award => Assert.Equal((AwardStepKind.Stopped, new PaymentMonth(2018, 9)), (award.Last.Kind, award.Last.From)));
        RefusedBy(Rules.PersonIsAlive, () => Law.Decide(person, awards, DecisionKind.Death, death));
        RefusedBy(Rules.FuneralHasDeathRecord, () => Law.Decide(person, awards, DecisionKind.Funeral, Law.Terms(201809)));
        RefusedBy(Rules.FuneralIsOnce, () => Law.Decide(person, awards, DecisionKind.Funeral, Law.Terms(201809) with { DeathRecordNumber = "4" }, new(true, false, Vnd.Zero)));
        RefusedBy(Rules.DeathReversalHasNoFuneralPaid, () => Law.Decide(person, awards, DecisionKind.DeathReversal, Law.Terms(201809), new(true, true, Vnd.Zero)));
    }

    [Fact]
    public void A_clawback_leaves_something_every_month_and_there_is_one_at_a_time()
    {
        var person = Law.Person("1930-01-01");
        List<Award> awards = [Law.Award(person, "NCTC", 201701)];
        var terms = Law.Terms(201809) with { Amount = new Vnd(540_000), MonthlyAmount = new Vnd(270_000) };

        RefusedBy(Rules.ClawbackIsBearable, () => Law.Decide(person, awards, DecisionKind.Clawback, terms));
        RefusedBy(Rules.OneClawbackPlan, () => Law.Decide(person, awards, DecisionKind.Clawback, terms with { MonthlyAmount = new Vnd(100_000) }, new(false, false, new(1))));
    }

    [Fact]
    public void A_move_goes_elsewhere() =>
        RefusedBy(Rules.TransferIsElsewhere, () => Law.Decide(Law.Person("1930-01-01"), [], DecisionKind.Transfer, Law.Terms(201809) with { To = new PayingPlace(1, 21, 12) }));

    [Fact]
    public void A_change_of_a_person_stands_on_a_reason_and_a_paper()
    {
        var person = Law.Person("1930-01-01");
        RefusedBy(Rules.ChangeHasReason, () => person.Change(new(person.Name, person.Birth, person.Sex, null, "Ấp Hai", 21, 11, false), "Dời nhà", " "));
    }

    [Fact]
    public void An_authorisation_is_short_names_somebody_else_and_is_revoked_once_with_a_reason()
    {
        var person = Law.Person("1930-01-01");
        var facts = new AuthorisationFacts(false, PersonName.From("Trần Văn Hai"), CitizenId.FromDigits("331888777"), "Con", "Giấy", new(2018, 1, 1), new(2018, 12, 31));
        RefusedBy(Rules.AuthorisationIsShort, () => _ = new Authorisation(person, facts with { Until = new(2019, 1, 1) }, Law.Clerk, Law.Later));
        RefusedBy(Rules.AuthorisationIsShort, () => _ = new Authorisation(person, facts with { Until = new(2017, 12, 31) }, Law.Clerk, Law.Later));
        RefusedBy(Rules.AuthorisationNamesSomeoneElse, () => _ = new Authorisation(person, facts with { CitizenId = person.CitizenId!.Value }, Law.Clerk, Law.Later));

        var paper = new Authorisation(person, facts, Law.Clerk, Law.Later);
        RefusedBy(Rules.RevocationHasReason, () => paper.Revoke("", Law.Later));
        paper.Revoke("Tự nhận", Law.Later);
        RefusedBy(Rules.AuthorisationIsLive, () => paper.Revoke("Nữa", Law.Later));
        Assert.True(paper.IsValidOn(new(2018, 12, 31)));
        Assert.False(paper.IsValidOn(Law.Later.Day));
    }

    [Fact]
    public void An_inquiry_is_closed_once_with_words()
    {
        var inquiry = new Inquiry(Law.Person("1930-01-01"), 3, Law.Clerk, Law.Later);
        RefusedBy(Rules.InquiryHasNote, () => inquiry.Close(InquiryOutcome.StillEntitled, " ", Law.Clerk, Law.Later));
        inquiry.Close(InquiryOutcome.StillEntitled, "Trưởng ấp xác nhận", Law.Clerk, Law.Later);
        RefusedBy(Rules.InquiryIsOpen, () => inquiry.Close(InquiryOutcome.Dead, "Khác", Law.Clerk, Law.Later));
    }

    [Fact]
    public void A_rate_is_proposed_with_its_decree_and_put_in_force_by_another_after_the_latest()
    {
        RefusedBy(Rules.RateHasLegalBasis, () => StandardRate.Propose(new(2027, 1), new(600_000), new(12_000_000), " ", Law.Clerk));
        var (rate, old) = (StandardRate.Propose(new(2027, 1), new(600_000), new(12_000_000), "NĐ mới", Law.Clerk), new StandardRate(new(2026, 7), null, new(540_000), new(10_800_000), "NĐ cũ"));

        RefusedBy(Rules.RateNeedsTwoPeople, () => rate.Approve([old, rate], Law.Clerk));
        RefusedBy(Rules.RateIsLater, () => StandardRate.Propose(new(2026, 7), new(600_000), new(12_000_000), "NĐ mới", Law.Clerk).Approve([old], Law.Leader));
        rate.Approve([old, rate], Law.Leader);
        Assert.Equal(new PaymentMonth(2026, 12), old.To);
        RefusedBy(Rules.RateProposalIsWaiting, () => rate.Reject(Law.Leader));
    }

    [Fact]
    public void A_coefficient_follows_another_and_the_past_stays()
    {
        var old = Law.Calculator.Tables.Find("KTN", new(2026, 8))!;
        var next = old.ProposeCoefficient(new(2027, 1), new(20), "NĐ mới", Law.Clerk);

        RefusedBy(Rules.RateNeedsTwoPeople, () => next.Approve([old, next], Law.Clerk));
        next.Approve([old, next], Law.Leader);

        Assert.True(old.AppliesIn(new(2026, 12)) && !old.AppliesIn(new(2027, 1)) && next.AppliesIn(new(2027, 1)));
        Assert.Equal(15, old.Coefficient.Tenths);
    }

    [Fact]
    public void A_month_without_a_rate_is_refused() => RefusedBy(Rules.RateIsKnown, () => Law.Calculator.Tables.RateIn(new(2009, 12)));

    [Fact]
    public void What_was_clawed_back_is_taken_from_what_comes_along()
    {
        var list = new PaymentList(1, new(new PaymentMonth(2018, 8)), ListKind.Main, 0, new("x", ""), Law.Clerk, Law.Later);
        var person = Law.Person("1930-01-01");
        var items = new EntitlementItem[] { new(ItemKind.Regular, new(2018, 8), 1, new(270_000)), new(ItemKind.Clawback, new(2018, 8), 0, new(100_000)) };
        var line = new Entitlement(list, person, 21, 11, new(1, person.Code, person.Name, person.Birth, person.Sex, null, "Ấp", "NCTC", new(10), "1", false, null, null), items, new(170_000));
        typeof(Entitlement).GetProperty(nameof(Entitlement.Status))!.SetValue(line, EntitlementStatus.CarriedOver);

        var carried = line.CarryTo(new(2018, 9));

        Assert.Equal((ItemKind.CarriedOver, new Vnd(170_000), new PaymentMonth(2018, 8)), (carried.Single().Kind, carried.Single().Amount, carried.Single().FirstMonth));
        RefusedBy(Rules.CarriedOverIsNotListed, () => line.Resolve(returnToBudget: true, isListedAgain: true));
    }
}
