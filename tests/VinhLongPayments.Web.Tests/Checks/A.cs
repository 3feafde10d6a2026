using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Checks;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Web.Tests.Benefits;

namespace VinhLongPayments.Web.Tests.Checks;

/// <summary>A line without a fault, and lists of it, until a test says what is wrong.</summary>
internal static class A
{
    public static readonly PaymentMonth August = new(2018, 8);
    public static readonly CitizenId Number = CitizenId.FromDigits("330123456");

    public static CheckedItem Item(ItemKind kind = ItemKind.Regular, long amount = 270_000, int months = 1, string category = "NCTC", bool isLinked = false, PaymentMonth? month = null) =>
        new(kind, month ?? August, month ?? August, months, new(amount), category, isLinked);

    public static CheckedLine Line(int number = 1, string category = "NCTC", int coefficient = 10, string birth = "1930-05-10", params CheckedItem[] items) => new(
        number, Guid.NewGuid(), $"857-{number:000000}", PersonName.From("Nguyễn Thị An"), BirthDate.FromStored(birth), Sex.Female, Number, 21, 11, category, new(coefficient), "12/QĐ-UBND", null,
        items.Length > 0 ? items : [Item(amount: 270_000L * coefficient / 10, category: category)]);

    public static CheckedList List(params CheckedLine[] lines) => new() { Period = new(August), IsGenerated = false, IsMain = true, Calculator = Law.Calculator, Lines = lines };

    /// <summary>A list of one line about whose person the register knows something.</summary>
    public static CheckedList Known(CheckedLine line, CheckedPerson person, bool isGenerated = false) => new()
    {
        Period = new(August), IsGenerated = isGenerated, IsMain = true, Calculator = Law.Calculator, Lines = [line], People = new Dictionary<Guid, CheckedPerson> { [line.PersonId] = person },
    };

    public static CheckedPerson Awarded(string category = "NCTC", int from = 201701, string birth = "1930-05-10", CaredFor? cared = null) =>
        new(null, [Law.Award(Law.Person(birth), category, from, cared: cared)], []);
}
