using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Decisions;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Web.Tests.Benefits;

/// <summary>The thirteen cases the scheme's people use to try a calculator, on the tables every installation has.</summary>
public sealed class CalculatorCases
{
    [Fact]
    public void Case_01_an_old_person_is_paid_from_the_month_of_the_eightieth_birthday()
    {
        var person = Law.Claimant("1938-03-15", ("NCTC", 201801));

        Assert.Equal((0, 270_000), (Law.Due(person, 201802), Law.Due(person, 201803)));
    }

    [Fact]
    public void Case_02_signed_in_May_and_first_listed_in_June_the_months_since_March_are_back_pay()
    {
        var line = new LineComposer(Law.Calculator, new(new PaymentMonth(2018, 6))).Compose(new(Law.Claimant("1938-03-15", ("NCTC", 201803)), ListedMonths.None))!;

        var backPay = line.Items.Single(i => i.Kind is ItemKind.BackPay);
        Assert.Equal((new PaymentMonth(2018, 3), 3, new Vnd(810_000)), (backPay.FirstMonth, backPay.Months, backPay.Amount));
        Assert.Equal(new Vnd(1_080_000), line.Amount);
    }

    [Fact]
    public void Case_03_a_disabled_person_of_sixty_is_paid_as_an_old_one_from_that_very_month()
    {
        var person = Law.Claimant("1959-05-10", ("KTN", 201701));

        Assert.Equal((405_000, 540_000), (Law.Due(person, 201904), Law.Due(person, 201905)));
        Assert.Equal("KTNNCT", Law.Calculator.Of(person, new(2019, 5)).Single().Category.Code);
    }

    [Fact]
    public void Case_04_of_two_base_allowances_only_the_highest_is_paid()
    {
        var person = Law.Claimant("1930-01-01", ("NCTC", 201701), ("KTNNCT", 201701));

        Assert.Equal(540_000, Law.Due(person, 201808));
        Assert.Equal("KTNNCT", Law.Calculator.Of(person, new(2018, 8)).Single().Category.Code);
    }

    [Fact]
    public void Case_05_a_single_parent_of_three_has_two_shares_until_2021_and_three_since()
    {
        var parent = Law.Person("1985-02-03");
        var person = new Claimant(parent.Birth, null, [Law.Award(parent, "DT2", 201801, count: 3)]);

        Assert.Equal((540_000, 1_080_000), (Law.Due(person, 202106), Law.Due(person, 202107)));
    }

    [Fact]
    public void Case_06_a_single_parent_who_is_disabled_has_both() =>
        Assert.Equal(675_000, Law.Due(Law.Claimant("1985-02-03", ("DT1", 201701), ("KTN", 201701)), 201808));

    [Theory]
    [InlineData(201808, 540_000, 270_000)]
    [InlineData(202201, 720_000, 360_000)]
    [InlineData(202408, 1_000_000, 500_000)]
    [InlineData(202608, 1_080_000, 540_000)]
    public void Case_07_an_extremely_disabled_adult_and_the_household_that_cares(int month, long own, long care)
    {
        Assert.Equal(own, Law.Due(Law.Claimant("1985-02-03", ("KTDBN", 201701)), month));
        Assert.Equal(care, Law.Due(Law.Claimant("1960-02-03", ("CSHO", 201701)), month));
    }

    [Fact]
    public void Case_08_the_month_of_death_is_paid_the_next_is_not_and_the_funeral_is_twenty_rates()
    {
        var person = Law.Claimant("1930-01-01", ("NCTC", 201701)) with { DiedOn = new DateOnly(2018, 2, 20) };

        Assert.Equal((270_000, 0), (Law.Due(person, 201802), Law.Due(person, 201803)));
        Assert.Equal(new Vnd(5_400_000), Law.Calculator.Tables.FuneralOf(new(2018, 2)));
    }

    [Theory]
    [InlineData(202107, 7_200_000)]
    [InlineData(202408, 10_000_000)]
    [InlineData(202608, 10_800_000)]
    public void Case_09_the_funeral_follows_the_rate_of_the_month_of_death(int month, long amount) => Assert.Equal(new Vnd(amount), Law.Calculator.Tables.FuneralOf(new(month)));

    [Theory]
    [InlineData(201805, 675_000, 675_000)]
    [InlineData(201806, 675_000, 405_000)]
    [InlineData(201807, 405_000, 405_000)]
    public void Case_10_an_orphan_of_four_falls_in_the_following_month_unless_the_letter_is_followed(int month, long usual, long literal)
    {
        var child = Law.Claimant("2014-06-10", ("TE1A", 201701));

        Assert.Equal((usual, literal), (Law.Due(child, month), Law.Due(child, month, Law.ByTheLetter)));
    }

