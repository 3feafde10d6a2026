namespace VinhLongPayments.Web.Features.Alarms.Scans;

/// <summary>Where the rows behind an alarm are to be read.</summary>
internal static class Trail
{
    /// <summary>A district's points, day by day, in one month.</summary>
    public static string Points(int district, PaymentMonth month) => $"/chi-tra/tien-do?thang={month}&huyen={district}";

    /// <summary>What the audit trail tells of one person and one kind of row, on a day or between two.</summary>
    public static string Of(string entity, string person, DateOnly from, DateOnly? to = null) => "/nhat-ky" + QueryString.Create(new Dictionary<string, string?>
    {
        ["doi-tuong"] = entity, ["nguoi"] = person, ["tu"] = from.ToString("dd'/'MM'/'yyyy"), ["den"] = (to ?? from).ToString("dd'/'MM'/'yyyy"),
    }).Value;
}
