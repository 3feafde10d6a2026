using CsCheck;
using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Web.Tests.Benefits;

/// <summary>What holds for every person, every set of awards and every month.</summary>
public sealed class CalculatorProperties
{
    private static readonly string[] Codes = ["NCTC", "NCTA1", "NCTA2", "NCTD", "KTN", "KTNTE", "KTNNCT", "KTDBN", "KTDBNTE", "KTDBNNCT", "TE1A", "TE1B", "TE2", "HIVA", "HIVB", "HIVC", "DT1", "CSHO", "CSMT1", "CSTEA"];

    private static readonly Gen<PaymentMonth> Months = Gen.Int[0, 140].Select(n => new PaymentMonth(2015, 1).Plus(n));

    private static readonly Gen<Claimant> People =
        from year in Gen.Int[1915, 2017]
        from month in Gen.Int[1, 12]
        from codes in Gen.Int[0, Codes.Length - 1].Array[1, 4]
        from starts in Gen.Int[0, 60].Array[4]
        select Claimant($"{year}-{month:00}-10", codes, starts);

    private static Claimant Claimant(string birth, int[] codes, int[] starts) =>
        Law.Claimant(birth, [.. codes.Distinct().Select((code, at) => (Codes[code], new PaymentMonth(2015, 1).Plus(starts[at]).Number))]);

    [Fact]
    public void No_amount_is_negative_or_nothing_and_the_sum_is_the_items() => Gen.Select(People, Months).Sample((person, month) =>
    {
        var due = Law.Calculator.Of(person, month);

        Assert.All(due, benefit => Assert.True(benefit.Amount > Vnd.Zero));
        Assert.Equal(due.Sum(benefit => benefit.Amount), Law.Calculator.SumOf(person, month));
    });

    [Fact]
    public void There_are_never_two_base_allowances_nor_a_single_parents_beside_one_that_forbids_it() => Gen.Select(People, Months).Sample((person, month) =>
    {
        var due = Law.Calculator.Of(person, month);

        Assert.True(due.Count(benefit => benefit.Category.IsBase) <= 1);
        Assert.True(!due.Any(benefit => benefit.Category.IsSingleParent) || due.All(benefit => !benefit.Category.IsBase || benefit.Category.GoesWithSingleParent));
    });

    [Fact]
    public void Of_the_base_awards_the_highest_is_the_one_paid() => Gen.Select(People, Months).Sample((person, month) =>
    {
        var alone = person.Awards.Select(award => Law.Calculator.Of(person with { Awards = [award] }, month)).SelectMany(due => due).Where(benefit => benefit.Category.IsBase).Select(benefit => benefit.Amount.Dong).DefaultIfEmpty().Max();

        Assert.True(Law.Calculator.SumOf(person, month).Dong >= alone);
    });

    [Fact]
    public void A_higher_rate_never_pays_less() => Gen.Select(People, Months.Where(m => m < new PaymentMonth(2021, 7)), Gen.Int[1, 20]).Sample((person, month, tens) =>
    {
        var law = Law.Tables();
        BenefitCalculator At(long rate) => new(new([new StandardRate(new(2015, 1), null, new(rate), new(rate * 20), "QĐ")], law.InForce(month), []));

        Assert.True(At(270_000).SumOf(person, month) <= At(270_000 + tens * 10_000).SumOf(person, month));
    });

    [Fact]
    public void Back_pay_and_what_was_listed_come_to_what_was_due() => Gen.Select(People, Months, Gen.Int[0, 1]).Sample((person, month, every) =>
    {
        var start = person.Awards.Min(award => award.From);
        var past = Enumerable.Range(0, 160).Select(n => start.Plus(n)).TakeWhile(m => m < month).ToList();
        var listed = Law.Listed([.. past.Where((_, at) => at % 2 == every).Select(m => (m.Number, Law.Due(person, m.Number)))]);

        var backPay = BackPay.Of(Law.Calculator, person, listed, month);

        Assert.Equal(past.Sum(m => Law.Calculator.SumOf(person, m)), backPay.Owed.Sum(run => run.Amount * run.Months) + listed.Listed.Values.Sum());
        Assert.Equal(Vnd.Zero, backPay.Overpaid);
    });

    [Fact]
    public void A_composed_line_comes_to_its_items_and_asks_for_nothing_twice() => Gen.Select(People, Months).Sample((person, month) =>
    {
        var line = new LineComposer(Law.Calculator, new(month)).Compose(new(person, ListedMonths.None));
        if (line is null) return;

        var again = ListedMonths.None with { Listed = line.Items.SelectMany(i => Enumerable.Range(0, i.Months).Select(n => (Month: i.FirstMonth.Plus(n), Amount: i.Amount.Dong / i.Months))).GroupBy(i => i.Month).ToDictionary(m => m.Key, m => new Vnd(m.Sum(i => i.Amount))) };
        Assert.Null(new LineComposer(Law.Calculator, new(month)).Compose(new(person, again)));
    });
}
