using Microsoft.AspNetCore.Mvc.Rendering;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The page from which the register writes a list: which period, and what is still in the way.</summary>
public sealed record GeneratePage(GenerateListForm Form, int Awards, int Unresolved, PaymentMonth? UnclosedMonth)
{
    public string? Period => Form.Period;
    public string? Until => Form.Until;
    public ListKind? Kind => Form.Kind;

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<ListKind>().Select(kind => new SelectListItem(kind.Vietnamese(), kind.ToString(), kind == Kind));

    public static async Task<GeneratePage> LoadAsync(PaymentsDb db, CurrentUser user, GenerateListForm form, CancellationToken cancellation)
    {
        var month = Typed.Month(form.Period);
        var open = await db.Lists.AsNoTracking().Where(l => l.Status == ListStatus.Released && (month == null || l.From < month)).OrderBy(l => l.From).FirstOrDefaultAsync(cancellation);
        return new(form,
            await db.Awards.CountAsync(a => db.Beneficiaries.Any(p => p.Id == a.BeneficiaryId && p.DistrictId == user.DistrictId), cancellation),
            await db.LinesUndecided().CountAsync(cancellation), open?.From);
    }

    /// <summary>The next month is what a clerk usually draws up, once this month's list stands.</summary>
    public static async Task<GenerateListForm> FreshAsync(PaymentsDb db, DateOnly today, CancellationToken cancellation)
    {
        var month = PaymentMonth.Of(today);
        var hasMain = await db.Lists.AnyAsync(l => l.Kind == ListKind.Main && l.Status != ListStatus.Discarded && l.From <= month && l.To >= month, cancellation);
        return new() { Period = (hasMain ? month.Next : month).ToString(), Kind = ListKind.Main };
    }
}
