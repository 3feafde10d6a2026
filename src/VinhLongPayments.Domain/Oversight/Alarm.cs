namespace VinhLongPayments.Domain.Oversight;

/// <summary>What drew attention; each is a known way of cheating or of losing sight (domain handbook, frauds and checks).</summary>
public enum AlarmKind
{
    PointWithoutDecrease = 1, UnusualChange = 2, OneReceiverForMany = 3, ReceiverIsStaff = 4, PaidAfterDeath = 5, OutsideHours = 6, TooFast = 7,
    ReversalsByOne = 8, BirthYearEdited = 9, EditedAndReverted = 10, VeryOld = 11, UncollectedLong = 12, DrawerDifference = 13,
}

/// <summary>Waiting for somebody to look, found harmless, or made into a report or a finding.</summary>
public enum AlarmStatus { Open = 1, Dismissed = 2, Turned = 3 }

/// <summary>What a scan saw.</summary>
/// <param name="Subject">The point, person or official it is about: one alarm per kind, subject and month.</param>
/// <param name="Explanation">What was seen and what would have been expected, for the reader.</param>
/// <param name="Href">The rows behind it.</param>
public sealed record Sighting(AlarmKind Kind, int DistrictId, PaymentMonth Month, string Subject, string SubjectName, string Explanation, string Href)
{
    public int? PayoutPointId { get; init; }
    public Guid? BeneficiaryId { get; init; }

    public string Key => $"{(int)Kind}|{Month.Number}|{Subject}";
}

/// <summary>Something unusual that a person has to look at: explained, linked to its rows, and closed with a reason.</summary>
public sealed class Alarm : IInDistrict
{
    private Alarm() { }

    public Alarm(Sighting seen, Moment now)
    {
        Id = Guid.CreateVersion7();
        Key = seen.Key;
        Kind = seen.Kind;
        DistrictId = seen.DistrictId;
        Month = seen.Month;
        SubjectName = seen.SubjectName;
        Explanation = seen.Explanation;
        Href = seen.Href;
        PayoutPointId = seen.PayoutPointId;
        BeneficiaryId = seen.BeneficiaryId;
        RaisedAt = now;
    }

    public Guid Id { get; private set; }

    /// <summary>Kind, month and subject: the same sighting raises one alarm, however often it is looked for.</summary>
    public string Key { get; private set; } = "";
    public AlarmKind Kind { get; private set; }
    public int DistrictId { get; private set; }
    public PaymentMonth Month { get; private set; }
    public string SubjectName { get; private set; } = "";
    public string Explanation { get; private set; } = "";
    public string Href { get; private set; } = "";
    public int? PayoutPointId { get; private set; }
    public Guid? BeneficiaryId { get; private set; }
    public Moment RaisedAt { get; private set; }
    public AlarmStatus Status { get; private set; } = AlarmStatus.Open;

    /// <summary>Why it was dismissed.</summary>
    public string? Reason { get; private set; }

    /// <summary>The report or inspection it was turned into.</summary>
    public string? TurnedInto { get; private set; }
    public Guid? ClosedById { get; private set; }
    public string? ClosedByName { get; private set; }
    public Moment? ClosedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Somebody looked and found it harmless. Refuses a closed alarm (CB-01) and no reason (CB-02).</summary>
    public void Dismiss(string reason, Actor by, Moment now)
    {
        OversightRules.DismissalHasReason.Require(!string.IsNullOrWhiteSpace(reason));
        Close(AlarmStatus.Dismissed, by, now);
        Reason = reason;
    }

    /// <summary>Somebody looked and made it a report or a finding of an inspection (CB-01).</summary>
    /// <param name="into">The address of what it became.</param>
    public void TurnInto(string into, Actor by, Moment now)
    {
        Close(AlarmStatus.Turned, by, now);
        TurnedInto = into;
    }

    private void Close(AlarmStatus status, Actor by, Moment now)
    {
        OversightRules.AlarmIsOpen.Require(Status is AlarmStatus.Open);
        Status = status;
        ClosedById = by.Id;
        ClosedByName = by.Name;
        ClosedAt = now;
    }
}
