using System.Text;
using VinhLongPayments.Data.Demo;
using VinhLongPayments.Data.ReferenceData;
using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Web.Tests.ReferenceData;

public class SyntheticPeopleTests
{
    private const int PerCommune = 368;
    private static readonly PaymentMonth August2018 = new(2018, 8);
    private static readonly Lazy<List<SyntheticPerson>> Province = new(() =>
        [.. Units2018.Communes.SelectMany((commune, at) =>
            SyntheticPeople.Of(commune.Code, commune.Type, PerCommune, 7, August2018, at * PerCommune))]);

    private static readonly Dictionary<string, CategoryFact> Categories =
        BenefitCategories.All.Where(category => category.Regime == "R136").ToDictionary(category => category.Code);

    [Fact]
    public void The_same_seed_gives_the_same_people()
    {
        Assert.Equal(SyntheticPeople.Of("29566", "Xã", 200, 42, August2018), SyntheticPeople.Of("29566", "Xã", 200, 42, August2018));
    }

    [Fact]
    public void Another_seed_gives_other_people()
    {
        Assert.NotEqual(SyntheticPeople.Of("29566", "Xã", 20, 42, August2018), SyntheticPeople.Of("29566", "Xã", 20, 43, August2018));
    }

    [Fact]
    public void Asking_for_more_people_does_not_change_the_first_ones()
    {
        Assert.Equal(
            SyntheticPeople.Of("29566", "Xã", 10, 42, August2018), SyntheticPeople.Of("29566", "Xã", 50, 42, August2018).Take(10));
    }

    [Fact]
    public void No_identity_number_is_given_twice_in_the_province()
    {
        var people = Province.Value;
        var digits = people.SelectMany(person => new[] { person.CitizenDigits, person.ReceiverDigits }).OfType<string>().ToList();

        Assert.True(people.Count > 40_000);
        Assert.Equal(digits.Count, digits.Distinct().Count());
    }

    [Fact]
    public void The_numbers_keep_to_the_ranges_of_made_up_people()
    {
        Assert.All(Province.Value, person =>
        {
            Assert.Matches("^331[01][0-9]{5}$", person.CitizenDigits ?? "331000000");
            Assert.Matches("^339[01][0-9]{5}$", person.ReceiverDigits ?? "339000000");
        });
    }

