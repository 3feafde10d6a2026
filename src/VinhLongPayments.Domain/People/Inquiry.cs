namespace VinhLongPayments.Domain.People;

/// <summary>What a visit to someone who did not collect found out.</summary>
public enum InquiryOutcome { StillEntitled = 1, MovedAway = 2, Dead = 3, NotFound = 4, Refuses = 5 }

/// <summary>
/// The task to find out why somebody has not collected for months. Only what it finds can lead to a decision: not collecting
/// is never taken for a death (TT 02/2021 Đ2.3, Đ6.1).
/// </summary>
public sealed class Inquiry : IInDistrict
{
    private Inquiry() { }

    /// <param name="months">For how many months in a row nothing was collected.</param>
    public Inquiry(Beneficiary person, int months, Actor by, Moment now)
    {
        Id = Guid.CreateVersion7();
        DistrictId = person.PlaceIn(PaymentMonth.Of(now.Day)).DistrictId;
        BeneficiaryId = person.Id;
        Months = months;
        OpenedByName = by.Name;
        OpenedAt = now;
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public Guid BeneficiaryId { get; private set; }
    public int Months { get; private set; }
    public string OpenedByName { get; private set; } = "";
    public Moment OpenedAt { get; private set; }
    public InquiryOutcome? Outcome { get; private set; }
    public string? Note { get; private set; }
    public string? ClosedByName { get; private set; }
    public Moment? ClosedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => Outcome is null;

    /// <summary>Records what was found, once, with who says so (NG-08, NG-09).</summary>
    public void Close(InquiryOutcome outcome, string note, Actor by, Moment now)
    {
        Rules.InquiryIsOpen.Require(IsOpen);
        Rules.InquiryHasNote.Require(!string.IsNullOrWhiteSpace(note));

        (Outcome, Note, ClosedByName, ClosedAt) = (outcome, note, by.Name, now);
    }
}
