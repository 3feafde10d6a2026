namespace VinhLongPayments.Web.Features.PaymentLists.Checking;

/// <summary>Checks a draft again, after something was mended in the register.</summary>
public sealed class CheckList(PaymentsDb db, BenefitPolicy policy, TimeProvider clock, WriteGate gate)
{
    // Read before the door of money transactions: a check takes a second or two, and nobody at a counter shall wait for it.
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var found = await DraftChecks.OfAsync(db, policy, await db.ListToMoveAsync(id, cancellation), clock.Now.Day, cancellation);
        await gate.RunAsync(db, async () => await DraftChecks.KeepAsync(db, await db.ListToMoveAsync(id, cancellation), found, cancellation), cancellation);
    }
}
