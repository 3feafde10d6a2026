namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>Between the decision of a move and its month both offices see the person; only the one that pays now may write.</summary>
internal static class PayingOffice
{
    public static bool IsOf(CurrentUser user, Beneficiary person, Moment now) => person.PlaceIn(PaymentMonth.Of(now.Day)).DistrictId == user.DistrictId;

    /// <summary>Refuses every other office (NG-10).</summary>
    public static void RequirePayingOffice(this CurrentUser user, Beneficiary person, Moment now) => Rules.PersonIsPaidHere.Require(IsOf(user, person, now));
}
