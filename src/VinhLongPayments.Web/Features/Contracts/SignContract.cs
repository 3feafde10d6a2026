namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>The version a decision was made on: what a button without further questions posts.</summary>
public sealed record SeenForm
{
    public int Version { get; init; }
}

/// <summary>Signs a contract for one side; the third signature, the Department's, puts it in force.</summary>
public sealed class SignContract(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, ContractSide side, SeenForm form, CancellationToken cancellation)
    {
        var contract = await db.SeenContractAsync(id, form.Version, cancellation);

        contract.Sign(side, user.Actor, clock.Now, await db.OthersAsync(contract, cancellation));

        await db.SaveChangesAsync(cancellation);
    }
}
