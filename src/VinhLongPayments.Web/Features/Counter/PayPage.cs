using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Data.Scoping;
using VinhLongPayments.Domain.Contracts;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>One person at the counter: who they are, what they are due and why, who may receive, and whether it can be paid now.</summary>
public sealed record PayPage(Entitlement Line, string Point, string Commune, string Category, PayoutWindow? Window, string? Obstacle, Payout? Live, int Namesakes, RecordPayoutForm Form)
{
    /// <summary>The register's paper for the named receiver has run out since the list was approved; what the approved line says still holds.</summary>
    public DateOnly? PaperEnded { get; init; }

    /// <summary>For how many people of this point the named receiver stands in, this one included.</summary>
    public int StandsInFor { get; init; }

    /// <summary>Everything the form asks for is there; only the confirmation is missing.</summary>
    public bool IsChecked { get; init; }

    public bool CanPay => Obstacle is null;

    /// <summary>Whether the less usual part of the form is shown at once.</summary>
    public bool NeedsMore => Form.Place is PayoutPlace.Home || Form.Signing is SigningKind.Fingerprint;

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
            window, ObstacleTo(line, list, window, user, now) ?? CashObstacle(line, contract!, await DrawerAsync(db, user, line, now.Day, cancellation)), line.LivePayout, namesakes, NewForm(line)) 
        { PaperEnded = await PaperEndedAsync(db, line, now.Day, cancellation), StandsInFor = await StandsInForAsync(db, line, cancellation) };
    }

    // Only asked where somebody is named, and only of the point: the counter does not wait for it.
    private static async Task<int> StandsInForAsync(PaymentsDb db, Entitlement line, CancellationToken cancellation) => line.ReceiverCitizenId is not { } receiver ? 0
        : await db.Entitlements.CountAsync(l => l.ListId == line.ListId && l.PayoutPointId == line.PayoutPointId && l.ReceiverCitizenId == receiver, cancellation);

    private static async Task<DateOnly?> PaperEndedAsync(PaymentsDb db, Entitlement line, DateOnly today, CancellationToken cancellation)
    {
        if (line.DiedOn is not null || line.Receiver is not { CitizenId: { } receiver }) return null;
        return await new DuplicateClaims(db).MayCollectUntilAsync(line.BeneficiaryId, receiver, cancellation) is { } until && until < today ? until : null;
    }

    /// <summary>Takes over the number that was scanned or typed to find the person: it is the beneficiary's paper, or the receiver's.</summary>
    /// <param name="shown">The line's id and the number, as the search left them.</param>
    public PayPage ShownWith(string? shown)
    {
        if (shown?.Split(':') is not [var id, var digits] || id != $"{Line.Id}" || !CitizenId.TryParse(digits, out var number)) return this;
        if (Line.CitizenId == number) return this with { Form = Form with { PaperNumber = digits } };
        if (Line.Receiver is not { CitizenId: { } receivers } named || receivers != number) return this;
        var kind = Line.DiedOn is not null ? ReceiverKind.Heir : named.IsGuardian ? ReceiverKind.Guardian : ReceiverKind.Authorised;
        return this with { Form = Form with { PaperNumber = digits, Receiver = kind } };
    }

    private static Task<Domain.Funds.Drawer?> DrawerAsync(PaymentsDb db, CurrentUser user, Entitlement line, DateOnly today, CancellationToken cancellation) =>
        db.Drawers.AsNoTracking().SingleOrDefaultAsync(d => d.CashierId == user.Id && d.PayoutPointId == line.PayoutPointId && d.Day == today, cancellation);

    private static string? CashObstacle(Entitlement line, Contract contract, Domain.Funds.Drawer? drawer)
    {
        if (drawer is { IsOpen: false }) return Rules.DrawerIsOpen.Text;
        if (!contract.DrawerControl) return null;
        if (drawer is null) return "Hợp đồng yêu cầu quản lý két. Hãy mở ca trước khi chi.";
        return drawer.Cash >= line.Amount ? null : $"Trong két còn {drawer.Cash}, không đủ cho khoản này. Hãy nhận thêm tiền.";
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
            RequestId = Guid.NewGuid(), Receiver = receiver, Paper = PaperKind.CitizenId, Signing = SigningKind.Signature, WitnessKind = HomeWitness.Colleague,
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
