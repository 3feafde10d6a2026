using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The people of an upload: those the register knows, corrected where the list says otherwise, and those it meets for the first time.</summary>
public sealed class ListedPeople
{
    private readonly Dictionary<string, Beneficiary> _byCode;

    private ListedPeople(Dictionary<string, Beneficiary> known) => _byCode = known;

    public List<Beneficiary> New { get; } = [];
    public int Changed { get; private set; }

    public Beneficiary this[string code] => _byCode[code];

    /// <param name="register">The district's people, as the database has them.</param>
    /// <param name="store">Where whoever the list says otherwise of is going to be stored; null when the list is only looked at.</param>
    public static ListedPeople Of(IEnumerable<Beneficiary> register, int districtId, IReadOnlyList<ListLine> lines, ImportNotes notes, PaymentsDb? store)
    {
        var people = new ListedPeople(register.ToDictionary(p => p.Code));
        foreach (var line in lines) people.Take(line, districtId, notes, store);
        return people;
    }

    private void Take(ListLine line, int districtId, ImportNotes notes, PaymentsDb? store)
    {
        if (!_byCode.TryGetValue(line.Code, out var person))
        {
            _byCode[line.Code] = person = new(districtId, line.Code, line.Person);
            New.Add(person);
        }
        // Someone who is about to move is listed here for the last time: the register already knows the new place.
        else if (person.DistrictId == districtId && person.DiffersFrom(line.Person))
        {
            Changed++;
            notes.Warn(ImportCause.PersonChanged, line.PlaceOf(ListColumn.Code), line.Columns.HeadingOf(ListColumn.Code), line.Code,
                $"Khác với sổ đối tượng: {Differences(person, line)}. Khi lưu, sổ được cập nhật theo danh sách.", FindingKind.PersonChanged);
            store?.Attach(person);
            person.Correct(line.Person);
        }
    }

    private static string Differences(Beneficiary person, ListLine line)
    {
        var told = new List<string>();
        if (person.Name != line.Name) told.Add($"họ tên {person.Name}");
        if (person.Birth != line.Birth) told.Add($"ngày sinh {person.Birth}");
        if (line.Sex is not Sex.Unknown && person.Sex != line.Sex) told.Add("giới tính");
        if (line.CitizenId is not null && person.CitizenId != line.CitizenId) told.Add("số CMND/CCCD");
        if (person.Address != line.Address) told.Add("địa chỉ");
        if (person.CommuneId != line.Commune.Id) told.Add("xã");
        if (person.PayoutPointId != line.Point.Id) told.Add("điểm chi trả");
        if (person.AtHome != line.AtHome) told.Add("hình thức chi");
        return $"sổ ghi khác về {string.Join(", ", told)}";
    }
}
