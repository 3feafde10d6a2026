using VinhLongPayments.Data.ReferenceData;
using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Data.Demo;

/// <summary>A made-up beneficiary, complete enough to stand on a payment list; no real person's record is behind it.</summary>
public sealed record SyntheticPerson(
    string Name, bool IsFemale, int BirthYear, int? BirthMonth, int? BirthDay, string? CitizenDigits, string Address, string? Phone,
    string CategoryCode, bool AtHome, string? ReceiverName, string? ReceiverDigits, string? ReceiverRelation);

/// <summary>The made-up beneficiaries of a commune: the same arguments always give the same people.</summary>
public static class SyntheticPeople
{
    /// <summary>How many people of one seed can have numbers of their own.</summary>
    public const int Capacity = 200_000;

    /// <summary>The people numbered from <paramref name="firstIndex"/>; two calls whose indexes do not overlap share no identity number.</summary>
    public static IEnumerable<SyntheticPerson> Of(
        string communeCode, string communeType, int count, int seed, PaymentMonth month, int firstIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstIndex + count, Capacity);

        return Enumerable.Range(firstIndex, count).Select(index => One(communeCode, communeType, seed, month, index));
    }

    private static SyntheticPerson One(string communeCode, string communeType, int seed, PaymentMonth month, int index)
    {
        var random = SplitMix64.For(seed, int.Parse(communeCode), index);
        return One(communeCode, communeType, CategoryMix.Draw(random), random, null, seed, month, index);
    }

    /// <summary>The person of an index in a given category, and born as given where the birth is not to be made up too.</summary>
    public static SyntheticPerson In(CategoryFact category, string communeCode, string communeType, int seed, PaymentMonth month, int index, SyntheticBirth? birth = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Capacity);
        return One(communeCode, communeType, category, SplitMix64.For(seed, int.Parse(communeCode), index), birth, seed, month, index);
    }

    private static SyntheticPerson One(
        string communeCode, string communeType, CategoryFact category, SplitMix64 random, SyntheticBirth? born, int seed, PaymentMonth month, int index)
    {
        var isFemale = CategoryMix.IsFemale(category, random);
        var birth = born ?? SyntheticBirth.In(category, month, random);
        var age = birth.AgeInMonths(month.FirstDay) / 12;

        var community = NameBook.CommunityIn(communeCode, communeType, random);
        var surname = NameBook.Surname(community, random);
        var name = NameBook.FullName(community, surname, isFemale, birth.Year, random);
        var receiver = SyntheticReceiver.For(new(category.Code, community, surname, isFemale, birth.Year, age), random);

        return new(
            name, isFemale, birth.Year, birth.Month, birth.Day, HasIdentityCard(age, random) ? Digits("331", index, seed) : null,
            SyntheticContact.Address(communeCode, communeType, random), SyntheticContact.Phone(month, random),
            category.Code, CategoryMix.IsPaidAtHome(category, random),
            receiver?.Name, receiver is null ? null : Digits("339", index, seed), receiver?.Relation);
    }

    // Children have none; with the few adults without one they make up 8 % of the lists.
    private static bool HasIdentityCard(int age, SplitMix64 random) => age >= 16 && !random.Chance(40);

    // 7919 shares no factor with the capacity, so that every index keeps a number of its own.
    private static string Digits(string prefix, int index, int seed) =>
        $"{prefix}{((long)index * 7919 + (uint)seed) % Capacity:000000}";
}
