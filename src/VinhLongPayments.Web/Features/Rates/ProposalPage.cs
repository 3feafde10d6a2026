using Microsoft.AspNetCore.Mvc.Rendering;

namespace VinhLongPayments.Web.Features.Rates;

/// <summary>The page of one proposal, with the categories it can be about.</summary>
public sealed record ProposalPage<TForm>(TForm Form, IReadOnlyList<BenefitCategory> Categories) where TForm : class
{
    public IEnumerable<SelectListItem> CategoryItems => Categories.Select(c => new SelectListItem($"{c.Code}: {c.Name} (hệ số {c.Coefficient})", c.Code));
    public IEnumerable<SelectListItem> Families => Categories.GroupBy(c => c.Family).Select(f => new SelectListItem($"Nối tiếp nhóm {string.Join(", ", f.Select(c => c.Code))}", f.Key));

    public static async Task<ProposalPage<TForm>> LoadAsync(PaymentsDb db, TForm form, DateOnly today, CancellationToken cancellation)
    {
        var tables = await db.BenefitTablesAsync(cancellation);
        return new(form, tables.InForce(PaymentMonth.Of(today)));
    }
}
