namespace VinhLongPayments.Web.Features.PaymentLists.Checking;

/// <summary>Checks a draft again, after something was mended in the register.</summary>
public sealed class CheckList(PaymentsDb db, BenefitPolicy policy, TimeProvider clock, WriteGate gate)
{
    public Task RunAsync(Guid id, CancellationToken cancellation) => gate.RunAsync(db, async () =>
    {
        var list = await db.ListToMoveAsync(id, cancellation);
        await DraftChecks.RunAsync(db, policy, list, clock.Now.Day, cancellation);
    }, cancellation);
}
