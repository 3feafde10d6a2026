namespace VinhLongPayments.Domain.Benefits;

/// <summary>From when a coefficient that falls because of age is paid (domain rule 5): the letter of the decree says the same month, offices lower from the next.</summary>
public enum AgeDecrease { FollowingMonth = 1, SameMonth = 2 }

/// <summary>A person as the calculator needs to know them.</summary>
public sealed record Claimant(BirthDate Birth, DateOnly? DiedOn, IReadOnlyCollection<Award> Awards);

/// <summary>One amount a person is entitled to in one month, with what it was computed from.</summary>
public sealed record MonthlyBenefit(Award Award, PaymentMonth Month, BenefitCategory Category, int Count, Vnd Base, Vnd Amount);

/// <summary>What a person is entitled to in a month under the decrees in force: pure, from dated tables (NĐ 136/2013, NĐ 28/2012, NĐ 20/2021, NĐ 176/2025).</summary>
public sealed class BenefitCalculator(BenefitTables tables, AgeDecrease ageDecrease = AgeDecrease.FollowingMonth)
{
    public BenefitTables Tables => tables;

    /// <summary>Every amount of the month, in đồng: the one highest base allowance, a single parent's beside it where the decree says so, and each carer's support.</summary>
    public IReadOnlyList<MonthlyBenefit> Of(Claimant person, PaymentMonth month)
    {
        // The month of death is still paid, to the family (domain rule 6).
        if (person.DiedOn is { } day && PaymentMonth.Of(day) < month) return [];

        var due = person.Awards.Select(award => OfAward(award, award.TermsIn(month), person.Birth, month)).OfType<MonthlyBenefit>().ToList();
        // Most people have one award, and a list asks for them over years of months.
        if (due.Count <= 1) return due;
        return [.. HighestOnly(due).OrderBy(Rank).ThenByDescending(benefit => benefit.Amount).ThenBy(benefit => benefit.Award.From)];
    }

    /// <summary>The sum of the month in đồng.</summary>
    public Vnd SumOf(Claimant person, PaymentMonth month) => Of(person, month).Sum(benefit => benefit.Amount);

    /// <summary>What an import said had been paid for the month before the books began here: the awards as they were granted.</summary>
    public Vnd PaidBeforeImport(Claimant person, PaymentMonth month) =>
        HighestOnly([.. person.Awards.Where(award => award.PaidThrough >= month).Select(award => OfAward(award, award.TermsAsGranted(month), person.Birth, month)).OfType<MonthlyBenefit>()])
            .Sum(benefit => benefit.Amount);

    /// <summary>The category an award stands for in a month; null where age or decree leave none.</summary>
    public BenefitCategory? CategoryOf(AwardTerms terms, BirthDate birth, PaymentMonth month)
    {
        var subject = terms.CaredBirth ?? birth;
        var family = tables.OfFamily(terms.Family, month);
        var now = At(family, terms, subject.AgeInMonthsAt(month));
        var before = At(family, terms, subject.AgeInMonthsAt(month) - 1);

        // Whoever grows out of a category is still paid in the month it happens (domain rules 5 and 6).
        if (now is null) return before;
        var falls = before is not null && now.Coefficient.Tenths < before.Coefficient.Tenths;
        return falls && ageDecrease is AgeDecrease.FollowingMonth ? before : now;
    }

    private static BenefitCategory? At(IReadOnlyList<BenefitCategory> family, AwardTerms terms, int ageMonths)
    {
        BenefitCategory? first = null;
        foreach (var category in family)
        {
            if (!category.FitsCount(terms.Count) || !IsOf(family, category, terms, ageMonths)) continue;
            if (category.Code == terms.CategoryCode) return category;
            first ??= category;
        }
        return first;
    }

    // A carer's category follows the age of the one cared for; where that is not known, the decision's own code decides.
    private static bool IsOf(IReadOnlyList<BenefitCategory> family, BenefitCategory category, AwardTerms terms, int ageMonths) =>
        category.IsCare && terms.CaredBirth is null ? category.Code == terms.CategoryCode || family.Count(c => c.FitsCount(terms.Count)) == 1 : Fits(category, ageMonths);

    private static bool Fits(BenefitCategory category, int ageMonths) => category.IsCare ? category.FitsAgeOfSubject(ageMonths) : category.FitsAge(ageMonths);

    private MonthlyBenefit? OfAward(Award award, AwardTerms? terms, BirthDate birth, PaymentMonth month)
    {
        if (terms is null || CategoryOf(terms, birth, month) is not { } category) return null;

        var amount = tables.AmountOf(category, terms.Count, month);
        return new(award, month, category, terms.Count, tables.BaseOf(category.Code, month), amount);
    }

    // NĐ 20/2021 Đ6.2: one highest amount; the single parent's stands beside k5, k6, k8. Carers' support is an award of its own (Đ20).
    private static List<MonthlyBenefit> HighestOnly(List<MonthlyBenefit> due)
    {
        var best = due.Where(benefit => benefit.Category.IsBase).OrderByDescending(benefit => benefit.Amount).ThenBy(benefit => benefit.Award.From).FirstOrDefault();
        var single = due.Where(benefit => benefit.Category.IsSingleParent).MaxBy(benefit => benefit.Amount);
        var kept = due.Where(benefit => !benefit.Category.IsBase && !benefit.Category.IsSingleParent).ToList();

        if (best is null || single is null || best.Category.GoesWithSingleParent) kept.AddRange(new[] { best, single }.OfType<MonthlyBenefit>());
        else kept.Add(best.Amount >= single.Amount ? best : single);
        return kept;
    }

    private static int Rank(MonthlyBenefit benefit) => benefit.Category.IsBase ? 0 : benefit.Category.IsSingleParent ? 1 : 2;
}
