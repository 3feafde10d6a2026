namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>Where a contract stands today; active and expired are computed from its dates.</summary>
public enum ContractState { Draft, WaitsForA, WaitsForB, WaitsForDepartment, NotYet, Active, Expired, Terminated }

/// <summary>Reading the state off a contract and a day.</summary>
public static class ContractStates
{
    private static readonly int[] WarningDays = [7, 30, 60];

    public static ContractState StateOn(this Contract contract, DateOnly today)
    {
        var month = PaymentMonth.Of(today);
        return contract switch
        {
            { Status: ContractStatus.Draft } => WaitingFor(contract),
            _ when month < contract.From => ContractState.NotYet,
            _ when month <= contract.LastMonth => ContractState.Active,
            { Status: ContractStatus.Terminated } => ContractState.Terminated,
            _ => ContractState.Expired,
        };
    }

    private static ContractState WaitingFor(Contract draft) =>
        (draft.SignatureOf(ContractSide.LabourOffice), draft.SignatureOf(ContractSide.PostOffice)) switch
        {
            (null, null) => ContractState.Draft,
            (null, _) => ContractState.WaitsForA,
            (_, null) => ContractState.WaitsForB,
            _ => ContractState.WaitsForDepartment,
        };

    /// <summary>7, 30 or 60 when the contract ends within that many days; null when it is not active or lasts longer.</summary>
    public static int? EndsWithin(this Contract contract, DateOnly today)
    {
        if (contract.StateOn(today) is not ContractState.Active) return null;

        var left = contract.LastMonth.LastDay.DayNumber - today.DayNumber;
        return WarningDays.Where(days => left <= days).Cast<int?>().FirstOrDefault();
    }
}
