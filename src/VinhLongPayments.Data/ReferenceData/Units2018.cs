namespace VinhLongPayments.Data.ReferenceData;

/// <summary>A district of the province as it was in 2018, with the word its accounts begin with.</summary>
public sealed record DistrictFact(string Code, string Name, string Type, string Slug, string ShortName);

/// <summary>A xã, phường or thị trấn of the province as it was in 2018.</summary>
public sealed record CommuneFact(string DistrictCode, string Code, string Name, string Type);

/// <summary>The 8 districts and 109 communes of Vĩnh Long, under the GSO codes valid from the end of 2012 to January 2020.</summary>
public static class Units2018
{
    // The same codes were given to other names later: a code means these names only within these two days.
    public static readonly DateOnly ValidFrom = new(2012, 12, 29);
    public static readonly DateOnly ValidTo = new(2020, 1, 31);

    public static IReadOnlyList<DistrictFact> Districts { get; } =
    [
        new("855", "Thành phố Vĩnh Long", "Thành phố", "vinhlong", "Vĩnh Long"),
        new("857", "Huyện Long Hồ",       "Huyện",     "longho",   "Long Hồ"),
        new("858", "Huyện Mang Thít",     "Huyện",     "mangthit", "Mang Thít"),
        new("859", "Huyện Vũng Liêm",     "Huyện",     "vungliem", "Vũng Liêm"),
        new("860", "Huyện Tam Bình",      "Huyện",     "tambinh",  "Tam Bình"),
        new("861", "Thị xã Bình Minh",    "Thị xã",    "binhminh", "Bình Minh"),
        new("862", "Huyện Trà Ôn",        "Huyện",     "traon",    "Trà Ôn"),
        new("863", "Huyện Bình Tân",      "Huyện",     "binhtan",  "Bình Tân"),
    ];