    [Fact]
    public void Case_11_a_move_splits_the_months_between_two_districts()
    {
        var (person, elsewhere) = (Law.Person("1930-01-01"), new PayingPlace(2, 31, 41));
        Law.Decide(person, [Law.Award(person, "NCTC", 201701)], DecisionKind.Transfer, Law.Terms(201805, signed: new(2018, 4, 10)) with { To = elsewhere });

        Assert.Equal((1, 2), (person.PlaceIn(new(2018, 4)).DistrictId, person.PlaceIn(new(2018, 5)).DistrictId));
    }

    [Fact]
    public void Case_12_a_rate_for_months_gone_by_pays_the_difference_of_each()
    {
        var person = Law.Claimant("1985-02-03", ("KTN", 202601));
        var listed = Law.Listed((202601, 750_000), (202602, 750_000), (202603, 750_000), (202604, 750_000), (202605, 750_000), (202606, 750_000), (202607, 750_000), (202608, 750_000), (202609, 750_000), (202610, 750_000));

        var line = new LineComposer(Law.Calculator, new(new PaymentMonth(2026, 11))).Compose(new(person, listed))!;

        var backPay = line.Items.Single(i => i.Kind is ItemKind.BackPay);
        Assert.Equal((4, new Vnd(240_000)), (backPay.Months, backPay.Amount));
        Assert.Equal(new Vnd(1_050_000), line.Amount);
    }

    [Fact]
    public void Case_13_the_old_person_of_2025_becomes_a_social_pensioner_with_the_same_amount()
    {
        var person = Law.Claimant("1944-01-15", ("NCTC", 202401));
        (string, long) Told(int month) => (Law.Calculator.Of(person, new(month)).Single().Category.Code, Law.Due(person, month));

        Assert.Equal((("NCTC", 500_000L), ("HTXH75", 500_000L)), (Told(202506), Told(202507)));
    }

    [Theory]
    [InlineData("TE1B", "2002-06-10", 201806, 405_000, 201807, 0)]
    [InlineData("TE2", "1996-06-10", 201806, 405_000, 201807, 0)]
    [InlineData("KTNTE", "2002-06-10", 201806, 540_000, 201807, 405_000)]
    [InlineData("HIVA", "2014-06-10", 201806, 675_000, 201807, 540_000)]
    public void Whoever_grows_out_of_a_category_is_still_paid_in_that_month(string category, string birth, int month, long amount, int next, long then)
    {
        var person = Law.Claimant(birth, (category, 201701));

        Assert.Equal((amount, then), (Law.Due(person, month), Law.Due(person, next)));
    }

    [Fact]
    public void A_year_alone_counts_from_the_first_of_January_and_a_month_from_its_first_day()
    {
        Assert.Equal(270_000, Law.Due(Law.Claimant("1938", ("NCTC", 201701)), 201801));
        Assert.Equal((0, 270_000), (Law.Due(Law.Claimant("1938-03", ("NCTC", 201701)), 201802), Law.Due(Law.Claimant("1938-03", ("NCTC", 201701)), 201803)));
    }

    [Fact]
    public void A_single_parent_without_an_exception_has_the_higher_one_alone() =>
        Assert.Equal(405_000, Law.Due(Law.Claimant("1998-02-03", ("DT1", 201701), ("TE2", 201701)), 201808));

    [Theory]
    [InlineData("CSTEA", "2014-06-10", 201805, 675_000)]
    [InlineData("CSTEA", "2014-06-10", 201807, 405_000)]
    [InlineData("CSNN1", "1985-01-01", 202107, 540_000)]
    [InlineData("CSNN1", "2010-01-01", 202107, 900_000)]
    public void A_carers_support_follows_the_age_of_the_one_cared_for(string category, string cared, int month, long amount)
    {
        var carer = Law.Person("1970-01-01");
        var person = new Claimant(carer.Birth, null, [Law.Award(carer, category, 201701, cared: new(null, "Người được chăm sóc", BirthDate.FromStored(cared)))]);

        Assert.Equal(amount, Law.Due(person, month));
    }

    [Fact]
    public void A_higher_amount_of_the_province_counts_and_a_lower_one_does_not()
    {
        var (high, low) = (Province(300_000), Province(200_000));
        var person = Law.Claimant("1930-01-01", ("NCTC", 201701));

        Assert.Equal((300_000, 270_000), (Law.Due(person, 201808, high), Law.Due(person, 201808, low)));
    }

    private static BenefitCalculator Province(long amount)
    {
        var rate = new ProvinceRate(new(2018, 1), null, new(amount), "Nghị quyết HĐND", Law.Clerk);
        rate.Approve([], Law.Leader);
        var law = Law.Tables();
        return new(new([law.RateIn(new(2018, 8))], law.InForce(new(2018, 8)), [rate]));
    }
}
