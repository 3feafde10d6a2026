namespace VinhLongPayments.Web.Features.Shared;

/// <summary>A day as administrative papers write it: only days below 10 and the months 1 and 2 get a leading zero, so that no stroke can be added.</summary>
public static class PaperDate
{
    private static readonly string[] Kinds = ["Huyện ", "Thành phố ", "Thị xã "];

    public static string Of(DateOnly day) =>
        $"ngày {day.Day:00} tháng {(day.Month <= 2 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}";

    public static string At(string place, DateOnly day) => $"{place}, {Of(day)}";

    /// <summary>A district as the line of place and date names it: "Vũng Liêm", without what kind of unit it is.</summary>
    public static string PlaceOf(string district)
    {
        var kind = Array.Find(Kinds, kind => district.StartsWith(kind, StringComparison.Ordinal));
        return kind is null ? district : district[kind.Length..];
    }
}
