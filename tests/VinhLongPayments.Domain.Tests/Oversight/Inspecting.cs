using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Oversight;
using static VinhLongPayments.Domain.Tests.A;

namespace VinhLongPayments.Domain.Tests.Oversight;

public sealed class Inspecting
{
    private static readonly InspectionDecision Decision = new("Thanh tra chi trả tại huyện Long Hồ", "12/QĐ-TTr", new(2018, 8, 1), new(2017, 1), new(2018, 6), new(2018, 8, 2), new(2018, 8, 30), "Ông A (trưởng đoàn), bà B");
    private static readonly FindingFacts Facts = new(District, MistakeKind.PaidToDead, "Chi cho người đã mất", "Trích lục khai tử 12", RecommendationKind.Recover, "Thu hồi", new(2018, 9, 30)) { WrongAmount = new(810_000) };

    private static Inspection Made(params InspectedPlace[] places) => new(Decision, places.Length == 0 ? [new(District)] : places, Officer, Now);

    private static Inspection Up(Inspection inspection, InspectionStatus to)
    {
        for (var status = inspection.Status + 1; status <= to; status++)
            inspection.Advance(status, new(2018, 8, 3 + (int)status), status is InspectionStatus.Concluded ? "34/KL" : null, null, status is InspectionStatus.Concluded ? Director : Officer, At("2018-10-01 09:00"));
        return inspection;
    }

    [Fact]
    public void An_inspection_goes_step_by_step_to_its_conclusion()
    {
        var inspection = Up(Made(), InspectionStatus.Concluded);

        Assert.Equal([InspectionStatus.Decided, InspectionStatus.Announced, InspectionStatus.Recorded, InspectionStatus.Reported, InspectionStatus.Concluded], inspection.Steps.Select(s => s.Status));
        Assert.Equal("34/KL", inspection.StepOf(InspectionStatus.Concluded)!.Paper);
    }

    [Fact]
    public void Places_and_days_in_order_are_asked_for()
    {
        Refuses(OversightRules.InspectionHasPlaces, () => _ = new Inspection(Decision, [], Officer, Now));
        Refuses(OversightRules.InspectionDaysAreInOrder, () => _ = new Inspection(Decision with { From = new(2018, 7) }, [new(District)], Officer, Now));
        Refuses(OversightRules.InspectionDaysAreInOrder, () => _ = new Inspection(Decision with { EndsOn = new(2018, 8, 1) }, [new(District)], Officer, Now));
    }

    [Fact]
    public void A_step_is_not_skipped_nor_dated_before_the_last_or_ahead()
    {
        Refuses(OversightRules.InspectionStepIsNext, () => Made().Advance(InspectionStatus.Reported, new(2018, 8, 8), null, null, Officer, Now));
        Refuses(OversightRules.InspectionDayIsInOrder, () => Made().Advance(InspectionStatus.Announced, new(2018, 7, 31), null, null, Officer, Now));
        Refuses(OversightRules.InspectionDayIsInOrder, () => Made().Advance(InspectionStatus.Announced, new(2018, 8, 9), null, null, Officer, Now));
    }

    [Fact]
    public void A_conclusion_has_a_number_and_is_not_by_whoever_reported()
    {
        var reported = Up(Made(), InspectionStatus.Reported);
        Refuses(OversightRules.ConclusionHasNumber, () => reported.Advance(InspectionStatus.Concluded, new(2018, 9, 1), " ", null, Director, At("2018-10-01 09:00")));
        Refuses(OversightRules.ConclusionIsByAnother, () => reported.Advance(InspectionStatus.Concluded, new(2018, 9, 1), "34/KL", null, Officer, At("2018-10-01 09:00")));
    }

    [Fact]
    public void Findings_are_written_at_inspected_places_until_the_conclusion()
    {
        var inspection = Made(new InspectedPlace(District, Commune));
        inspection.Find(Facts with { CommuneId = Commune }, Officer, Now);
        Assert.Equal(new Vnd(810_000), inspection.WrongAmount);

        Refuses(OversightRules.FindingIsAtInspectedPlace, () => inspection.Find(Facts with { DistrictId = 2 }, Officer, Now));
        Refuses(OversightRules.FindingIsAtInspectedPlace, () => inspection.Find(Facts with { CommuneId = Commune + 1 }, Officer, Now));
        Refuses(OversightRules.FindingHasContent, () => inspection.Find(Facts with { Recommendation = "" }, Officer, Now));
        Refuses(OversightRules.FindingsAreBeforeConclusion, () => Up(inspection, InspectionStatus.Concluded).Find(Facts, Officer, Now));
    }

    [Fact]
    public void Money_comes_back_in_parts_and_the_recommendation_is_done_when_all_is_back()
    {
        var inspection = Made();
        var finding = inspection.Find(Facts, Officer, Now);
        Refuses(OversightRules.FollowUpIsAfterConclusion, () => finding.Follow(inspection, new(1), false, null, Officer, Now));
        Up(inspection, InspectionStatus.Concluded);

        finding.Follow(inspection, new(500_000), false, null, Officer, Now);
        Refuses(OversightRules.RecoveredIsWithinWrong, () => finding.Follow(inspection, new(310_001), false, null, Officer, Now));
        Refuses(OversightRules.RemainderIsExplained, () => finding.Follow(inspection, new(300_000), true, null, Officer, Now));
        Refuses(OversightRules.RecommendationsAreDone, () => inspection.Advance(InspectionStatus.FollowedUp, new(2018, 10, 1), null, null, Officer, At("2018-10-01 09:00")));
        finding.Follow(inspection, new(310_000), true, null, Officer, Now);

        Assert.Equal((new Vnd(810_000), Vnd.Zero, 2), (inspection.RecoveredAmount, finding.Outstanding, finding.FollowUps.Count));
        Refuses(OversightRules.RecommendationIsOpen, () => finding.Follow(inspection, Vnd.Zero, true, null, Officer, Now));
        inspection.Advance(InspectionStatus.FollowedUp, new(2018, 10, 1), null, null, Officer, At("2018-10-01 09:00"));
        Assert.Equal(InspectionStatus.FollowedUp, inspection.Status);
    }

    [Fact]
    public void A_recommendation_is_overdue_after_its_day_and_becomes_one_report_at_most()
    {
        var finding = Made().Find(Facts, Officer, Now);
        Assert.False(finding.IsOverdueOn(new(2018, 9, 30)));
        Assert.True(finding.IsOverdueOn(new(2018, 10, 1)));

        finding.TurnInto(Guid.NewGuid());
        Refuses(OversightRules.FindingHasOneCase, () => finding.TurnInto(Guid.NewGuid()));
    }
}
