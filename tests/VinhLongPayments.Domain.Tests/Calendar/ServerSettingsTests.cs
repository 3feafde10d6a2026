using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Domain.Tests.Calendar;

[Collection(ServerSettings.Name)]
public class ServerSettingsTests
{
    private static readonly string[] Zones = ["UTC", "Asia/Ho_Chi_Minh", "America/New_York"];
    private static readonly string[] Cultures = ["en-US", "vi-VN", "tr-TR", "ar-SA"];

    public static TheoryData<string, string> Settings
    {
        get
        {
            var settings = new TheoryData<string, string>();
            foreach (var zone in Zones)
                foreach (var culture in Cultures) settings.Add(zone, culture);
            return settings;
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void The_window_opens_and_ends_at_midnight_in_Vietnam(string zone, string culture)
    {
        using var server = new ServerSetting(zone, culture);

        AssertServerIsIn(zone);
        foreach (var number in new[] { 201802, 202002, 201804, 201808, 201812, 201901 })
        {
            var window = PayoutWindow.Of(new(number));
            var opens = new DateTime(number / 100, number % 100, 6, 17, 0, 0, DateTimeKind.Utc);
            var ends = opens.AddDays(9);

            Assert.Equal(
                [false, true, true, false],
                new[] { opens.AddTicks(-1), opens, ends.AddTicks(-1), ends }.Select(utc => window.Contains(new Moment(utc).Day)));
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void What_is_read_does_not_depend_on_the_server(string zone, string culture)
    {
        using var server = new ServerSetting(zone, culture);

        Assert.True(PaymentMonth.TryParse("08/2018", out var month) && month == new PaymentMonth(201808));
        Assert.True(Coefficient.TryParse("1.5", out var dot) && dot == new Coefficient(15));
        Assert.True(Coefficient.TryParse("1,5", out var comma) && comma == new Coefficient(15));
        Assert.True(BirthDate.TryParse("15/03/1938", new(2018, 8, 7), out var birth) && birth.First == new DateOnly(1938, 3, 15));
        Assert.Equal("nguyen thi in i", PersonName.SearchKeyOf("NGUYỄN THỊ IN Ị"));
        Assert.Equal(PersonName.From("Trần Thị Ích").SortKey, PersonName.From("TRẦN THỊ ÍCH").SortKey);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void What_is_written_does_not_depend_on_the_server(string zone, string culture)
    {
        using var server = new ServerSetting(zone, culture);

        Assert.Equal("1.234.567", new Vnd(1_234_567).Figures);
        Assert.Equal("-5", new Vnd(-5).Figures);
        Assert.Equal("1,5", new Coefficient(15).ToString());
        Assert.Equal("08/2018", new PaymentMonth(201808).ToString());
        Assert.Equal("07/08/2018 đến 15/08/2018", PayoutWindow.Of(new(201808)).ToString());
        Assert.Equal("15/03/1938", BirthDate.FromStored("1938-03-15").ToString());
        Assert.Equal("1938-03", BirthDate.FromStored("1938-03").Stored);
        Assert.Equal("0,80 % số tiền đã chi", new ServiceFee(FeeKind.PercentOfPaid, 80).ToString());
    }

    // Windows keeps its own zone whatever TZ says; there the cultures alone are tried.
    private static void AssertServerIsIn(string zone)
    {
        var noon = new DateTime(2018, 8, 7, 12, 0, 0, DateTimeKind.Utc);
        var expected = TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(noon);

        if (!OperatingSystem.IsWindows()) Assert.Equal(expected, TimeZoneInfo.Local.GetUtcOffset(noon));
    }
}
