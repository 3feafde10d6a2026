using VinhLongPayments.Domain.Calendar;

namespace VinhLongPayments.Data.Demo;

/// <summary>Where a made-up person lives and can be called.</summary>
public static class SyntheticContact
{
    private static readonly PaymentMonth FirstMonthOfShortNumbers = new(2018, 11);

    private static readonly string[] HamletNames =
    [
        "Tân Thuận", "Tân Thới", "An Hòa", "Phú Thạnh", "Long Hòa", "Thạnh Phú", "Hòa Hưng", "Bình An", "Mỹ Phú", "Trung Hòa",
    ];

    private static readonly string[] Streets =
    [
        "Nguyễn Huệ", "Trưng Nữ Vương", "Hùng Vương", "Lê Thái Tổ", "Phạm Thái Bường", "Nguyễn Thị Minh Khai", "2 Tháng 9", "30 Tháng 4",
    ];

    public static string Address(string communeCode, string communeType, SplitMix64 random)
    {
        if (communeType != "Xã") return $"Số {random.Between(1, 250)}, đường {random.Pick(Streets)}, khóm {random.Between(1, 6)}";

        var hamlet = HasNumberedHamlets(communeCode) ? $"{random.Between(1, 8)}" : random.Pick(HamletNames);
        return random.Chance(600) ? $"Tổ {random.Between(1, 18)}, ấp {hamlet}" : $"Ấp {hamlet}";
    }

    /// <summary>About one person in three has a number; before November 2018 many mobile numbers still had eleven digits.</summary>
    public static string? Phone(PaymentMonth month, SplitMix64 random)
    {
        if (!random.Chance(350)) return null;

        var isLong = random.Chance(400) && month < FirstMonthOfShortNumbers;
        var prefix = isLong ? random.Pick(["0121", "0123", "0126", "0165", "0168", "0169"]) : random.Pick(["090", "091", "093", "094", "097"]);
        return $"{prefix}00{random.Below(100_000):00000}";
    }

    // A commune either numbers its hamlets or names them.
    private static bool HasNumberedHamlets(string communeCode) => communeCode[^1] < '5';
}
