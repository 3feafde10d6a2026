using CsCheck;
using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Domain.Tests.Calendar;

public class MomentTests
{
    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    [Fact]
    public void Vietnam_has_kept_one_offset_since_1980()
    {
        for (var day = new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc); day.Year <= 2100; day = day.AddDays(1))
            if (Vietnam.GetUtcOffset(day) != Moment.VietnamOffset) Assert.Fail($"The time-zone database has another offset on {day:O}.");
    }

    [Fact]
    public void The_clock_on_the_wall_is_that_of_the_time_zone_database() =>
        Gen.DateTime[new(1980, 1, 1), new(2100, 12, 31)].Select(t => DateTime.SpecifyKind(t, DateTimeKind.Utc)).Sample(utc =>
            Assert.Equal(TimeZoneInfo.ConvertTimeFromUtc(utc, Vietnam), new Moment(utc).Local));

    [Fact]
    public void The_day_changes_at_midnight_in_Vietnam()
    {
        var newYear = new DateTime(2018, 12, 31, 17, 0, 0, DateTimeKind.Utc);

        Assert.Equal(new(2018, 12, 31), new Moment(newYear.AddTicks(-1)).Day);
        Assert.Equal(new(2019, 1, 1), new Moment(newYear).Day);
    }

    [Fact]
    public void A_time_on_the_wall_is_one_instant()
    {
        var moment = Moment.FromVietnam(new(2018, 8, 7));

        Assert.Equal(new DateTime(2018, 8, 6, 17, 0, 0), moment.Utc);
        Assert.Equal(DateTimeKind.Utc, moment.Utc.Kind);
        Assert.Equal(DateTimeKind.Unspecified, moment.Local.Kind);
        Assert.Equal(new DateTime(2018, 8, 7), moment.Local);
    }
}
