using Microsoft.AspNetCore.Identity;
using VinhLongPayments.Data.ReferenceData;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Data.Demo;

/// <summary>The demo province's people at work, all with one password that is printed at start. They exist only in Development.</summary>
public static class DemoAccounts
{
    public const string Password = "thu-nghiem-08-2018";

    public static IReadOnlyList<Account> Create(
        IReadOnlyCollection<District> districts, IReadOnlyCollection<PayoutPoint> points, IPasswordHasher<Account> hasher, ILookupNormalizer normalizer)
    {
        var accounts = Provincial().Concat(districts.SelectMany(district => OfDistrict(district, [.. points.Where(p => p.DistrictId == district.Id)]))).ToList();

        // One password, hashed once: a hash is made slow on purpose, and there are 160 accounts.
        var hash = hasher.HashPassword(accounts[0], Password);
        foreach (var account in accounts)
        {
            account.NormalizedUserName = normalizer.NormalizeName(account.UserName);
            account.PasswordHash = hash;
            account.SecurityStamp = Guid.NewGuid().ToString("N");
            account.LockoutEnabled = true;
        }
        return accounts;
    }

    private static IEnumerable<Account> Provincial() =>
    [
        new("so.chuyenvien", "Lê Thị Hồng Vân", Posting.Province(Role.DepartmentOfficer)),
        new("so.lanhdao", "Nguyễn Văn Quang", Posting.Province(Role.DepartmentLeader)),
        new("buudien.tinh", "Phạm Minh Trung", Posting.Province(Role.ProvincialPost)),
        new("thanhtra", "Trần Quốc Hiếu", Posting.Province(Role.Auditor)),
        new("quantri", "Võ Hoàng Nam", Posting.Province(Role.Administrator)),
    ];

    private static IEnumerable<Account> OfDistrict(District district, IReadOnlyCollection<PayoutPoint> points)
    {
        var number = Units2018.Districts.Select(d => d.Code).ToList().IndexOf(district.Code);
        yield return new($"canbo.{district.Slug}", Name(number, 0), Posting.District(Role.DistrictClerk, district.Id));
        yield return new($"canbo2.{district.Slug}", Name(number, 1), Posting.District(Role.DistrictClerk, district.Id));
        yield return new($"lanhdao.{district.Slug}", Name(number, 2), Posting.District(Role.DistrictLeader, district.Id));
        yield return new($"buudien.{district.Slug}", Name(number, 3), Posting.District(Role.PostManager, district.Id));
        yield return new($"gdv.{district.Slug}", Name(number, 4), Posting.Cashier(district.Id, points.Select(p => p.Id)));
        foreach (var point in points)
            yield return new($"gdv.{point.Code}", $"Giao dịch viên {point.Name}", Posting.Cashier(district.Id, [point.Id]));
    }

    private static readonly string[] Surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Phan", "Đặng"];
    private static readonly string[] Given = ["Thị Kim Loan", "Hữu Phước", "Văn Thành", "Thanh Tâm", "Thị Ngọc Hạnh"];

    private static string Name(int district, int post) => $"{Surnames[(district + post) % Surnames.Length]} {Given[post]}";
}
