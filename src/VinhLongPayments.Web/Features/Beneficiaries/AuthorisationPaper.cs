using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>The paper by which a person lets somebody collect, filled in from the register, to be signed before the commune.</summary>
public sealed record AuthorisationPaper(Authorisation Paper, Beneficiary Person, string Commune, string District, string PointName)
{
    public string Title => Paper.IsGuardian ? "Giấy xác nhận người giám hộ" : "Giấy ủy quyền";
    public string? Revoked => Paper.RevokedOn is { } day ? $"ĐÃ THU HỒI NGÀY {day:dd'/'MM'/'yyyy}" : null;
    public string PlaceAndDate => $"{Commune}, ngày …… tháng …… năm ……";
    public string Giver => Paper.IsGuardian ? "Người được giám hộ" : "Người ủy quyền";
    public string Taker => Paper.IsGuardian ? "Người giám hộ" : "Người được ủy quyền";
    public string Relation => Paper.IsGuardian ? NamedReceiver.GuardianRelation : Paper.Relation;

    public IReadOnlyList<string> Terms =>
    [
        $"{Paper.Name} được nhận thay toàn bộ tiền trợ cấp xã hội hàng tháng của {Person.Name} tại {PointName}, từ ngày {Paper.From:dd'/'MM'/'yyyy} đến hết ngày {Paper.Until:dd'/'MM'/'yyyy}, và giao lại đầy đủ cho người hưởng.",
        "Khi nhận tiền, người nhận thay xuất trình giấy này cùng CMND/CCCD của mình. Giấy hết hiệu lực khi người hưởng qua đời hoặc khi bị thu hồi.",
    ];

    public SignatureBlock First => new(Paper.IsGuardian ? "Người giám hộ" : "Người ủy quyền", "(Ký hoặc điểm chỉ, ghi rõ họ tên)", null);
    public SignatureBlock Second => new(Paper.IsGuardian ? "Người làm chứng" : "Người được ủy quyền", "(Ký, ghi rõ họ tên)", null);
    public static SignatureBlock CommuneSeal => new("Xác nhận của UBND cấp xã", "(Ký, ghi rõ họ tên, đóng dấu)", null);

    public static async Task<AuthorisationPaper> LoadAsync(PaymentsDb db, Guid id, CancellationToken cancellation)
    {
        var paper = await db.Authorisations.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        var person = await db.Beneficiaries.AsNoTracking().SingleAsync(p => p.Id == paper.BeneficiaryId, cancellation);
        return new(paper, person,
            await db.Communes.Where(c => c.Id == person.CommuneId).Select(c => c.Name).SingleAsync(cancellation), await db.Districts.Where(d => d.Id == person.DistrictId).Select(d => d.Name).SingleAsync(cancellation),
            await db.PayoutPoints.Where(p => p.Id == person.PayoutPointId).Select(p => p.Name).SingleAsync(cancellation));
    }

    /// <summary>The number is written by hand from the card itself; its end is printed, so that the right card is taken.</summary>
    public static string NumberLine(CitizenId? number) => number is { } known ? $"………………………… (bốn số cuối {known.Digits[^4..]})" : "…………………………";
}
