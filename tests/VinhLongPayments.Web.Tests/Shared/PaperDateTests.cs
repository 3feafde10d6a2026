using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Tests.Shared;

public class PaperDateTests
{
    [Theory]
    [InlineData(2018, 2, 5, "ngày 05 tháng 02 năm 2018")]
    [InlineData(2018, 1, 10, "ngày 10 tháng 01 năm 2018")]
    [InlineData(2018, 3, 9, "ngày 09 tháng 3 năm 2018")]
    [InlineData(2018, 9, 5, "ngày 05 tháng 9 năm 2018")]
    [InlineData(2018, 12, 31, "ngày 31 tháng 12 năm 2018")]
    public void Only_days_below_ten_and_the_first_two_months_are_padded(int year, int month, int day, string expected) =>
        Assert.Equal(expected, PaperDate.Of(new DateOnly(year, month, day)));

    [Fact]
    public void The_place_stands_before_the_day() =>
        Assert.Equal("Long Hồ, ngày 05 tháng 02 năm 2018", PaperDate.At("Long Hồ", new DateOnly(2018, 2, 5)));
}
