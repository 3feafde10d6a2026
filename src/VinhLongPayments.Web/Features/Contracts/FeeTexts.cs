namespace VinhLongPayments.Web.Features.Contracts;

/// <summary>Fee terms as they are typed: "0,8" is a rate of 80 hundredths of a percent.</summary>
public static class FeeTexts
{
    public const string RateIsWrong = "Hãy nhập mức phí: phần trăm như 0,8 (tối đa 100), hoặc số đồng mỗi lượt như 5.000 (tối đa 1.000.000).";
    public const string VatIsWrong = "Thuế GTGT là số nguyên từ 0 đến 20.";
    public const string CapIsWrong = "Hãy nhập mức tối đa bằng số đồng như 50.000.000, hoặc để trống.";

    public static bool IsRate(FeeKind? kind, string? text) => kind switch
    {
        FeeKind.PercentOfPaid => Typed.HundredthsOfPercent(text) is > 0 and <= 10_000,
        FeeKind.PerPayout => Typed.Amount(text) is { Dong: > 0 and <= 1_000_000 },
        _ => true,
    };

    public static bool IsVat(string? text) => text is null || Typed.Whole(text) is >= 0 and <= 20;

    public static bool IsCap(string? text) => text is null || Typed.Amount(text) is { Dong: > 0 };

    public static ServiceFee Read(FeeKind kind, string? rate, string? vat, string? cap) =>
        new(kind, kind is FeeKind.PercentOfPaid ? Typed.HundredthsOfPercent(rate)!.Value : (int)Typed.Amount(rate)!.Value.Dong,
            Typed.Whole(vat) ?? 0, Typed.Amount(cap));

    public static string RateOf(ServiceFee fee) =>
        fee.Kind is FeeKind.PercentOfPaid ? $"{fee.Rate / 100},{fee.Rate % 100:00}" : new Vnd(fee.Rate).Figures;
}
