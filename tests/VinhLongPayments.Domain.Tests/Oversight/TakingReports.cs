using VinhLongPayments.Domain.Oversight;
using static VinhLongPayments.Domain.Tests.A;

namespace VinhLongPayments.Domain.Tests.Oversight;

public sealed class TakingReports
{
    private static Case Taken(CaseKind kind = CaseKind.NotReceived) =>
        new("PA-2018-0001", new(District, CaseChannel.Hotline, kind, "Mẹ tôi chưa nhận tiền tháng 7", Office.Department), Officer, Now);

    private static Case Routed(CaseKind kind = CaseKind.NotReceived, Office office = Office.LabourOffice)
    {
        var report = Taken(kind);
        report.Route(office, new(2018, 8, 20), null, Officer, Now);
        return report;
    }

    [Fact]
    public void A_report_is_due_ten_days_after_it_came_in_and_its_reporter_may_stay_unnamed()
    {
        var report = Taken();

        Assert.Equal((new DateOnly(2018, 8, 18), CaseStatus.Received, Office.Department, null), (report.DueOn, report.Status, report.Office, report.ReporterName));
        Assert.False(report.IsOverdueOn(new(2018, 8, 18)));
        Assert.True(report.IsOverdueOn(new(2018, 8, 19)));
    }

    [Fact]
    public void An_answer_in_time_is_kept_with_who_and_when()
    {
        var report = Routed();

        report.Close(CaseResult.Founded, "Đã chi ngày 9/8", Office.LabourOffice, isAbout: false, Leader, At("2018-08-20 23:00"));

        Assert.Equal((CaseStatus.Answered, true, new DateOnly(2018, 8, 20)), (report.Status, report.WasInTime, report.AnsweredOn));
        Assert.Equal([CaseStatus.Received, CaseStatus.Routed, CaseStatus.Answered], report.Steps.Select(step => step.Status));
    }

    [Fact]
    public void An_answer_the_day_after_is_late()
    {
        var report = Routed();
        report.Close(CaseResult.Unfounded, "Đã nhận đủ", Office.LabourOffice, false, Leader, At("2018-08-21 00:01"));
        Assert.False(report.WasInTime);
    }

    [Fact]
    public void Words_are_asked_for()
    {
        Refuses(OversightRules.CaseHasContent, () => _ = new Case("PA-2018-0001", new(District, CaseChannel.Paper, CaseKind.Other, " ", Office.Department), Officer, Now));
        Refuses(OversightRules.CaseAnswerHasWords, () => Routed().Close(CaseResult.Founded, " ", Office.LabourOffice, false, Leader, Now));
    }

    [Fact]
    public void A_day_gone_by_is_no_day_to_answer_by() => Refuses(OversightRules.CaseDueDayIsAhead, () => Taken().Route(Office.LabourOffice, new(2018, 8, 7), null, Officer, Now));

    [Fact]
    public void Suspected_fraud_is_not_sent_to_the_office_that_pays()
    {
        Refuses(OversightRules.SuspectsDoNotAnswer, () => Routed(CaseKind.SuspectedFraud, Office.PostOffice));
        Assert.Equal(Office.PostOffice, Routed(CaseKind.Waiting, Office.PostOffice).Office);
    }

    [Fact]
    public void Only_the_office_it_was_given_to_answers_and_nobody_who_paid_it()
    {
        Refuses(OversightRules.CaseIsRouted, () => Taken().Close(CaseResult.Founded, "Đúng", Office.Department, false, Officer, Now));
        Refuses(OversightRules.CaseIsAnsweredByItsOffice, () => Routed().Close(CaseResult.Founded, "Đúng", Office.PostOffice, false, Manager, Now));
        Refuses(OversightRules.CaseIsAnsweredByAnother, () => Routed(office: Office.PostOffice).Close(CaseResult.Unfounded, "Không đúng", Office.PostOffice, isAbout: true, Manager, Now));
    }

    [Fact]
    public void An_answered_report_is_closed_until_it_is_reopened_with_a_reason()
    {
        var report = Routed();
        Refuses(OversightRules.OnlyAnsweredIsReopened, () => report.Reopen("Chưa rõ", Officer, Now));
        report.Close(CaseResult.Founded, "Đã chi", Office.LabourOffice, false, Leader, Now);
        Refuses(OversightRules.CaseIsOpen, () => report.Link(7));
        Refuses(OversightRules.CaseIsOpen, () => report.Route(Office.Department, new(2018, 9, 1), null, Officer, Now));
        Refuses(OversightRules.ReopeningHasReason, () => report.Reopen(" ", Officer, Now));

        report.Reopen("Người dân nói vẫn chưa nhận", Officer, At("2018-08-10 09:00"));

        Assert.Equal((CaseStatus.Routed, null, null, new DateOnly(2018, 8, 20)), (report.Status, report.Result, report.Answer, report.DueOn));
    }

    [Fact]
    public void A_line_is_linked_once()
    {
        var report = Taken();
        report.Link(7);
        report.Link(7);
        Assert.Equal(7, Assert.Single(report.Lines).EntitlementId);
    }
}
