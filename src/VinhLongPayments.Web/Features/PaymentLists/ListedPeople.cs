namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The people of an upload: those the register knows, corrected where the list says otherwise, and those it meets for the first time.</summary>
public sealed class ListedPeople
{
    private const int AtOnce = 1_000;

    private readonly Dictionary<string, Beneficiary> _byCode;

    private ListedPeople(Dictionary<string, Beneficiary> known) => _byCode = known;

    public List<Beneficiary> New { get; } = [];
    public List<RowWarning> Warnings { get; } = [];

    public Beneficiary this[string code] => _byCode[code];

    public static async Task<ListedPeople> LoadAsync(PaymentsDb db, int districtId, IReadOnlyList<ListLine> lines, CancellationToken cancellation)
    {
        var known = new Dictionary<string, Beneficiary>();
        foreach (var codes in lines.Select(l => l.Code).Chunk(AtOnce))
            foreach (var person in await db.Beneficiaries.Where(p => codes.Contains(p.Code)).ToListAsync(cancellation))
                known[person.Code] = person;

        var people = new ListedPeople(known);
        foreach (var line in lines) people.Take(line, districtId);
        return people;
    }

    private void Take(ListLine line, int districtId)
    {
        if (!_byCode.TryGetValue(line.Code, out var person))
        {
            _byCode[line.Code] = person = new(districtId, line.Code, line.Person);
            New.Add(person);
        }
        // Someone who is about to move is listed here for the last time: the register already knows the new place.
        else if (person.DistrictId == districtId && person.DiffersFrom(line.Person))
        {
            Warnings.Add(RowWarning.At(FindingKind.PersonChanged, line.Row, ListColumn.Code, "Thông tin khác với sổ đối tượng; sổ được cập nhật theo danh sách."));
            person.Correct(line.Person);
        }
    }
}
