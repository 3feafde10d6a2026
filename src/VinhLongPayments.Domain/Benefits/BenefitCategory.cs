namespace VinhLongPayments.Domain.Benefits;

/// <summary>A group of people entitled under one decree, with its coefficient and the ages it is for.</summary>
public sealed class BenefitCategory
{
    private BenefitCategory() { }

    public BenefitCategory(string code, string regime, string clause, string name, Coefficient coefficient, CategoryWindow window, string stackGroup)
    {
        Code = code;
        Regime = regime;
        Clause = clause;
        Name = name;
        Coefficient = coefficient;
        MinAgeMonths = window.MinAgeMonths;
        MaxAgeMonths = window.MaxAgeMonths;
        From = window.From;
        To = window.To;
        StackGroup = stackGroup;
    }

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public string Regime { get; private set; } = "";
    public string Clause { get; private set; } = "";
    public string Name { get; private set; } = "";
    public Coefficient Coefficient { get; private set; }
    public int? MinAgeMonths { get; private set; }

    /// <summary>The age in months at which the category ends; that age itself is outside.</summary>
    public int? MaxAgeMonths { get; private set; }

    public PaymentMonth From { get; private set; }
    public PaymentMonth? To { get; private set; }

    /// <summary>BASE categories exclude each other; DT and CARE stand beside one.</summary>
    public string StackGroup { get; private set; } = "";

    public bool AppliesIn(PaymentMonth month) => From <= month && (To is null || month <= To);

    /// <summary>Whether the age reached in the month fits; a carer's own age is no condition (domain rules 3 and 14).</summary>
    public bool FitsAge(int ageMonths) =>
        StackGroup is "CARE" or "CAREMT" || ((MinAgeMonths ?? 0) <= ageMonths && ageMonths < (MaxAgeMonths ?? int.MaxValue));
}

/// <summary>From when to when, and for which ages in months, a category applies.</summary>
public sealed record CategoryWindow(int? MinAgeMonths, int? MaxAgeMonths, PaymentMonth From, PaymentMonth? To);
