using VinhLongPayments.Domain;
using VinhLongPayments.Data.Demo;
using VinhLongPayments.Data.ReferenceData;

namespace VinhLongPayments.Web.Tests.ReferenceData;

public class NameTablesTests
{
    [Fact]
    public void The_weights_add_up()
    {
        Assert.Equal(10_000, NameTables.KinhSurnames.Sum);
        Assert.Equal(1_000, NameTables.KhmerSurnames.Sum);
        Assert.Equal(39_904, CategoryMix.MonthlyLines.Sum);
        Assert.All(NameTables.MiddleNamesOfMen.Concat(NameTables.MiddleNamesOfWomen), names => Assert.Equal(1_000, names.Sum));
    }

    [Fact]
    public void A_table_that_does_not_add_up_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => WeightedWords.Summing(10, "Văn 7; Hữu 2"));
    }

    [Fact]
    public void A_word_of_several_syllables_keeps_them_and_a_word_without_a_weight_weighs_one()
    {
        var words = new WeightedWords("Thị Kim 5; (none) 2; Tân");

        Assert.Equal(["Thị Kim", "", "Tân"], words.Words);
        Assert.Equal(8, words.Sum);
    }

    [Theory]
    [InlineData(1905, 0)]
    [InlineData(1940, 0)]
    [InlineData(1941, 1)]
    [InlineData(1965, 1)]
    [InlineData(1966, 2)]
    [InlineData(1990, 2)]
    [InlineData(1991, 3)]
    [InlineData(2018, 3)]
    public void Names_change_with_the_year_of_birth(int year, int band)
    {
        Assert.Equal(band, NameTables.BandOf(year));
    }

    [Fact]
    public void Every_band_has_names_of_both_sexes()
    {
        Assert.Equal([4, 4, 4, 4], new[]
        {
            NameTables.MiddleNamesOfMen.Length, NameTables.MiddleNamesOfWomen.Length,
            NameTables.GivenNamesOfMen.Length, NameTables.GivenNamesOfWomen.Length,
        });
        Assert.All(NameTables.GivenNamesOfMen.Concat(NameTables.GivenNamesOfWomen), names => Assert.Distinct(names.Words));
    }

    [Fact]
    public void Every_category_of_the_mix_was_paid_in_2018()
    {
        var codes = BenefitCategories.All.Where(category => category.Regime == "R136").Select(category => category.Code).ToHashSet();

        Assert.All(CategoryMix.MonthlyLines.Words, code => Assert.Contains(code, codes));
    }

    [Fact]
    public void The_sequence_of_numbers_is_the_published_one()
    {
        var random = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL],
            new[] { random.Next(), random.Next(), random.Next() });
    }
}
