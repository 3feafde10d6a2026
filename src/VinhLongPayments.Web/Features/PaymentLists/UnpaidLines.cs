namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>One line nobody collected.</summary>
public sealed record UnpaidLine(
    long Id, int Number, string Code, PersonName Name, string Address, string Commune, Vnd Amount, EntitlementStatus Status, UnclaimedReason? Reason, string? HoldReason, PaymentMonth PayMonth, DateOnly? DiedOn)
{
    /// <summary>What the form can show and post at once.</summary>
    public const int MostAtOnce = 500;

    private bool IsDueToHeir => DiedOn is { } day && PayMonth <= PaymentMonth.Of(day);

    // The rule proposes for lines nobody has decided on; a decision once made stands.
    public UnclaimedDecision Decision => Status switch
    {
        EntitlementStatus.Returned => UnclaimedDecision.Return,
        EntitlementStatus.CarriedOver => UnclaimedDecision.CarryOver,
        _ => Entitlement.IsReturnedFor(Reason) && !IsDueToHeir ? UnclaimedDecision.Return : UnclaimedDecision.CarryOver,
    };

    public static IQueryable<UnpaidLine> Of(PaymentsDb db, IQueryable<Entitlement> lines) => lines.Select(l => new UnpaidLine(
        l.Id, l.LineNumber, l.Code, l.Name, l.Address, db.Communes.First(c => c.Id == l.CommuneId).Name, l.Amount, l.Status, l.UnclaimedReason, l.HoldReason, l.PayMonth, l.DiedOn));
}
