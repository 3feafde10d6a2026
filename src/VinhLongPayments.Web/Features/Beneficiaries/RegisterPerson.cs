using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Scoping;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>A person who bears the same name and birth date, by district and code alone.</summary>
public sealed record Namesake(string District, string Code);

/// <summary>What became of a form: the person, or what is in the way.</summary>
public sealed record PersonOutcome(Guid? PersonId, string? Claim = null, string? PlaceProblem = null)
{
    public IReadOnlyList<Namesake> Namesakes { get; init; } = [];
}

/// <summary>Looks over the fence before a person is written: one number, one person; a namesake is shown by district and code.</summary>
internal static class PersonDuplicates
{
    /// <summary>Null when nothing is in the way.</summary>
    public static async Task<PersonOutcome?> FindAsync(PaymentsDb db, int districtId, PersonForm form, PersonFacts facts, Guid? person, CancellationToken cancellation)
    {
        var claims = new DuplicateClaims(db);
        var districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation);
        var same = (await claims.OfPeopleAsync([form.Code!], facts.CitizenId is { } id ? [id] : [], cancellation)).Where(claim => claim.PersonId != person).ToList();
        if (same.Find(claim => claim.CitizenId is not null && claim.CitizenId == facts.CitizenId) is { } number)
            return new(null, $"Số CMND/CCCD này đã ghi ở {districts[number.DistrictId]}, mã {number.Code}.");
        Rules.CodeBelongsToOnePerson.Require(same.Count == 0);

        var place = await db.PayoutPoints.AsNoTracking().AnyAsync(p => p.Id == facts.PayoutPointId && p.DistrictId == districtId, cancellation)
            && await db.Communes.AsNoTracking().AnyAsync(c => c.Id == facts.CommuneId && c.DistrictId == districtId, cancellation);
        if (!place) return new(null, PlaceProblem: "Xã và điểm chi trả phải thuộc huyện của Phòng. Chuyển sang huyện khác thì lập quyết định chuyển nơi hưởng.");

        var namesakes = form.IsAnotherPerson ? [] : await claims.OfNamesakesAsync(facts.Name, facts.Birth, person, cancellation);
        return namesakes.Count == 0 ? null : new(null) { Namesakes = [.. namesakes.Select(claim => new Namesake(districts[claim.DistrictId], claim.Code))] };
    }
}

/// <summary>Records a person who is not yet in the register.</summary>
public sealed class RegisterPerson(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public async Task<PersonOutcome> RunAsync(PersonForm form, CancellationToken cancellation)
    {
        var outcome = new PersonOutcome(null);
        await gate.RunAsync(db, async () => outcome = await RegisterAsync(form, cancellation), cancellation);
        return outcome;
    }

    private async Task<PersonOutcome> RegisterAsync(PersonForm form, CancellationToken cancellation)
    {
        var (district, facts) = (user.DistrictId!.Value, form.ToFacts(clock.Now.Day));
        if (await PersonDuplicates.FindAsync(db, district, form, facts, null, cancellation) is { } obstacle) return obstacle;

        var person = new Beneficiary(district, form.Code!, facts);
        person.Change(facts, form.Reason ?? "Ghi mới", form.Evidence ?? "Hồ sơ đề nghị");
        db.Beneficiaries.Add(person);
        await db.SaveChangesAsync(cancellation);
        return new(person.Id);
    }
}

/// <summary>Changes what is known of a person, with a reason and the paper it stands on.</summary>
public sealed class ChangePerson(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate, CurrentActivity activity)
{
    public async Task<PersonOutcome> RunAsync(Guid id, PersonForm form, CancellationToken cancellation)
    {
        var outcome = new PersonOutcome(null);
        await gate.RunAsync(db, async () => outcome = await ChangeAsync(id, form, cancellation), cancellation);
        return outcome;
    }

    private async Task<PersonOutcome> ChangeAsync(Guid id, PersonForm form, CancellationToken cancellation)
    {
        var person = await db.Beneficiaries.SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound();
        user.RequirePayingOffice(person, clock.Now);
        var facts = form.ToFacts(clock.Now.Day);
        facts = facts with { CitizenId = facts.CitizenId ?? (form.RemovesCitizenId ? null : person.CitizenId) };
        if (await PersonDuplicates.FindAsync(db, person.DistrictId, form with { Code = person.Code }, facts, id, cancellation) is { } obstacle) return obstacle;

        person.Change(facts, form.Reason!, form.Evidence!);
        activity.Reason = $"{form.Reason} (căn cứ: {form.Evidence})";
        db.Expect(person, form.Version);
        await db.SaveChangesAsync(cancellation);
        return new(id);
    }
}

/// <summary>Shows a whole identity number once, and writes down who saw it.</summary>
public sealed class RevealCitizenId(PaymentsDb db, TimeProvider clock, CurrentActivity activity)
{
    public async Task<string?> RunAsync(Guid id, CancellationToken cancellation)
    {
        var person = await db.Beneficiaries.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound();

        db.AuditEntries.Add(new(activity, clock.Now, nameof(Beneficiary), id.ToString(), person.DistrictId, "{}"));
        await db.SaveChangesAsync(cancellation);
        return person.CitizenId?.Digits;
    }
}
