namespace VinhLongPayments.Web.Features.Rates;

/// <summary>What a proposal is about.</summary>
public enum ProposalKind { Rate = 1, Category = 2, Province = 3 }

/// <summary>One proposal that waits.</summary>
public sealed record WaitingProposal(ProposalKind Kind, int Id, string Text, string LegalBasis, string? By, bool CanDecide);

/// <summary>The law as it stands in the tables, and what waits to become part of it.</summary>
public sealed record RatesPage(IReadOnlyList<StandardRate> Rates, IReadOnlyList<BenefitCategory> Categories, IReadOnlyList<ProvinceRate> Province, IReadOnlyList<WaitingProposal> Waiting, bool MayPropose, PaymentMonth Now)
{
    public static async Task<RatesPage> LoadAsync(PaymentsDb db, CurrentUser user, DateOnly today, CancellationToken cancellation)
    {
        var rates = await db.StandardRates.AsNoTracking().OrderByDescending(r => r.From).ToListAsync(cancellation);
        var categories = await db.BenefitCategories.AsNoTracking().OrderBy(c => c.Id).ToListAsync(cancellation);
        var province = await db.ProvinceRates.AsNoTracking().OrderByDescending(r => r.From).ToListAsync(cancellation);
        bool May(IProposed proposal) => Policies.Allows(Policies.ApproveRates, user.Role) && proposal.ProposedById != user.Id;

        List<WaitingProposal> waiting =
        [
            .. rates.Where(r => r.Status is ProposalStatus.Proposed).Select(r => new WaitingProposal(ProposalKind.Rate, r.Id, $"Mức chuẩn {r.Amount}, mai táng phí {r.Funeral}, từ tháng {r.From}", r.LegalBasis, r.ProposedByName, May(r))),
            .. categories.Where(c => c.Status is ProposalStatus.Proposed).Select(c => new WaitingProposal(ProposalKind.Category, c.Id, $"Diện {c.Code}: {c.Name}, hệ số {c.Coefficient}, từ tháng {c.From}", c.Clause, c.ProposedByName, May(c))),
            .. province.Where(r => r.Status is ProposalStatus.Proposed).Select(r => new WaitingProposal(ProposalKind.Province, r.Id, $"Mức của tỉnh {r.Amount}{(r.CategoryCode is null ? "" : $" cho diện {r.CategoryCode}")}, từ tháng {r.From}", r.LegalBasis, r.ProposedByName, May(r))),
        ];
        return new([.. rates.Where(InForce)], [.. categories.Where(InForce)], [.. province.Where(InForce)], waiting, Policies.Allows(Policies.ProposeRates, user.Role), PaymentMonth.Of(today));
    }

    private static bool InForce(IProposed row) => row.Status is ProposalStatus.InForce;
}
