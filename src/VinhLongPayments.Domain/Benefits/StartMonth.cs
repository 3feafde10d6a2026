namespace VinhLongPayments.Domain.Benefits;

/// <summary>The first month a new award may be paid for (domain rule 4).</summary>
public static class StartMonth
{
    // Points b and c of clause 5: nothing but the age is asked for, so the right starts with it.
    private static readonly string[] FromTheAge = ["NCTB", "NCTC"];

    // From this month on the disabled are paid from the month of their certificate (NĐ 20/2021 Đ8.1.đ), before from the signature.
    private static readonly PaymentMonth CertificateCounts = new(2021, 7);

    /// <summary>
    /// An old person's allowance starts when the age is reached, whenever it is signed; a disabled person's with the certificate
    /// (NĐ 20/2021) or the signature (NĐ 28/2012); everyone else's with the signature.
    /// </summary>
    public static PaymentMonth Earliest(BenefitCategory category, BirthDate birth, DateOnly signedOn, DateOnly? certificateIssuedOn)
    {
        var signed = PaymentMonth.Of(signedOn);
        if (category.IsDisability && signed >= CertificateCounts && certificateIssuedOn is { } issued && issued < signedOn)
            return PaymentMonth.Of(issued) < CertificateCounts ? CertificateCounts : PaymentMonth.Of(issued);

        var ofAge = category is { MinAgeMonths: { } age } && FromTheAge.Contains(category.Code) ? PaymentMonth.Of(birth.First).Plus(age) : signed;
        return ofAge < signed ? ofAge < category.From ? category.From : ofAge : signed;
    }
}
