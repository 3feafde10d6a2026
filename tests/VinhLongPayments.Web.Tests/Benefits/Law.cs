using VinhLongPayments.Data.ReferenceData;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Decisions;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Web.Tests.Benefits;

/// <summary>The rates and categories every installation is loaded with, and people to try them on.</summary>
internal static class Law
{
    public static readonly Actor Clerk = new(Guid.NewGuid(), "Cán bộ Phòng"), Leader = new(Guid.NewGuid(), "Trưởng phòng");
    public static readonly Moment Later = Moment.FromVietnam(new(2026, 11, 20, 9, 0, 0));

    public static BenefitTables Tables(params StandardRate[] more) => new(
        [.. StandardRates.All.Select(r => new StandardRate(PaymentMonth.Of(r.From), Month(r.To), r.Rate, r.Funeral, r.LegalBasis)), .. more],
        [.. BenefitCategories.All.Select(c => new BenefitCategory(c.Code, c.Regime, c.Clause, c.Name, c.Coefficient,
            new(c.MinAgeMonths, c.MaxAgeMonthsExclusive, PaymentMonth.Of(c.From), Month(c.To)), BenefitCategories.UseOf(c)))], []);

    public static readonly BenefitCalculator Calculator = new(Tables()), ByTheLetter = new(Tables(), AgeDecrease.SameMonth);

    private static PaymentMonth? Month(DateOnly? day) => day is { } known ? PaymentMonth.Of(known) : null;

    public static Beneficiary Person(string birth, Sex sex = Sex.Female) =>
        new(1, "857-000001", new(PersonName.From("Nguyễn Thị An"), BirthDate.FromStored(birth), sex, CitizenId.FromDigits("330123456"), "Ấp Một", 21, 11, AtHome: false));

    public static Award Award(Beneficiary person, string category, int from, int count = 1, int? paidThrough = null, CaredFor? cared = null, DateOnly? signed = null) => new(
        person, new(Calculator.Tables.Find(category, new(from))!, new(from), count, CaredFor: cared), new DecisionPaper(null, "12/QĐ-UBND", signed ?? new PaymentMonth(from).FirstDay),
        paidThrough is { } month ? new PaymentMonth(month) : null);

    public static Claimant Claimant(string birth, params (string Category, int From)[] awards)
    {
        var person = Person(birth);
        return new(person.Birth, null, [.. awards.Select(a => Award(person, a.Category, a.From))]);
    }

    public static long Due(Claimant person, int month, BenefitCalculator? calculator = null) => (calculator ?? Calculator).SumOf(person, new(month)).Dong;

    public static ListedMonths Listed(params (int Month, long Amount)[] months) => ListedMonths.None with { Listed = months.ToDictionary(m => new PaymentMonth(m.Month), m => new Vnd(m.Amount)) };

    /// <summary>A decision about the person, written and approved, with what it did to the awards.</summary>
    public static Award? Decide(Beneficiary person, List<Award> awards, DecisionKind kind, DecisionTerms terms, Circumstances? circumstances = null)
    {
        var decision = new Decision(person, kind, terms, Clerk, Later);
        decision.Approve(Leader, Later);
        var granted = new DecisionEffect(person, awards, Calculator, circumstances ?? Circumstances.None).Take(decision);
        if (granted is not null) awards.Add(granted);
        return granted;
    }

    public static DecisionTerms Terms(int from, string number = "15/QĐ-UBND", DateOnly? signed = null) =>
        new() { Number = number, SignedOn = signed ?? new PaymentMonth(from).FirstDay, SignerName = "Nguyễn Văn Bình", From = new(from), Reason = "Theo hồ sơ" };
}
