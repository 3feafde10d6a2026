using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>What has been recovered of a clawback: every sum withheld from a line that was paid, and what is left.</summary>
public sealed record ClawbackPaper(DetailsPage Page, IReadOnlyList<ClawbackPaper.Row> Rows)
{
    /// <summary>One sum withheld, with the receipt the person signed.</summary>
    public sealed record Row(PaymentMonth Month, DateOnly PaidOn, string Receipt, Vnd Amount);

    public Vnd Recovered => Rows.Sum(row => row.Amount);
    public Vnd Left => Page.Decision.Amount!.Value - Recovered;

    public OfficeHead Head => new($"UBND {Page.District.ToUpperInvariant()}", "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", null, $"{Page.Place}, ngày …… tháng …… năm ……");
    public string Basis => $"Theo quyết định số {Page.Decision.Number} ngày {Page.Decision.SignedOn:dd'/'MM'/'yyyy}";
    public SignatureBlock Payer => new("Người nộp", "(Ký, ghi rõ họ tên)", Page.Person.Name.Full);
    public static SignatureBlock Writer => new("Người lập phiếu", "(Ký, ghi rõ họ tên)", null);
    public static SignatureBlock Chief => new("Trưởng phòng", "(Ký, ghi rõ họ tên, đóng dấu)", null);

    /// <summary>There is none of a decision of another kind, or of one that is not in force.</summary>
    public static async Task<ClawbackPaper> LoadAsync(PaymentsDb db, CurrentUser user, BenefitPolicy policy, Guid id, CancellationToken cancellation)
    {
        var page = await DetailsPage.LoadAsync(db, user, policy, id, cancellation);
        if (page.Decision is not { Kind: DecisionKind.Clawback, Status: DecisionStatus.InForce }) throw new NotFound();

        // One plan at a time: what was withheld from the month of the decision on is this one's, up to its sum.
        var (person, from) = (page.Person.Id, page.Decision.From);
        var withheld = await db.Payouts.AsNoTracking().Where(p => p.Reversal == null)
            .Join(db.Entitlements, p => p.EntitlementId, l => l.Id, (p, l) => new { p, l }).Where(both => both.l.BeneficiaryId == person && both.l.PayMonth >= from)
            .SelectMany(both => both.l.Items.Where(i => i.Kind == ItemKind.Clawback), (both, i) => new { both.l.PayMonth, both.p.PaidOn, both.p.Receipt!.Code, i.Amount })
            .OrderBy(row => row.PayMonth).ToListAsync(cancellation);

        var (rows, left) = (new List<Row>(), page.Decision.Amount!.Value);
        foreach (var row in withheld.TakeWhile(_ => left > Vnd.Zero))
        {
            var ours = row.Amount < left ? row.Amount : left;
            left -= ours;
            rows.Add(new(row.PayMonth, row.PaidOn, row.Code, ours));
        }
        return new(page, rows);
    }
}
