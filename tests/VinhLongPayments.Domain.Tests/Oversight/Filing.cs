using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Oversight;
using static VinhLongPayments.Domain.Tests.A;

namespace VinhLongPayments.Domain.Tests.Oversight;

public sealed class Filing
{
    private static Document Filed(string title = "Danh sách ký nhận tháng 8", byte[]? content = null, Retention retention = Retention.TenYears) =>
        new(new(DocumentKind.SignedList, title, "12/DS", retention), Office.PostOffice, "ky-nhan.pdf", "application/pdf", content ?? "abc"u8.ToArray(), Manager, Now);

    [Fact]
    public void A_paper_is_known_by_its_digest_and_found_without_marks()
    {
        var paper = Filed();
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", paper.Sha256);
        Assert.Contains("danh sach ky nhan", paper.SearchTitle);
    }

    [Fact]
    public void Retention_says_until_when_it_is_kept()
    {
        Assert.Equal(new DateOnly(2028, 8, 8), Filed().KeptUntil);
        Assert.Null(Filed(retention: Retention.Permanent).KeptUntil);
    }

    [Fact]
    public void A_title_and_content_are_asked_for()
    {
        Refuses(OversightRules.DocumentHasTitle, () => Filed(" "));
        Refuses(OversightRules.DocumentHasContent, () => Filed(content: []));
    }

    [Fact]
    public void A_version_of_the_procedure_has_text_and_follows_the_last()
    {
        var first = new Procedure(1, "Quy trình", "Bước 1", new(2016, 8, 1), null, Director, Now);
        Refuses(OversightRules.ProcedureHasText, () => _ = new Procedure(2, "Quy trình", " ", new(2018, 1, 1), first, Director, Now));
        Refuses(OversightRules.ProcedureFollowsTheLast, () => _ = new Procedure(2, "Quy trình", "Bước 1", new(2016, 8, 1), first, Director, Now));
    }

    [Theory]
    [InlineData(WeeklyRest.None, 9)]
    [InlineData(WeeklyRest.Sunday, 8)]
    [InlineData(WeeklyRest.Weekend, 7)]
    public void Opening_days_leave_out_the_weekly_rest(WeeklyRest rest, int days) =>
        Assert.Equal(days, OpeningDays.In(PayoutWindow.Of(August), rest, new HashSet<DateOnly>()).Count);

    [Fact]
    public void Opening_days_leave_out_holidays() =>
        Assert.DoesNotContain(new DateOnly(2018, 8, 10), OpeningDays.In(PayoutWindow.Of(August), WeeklyRest.Sunday, new HashSet<DateOnly> { new(2018, 8, 10) }));
}
