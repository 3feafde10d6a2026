using CsCheck;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Domain.Tests.People;

public class CitizenIdTests
{
    private const string National = "086135000123";
    private static readonly BirthDate BornIn1935 = BirthDate.FromStored("1935");

    [Theory]
    [InlineData("331000123", "331000123")]
    [InlineData("012345678", "012345678")]
    [InlineData(" 331 000 123 ", "331000123")]
    [InlineData("331.000.123", "331000123")]
    [InlineData("331-000-123", "331000123")]
    [InlineData("331\u00A0000\u00A0123", "331000123")]
    [InlineData(National, National)]
    [InlineData("086 135 000 123", National)]
    [InlineData("086.135.000.123", National)]
    public void A_number_of_9_or_12_digits_is_read_with_or_without_breaks(string text, string digits)
    {
        Assert.True(CitizenId.TryParse(text, out var id));
        Assert.Equal(digits, id.Digits);
    }

    [Theory]
    [InlineData("12345678")]
    [InlineData("3310001234")]
    [InlineData("33100012345")]
    [InlineData("0861350001234")]
    [InlineData("33100012A")]
    [InlineData("33100012O")]
    [InlineData("331/000/123")]
    [InlineData("３３１０００１２３")]
    [InlineData("33100012３")]
    [InlineData("٣٣١٠٠٠١٢٣")]
    [InlineData("không có")]
    [InlineData("...")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_an_identity_number(string? text)
    {
        Assert.False(CitizenId.TryParse(text, out var id));
        Assert.Equal(default, id);
    }

    [Fact]
    public void Only_the_number_of_12_digits_is_a_national_one()
    {
        Assert.True(CitizenId.FromDigits(National).IsNational);
        Assert.False(CitizenId.FromDigits("331000123").IsNational);
    }

    [Theory]
    [InlineData("331000123", "•••••0123")]
    [InlineData(National, "••••••••0123")]
    public void Only_the_last_four_digits_are_shown(string digits, string shown)
    {
        var id = CitizenId.FromDigits(digits);

        Assert.Equal(shown, id.Masked);
        Assert.Equal(shown, id.ToString());
        Assert.Equal(shown, $"{id}");
    }

    [Fact]
    public void A_record_that_is_printed_does_not_give_the_number_away() =>
        Gen.Char['0', '9'].Array[12].Select(digits => new string(digits)).Sample(digits =>
        {
            var facts = new PersonFacts(PersonName.From("Nguyễn Thị Bé"), BornIn1935, Sex.Female, CitizenId.FromDigits(digits), "Ấp Tân Thuận", 1, 2, false);

            Assert.DoesNotContain(digits, $"{facts}");
            Assert.Contains("••••••••" + digits[8..], $"{facts}");
        });

    [Fact]
    public void No_number_is_shown_as_nothing()
    {
        Assert.Equal("", default(CitizenId).ToString());
        Assert.Equal("", default(CitizenId).Digits);
        Assert.Empty(default(CitizenId).Check(Sex.Female, BornIn1935));
    }

    [Theory]
    [InlineData("331 000 123")]
    [InlineData("33100012")]
    [InlineData("")]
    public void Stored_digits_are_taken_as_they_are_or_not_at_all(string digits) =>
        Assert.Throws<ArgumentException>(() => CitizenId.FromDigits(digits));

    [Fact]
    public void The_same_digits_are_the_same_number()
    {
        Assert.True(CitizenId.TryParse("331.000.123", out var typed));
        Assert.Equal(CitizenId.FromDigits("331000123"), typed);
    }

    [Theory]
    [InlineData(National)]
    [InlineData("001135000123")]
    [InlineData("096135000123")]
    public void A_number_that_agrees_with_the_person_raises_nothing(string digits) =>
        Assert.Empty(CitizenId.FromDigits(digits).Check(Sex.Female, BornIn1935));

    [Theory]
    [InlineData("000135000123", CitizenIdFinding.UnknownProvince)]
    [InlineData("003135000123", CitizenIdFinding.UnknownProvince)]
    [InlineData("097135000123", CitizenIdFinding.UnknownProvince)]
    [InlineData("186135000123", CitizenIdFinding.UnknownProvince)]
    [InlineData("086035000123", CitizenIdFinding.SexMismatch)]
    [InlineData("086136000123", CitizenIdFinding.BirthYearMismatch)]
    [InlineData("086335000123", CitizenIdFinding.BirthYearMismatch)]
    public void A_disagreement_is_found(string digits, CitizenIdFinding finding) =>
        Assert.Equal([finding], CitizenId.FromDigits(digits).Check(Sex.Female, BornIn1935));

    [Theory]
    [InlineData("086018000123", Sex.Male, "1918")]
    [InlineData("086118000123", Sex.Female, "1918")]
    [InlineData("086200000123", Sex.Male, "2000-01-01")]
    [InlineData("086318000123", Sex.Female, "2018-03")]
    public void The_fourth_digit_tells_century_and_sex(string digits, Sex sex, string birth)
    {
        Assert.Empty(CitizenId.FromDigits(digits).Check(sex, BirthDate.FromStored(birth)));
        Assert.Contains(CitizenIdFinding.SexMismatch, CitizenId.FromDigits(digits).Check(sex is Sex.Male ? Sex.Female : Sex.Male, null));
    }

    [Fact]
    public void All_disagreements_are_found_at_once() => Assert.Equal(
        [CitizenIdFinding.UnknownProvince, CitizenIdFinding.SexMismatch, CitizenIdFinding.BirthYearMismatch],
        CitizenId.FromDigits("099040000123").Check(Sex.Female, BornIn1935));

    [Fact]
    public void What_is_not_known_cannot_disagree() => Assert.Empty(CitizenId.FromDigits(National).Check(null, null));

    [Fact]
    public void The_old_number_of_9_digits_says_nothing() => Assert.Empty(CitizenId.FromDigits("331000123").Check(Sex.Male, BornIn1935));
}
