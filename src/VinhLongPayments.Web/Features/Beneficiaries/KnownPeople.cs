using VinhLongPayments.Data.Scoping;
using VinhLongPayments.Web.Features.PaymentLists;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>What the province's register already knows about the people of an import.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<string, Beneficiary> _own = [];
    private readonly int _districtId;
    private Dictionary<string, PersonClaim> _byCode = [];
    private Dictionary<CitizenId, PersonClaim> _byId = [];
    private ILookup<Guid, Award> _awards = null!;
    private ILookup<(string Number, int Year), DateOnly> _decisions = null!;
    private Dictionary<int, string> _districts = [];

    private KnownPeople(int districtId) => _districtId = districtId;

    public static async Task<KnownPeople> LoadAsync(PaymentsDb db, int districtId, IReadOnlyList<RegisterRow> rows, CancellationToken cancellation)
    {
        var known = new KnownPeople(districtId);
        var claims = await new DuplicateClaims(db).OfPeopleAsync(rows.Select(r => r.Code), rows.Where(r => r.Person.CitizenId is not null).Select(r => r.Person.CitizenId!.Value), cancellation);
        known._byCode = claims.ToDictionary(c => c.Code);
        known._byId = claims.Where(c => c.CitizenId is not null).ToDictionary(c => c.CitizenId!.Value);
        known._districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation);
        var awards = new List<Award>();
        foreach (var codes in rows.Select(r => r.Code).Distinct().Chunk(1_000))
        {
            foreach (var person in await db.Beneficiaries.Where(p => codes.Contains(p.Code)).ToListAsync(cancellation)) known._own[person.Code] = person;
            awards.AddRange(await db.Awards.AsNoTracking().Include(a => a.Steps).Where(a => db.Beneficiaries.Any(p => p.Id == a.BeneficiaryId && codes.Contains(p.Code))).ToListAsync(cancellation));
        }
        known._awards = awards.ToLookup(a => a.BeneficiaryId);
        known._decisions = (await db.Awards.AsNoTracking().Where(a => a.DistrictId == districtId).SelectMany(a => a.Steps).Select(s => new { s.DecisionNumber, s.DecidedOn }).Distinct().ToListAsync(cancellation))
            .ToLookup(s => (s.DecisionNumber, s.DecidedOn.Year), s => s.DecidedOn);
        return known;
    }

    public IEnumerable<RowProblem> Problems(RegisterRow row)
    {
        if (_byCode.TryGetValue(row.Code, out var sameCode))
        {
            if (sameCode.DistrictId != _districtId) yield return At(row, RegisterColumn.Code, row.Code, $"Mã đối tượng này đã ghi ở {_districts[sameCode.DistrictId]}.");
            else if (sameCode.Name.SearchKey != row.Person.Name.SearchKey && sameCode.Birth.Year != row.Person.Birth.Year)
                yield return At(row, RegisterColumn.Code, row.Code, "Mã đối tượng này đã thuộc về một người khác: cả họ tên và năm sinh đều không khớp.");
            if (_awards[sameCode.PersonId].Any(award => award.Last.Family == row.Category.Family && award.Last.Kind is not AwardStepKind.Stopped))
                yield return At(row, RegisterColumn.Category, row.Category.Code, "Người này đã có trợ cấp diện này trong sổ; không nhập lại. Thay đổi thì lập quyết định.");
        }
        if (row.Person.CitizenId is { } id && _byId.TryGetValue(id, out var sameId) && sameId.Code != row.Code)
            yield return At(row, RegisterColumn.CitizenId, id.Masked, $"Số CMND/CCCD này đã ghi ở {_districts[sameId.DistrictId]}, mã {sameId.Code}.");
        foreach (var day in _decisions[(row.DecisionNumber, row.DecidedOn.Year)].Where(day => day != row.DecidedOn).Take(1))
            yield return At(row, RegisterColumn.DecidedOn, $"{row.DecidedOn:dd'/'MM'/'yyyy}", $"Số quyết định này đã ghi ngày {day:dd'/'MM'/'yyyy} trong sổ.");
    }

    /// <summary>The person of a row: known and brought up to date, or new.</summary>
    public Beneficiary Take(RegisterRow row, List<Beneficiary> added)
    {
        if (!_own.TryGetValue(row.Code, out var person))
        {
            _own[row.Code] = person = new(_districtId, row.Code, row.Person);
            added.Add(person);
        }
        else if (!added.Contains(person)) person.Correct(row.Person);
        return person;
    }

    private static RowProblem At(RegisterRow row, RegisterColumn column, string value, string text) => RegisterCells.ProblemAt(row.Row, column, value, text);
}