    [Fact]
    public void More_people_than_there_are_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            () => SyntheticPeople.Of("29566", "Xã", 2, 42, August2018, SyntheticPeople.Capacity - 1));
    }

    [Fact]
    public void Everybody_is_of_the_age_of_their_category_all_month_whatever_the_papers_leave_open()
    {
        var ofAge = Province.Value.Where(person => Categories[person.CategoryCode].StackGroup == "BASE");

        Assert.All(ofAge, person =>
        {
            var category = Categories[person.CategoryCode];
            var youngest = LatestBirth(person).AddMonths(category.MinAgeMonths ?? 0);
            var oldest = EarliestBirth(person).AddMonths(category.MaxAgeMonthsExclusive ?? 1300);

            Assert.True(youngest <= August2018.FirstDay && August2018.LastDay < oldest, person.ToString());
        });
    }

    [Fact]
    public void Carers_and_single_parents_are_grown_up()
    {
        var grownUp = Province.Value.Where(person => Categories[person.CategoryCode].StackGroup != "BASE");

        Assert.All(grownUp, person => Assert.True(LatestBirth(person).AddYears(18) <= August2018.FirstDay, person.ToString()));
    }

    [Fact]
    public void Names_and_addresses_are_composed_and_tidy()
    {
        var texts = Province.Value.SelectMany(person => new[] { person.Name, person.ReceiverName ?? person.Name, person.Address });

        Assert.All(texts, text => Assert.True(
            text.IsNormalized(NormalizationForm.FormC) && text == text.Trim() && !text.Contains("  "), text));
    }

    [Fact]
    public void Nobody_bears_the_same_word_twice_in_a_row()
    {
        Assert.All(Province.Value.Select(person => person.Name.Split(' ')), words =>
            Assert.DoesNotContain(words.Zip(words.Skip(1)), pair => pair.First == pair.Second));
    }

    [Fact]
    public void A_child_has_no_identity_card_and_somebody_who_collects()
    {
        var children = Province.Value.Where(person => Categories[person.CategoryCode].MaxAgeMonthsExclusive <= 192
            && Categories[person.CategoryCode].StackGroup == "BASE").ToList();

        Assert.NotEmpty(children);
        Assert.All(children, child => Assert.True(child.CitizenDigits is null && child.ReceiverName is not null, child.ToString()));
    }

    [Fact]
    public void Whoever_collects_has_a_name_a_number_and_a_relation()
    {
        Assert.All(Province.Value, person => Assert.True(
            person.ReceiverName is null == person.ReceiverDigits is null && person.ReceiverName is null == person.ReceiverRelation is null));
    }

    [Theory]
    [InlineData("TE1B", "Mẹ")]
    [InlineData("TE1B", "Cha")]
    [InlineData("DT1", "Vợ")]
    [InlineData("DT2", "Chồng")]
    [InlineData("NCTA1", "Con")]
    [InlineData("NCTA2", "Vợ")]
    public void Nobody_collects_whom_the_category_says_the_payee_does_not_have(string category, string relation)
    {
        var relations = Province.Value.Where(person => person.CategoryCode == category).Select(person => person.ReceiverRelation).ToList();

        Assert.Contains(relations, some => some is not null);
        Assert.DoesNotContain(relation, relations);
    }

    [Theory]
    [InlineData("women over 80 among those over 80", 62, 70)]
    [InlineData("people over 80 without a pension", 47, 51)]
    [InlineData("without an identity card", 7, 9)]
    [InlineData("with a telephone", 33, 37)]
    [InlineData("paid at home", 1.5, 3.5)]
    [InlineData("with somebody who collects", 15, 21)]
    [InlineData("with the year of birth alone", 20, 45)]
    [InlineData("called Nguyễn", 29, 35)]
    public void The_province_looks_like_itself(string share, double from, double to)
    {
        Assert.InRange(100 * ShareOf(share), from, to);
    }

    [Fact]
    public void Khmer_names_are_frequent_in_loan_my_and_rare_elsewhere()
    {
        Assert.InRange(SyntheticPeople.Of("29761", "Xã", 2_000, 7, August2018).Count(IsThach), 150, 350);
        Assert.InRange(SyntheticPeople.Of("29566", "Xã", 2_000, 7, August2018).Count(IsThach), 0, 10);
    }

    [Fact]
    public void After_the_change_of_numbers_no_mobile_has_eleven_digits()
    {
        var before = SyntheticPeople.Of("29566", "Xã", 500, 7, August2018).Select(person => person.Phone).OfType<string>();
        var after = SyntheticPeople.Of("29566", "Xã", 500, 7, new(2018, 11)).Select(person => person.Phone).OfType<string>();

        Assert.Contains(before, phone => phone.Length == 11);
        Assert.All(after, phone => Assert.Equal(10, phone.Length));
    }

    private static bool IsThach(SyntheticPerson person) => person.Name.StartsWith("Thạch ");

    private static double ShareOf(string share) => share switch
    {
        "women over 80 among those over 80" => Among(person => person.CategoryCode == "NCTC", person => person.IsFemale),
        "people over 80 without a pension" => Among(_ => true, person => person.CategoryCode == "NCTC"),
        "without an identity card" => Among(_ => true, person => person.CitizenDigits is null),
        "with a telephone" => Among(_ => true, person => person.Phone is not null),
        "paid at home" => Among(_ => true, person => person.AtHome),
        "with somebody who collects" => Among(_ => true, person => person.ReceiverName is not null),
        "with the year of birth alone" => Among(_ => true, person => person.BirthMonth is null),
        "called Nguyễn" => Among(_ => true, person => person.Name.StartsWith("Nguyễn ")),
        _ => throw new ArgumentOutOfRangeException(nameof(share)),
    };

    private static double Among(Func<SyntheticPerson, bool> all, Func<SyntheticPerson, bool> some) =>
        Province.Value.Where(all).Average(person => some(person) ? 1.0 : 0.0);

    private static DateOnly EarliestBirth(SyntheticPerson person) => new(person.BirthYear, person.BirthMonth ?? 1, person.BirthDay ?? 1);

    private static DateOnly LatestBirth(SyntheticPerson person)
    {
        var month = person.BirthMonth ?? 12;
        return new(person.BirthYear, month, person.BirthDay ?? DateTime.DaysInMonth(person.BirthYear, month));
    }
}
