using VinhLongPayments.Domain.Oversight;
using static VinhLongPayments.Domain.Tests.A;

namespace VinhLongPayments.Domain.Tests.Oversight;

public sealed class WatchingTheNumbers
{
    private static Alarm Raised() => new(new(AlarmKind.PointWithoutDecrease, District, August, "11", "Điểm An Bình", "Không giảm ai", "/quyet-toan"), Now);

    [Fact]
    public void An_alarm_is_closed_once_with_a_reason_or_by_what_it_became()
    {
        var alarm = Raised();
        Refuses(OversightRules.DismissalHasReason, () => alarm.Dismiss(" ", Officer, Now));
        alarm.Dismiss("Điểm mới mở", Officer, Now);
        Refuses(OversightRules.AlarmIsOpen, () => alarm.TurnInto("/phan-anh/1", Officer, Now));
        Assert.Equal((AlarmStatus.Dismissed, "Điểm mới mở"), (alarm.Status, alarm.Reason));
    }

    [Fact]
    public void The_same_sighting_has_the_same_key() => Assert.Equal("1|201808|11", Raised().Key);

    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(1, 3, 0.9502)]
    [InlineData(10, 3, 0.0011)]
    [InlineData(12, 3, 0.0001)]
    public void Many_events_where_few_are_expected_are_surprising(int count, double expected, double probability) =>
        Assert.Equal(probability, Chance.OfAtLeast(count, expected), 0.0001);

    [Fact]
    public void No_event_is_surprising_only_where_many_are_expected()
    {
        Assert.True(Chance.OfNone(8.7) < Chance.Surprising);
        Assert.True(Chance.OfNone(2.4) > Chance.Surprising);
    }
}
