using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What the lists are narrowed to, as it stands in the address.</summary>
public sealed record ListsFilter([FromQuery(Name = "thang")] string? Month, [FromQuery(Name = "trang-thai")] ListStatus? Status, [FromQuery(Name = "trang")] int? Page)
{
    public PaymentMonth? PayMonth => PaymentMonth.TryParse(Month, out var month) ? month : null;

    public string Href => "/danh-sach" + QueryString.Create(
        new Dictionary<string, string?> { ["thang"] = PayMonth?.ToString(), ["trang-thai"] = Status?.ToString() }.Where(part => part.Value is not null)).Value;
}

/// <summary>The lists a user may see, newest first.</summary>
public sealed record ListsPage(ListsFilter Filter, IReadOnlyList<ListRow> Lists, Pager Pager, bool CanUpload)
{
    private const int Size = 25;

    public IEnumerable<SelectListItem> Statuses =>
        Enum.GetValues<ListStatus>().Select(status => new SelectListItem(status.Vietnamese(), status.ToString(), status == Filter.Status));

    public static async Task<ListsPage> LoadAsync(PaymentsDb db, CurrentUser user, ListsFilter filter, CancellationToken cancellation)
    {
        var lists = db.Lists.AsNoTracking();
        if (filter.PayMonth is { } month) lists = lists.Where(l => l.From <= month && l.To >= month);
        if (filter.Status is { } status) lists = lists.Where(l => l.Status == status);

        var pager = Pager.Of(filter.Page, Size, await lists.CountAsync(cancellation), filter.Href);
        var rows = await lists.OrderByDescending(l => l.From).ThenByDescending(l => l.Id).Skip((pager.Page - 1) * Size).Take(Size)
            .Join(db.Districts, l => l.DistrictId, d => d.Id, (l, d) => new ListRow(l.Id, d.Name, l.From, l.To, l.Kind, l.Number, l.Status, l.LineCount, l.Amount))
            .ToListAsync(cancellation);
        return new(filter, [.. rows.OrderByDescending(l => l.From).ThenByDescending(l => l.Id)], pager, Policies.Allows(Policies.WriteLists, user.Role));
    }
}

/// <summary>One list in short.</summary>
public sealed record ListRow(Guid Id, string District, PaymentMonth From, PaymentMonth To, ListKind Kind, int Number, ListStatus Status, int People, Vnd Amount)
{
    public string Title => ListLabels.Title(Kind, Number, new(From, To));
}
