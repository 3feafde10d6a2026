using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Data.ReferenceData;

/// <summary>One category of beneficiary under one decree: its coefficient, whom it counts, its ages in months and its days.</summary>
public sealed record CategoryFact(
    string Code, string Regime, string Clause, string Name, Coefficient Coefficient, string Per,
    int? MinAgeMonths, int? MaxAgeMonthsExclusive, DateOnly From, DateOnly? To, string StackGroup);

/// <summary>The categories of NĐ 136/2013 with NĐ 28/2012 (R136), NĐ 20/2021 (R20) and NĐ 176/2025 (R176).</summary>
public static class BenefitCategories
{
    private static readonly DateOnly EndOfR136 = new(2021, 6, 30);

    // NĐ 176/2025 replaced these two categories of NĐ 20/2021 by the social pension.
    private static readonly string[] ReplacedByR176 = ["NCTB", "NCTC"];
    private static readonly DateOnly StartOfR176 = new(2025, 7, 1);

    // Coefficients are written in tenths, ages in months. In the group CARE the ages are those of the one cared for, not of the payee.
    public static IReadOnlyList<CategoryFact> All { get; } =
    [
        R136("TE1A",     25, "BASE",   "person",          0,    48,   "NĐ136 Đ5 k1; Đ6 k1 a",       "Trẻ em dưới 4 tuổi không có nguồn nuôi dưỡng"),
        R136("TE1B",     15, "BASE",   "person",          48,   192,  "NĐ136 Đ5 k1; Đ6 k1 b",       "Trẻ em từ đủ 4 đến dưới 16 tuổi không có nguồn nuôi dưỡng"),
        R136("TE2",      15, "BASE",   "person",          192,  264,  "NĐ136 Đ5 k2; Đ6 k1 c",       "Người từ 16 đến 22 tuổi thuộc khoản 1 đang đi học"),
        R136("HIVA",     25, "BASE",   "person",          0,    48,   "NĐ136 Đ5 k3; Đ6 k1 d",       "Trẻ em dưới 4 tuổi bị nhiễm HIV thuộc hộ nghèo"),
        R136("HIVB",     20, "BASE",   "person",          48,   192,  "NĐ136 Đ5 k3; Đ6 k1 đ",       "Trẻ em từ đủ 4 đến dưới 16 tuổi bị nhiễm HIV thuộc hộ nghèo"),
        R136("HIVC",     15, "BASE",   "person",          192,  null, "NĐ136 Đ5 k3; Đ6 k1 e",       "Người từ 16 tuổi nhiễm HIV thuộc hộ nghèo không còn khả năng lao động"),
        R136("DT1",      10, "DT",     "person",          null, null, "NĐ136 Đ5 k4; Đ6 k1 g",       "Người đơn thân nghèo đang nuôi 01 con"),
        R136("DT2",      20, "DT",     "person",          null, null, "NĐ136 Đ5 k4; Đ6 k1 h",       "Người đơn thân nghèo đang nuôi từ 02 con trở lên"),
        R136("NCTA1",    15, "BASE",   "person",          720,  960,  "NĐ136 Đ5 k5 a; Đ6 k1 i",     "Người cao tuổi nghèo không có người phụng dưỡng từ đủ 60 đến dưới 80 tuổi"),
        R136("NCTA2",    20, "BASE",   "person",          960,  null, "NĐ136 Đ5 k5 a; Đ6 k1 k",     "Người cao tuổi nghèo không có người phụng dưỡng từ đủ 80 tuổi"),
        R136("NCTC",     10, "BASE",   "person",          960,  null, "NĐ136 Đ5 k5 b; Đ6 k1 l",     "Người từ đủ 80 tuổi không có lương hưu/trợ cấp BHXH/trợ cấp xã hội hàng tháng"),
        R136("NCTD",     30, "BASE",   "person",          720,  null, "NĐ136 Đ5 k5 c; Đ6 k1 m",     "Người cao tuổi nghèo đủ điều kiện vào cơ sở BTXH nhưng có người nhận chăm sóc"),
        R136("KTDBN",    20, "BASE",   "person",          192,  720,  "NĐ136 Đ5 k6; NĐ28/2012 Đ16", "Người khuyết tật đặc biệt nặng"),
        R136("KTDBNTE",  25, "BASE",   "person",          0,    192,  "NĐ28/2012 Đ16",              "Trẻ em khuyết tật đặc biệt nặng"),
        R136("KTDBNNCT", 25, "BASE",   "person",          720,  null, "NĐ28/2012 Đ16",              "Người cao tuổi khuyết tật đặc biệt nặng"),
        R136("KTN",      15, "BASE",   "person",          192,  720,  "NĐ28/2012 Đ16",              "Người khuyết tật nặng"),
        R136("KTNTE",    20, "BASE",   "person",          0,    192,  "NĐ28/2012 Đ16",              "Trẻ em khuyết tật nặng"),
        R136("KTNNCT",   20, "BASE",   "person",          720,  null, "NĐ28/2012 Đ16",              "Người cao tuổi khuyết tật nặng"),
        R136("CSTEA",    25, "CARE",   "child",           0,    48,   "NĐ136 Đ20",                  "Hộ/cá nhân nhận chăm sóc trẻ em (k1 Đ5) dưới 4 tuổi"),
        R136("CSTEB",    15, "CARE",   "child",           48,   192,  "NĐ136 Đ20",                  "Hộ/cá nhân nhận chăm sóc trẻ em (k1 Đ5) từ đủ 4 đến dưới 16 tuổi"),
        R136("CSNCT",    15, "CARE",   "person",          720,  null, "NĐ136 Đ20",                  "Hộ/cá nhân nhận chăm sóc người cao tuổi (điểm c k5 Đ5)"),
        R136("CSMT1",    15, "CAREMT", "person",          null, null, "NĐ28/2012 Đ17 k1",           "Người khuyết tật nặng/ĐBN mang thai hoặc nuôi 01 con dưới 36 tháng"),
        R136("CSMT2",    20, "CAREMT", "person",          null, null, "NĐ28/2012 Đ17 k1",           "Người khuyết tật nặng/ĐBN mang thai và nuôi con hoặc nuôi từ 02 con dưới 36 tháng"),
        R136("CSHO",     10, "CARE",   "disabled person", null, null, "NĐ28/2012 Đ17 k3",           "Hộ gia đình trực tiếp nuôi dưỡng chăm sóc người khuyết tật đặc biệt nặng"),
        R136("CSNN1",    15, "CARE",   "caregiver",       null, null, "NĐ28/2012 Đ17 k4",           "Người nhận nuôi dưỡng chăm sóc 01 người khuyết tật đặc biệt nặng"),
        R136("CSNN2",    30, "CARE",   "caregiver",       null, null, "NĐ28/2012 Đ17 k4",           "Người nhận nuôi dưỡng chăm sóc từ 02 người khuyết tật đặc biệt nặng trở lên"),

        R20("TE1A",     25, "BASE",   "person",          0,    48,   "NĐ20 Đ5 k1; Đ6 k1 a",        "Trẻ em dưới 4 tuổi không có nguồn nuôi dưỡng"),
        R20("TE1B",     15, "BASE",   "person",          48,   192,  "NĐ20 Đ5 k1; Đ6 k1 a",        "Trẻ em từ đủ 4 đến dưới 16 tuổi không có nguồn nuôi dưỡng"),
        R20("TE2",      15, "BASE",   "person",          192,  264,  "NĐ20 Đ5 k2; Đ6 k1 b",        "Người đủ 16 tuổi (đang hưởng theo k1) tiếp tục đi học tối đa 22 tuổi"),
        R20("HIVA",     25, "BASE",   "person",          0,    48,   "NĐ20 Đ5 k3; Đ6 k1 c",        "Trẻ em dưới 4 tuổi nhiễm HIV/AIDS thuộc hộ nghèo"),
        R20("HIVB",     20, "BASE",   "person",          48,   192,  "NĐ20 Đ5 k3; Đ6 k1 c",        "Trẻ em từ đủ 4 đến dưới 16 tuổi nhiễm HIV/AIDS thuộc hộ nghèo"),
        R20("DT",       10, "DT",     "child",           null, null, "NĐ20 Đ5 k4; Đ6 k1 d",        "Người đơn thân nghèo (hộ nghèo/cận nghèo) đang nuôi con - mỗi con"),
        R20("NCTA1",    15, "BASE",   "person",          720,  960,  "NĐ20 Đ5 k5 a; Đ6 k1 đ",      "Người cao tuổi hộ nghèo không có người phụng dưỡng từ đủ 60 đến dưới 80 tuổi"),
        R20("NCTA2",    20, "BASE",   "person",          960,  null, "NĐ20 Đ5 k5 a; Đ6 k1 đ",      "Người cao tuổi hộ nghèo không có người phụng dưỡng từ đủ 80 tuổi"),
        R20("NCTB",     10, "BASE",   "person",          900,  960,  "NĐ20 Đ5 k5 b; Đ6 k1 đ",      "Người từ đủ 75 đến 80 tuổi hộ nghèo/cận nghèo ở xã/thôn DTTS&MN đặc biệt khó khăn"),
        R20("NCTC",     10, "BASE",   "person",          960,  null, "NĐ20 Đ5 k5 c; Đ6 k1 đ",      "Người từ đủ 80 tuổi không có lương hưu/trợ cấp BHXH/trợ cấp xã hội hàng tháng"),
        R20("NCTD",     30, "BASE",   "person",          720,  null, "NĐ20 Đ5 k5 d; Đ6 k1 đ",      "Người cao tuổi hộ nghèo đủ điều kiện vào cơ sở TGXH nhưng có người nhận chăm sóc"),
        R20("KTDBN",    20, "BASE",   "person",          192,  720,  "NĐ20 Đ5 k6; Đ6 k1 e",        "Người khuyết tật đặc biệt nặng"),
        R20("KTDBNTE",  25, "BASE",   "person",          0,    192,  "NĐ20 Đ6 k1 e",               "Trẻ em khuyết tật đặc biệt nặng"),
        R20("KTDBNNCT", 25, "BASE",   "person",          720,  null, "NĐ20 Đ6 k1 e",               "Người cao tuổi khuyết tật đặc biệt nặng"),
        R20("KTN",      15, "BASE",   "person",          192,  720,  "NĐ20 Đ6 k1 e",               "Người khuyết tật nặng"),
        R20("KTNTE",    20, "BASE",   "person",          0,    192,  "NĐ20 Đ6 k1 e",               "Trẻ em khuyết tật nặng"),
        R20("KTNNCT",   20, "BASE",   "person",          720,  null, "NĐ20 Đ6 k1 e",               "Người cao tuổi khuyết tật nặng"),
        R20("TE3",      15, "BASE",   "person",          0,    36,   "NĐ20 Đ5 k7; Đ6 k1 g",        "Trẻ em dưới 3 tuổi hộ nghèo/cận nghèo ở xã/thôn DTTS&MN đặc biệt khó khăn"),
        R20("HIVC",     15, "BASE",   "person",          192,  null, "NĐ20 Đ5 k8; Đ6 k1 g",        "Người nhiễm HIV/AIDS hộ nghèo không có thu nhập ổn định hàng tháng"),
        R20("CSTEA",    25, "CARE",   "child",           0,    48,   "NĐ20 Đ20 k1 a",              "Hộ/cá nhân nhận chăm sóc trẻ em (k1 Đ5) dưới 4 tuổi"),
        R20("CSTEB",    15, "CARE",   "child",           48,   192,  "NĐ20 Đ20 k1 b",              "Hộ/cá nhân nhận chăm sóc trẻ em (k1 Đ5) từ đủ 4 đến dưới 16 tuổi"),
        R20("CSNCT",    15, "CARE",   "person",          720,  null, "NĐ20 Đ20 k1 b",              "Hộ/cá nhân nhận chăm sóc người cao tuổi (điểm d k5 Đ5)"),
        R20("CSMT1",    15, "CAREMT", "person",          null, null, "NĐ20 Đ20 k2 a",              "Người khuyết tật nặng/ĐBN mang thai hoặc nuôi 01 con dưới 36 tháng"),
        R20("CSMT2",    20, "CAREMT", "person",          null, null, "NĐ20 Đ20 k2 a",              "Người khuyết tật nặng/ĐBN mang thai và nuôi 01 con hoặc nuôi từ 02 con dưới 36 tháng"),
        R20("CSHO",     10, "CARE",   "disabled person", null, null, "NĐ20 Đ20 k2 c",              "Hộ gia đình trực tiếp chăm sóc người khuyết tật đặc biệt nặng - mỗi người"),
        R20("CSNN",     15, "CARE",   "disabled person", 192,  null, "NĐ20 Đ20 k2 d",              "Hộ/cá nhân nhận chăm sóc người khuyết tật đặc biệt nặng - mỗi người"),
        R20("CSNNTE",   25, "CARE",   "disabled child",  0,    192,  "NĐ20 Đ20 k2 d",              "Hộ/cá nhân nhận chăm sóc trẻ em khuyết tật đặc biệt nặng - mỗi trẻ"),

        R176("HTXH75",   10, "BASE",   "person",          900,  null, "Luật BHXH 2024; NĐ176/2025", "Trợ cấp hưu trí xã hội: người từ đủ 75 tuổi (mức cố định = mức chuẩn)"),
        R176("HTXH70",   10, "BASE",   "person",          840,  900,  "Luật BHXH 2024; NĐ176/2025", "Trợ cấp hưu trí xã hội: từ đủ 70 đến dưới 75 tuổi thuộc hộ nghèo/cận nghèo"),
    ];

