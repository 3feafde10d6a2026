namespace VinhLongPayments.Domain.Lists;

/// <summary>What a line freezes from the person, the award and the paper it was computed from.</summary>
public sealed record LineFacts(
    int LineNumber, string Code, PersonName Name, BirthDate Birth, Sex Sex, CitizenId? CitizenId, string Address,
    string CategoryCode, Coefficient Coefficient, string DecisionNumber, bool AtHome, NamedReceiver? Receiver, string? Note, DateOnly? DiedOn = null);

/// <summary>Someone named on the line who may receive for the person: a name, papers, and the relation.</summary>
public sealed record NamedReceiver(string Name, CitizenId? CitizenId, string Relation)
{
    public const string GuardianRelation = "Người giám hộ";

    public bool IsGuardian => Relation == GuardianRelation;
}
