using Microsoft.AspNetCore.Mvc.Rendering;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>One person at the counter: who they are, what they are due and why, who may receive, and whether it can be paid now.</summary>
public sealed record PayPage(Entitlement Line, string Point, string Commune, string Category, PayoutWindow? Window, string? Obstacle, Payout? Live, int Namesakes, RecordPayoutForm Form)
{
    public bool CanPay => Obstacle is null;

    public static async Task<PayPage> LoadAsync(PaymentsDb db, CurrentUser user, long id, Moment now, CancellationToken cancellation)
    {
        var line = await PayoutQueries.WithFacts(db.Entitlements.AsNoTracking()).SingleOrDefaultAsync(l => l.Id == id, cancellation) ?? throw new NotFound();
        var list = await db.Lists.AsNoTracking().SingleAsync(l => l.Id == line.ListId, cancellation);
        var contract = await db.ContractInForceAsync(line.DistrictId, line.PayMonth, cancellation);
        var window = contract?.WindowOf(line.PayMonth);
        var namesakes = await db.Entitlements.CountAsync(l => l.ListId == line.ListId && l.PayoutPointId == line.PayoutPointId && l.SearchName == line.SearchName && l.Id != id, cancellation);

        return new(
            line,
            await db.PayoutPoints.Where(p => p.Id == line.PayoutPointId).Select(p => p.Name).SingleAsync(cancellation),
            await db.Communes.Where(c => c.Id == line.CommuneId).Select(c => c.Name).SingleAsync(cancellation),
            await db.BenefitCategories.Where(c => c.Code == line.CategoryCode && c.From <= line.PayMonth).OrderByDescending(c => c.From).Select(c => c.Name).FirstOrDefaultAsync(cancellation) ?? line.CategoryCode,
            window, ObstacleTo(line, list, window, user, now), line.LivePayout, namesakes, NewForm(line));
    }

    private static string? ObstacleTo(Entitlement line, PaymentList list, PayoutWindow? window, CurrentUser user, Moment now)
    {
        if (line.Status is EntitlementStatus.Paid) return Rules.EntitlementIsUnpaid.Text;
        if (line.Status is EntitlementStatus.OnHold) return $"{Rules.EntitlementIsNotOnHold.Text} Lý do: {line.HoldReason}";
        if (line.Status is not EntitlementStatus.Due || list.Status is not ListStatus.Released) return Rules.EntitlementIsOpen.Text;
        if (window is null) return Rules.ContractCoversPeriod.Text;
        if (!window.Value.Contains(now.Day)) return $"{Rules.PayoutIsInWindow.Text} Thời hạn của tháng này: {window}.";
        return user.Role is Role.Cashier ? null : "Chỉ giao dịch viên của điểm mới chi được khoản này.";
    }

    private static RecordPayoutForm NewForm(Entitlement line)
    {
        var receiver = line.IsFuneralOnly || line.DiedOn is not null ? ReceiverKind.Heir : ReceiverKind.Self;
        return new()
        {
            RequestId = Guid.NewGuid(), Receiver = receiver, Paper = PaperKind.CitizenId,
            Place = line.AtHome ? PayoutPlace.Home : PayoutPlace.Point, HeirName = line.DiedOn is null ? null : line.ReceiverName,
        };
    }

    /// <summary>An heir whom no decision names is named by the cashier.</summary>
    public bool AsksForHeirName => Line.DiedOn is null ? Line.AmountOf(ItemKind.Funeral) > Vnd.Zero : Line.Receiver is null;

    /// <summary>Who may take this line, most usual first.</summary>
    public IEnumerable<SelectListItem> Receivers
    {
        get
        {
            if (!Line.IsFuneralOnly && Line.DiedOn is null) yield return Item(ReceiverKind.Self, $"Người hưởng: {Line.Name.Full}");
            if (Line.Receiver is { CitizenId: not null } named && Line.DiedOn is null)
                yield return Item(named.IsGuardian ? ReceiverKind.Guardian : ReceiverKind.Authorised, $"{(named.IsGuardian ? "Người giám hộ" : "Người nhận thay")}: {named.Name} ({named.Relation.ToLowerInvariant()}), giấy tờ {named.CitizenId.Value.Masked}");
            if (Line.DiedOn is not null && Line.Receiver is { } heir)
                yield return Item(ReceiverKind.Heir, $"Thân nhân: {heir.Name} ({heir.Relation.ToLowerInvariant()}), giấy tờ {heir.CitizenId?.Masked ?? "chưa ghi"}");
            else if (AsksForHeirName)
                yield return Item(ReceiverKind.Heir, Line.DiedOn is null ? "Thân nhân nhận mai táng phí (ghi họ tên bên dưới)" : "Thân nhân (ghi họ tên bên dưới)");
        }
    }

    private SelectListItem Item(ReceiverKind kind, string text) => new(text, kind.ToString(), Form.Receiver == kind);
}