    /// <summary>What a category may be added to, what it counts, and which codes follow each other without a new decision.</summary>
    public static CategoryUse UseOf(CategoryFact category)
    {
        var isPerHead = category.Per is "child" or "disabled person" or "disabled child";
        var (min, max) = category.Code switch { "DT2" or "CSNN2" => (2, null), _ => (1, isPerHead ? null : (int?)1) };
        return new(FamilyOf(category.Code), category.StackGroup, isPerHead, min, max, GoesWithSingleParent(category));
    }

    private static string FamilyOf(string code) => code switch
    {
        "TE1A" or "TE1B" => "TE1",
        "HIVA" or "HIVB" => "HIVTE",
        "DT1" or "DT2" or "DT" => "DT",
        "NCTA1" or "NCTA2" => "NCTA",
        // NĐ 176/2025 took over whoever was paid for age alone.
        "NCTB" or "NCTC" or "HTXH75" or "HTXH70" => "NCTC",
        "KTDBNTE" or "KTDBN" or "KTDBNNCT" => "KTDBN",
        "KTNTE" or "KTN" or "KTNNCT" => "KTN",
        "CSTEA" or "CSTEB" => "CSTE",
        "CSNN1" or "CSNN2" or "CSNN" or "CSNNTE" => "CSNN",
        _ => code,
    };

