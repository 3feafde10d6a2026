using System.Text;
using VinhLongPayments.Data.ReferenceData;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Web.Tests.ReferenceData;

public class RatesAndCategoriesTests
{
    private static readonly DateOnly August2018 = new(2018, 8, 1);

    [Fact]
    public void The_rates_follow_each_other_without_a_gap_and_the_last_is_open()
    {
        var pairs = StandardRates.All.Zip(StandardRates.All.Skip(1));

        Assert.Equal(5, StandardRates.All.Count);
        Assert.All(pairs, pair => Assert.Equal(pair.First.To!.Value.AddDays(1), pair.Second.From));
        Assert.All(pairs, pair => Assert.True(pair.First.Rate < pair.Second.Rate));
        Assert.Null(StandardRates.All[^1].To);
    }

    [Fact]
    public void Since_2015_a_funeral_is_worth_twenty_times_the_rate()
    {
        Assert.All(StandardRates.All.Where(rate => rate.From.Year >= 2015), rate => Assert.Equal(rate.Rate * 20, rate.Funeral));
    }

    [Fact]
    public void The_rate_of_2018_is_270_000()
    {
        var rate = StandardRates.All.Single(rate => rate.From <= August2018 && (rate.To is null || August2018 <= rate.To));

        Assert.Equal(new Vnd(270_000), rate.Rate);
        Assert.Equal(new Vnd(5_400_000), rate.Funeral);
    }

    [Theory]
    [InlineData("R136", 26)]
    [InlineData("R20", 27)]
    [InlineData("R176", 2)]
    public void Every_decree_has_its_categories(string regime, int categories)
    {
        Assert.Equal(categories, BenefitCategories.All.Count(category => category.Regime == regime));
    }

    [Fact]
    public void A_code_is_used_once_in_a_decree()
    {
        Assert.Distinct(BenefitCategories.All.Select(category => (category.Regime, category.Code)));
    }

    [Fact]
    public void The_ages_and_the_days_of_a_category_run_forwards()
    {
        Assert.All(BenefitCategories.All, category =>
        {
            Assert.True(category.MinAgeMonths is null or >= 0, category.Code);
            Assert.True(category.MaxAgeMonthsExclusive is null || category.MinAgeMonths < category.MaxAgeMonthsExclusive, category.Code);
            Assert.True(category.To is null || category.From < category.To, category.Code);
            Assert.Contains(category.StackGroup, new[] { "BASE", "DT", "CARE", "CAREMT" });
            Assert.InRange(category.Coefficient.Tenths, 10, 30);
        });
    }

    [Theory]
    [InlineData("R20", "NCTC", "2021-07-01", "2025-06-30")]
    [InlineData("R20", "NCTB", "2021-07-01", "2025-06-30")]
    [InlineData("R20", "NCTD", "2021-07-01", null)]
    [InlineData("R136", "NCTC", "2015-01-01", "2021-06-30")]
    [InlineData("R176", "HTXH75", "2025-07-01", null)]
    public void A_category_is_paid_between_its_days(string regime, string code, string from, string? to)
    {
        var category = BenefitCategories.All.Single(category => category.Regime == regime && category.Code == code);

        Assert.Equal(DateOnly.Parse(from), category.From);
        Assert.Equal(to is null ? null : DateOnly.Parse(to), category.To);
    }

    [Theory]
    [InlineData("TE1A", "2,5")]
    [InlineData("NCTA1", "1,5")]
    [InlineData("NCTA2", "2,0")]
    [InlineData("NCTC", "1,0")]
    [InlineData("NCTD", "3,0")]
    [InlineData("KTN", "1,5")]
    [InlineData("KTDBN", "2,0")]
    [InlineData("KTDBNNCT", "2,5")]
    [InlineData("DT1", "1,0")]
    [InlineData("CSHO", "1,0")]
    [InlineData("CSNN2", "3,0")]
    public void The_categories_of_2018_have_the_coefficients_of_the_decrees(string code, string coefficient)
    {
        var category = BenefitCategories.All.Single(
            category => category.Code == code && category.From <= August2018 && (category.To is null || August2018 <= category.To));

        Assert.Equal("R136", category.Regime);
        Assert.Equal(coefficient, category.Coefficient.ToString());
    }

    [Fact]
    public void Every_amount_of_2018_is_a_whole_number_of_thousands()
    {
        var amounts = BenefitCategories.All.Where(category => category.Regime == "R136")
            .Select(category => new Vnd(270_000) * category.Coefficient);

        Assert.All(amounts, amount => Assert.Equal(0, amount.Dong % 1_000));
    }

    [Fact]
    public void What_the_reader_sees_is_composed()
    {
        var texts = BenefitCategories.All.SelectMany(category => new[] { category.Name, category.Clause })
            .Concat(StandardRates.All.Select(rate => rate.LegalBasis));

        Assert.All(texts, text => Assert.True(text.IsNormalized(NormalizationForm.FormC), text));
    }
}
