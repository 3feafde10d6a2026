using CsCheck;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Domain.Tests.People;

public class BirthDateTests
{
    private static readonly DateOnly Today = new(2018, 8, 7);

    private static readonly Gen<BirthDate> Dates = Gen.Select(
        Gen.Int[new DateOnly(1880, 1, 1).DayNumber, Today.DayNumber], Gen.Enum<BirthDatePrecision>(), (number, precision) =>
        {
            var day = DateOnly.FromDayNumber(number);
            return new BirthDate(precision switch
            {
                BirthDatePrecision.Year => new(day.Year, 1, 1),
                BirthDatePrecision.Month => new(day.Year, day.Month, 1),
                BirthDatePrecision.Day => day,
            }, precision);
        });

    [Theory]
    [InlineData("15/03/1938", "1938-03-15")]
    [InlineData("15-03-1938", "1938-03-15")]
    [InlineData("15.03.1938", "1938-03-15")]
    [InlineData("5/3/1938", "1938-03-05")]
    [InlineData(" 07-3-1938 ", "1938-03-07")]
    [InlineData("29/02/1940", "1940-02-29")]
    [InlineData("01/01/1880", "1880-01-01")]
    [InlineData("07/08/2018", "2018-08-07")]
    [InlineData("03/1938", "1938-03")]
    [InlineData("3-1938", "1938-03")]
    [InlineData("1938", "1938")]
    public void A_birth_date_is_read_as_far_as_it_is_known(string text, string stored)
    {
        Assert.True(BirthDate.TryParse(text, Today, out var birth));
        Assert.Equal(stored, birth.Stored);
    }

    [Theory]
    [InlineData("00/00/1935")]
    [InlineData("00/03/1935")]
    [InlineData("//1935")]
    [InlineData("35")]
    [InlineData("15/03/38")]
    [InlineData("31/02/1950")]
    [InlineData("29/02/1938")]
    [InlineData("31/04/1938")]
    [InlineData("15/13/1938")]
    [InlineData("08/08/2018")]
    [InlineData("09/2018")]
    [InlineData("2019")]
    [InlineData("31/12/1879")]
    [InlineData("1879")]
    [InlineData("0000")]
    [InlineData("1938-03-15")]
    [InlineData("15/03/19380")]
    [InlineData("-1938")]
    [InlineData("１９３８")]
    [InlineData("١٩٣٨")]
    [InlineData("không rõ")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_a_birth_date(string? text) => Assert.False(BirthDate.TryParse(text, Today, out _));

    [Theory]
    [InlineData("1938-03-15", "15/03/1938", BirthDatePrecision.Day)]
    [InlineData("1938-03", "03/1938", BirthDatePrecision.Month)]
    [InlineData("1938", "1938", BirthDatePrecision.Year)]
    public void A_birth_date_is_shown_as_far_as_it_is_known(string stored, string shown, BirthDatePrecision precision)
    {
        var birth = BirthDate.FromStored(stored);

        Assert.Equal((shown, precision, 1938), (birth.ToString(), birth.Precision, birth.Year));
    }

    [Fact]
    public void What_is_stored_or_shown_is_read_back() => Dates.Sample(birth =>
    {
        Assert.Equal(birth, BirthDate.FromStored(birth.Stored));
        Assert.True(BirthDate.TryParse(birth.ToString(), Today, out var read) && read == birth);
    });

    [Theory]
    [InlineData("1938-03-15", 201802, 959)]
    [InlineData("1938-03-15", 201803, 960)]
    [InlineData("1938-03-31", 201803, 960)]
    [InlineData("1938-03-01", 201802, 959)]
    [InlineData("1938-03", 201802, 959)]
    [InlineData("1938-03", 201803, 960)]
    [InlineData("1938", 201712, 959)]
    [InlineData("1938", 201801, 960)]
    [InlineData("2014-08-31", 201808, 48)]
    [InlineData("2002-08-31", 201807, 191)]
    [InlineData("2018-08-07", 201808, 0)]
    public void An_age_is_reached_in_the_month_of_the_birthday(string birth, int month, int age) =>
        Assert.Equal(age, BirthDate.FromStored(birth).AgeInMonthsAt(new(month)));

    [Theory]
    [InlineData("1938-03-15", "2018-03-14", 79)]
    [InlineData("1938-03-15", "2018-03-15", 80)]
    [InlineData("1938", "2018-01-01", 80)]
    [InlineData("1938-03", "2018-03-01", 80)]
    public void A_year_of_age_is_reached_on_the_birthday(string birth, string day, int age) =>
        Assert.Equal(age, BirthDate.FromStored(birth).AgeInYearsAt(DateOnly.Parse(day)));

    [Theory]
    [InlineData(201902, 180)]
    [InlineData(202002, 192)]
    public void Who_is_born_on_the_29th_of_February_has_a_birthday_every_year(int month, int age) =>
        Assert.Equal(age, BirthDate.FromStored("2004-02-29").AgeInMonthsAt(new(month)));

    [Fact]
    public void The_age_in_months_and_in_years_agree() => Gen.Select(Dates, Gen.Int[0, 1500]).Sample((birth, months) =>
    {
        var month = PaymentMonth.Of(birth.First).Plus(months);

        Assert.Equal(birth.AgeInYearsAt(month.LastDay), birth.AgeInMonthsAt(month) / 12);
    });
}
