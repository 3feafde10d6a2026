using VinhLongPayments.Data.Scoping;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>A list's lines held against the people and lists of the whole province. Of another district it tells only its name and a code.</summary>
public sealed record RegisterCheck(IReadOnlyList<RowProblem> Problems)
{
    public static async Task<RegisterCheck> OfAsync(PaymentsDb db, IReadOnlyList<ListLine> lines, ListContext known, ListKind kind, CancellationToken cancellation)
    {
        var claims = new DuplicateClaims(db);
        var people = await claims.OfPeopleAsync(lines.Select(l => l.Code), lines.Where(l => l.CitizenId is not null).Select(l => l.CitizenId!.Value), cancellation);
        var districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation);
        var byCode = people.ToDictionary(p => p.Code);
        var byId = people.Where(p => p.CitizenId is not null).ToDictionary(p => p.CitizenId!.Value);

        var problems = lines.SelectMany(line => PersonProblems(line, byCode, byId, known, districts)).ToList();
        var onLists = await claims.OfLinesAsync(lines.Where(l => byCode.ContainsKey(l.Code)).Select(l => byCode[l.Code].PersonId), known.Period, cancellation);
        var byPerson = onLists.ToLookup(claim => claim.PersonId);
        problems.AddRange(lines.Where(l => byCode.ContainsKey(l.Code)).SelectMany(line => LineProblems(line, byPerson[byCode[line.Code].PersonId], kind, known, districts)));
        return new(problems);
    }

    private static IEnumerable<RowProblem> PersonProblems(
        ListLine line, Dictionary<string, PersonClaim> byCode, Dictionary<CitizenId, PersonClaim> byId, ListContext known, Dictionary<int, string> districts)
    {
        if (byCode.TryGetValue(line.Code, out var sameCode))
        {
            if (sameCode.DistrictIn(known.Period.PayMonth) is var payer && payer != known.District.Id)
                yield return RowProblem.At(line.Row, ListColumn.Code, line.Code, $"Mã đối tượng này đã ghi ở {districts[payer]}.");
            else if (sameCode.Name.SearchKey != line.Name.SearchKey && sameCode.Birth.Year != line.Birth.Year)
                yield return RowProblem.At(line.Row, ListColumn.Code, line.Code, "Mã đối tượng này đã thuộc về một người khác: cả họ tên và năm sinh đều không khớp.");
        }
        if (line.CitizenId is { } id && byId.TryGetValue(id, out var sameId) && sameId.Code != line.Code)
            yield return RowProblem.At(line.Row, ListColumn.CitizenId, id.Masked, $"Số CMND/CCCD này đã ghi ở {districts[sameId.DistrictId]}, mã {sameId.Code}.");
    }

    private static IEnumerable<RowProblem> LineProblems(ListLine line, IEnumerable<LineClaim> claims, ListKind kind, ListContext known, Dictionary<int, string> districts)
    {
        var items = line.Money.Items(known.Period, known.MonthlyOf(line.Category));
        foreach (var claim in claims)
        {
            if (claim.IsMainLine && kind is ListKind.Main)
                yield return RowProblem.At(line.Row, ListColumn.Code, line.Code, $"Người này đã có trên danh sách chính tháng {claim.Month} của {districts[claim.DistrictId]}. {Rules.PersonIsOncePerPeriod.Text}");
            else if (!claim.IsMainLine && claim.Kind is ItemKind.Funeral && items.Any(i => i.Kind is ItemKind.Funeral))
                yield return RowProblem.At(line.Row, ListColumn.Funeral, line.Money.Funeral.Figures, $"Mai táng phí của người này đã lập ở danh sách tháng {claim.Month}.");
            else if (!claim.IsMainLine && items.Any(i => i.Kind == claim.Kind && i.Month == claim.Month && line.Category.Code == claim.CategoryCode))
                yield return RowProblem.At(line.Row, ListColumn.Code, line.Code, $"Khoản “{claim.Kind!.Value.Vietnamese()}” tháng {claim.Month} của người này đã có trên một danh sách. {Rules.ItemIsOnOneList.Text}");
        }
    }
}
