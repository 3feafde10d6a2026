using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>The page of recording or changing one person.</summary>
public sealed record EditPage(Guid? Id, PersonForm Form, IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Points, bool HasAwards, string? KnownNumber)
{
    public IReadOnlyList<Namesake> Namesakes { get; init; } = [];

    public static IEnumerable<SelectListItem> Sexes => Enum.GetValues<Sex>().Where(sex => sex is not Sex.Unknown).Select(sex => new SelectListItem(sex.Vietnamese(), sex.ToString()));

    public static async Task<EditPage> LoadNewAsync(PaymentsDb db, CurrentUser user, PersonForm? typed, DateOnly today, CancellationToken cancellation)
    {
        var district = user.DistrictId!.Value;
        return await LoadAsync(db, district, null, typed ?? new() { Code = await NextCodeAsync(db, district, cancellation) }, false, null, today, cancellation);
    }

    public static async Task<EditPage> LoadAsync(PaymentsDb db, CurrentUser user, Guid id, PersonForm? typed, DateOnly today, CancellationToken cancellation)
    {
        var person = await db.Beneficiaries.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound();
        return await LoadAsync(db, person.DistrictId, id, (typed ?? Of(person)) with { Code = person.Code }, await db.Awards.AnyAsync(a => a.BeneficiaryId == id, cancellation), person.CitizenId?.Masked, today, cancellation);
    }

    private static async Task<EditPage> LoadAsync(PaymentsDb db, int district, Guid? id, PersonForm form, bool hasAwards, string? knownNumber, DateOnly today, CancellationToken cancellation) => new(
        id, form,
        await db.Communes.AsNoTracking().Where(c => c.DistrictId == district && c.ValidFrom <= today && (c.ValidTo == null || today <= c.ValidTo)).OrderBy(c => c.Code).Select(c => new Choice(c.Id, c.Name)).ToListAsync(cancellation),
        await db.PayoutPoints.AsNoTracking().Where(p => p.DistrictId == district && p.ActiveFrom <= today && (p.ActiveTo == null || today <= p.ActiveTo)).OrderBy(p => p.Code).Select(p => new Choice(p.Id, p.Code + " – " + p.Name)).ToListAsync(cancellation),
        hasAwards, knownNumber);

    private static PersonForm Of(Beneficiary person) => new()
    {
        Version = person.Version, Name = person.Name.Full, Birth = person.Birth.ToString(), Sex = person.Sex, Phone = person.Phone, Address = person.Address,
        CommuneId = person.CommuneId, PayoutPointId = person.PayoutPointId, AtHome = person.AtHome, BankAccount = person.BankAccount, PensionNumber = person.PensionNumber,
    };

    // The highest code so far plus one; codes have six digits, so their order as text is their order.
    private static async Task<string> NextCodeAsync(PaymentsDb db, int district, CancellationToken cancellation)
    {
        var prefix = await db.Districts.Where(d => d.Id == district).Select(d => d.Code).SingleAsync(cancellation) + "-";
        var last = await db.Beneficiaries.Where(p => p.DistrictId == district && p.Code.StartsWith(prefix)).MaxAsync(p => (string?)p.Code, cancellation);
        return $"{prefix}{(last is null ? 1 : int.Parse(last[prefix.Length..], System.Globalization.CultureInfo.InvariantCulture) + 1):000000}";
    }
}