    public static IReadOnlyList<CommuneFact> Communes { get; } =
    [
        new("855", "29542", "Phường 9",            "Phường"),
        new("855", "29545", "Phường 5",            "Phường"),
        new("855", "29548", "Phường 1",            "Phường"),
        new("855", "29551", "Phường 2",            "Phường"),
        new("855", "29554", "Phường 4",            "Phường"),
        new("855", "29557", "Phường 3",            "Phường"),
        new("855", "29560", "Phường 8",            "Phường"),
        new("855", "29563", "Xã Tân Ngãi",         "Xã"),
        new("855", "29566", "Xã Tân Hòa",          "Xã"),
        new("855", "29569", "Xã Tân Hội",          "Xã"),
        new("855", "29572", "Xã Trường An",        "Xã"),

        new("857", "29575", "Thị trấn Long Hồ",    "Thị trấn"),
        new("857", "29578", "Xã Đồng Phú",         "Xã"),
        new("857", "29581", "Xã Bình Hòa Phước",   "Xã"),
        new("857", "29584", "Xã Hòa Ninh",         "Xã"),
        new("857", "29587", "Xã An Bình",          "Xã"),
        new("857", "29590", "Xã Thanh Đức",        "Xã"),
        new("857", "29593", "Xã Tân Hạnh",         "Xã"),
        new("857", "29596", "Xã Phước Hậu",        "Xã"),
        new("857", "29599", "Xã Long Phước",       "Xã"),
        new("857", "29602", "Xã Phú Đức",          "Xã"),
        new("857", "29605", "Xã Lộc Hòa",          "Xã"),
        new("857", "29608", "Xã Long An",          "Xã"),
        new("857", "29611", "Xã Phú Quới",         "Xã"),
        new("857", "29614", "Xã Thạnh Quới",       "Xã"),
        new("857", "29617", "Xã Hòa Phú",          "Xã"),

        new("858", "29620", "Thị trấn Cái Nhum",   "Thị trấn"),
        new("858", "29623", "Xã Mỹ An",            "Xã"),
        new("858", "29626", "Xã Mỹ Phước",         "Xã"),
        new("858", "29629", "Xã An Phước",         "Xã"),
        new("858", "29632", "Xã Nhơn Phú",         "Xã"),
        new("858", "29635", "Xã Long Mỹ",          "Xã"),
        new("858", "29638", "Xã Hòa Tịnh",         "Xã"),
        new("858", "29641", "Xã Chánh Hội",        "Xã"),
        new("858", "29644", "Xã Bình Phước",       "Xã"),
        new("858", "29647", "Xã Chánh An",         "Xã"),
        new("858", "29650", "Xã Tân An Hội",       "Xã"),
        new("858", "29653", "Xã Tân Long",         "Xã"),
        new("858", "29656", "Xã Tân Long Hội",     "Xã"),

        new("859", "29659", "Thị trấn Vũng Liêm",  "Thị trấn"),
        new("859", "29662", "Xã Tân Quới Trung",   "Xã"),
        new("859", "29665", "Xã Quới Thiện",       "Xã"),
        new("859", "29668", "Xã Quới An",          "Xã"),
        new("859", "29671", "Xã Trung Chánh",      "Xã"),
        new("859", "29674", "Xã Tân An Luông",     "Xã"),
        new("859", "29677", "Xã Thanh Bình",       "Xã"),
        new("859", "29680", "Xã Trung Thành Tây",  "Xã"),
        new("859", "29683", "Xã Trung Hiệp",       "Xã"),
        new("859", "29686", "Xã Hiếu Phụng",       "Xã"),
        new("859", "29689", "Xã Trung Thành Đông", "Xã"),
        new("859", "29692", "Xã Trung Thành",      "Xã"),
        new("859", "29695", "Xã Trung Hiếu",       "Xã"),
        new("859", "29698", "Xã Trung Ngãi",       "Xã"),
        new("859", "29701", "Xã Hiếu Thuận",       "Xã"),
        new("859", "29704", "Xã Trung Nghĩa",      "Xã"),
        new("859", "29707", "Xã Trung An",         "Xã"),
        new("859", "29710", "Xã Hiếu Nhơn",        "Xã"),
        new("859", "29713", "Xã Hiếu Thành",       "Xã"),
        new("859", "29716", "Xã Hiếu Nghĩa",       "Xã"),

        new("860", "29719", "Thị trấn Tam Bình",   "Thị trấn"),
        new("860", "29722", "Xã Tân Lộc",          "Xã"),
        new("860", "29725", "Xã Phú Thịnh",        "Xã"),
        new("860", "29728", "Xã Hậu Lộc",          "Xã"),
        new("860", "29731", "Xã Hòa Thạnh",        "Xã"),
        new("860", "29734", "Xã Hòa Lộc",          "Xã"),
        new("860", "29737", "Xã Phú Lộc",          "Xã"),
        new("860", "29740", "Xã Song Phú",         "Xã"),
        new("860", "29743", "Xã Hòa Hiệp",         "Xã"),
        new("860", "29746", "Xã Mỹ Lộc",           "Xã"),
        new("860", "29749", "Xã Tân Phú",          "Xã"),
        new("860", "29752", "Xã Long Phú",         "Xã"),
        new("860", "29755", "Xã Mỹ Thạnh Trung",   "Xã"),
        new("860", "29758", "Xã Tường Lộc",        "Xã"),
        new("860", "29761", "Xã Loan Mỹ",          "Xã"),
        new("860", "29764", "Xã Ngãi Tứ",          "Xã"),
        new("860", "29767", "Xã Bình Ninh",        "Xã"),

        new("861", "29770", "Phường Cái Vồn",      "Phường"),
        new("861", "29771", "Phường Thành Phước",  "Phường"),
        new("861", "29806", "Xã Thuận An",         "Xã"),
        new("861", "29809", "Xã Đông Thạnh",       "Xã"),
        new("861", "29812", "Xã Đông Bình",        "Xã"),
        new("861", "29813", "Phường Đông Thuận",   "Phường"),
        new("861", "29815", "Xã Mỹ Hòa",           "Xã"),
        new("861", "29818", "Xã Đông Thành",       "Xã"),

        new("862", "29821", "Thị trấn Trà Ôn",     "Thị trấn"),
        new("862", "29824", "Xã Xuân Hiệp",        "Xã"),
        new("862", "29827", "Xã Nhơn Bình",        "Xã"),
        new("862", "29830", "Xã Hòa Bình",         "Xã"),
        new("862", "29833", "Xã Thới Hòa",         "Xã"),
        new("862", "29836", "Xã Trà Côn",          "Xã"),
        new("862", "29839", "Xã Tân Mỹ",           "Xã"),
        new("862", "29842", "Xã Hựu Thành",        "Xã"),
        new("862", "29845", "Xã Vĩnh Xuân",        "Xã"),
        new("862", "29848", "Xã Thuận Thới",       "Xã"),
        new("862", "29851", "Xã Phú Thành",        "Xã"),
        new("862", "29854", "Xã Thiện Mỹ",         "Xã"),
        new("862", "29857", "Xã Lục Sỹ Thành",     "Xã"),
        new("862", "29860", "Xã Tích Thiện",       "Xã"),

        new("863", "29773", "Xã Tân Hưng",         "Xã"),
        new("863", "29776", "Xã Tân Thành",        "Xã"),
        new("863", "29779", "Xã Thành Trung",      "Xã"),
        new("863", "29782", "Xã Tân An Thạnh",     "Xã"),
        new("863", "29785", "Xã Tân Lược",         "Xã"),
        new("863", "29788", "Xã Nguyễn Văn Thảnh", "Xã"),
        new("863", "29791", "Xã Thành Đông",       "Xã"),
        new("863", "29794", "Xã Mỹ Thuận",         "Xã"),
        new("863", "29797", "Xã Tân Bình",         "Xã"),
        new("863", "29800", "Xã Thành Lợi",        "Xã"),
        new("863", "29803", "Xã Tân Quới",         "Xã"),
    ];
}