    // NĐ 136/2013: clauses 3, 5, 6. NĐ 20/2021 Đ6.2: clauses 5, 6, 8.
    private static bool GoesWithSingleParent(CategoryFact category) => category.StackGroup == "BASE" && category.Regime switch
    {
        "R136" => category.Code.StartsWith("HIV", StringComparison.Ordinal) || category.Code.StartsWith("NCT", StringComparison.Ordinal) || category.Code.StartsWith("KT", StringComparison.Ordinal),
        "R20" => category.Code is "HIVC" || category.Code.StartsWith("NCT", StringComparison.Ordinal) || category.Code.StartsWith("KT", StringComparison.Ordinal),
        _ => false,
    };

    private static CategoryFact R136(string code, int tenths, string group, string per, int? min, int? max, string clause, string name) =>
        new(code, "R136", clause, name, new(tenths), per, min, max, new(2015, 1, 1), EndOfR136, group);

    private static CategoryFact R20(string code, int tenths, string group, string per, int? min, int? max, string clause, string name) =>
        new(code, "R20", clause, name, new(tenths), per, min, max, EndOfR136.AddDays(1), ReplacedByR176.Contains(code) ? StartOfR176.AddDays(-1) : null,
            group);

    private static CategoryFact R176(string code, int tenths, string group, string per, int? min, int? max, string clause, string name) =>
        new(code, "R176", clause, name, new(tenths), per, min, max, StartOfR176, null, group);
}
