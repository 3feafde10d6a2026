namespace VinhLongPayments.Web.Texts;

/// <summary>Shares as people read them: 87,5 %.</summary>
public static class Percent
{
    public static string Of(double share) => $"{Math.Round(share * 100, 1, MidpointRounding.AwayFromZero).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',')} %";
}
