using VinhLongPayments.Data.Scoping;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>A list's lines held against the people and lists of the whole province. Of another district it tells only its name and a code.</summary>
public sealed class RegisterCheck(ListContext known, ImportNotes notes, IReadOnlyDictionary<int, string> districts)
{
    private readonly HashSet<ListLine> _wrong = [];

    /// <summary>Notes what is wrong and answers with the lines that are right.</summary>
    public static async Task<IReadOnlyList<ListLine>> OfAsync(PaymentsDb db, IReadOnlyList<ListLine> lines, IReadOnlyCollection<Beneficiary> register, ListContext known, ListKind kind, ImportNotes notes, CancellationToken cancellation)
    {
        var claims = new DuplicateClaims(db);
        var elsewhere = await claims.OfPeopleAsync(lines.Select(l => l.Code), lines.Where(l => l.CitizenId is not null).Select(l => l.CitizenId!.Value), cancellation, apartFrom: known.District.Id);
        List<PersonClaim> people = [.. register.Select(PersonClaim.Of), .. elsewhere];
        var check = new RegisterCheck(known, notes, await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation));
        var byCode = people.ToDictionary(p => p.Code);
        var byId = people.Where(p => p.CitizenId is not null).ToDictionary(p => p.CitizenId!.Value);
        foreach (var line in lines) check.ComparePerson(line, byCode, byId);

        var listed = lines.Where(l => byCode.ContainsKey(l.Code)).ToList();
        var forFuneral = listed.Where(l => l.Money.Funeral > Vnd.Zero).Select(l => byCode[l.Code].PersonId);
        var byPerson = (await claims.OfLinesAsync(listed.Select(l => byCode[l.Code].PersonId), forFuneral, known.Period, cancellation)).ToLookup(claim => claim.PersonId);
        foreach (var line in listed) check.CompareLines(line, [.. byPerson[byCode[line.Code].PersonId]], kind);
        return [.. lines.Where(line => !check._wrong.Contains(line))];
    }

    private void ComparePerson(ListLine line, Dictionary<string, PersonClaim> byCode, Dictionary<CitizenId, PersonClaim> byId)
    {
        if (byCode.TryGetValue(line.Code, out var sameCode))
        {
            if (sameCode.DistrictIn(known.Period.PayMonth) is var payer && payer != known.District.Id)
                Tell(line, ListColumn.Code, ImportCause.CodeOtherDistrict, line.Code, $"Mã đối tượng này đã ghi ở {districts[payer]}.");
            else if (sameCode.Name.SearchKey != line.Name.SearchKey && sameCode.Birth.Year != line.Birth.Year)
                Tell(line, ListColumn.Code, ImportCause.CodeOfAnother, line.Code, "Mã đối tượng này đã thuộc về một người khác: cả họ tên và năm sinh đều không khớp.");
        }
        if (line.CitizenId is { } id && byId.TryGetValue(id, out var sameId) && sameId.Code != line.Code)
            Tell(line, ListColumn.CitizenId, ImportCause.CitizenIdOfAnother, id.Masked, $"Số CMND/CCCD này đã ghi ở {districts[sameId.DistrictId]}, mã {sameId.Code}.");
    }

    private void CompareLines(ListLine line, IReadOnlyCollection<LineClaim> claims, ListKind kind)
    {
        if (claims.Count == 0) return;
        var items = line.Money.Items(known.Period, known.MonthlyOf(line.Category));
        foreach (var claim in claims)
        {
            if (claim.IsMainLine && kind is ListKind.Main)
                Tell(line, ListColumn.Code, ImportCause.AlreadyListed, line.Code, $"Người này đã có trên danh sách chính tháng {claim.Month} của {districts[claim.DistrictId]}. {Rules.PersonIsOncePerPeriod.Text}");
            else if (!claim.IsMainLine && claim.Kind is ItemKind.Funeral && items.Any(i => i.Kind is ItemKind.Funeral))
                Tell(line, ListColumn.Funeral, ImportCause.AlreadyListed, line.Money.Funeral.Figures, $"Mai táng phí của người này đã lập ở danh sách tháng {claim.Month}.");
            else if (!claim.IsMainLine && items.Any(i => i.Kind == claim.Kind && i.Month == claim.Month && line.Category.Code == claim.CategoryCode))
                Tell(line, ListColumn.Code, ImportCause.AlreadyListed, line.Code, $"Khoản “{claim.Kind!.Value.Vietnamese()}” tháng {claim.Month} của người này đã có trên một danh sách. {Rules.ItemIsOnOneList.Text}");
        }
    }

    private void Tell(ListLine line, ListColumn column, ImportCause cause, string seen, string text)
    {
        // Whatever list the person is on already, it is one mistake.
        if (!_wrong.Add(line) && cause is ImportCause.AlreadyListed) return;
        notes.Error(cause, line.PlaceOf(column), line.Columns.HeadingOf(column), seen, text);
    }
}
