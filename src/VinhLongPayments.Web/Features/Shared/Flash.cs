namespace VinhLongPayments.Web.Features.Shared;

/// <summary>One sentence shown once on the next page: what was just done.</summary>
public static class Flashes
{
    public const string Key = "Flash";

    public static void Flash(this Controller controller, string text) => controller.TempData[Key] = text;
}
