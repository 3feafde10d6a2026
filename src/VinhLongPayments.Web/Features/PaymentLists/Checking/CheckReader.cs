using VinhLongPayments.Data.Scoping;
using VinhLongPayments.Domain.Checks;

namespace VinhLongPayments.Web.Features.PaymentLists.Checking;

/// <summary>Gathers for one draft everything the checks ask for, in a fixed number of queries whatever its length.</summary>
/// <param name="unsaved">The lines and the new people of a draft that is not stored yet; null reads the stored ones.</param>
internal sealed class CheckReader(PaymentsDb db, BenefitPolicy policy, PaymentList list, DateOnly today, UnsavedDraft? unsaved = null)
{
    private readonly PaymentMonth _month = list.PayMonth;

    public async Task<CheckedList> ReadAsync(CancellationToken cancellation)
    {
        var calculator = policy.Calculator(await db.BenefitTablesAsync(cancellation));
        var lines = await LinesAsync(cancellation);
        var register = unsaved?.Register ?? await RegisterFacts.LoadAsync(db, list, today, cancellation);
        List<PersonClaim> ours = unsaved is null ? [] : [.. register.People.Select(PersonClaim.Of)];
        register.Meet(unsaved?.NewPeople ?? []);
        var previous = unsaved is null ? await ListHeads.BeforeAsync(db, list, cancellation) : unsaved.Previous;
        var heads = lines.Where(line => line.IsHead).Select(line => new Head(line.PersonId, line.CategoryCode, line.Coefficient, line.Monthly)).ToList();
        var changes = previous is null ? null : ListChanges.Of(previous.Values, heads);
        var claims = new DuplicateClaims(db);
        var (numbers, names) = unsaved is null ? await claims.OfListAsync(list.Id, cancellation) : await claims.OfLinesAsync(unsaved.Lines, ours, list.DistrictId, cancellation);
        var districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation);
        var listed = lines.Select(line => line.PersonId).ToHashSet();
        if (unsaved is not null) listed.UnionWith(register.WithCodes(unsaved.Codes));

        return new()
        {
            Period = list.Period, IsGenerated = list.IsGenerated, IsMain = list.Kind is ListKind.Main, Calculator = calculator, Lines = lines,
            People = register.Of(listed), Previous = previous, Changes = changes,
            SameCitizenId = Others(numbers, districts), SameNameAndBirth = Others(names, districts), LiveExtremelyDisabled = register.LiveExtremelyDisabled(_month),
            Expected = list.Kind is ListKind.Main ? register.Expected(calculator, listed) : [], TurningEighty = list.Kind is ListKind.Main ? register.TurningEighty(listed) : [],
            Points = list.Kind is ListKind.Main && changes is not null ? await new PointReader(db, list).ReadAsync(lines, cancellation) : [],
            NumbersWithTwoDates = register.NumbersWithTwoDates, SignedOutsideWindow = await SignedOutsideWindowAsync(cancellation),
        };
    }

    private static Dictionary<Guid, OtherRecord> Others(IEnumerable<SameRecord> same, Dictionary<int, string> districts) =>
        same.GroupBy(record => record.PersonId).ToDictionary(person => person.Key, person => new OtherRecord(districts[person.First().DistrictId], person.First().Code));

    private async Task<List<CheckedLine>> LinesAsync(CancellationToken cancellation)
    {
        var lines = unsaved?.Lines ?? await db.Entitlements.AsNoTracking().Where(l => l.ListId == list.Id).OrderBy(l => l.LineNumber).Include(l => l.Items).ToListAsync(cancellation);
        return [.. lines.Select(l => new CheckedLine(
            l.LineNumber, l.BeneficiaryId, l.Code, l.Name, l.Birth, l.Sex, l.CitizenId, l.CommuneId, l.PayoutPointId, l.CategoryCode, l.Coefficient, l.DecisionNumber, l.Receiver,
            [.. l.Items.Select(i => new CheckedItem(i.Kind, i.Month, i.FirstMonth, i.Months, i.Amount, i.CategoryCode, i.OriginItemId is not null))]))];
    }

    // The domain lets nobody pay outside the window; this looks at what is stored, whoever stored it.
    private async Task<int> SignedOutsideWindowAsync(CancellationToken cancellation)
    {
        var previous = _month.Previous;
        if (await db.ContractInForceAsync(list.DistrictId, previous, cancellation) is not { } contract) return 0;
        var window = contract.WindowOf(previous);
        return await db.Payouts.CountAsync(p => p.DistrictId == list.DistrictId && p.PayMonth == previous && p.Reversal == null && (p.PaidOn < window.Opens || p.PaidOn > window.Closes), cancellation);
    }
}

/// <summary>A draft that is checked before it is stored.</summary>
/// <param name="Codes">Everybody the file names, also where the row is still wrong: nobody of them is missing.</param>
/// <param name="Register">What the register knows, fetched while the file was read.</param>
/// <param name="Previous">The heads of the period before, fetched while the lines were made.</param>
internal sealed record UnsavedDraft(
    IReadOnlyList<Entitlement> Lines, IReadOnlyCollection<Beneficiary> NewPeople, IReadOnlyCollection<string> Codes, RegisterFacts Register, IReadOnlyDictionary<Guid, Head>? Previous);
