using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>One decision with everything it says, as the screen and the paper show it, and what this person may do with it now.</summary>
public sealed record DetailsPage(
    Decision Decision, Beneficiary Person, string PersonPlace, string District, string? Category, Vnd? Monthly, string? ToPlace, string? ToPoint, string LegalBasis, Vnd ClawedBack, bool CanDecide)
{
    public string? Reason => null;

    public string Place => PaperDate.PlaceOf(District);

    /// <summary>How its workbooks are named: whose and of which day, for a number has strokes that no file name may have.</summary>
    public string FileName => $"{Person.Code}-{Decision.SignedOn:yyyyMMdd}";

    /// <summary>Who decides: the district's people's committee, as its papers write it.</summary>
    public string Council => $"ỦY BAN NHÂN DÂN {District.ToUpperInvariant()}";

    public OfficeHead Head => new("TỈNH VĨNH LONG", Council, Decision.Number, PaperDate.At(Place, Decision.SignedOn));
    public string Subject => $"Về việc {Decision.Kind.Vietnamese().ToLowerInvariant()}";
    public string? Draft => Decision.Status is DecisionStatus.InForce ? null : "BẢN DỰ THẢO, CHƯA CÓ HIỆU LỰC";

    public IReadOnlyList<string> Grounds =>
        ["Căn cứ Luật Tổ chức chính quyền địa phương;", $"Căn cứ {LegalBasis};", "Theo đề nghị của Trưởng phòng Lao động - Thương binh và Xã hội,"];

    /// <summary>What the paper decides, in one sentence for Điều 1.</summary>
    public string Content => Decision.Kind switch
    {
        DecisionKind.Grant => $"Ông (bà) {Who} được hưởng trợ cấp xã hội hàng tháng, diện {Category}{Amount}, kể từ tháng {Decision.From}.",
        DecisionKind.Adjust => $"Điều chỉnh trợ cấp xã hội hàng tháng của ông (bà) {Who} sang diện {Category}{Amount}, kể từ tháng {Decision.From}.",
        DecisionKind.Suspend => $"Tạm dừng trợ cấp xã hội hàng tháng của ông (bà) {Who}, kể từ tháng {Decision.From}. Lý do: {Decision.Reason}.",
        DecisionKind.Resume => $"Tiếp tục chi trả trợ cấp xã hội hàng tháng cho ông (bà) {Who}, kể từ tháng {Decision.From}; các tháng chưa nhận được truy lĩnh.",
        DecisionKind.Stop => $"Thôi hưởng trợ cấp xã hội hàng tháng của ông (bà) {Who}, kể từ tháng {Decision.From}. Lý do thôi hưởng: {StopText}.",
        DecisionKind.Transfer => $"Thôi chi trả tại {PersonPlace} đối với ông (bà) {Who} sau khi chi hết tháng {Decision.From.Previous}; từ tháng {Decision.From} chi trả tại {ToPlace}, điểm chi trả {ToPoint}.",
        DecisionKind.Death => $"Thôi hưởng trợ cấp xã hội hàng tháng của ông (bà) {Who}, kể từ tháng {Decision.From}. Lý do thôi hưởng: mất ngày {Decision.DiedOn:dd'/'MM'/'yyyy}. Trợ cấp tháng mất do thân nhân nhận.",
        DecisionKind.DeathReversal => $"Hủy việc ghi nhận ông (bà) {Who} đã mất; tiếp tục chi trả trợ cấp kể từ tháng {Decision.From}. Lý do: {Decision.Reason}.",
        DecisionKind.Funeral => $"Hỗ trợ chi phí mai táng đối với ông (bà) {Who}, mất ngày {Person.DiedOn:dd'/'MM'/'yyyy}, giấy chứng tử số {Decision.DeathRecordNumber}, số tiền {Decision.Amount} (bằng chữ: {MoneyInWords.Write(Decision.Amount ?? Vnd.Zero)}).",
        DecisionKind.Clawback => $"Truy thu số tiền trợ cấp đã chi thừa của ông (bà) {Who}: {Decision.Amount} (bằng chữ: {MoneyInWords.Write(Decision.Amount ?? Vnd.Zero)}), khấu trừ mỗi tháng {Decision.MonthlyAmount}, kể từ tháng {Decision.From}. Lý do: {Decision.Reason}.",
    };

    /// <summary>Điều 2: what the paying offices do now.</summary>
    public string Paying => Decision.Kind is DecisionKind.Suspend or DecisionKind.Stop or DecisionKind.Death
        ? $"Phòng Lao động - Thương binh và Xã hội thông báo cho Bưu điện cấp huyện không chi trả kể từ tháng {Decision.From}."
        : "Việc chi trả thực hiện qua bưu điện, từ ngày 7 đến ngày 15 hàng tháng, tại điểm chi trả nơi người hưởng đăng ký.";

    /// <summary>The amounts it decides, each with what it is; the one that is also written in words comes first.</summary>
    public IReadOnlyList<(string What, Vnd Amount)> Amounts => Decision.Kind switch
    {
        DecisionKind.Grant or DecisionKind.Adjust when Monthly is { } monthly => [("Mức trợ cấp mỗi tháng", monthly)],
        DecisionKind.Funeral when Decision.Amount is { } support => [("Hỗ trợ chi phí mai táng", support)],
        DecisionKind.Clawback when Decision is { Amount: { } whole, MonthlyAmount: { } part } => [("Số tiền truy thu", whole), ("Khấu trừ mỗi tháng", part)],
        _ => [],
    };

    /// <summary>Điều 3: from when, and who carries it out.</summary>
    public static string CarryingOut => "Quyết định này có hiệu lực kể từ ngày ký. Trưởng phòng Lao động - Thương binh và Xã hội, Chủ tịch Ủy ban nhân dân cấp xã và ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành quyết định này.";

    public static IReadOnlyList<string> Recipients => ["Như Điều 3;", "Sở Lao động - Thương binh và Xã hội;", "Bưu điện cấp huyện;", "Lưu: VT, LĐTBXH."];

    public SignatureBlock Signature => new("CHỦ TỊCH", "Ký, ghi rõ họ tên, đóng dấu", Decision.SignerName);

    private string Who => $"{Person.Name.Full}, sinh {Person.Birth}, thường trú tại {PersonPlace}";
    private string Amount => Monthly is { } monthly ? $", mức {monthly}/tháng (bằng chữ: {MoneyInWords.Write(monthly)})" : "";
    private string StopText => string.Join(", ", new[] { Decision.StopReason?.Vietnamese().ToLowerInvariant(), Decision.Reason }.OfType<string>());

    public static async Task<DetailsPage> LoadAsync(PaymentsDb db, CurrentUser user, BenefitPolicy policy, Guid id, CancellationToken cancellation)
    {
        var decision = await db.Decisions.AsNoTracking().Include(d => d.Verdict).SingleOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new NotFound();
        var person = await db.Beneficiaries.AsNoTracking().SingleAsync(p => p.Id == decision.BeneficiaryId, cancellation);
        var tables = policy.Calculator(await db.BenefitTablesAsync(cancellation)).Tables;
        var category = decision.CategoryCode is { } code ? tables.Find(code, decision.From) : null;
        var ledger = decision.Kind is DecisionKind.Clawback ? await Data.Scoping.PersonLedger.OfAsync(db, db.Beneficiaries.Where(p => p.Id == person.Id), cancellation) : null;

        return new(decision, person, $"{person.Address}, {await CommuneAsync(db, HereOf(decision, person), cancellation)}",
            await db.Districts.Where(d => d.Id == decision.DistrictId).Select(d => d.Name).SingleAsync(cancellation),
            category is null ? null : $"{category.Name} ({category.Code}), hệ số {category.Coefficient}{(category.IsPerHead ? $" × {decision.Count} người" : "")}",
            category is null ? null : tables.AmountOf(category, decision.Count ?? 1, decision.From),
            decision.ToCommuneId is { } to ? await CommuneAsync(db, to, cancellation) : null,
            decision.ToPayoutPointId is { } point ? await db.PayoutPoints.Where(p => p.Id == point).Select(p => p.Name).SingleAsync(cancellation) : null,
            LegalText.InFull(string.Join("; ", new[] { tables.Knows(decision.From) ? tables.RateIn(decision.From).LegalBasis : null, category?.Clause }.OfType<string>())),
            ledger?.ClawedBackFrom(person.Id) ?? Vnd.Zero,
            Policies.Allows(Policies.ApproveDecisions, user.Role) && decision.DistrictId == user.DistrictId && decision.CanBeDecidedBy(user.Id));
    }

    // A paper about a move speaks of the place that was left.
    private static int HereOf(Decision decision, Beneficiary person) =>
        decision.Kind is DecisionKind.Transfer && person.CommuneId == decision.ToCommuneId && person.FormerCommuneId is { } former ? former : person.CommuneId;

    private static async Task<string> CommuneAsync(PaymentsDb db, int id, CancellationToken cancellation) =>
        await db.Communes.Where(c => c.Id == id).Join(db.Districts, c => c.DistrictId, d => d.Id, (c, d) => c.Name + ", " + d.Name).SingleAsync(cancellation);
}
