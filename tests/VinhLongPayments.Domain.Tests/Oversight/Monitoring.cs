using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.Places;
using static VinhLongPayments.Domain.Tests.A;

namespace VinhLongPayments.Domain.Tests.Oversight;

public sealed class Monitoring
{
    private static readonly Commune AnBinh = new(A.District, "29551", "Xã An Bình", new(2000, 1, 1));
    private static readonly MonitoringCriteria Criteria = new(1, new(2018, 1, 1), [("Niêm yết lịch chi", 10), ("Thời gian chờ", 20)], Officer, Now);

    private static MonitoringVisit Visit() => new MonitoringRound("Đợt 1 năm 2018", new(2018, 8, 7), new(2018, 8, 15), "Ông A", Criteria, [AnBinh], Officer, Now).Visits[0];

    [Fact]
    public void A_visit_scores_every_question_once()
    {
        var visit = Visit();
        visit.Record(new(2018, 8, 8), Criteria, new Dictionary<int, int> { [1] = 10, [2] = 15 }, "Đông người", null, Officer, Now);

        Assert.Equal((25, 30, true), (visit.Total, Criteria.MaxScore, visit.IsDone));
        Refuses(OversightRules.VisitIsRecordedOnce, () => visit.Record(new(2018, 8, 8), Criteria, new Dictionary<int, int> { [1] = 1, [2] = 1 }, null, null, Officer, Now));
    }

    [Fact]
    public void A_question_without_a_score_or_above_its_most_is_refused()
    {
        Refuses(OversightRules.EveryQuestionIsScored, () => Visit().Record(new(2018, 8, 8), Criteria, new Dictionary<int, int> { [1] = 10 }, null, null, Officer, Now));
        Refuses(OversightRules.EveryQuestionIsScored, () => Visit().Record(new(2018, 8, 8), Criteria, new Dictionary<int, int> { [1] = 11, [2] = 0 }, null, null, Officer, Now));
    }

    [Fact]
    public void Tomorrow_s_visit_is_not_recorded_today()
    {
        Refuses(OversightRules.VisitIsNotAhead, () => Visit().Record(new(2018, 8, 9), Criteria, new Dictionary<int, int> { [1] = 1, [2] = 1 }, null, null, Officer, Now));
        var point = new PayoutPoint(AnBinh, A.District, "2955101", new("Bưu cục An Bình", "Ấp An Hòa", "0270 3822000", "7 giờ", 100, new(2016, 8, 1)));
        Refuses(OversightRules.VisitIsNotAhead, () => _ = new Supervision(point, new(2018, 8, 9), "Lê Văn Hai", "Công chức LĐTBXH xã", Manager, Now));
        Refuses(OversightRules.SupervisorIsNamed, () => _ = new Supervision(point, new(2018, 8, 8), " ", "", Manager, Now));
    }

    [Fact]
    public void A_round_has_communes_and_days_in_order_and_criteria_have_questions()
    {
        Refuses(OversightRules.RoundHasCommunes, () => _ = new MonitoringRound("Đợt", new(2018, 8, 7), new(2018, 8, 8), "", Criteria, [], Officer, Now));
        Refuses(OversightRules.RoundDaysAreInOrder, () => _ = new MonitoringRound("Đợt", new(2018, 8, 9), new(2018, 8, 8), "", Criteria, [AnBinh], Officer, Now));
        Refuses(OversightRules.CriteriaAreNamed, () => _ = new MonitoringCriteria(1, new(2018, 1, 1), [], Officer, Now));
        Refuses(OversightRules.CriteriaAreNamed, () => _ = new MonitoringCriteria(1, new(2018, 1, 1), [("Niêm yết", 0)], Officer, Now));
    }
}
