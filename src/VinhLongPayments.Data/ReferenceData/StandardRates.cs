using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Data.ReferenceData;

/// <summary>The standard rate of a span of time and the funeral support that went with it.</summary>
public sealed record RateFact(DateOnly From, DateOnly? To, Vnd Rate, Vnd Funeral, string LegalBasis);

/// <summary>Every standard rate of social assistance (mức chuẩn) since 2010, without gaps.</summary>
public static class StandardRates
{
    public static IReadOnlyList<RateFact> All { get; } =
    [
        new(new(2010, 1, 1), new DateOnly(2014, 12, 31), new(180_000), new(3_000_000),  "NĐ 13/2010/NĐ-CP (mai táng phí cố định 3.000.000; người khuyết tật: NĐ 28/2012)"),
        new(new(2015, 1, 1), new DateOnly(2021, 6, 30),  new(270_000), new(5_400_000),  "NĐ 136/2013/NĐ-CP Điều 4"),
        new(new(2021, 7, 1), new DateOnly(2024, 6, 30),  new(360_000), new(7_200_000),  "NĐ 20/2021/NĐ-CP Điều 4"),
        new(new(2024, 7, 1), new DateOnly(2026, 6, 30),  new(500_000), new(10_000_000), "NĐ 76/2024/NĐ-CP; hưu trí xã hội từ 01/7/2025: NĐ 176/2025/NĐ-CP"),
        new(new(2026, 7, 1), null,                       new(540_000), new(10_800_000), "NĐ 335/2026/NĐ-CP (hiệu lực 05/10/2026, mức tính từ 01/7/2026)"),
    ];
}
