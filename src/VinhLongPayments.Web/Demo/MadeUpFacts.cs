using VinhLongPayments.Data.Demo;

namespace VinhLongPayments.Web.Demo;

/// <summary>Made-up people in the words of the register.</summary>
internal static class MadeUpFacts
{
    public static PersonFacts Facts(this SyntheticPerson person, int communeId, int payoutPointId)
    {
        var precision = person.BirthDay is not null ? BirthDatePrecision.Day : person.BirthMonth is not null ? BirthDatePrecision.Month : BirthDatePrecision.Year;
        return new(
            PersonName.From(person.Name), new(new(person.BirthYear, person.BirthMonth ?? 1, person.BirthDay ?? 1), precision),
            person.IsFemale ? Sex.Female : Sex.Male, person.CitizenDigits is { } digits ? CitizenId.FromDigits(digits) : null,
            person.Address, communeId, payoutPointId, person.AtHome, person.Phone);
    }

    /// <summary>Whoever collects for the person; null for most.</summary>
    public static NamedReceiver? Receiver(this SyntheticPerson person) =>
        person.ReceiverName is null ? null : new(person.ReceiverName, CitizenId.FromDigits(person.ReceiverDigits!), person.ReceiverRelation!);
}
