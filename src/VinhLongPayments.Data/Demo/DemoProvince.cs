using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Data.ReferenceData;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Data.Demo;

/// <summary>A whole province to try things in: units, points, contracts in force, accounts and a little history. Loaded once, into an empty database.</summary>
public static class DemoProvince
{
    // One post office keeps drawers under control, so that both ways can be tried.
    private const string DrawerDistrict = "vungliem";

    private static readonly Moment Summer2016 = Moment.FromVietnam(new(2016, 7, 20, 9, 0, 0));

    public static async Task LoadAsync(PaymentsDb db, IServiceProvider services)
    {
        await ReferenceLoader.LoadAsync(db);
        if (await db.PayoutPoints.AnyAsync()) return;

        await LoadPointsAsync(db);
        var districts = await db.Districts.ToListAsync();
        var points = await db.PayoutPoints.ToListAsync();
        var accounts = DemoAccounts.Create(
            districts, points, services.GetRequiredService<IPasswordHasher<Account>>(), services.GetRequiredService<ILookupNormalizer>());
        db.Users.AddRange(accounts);
        foreach (var district in districts)
            db.Contracts.Add(SignedContract(district, [.. points.Where(p => p.DistrictId == district.Id).Select(p => p.Id)], accounts));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private static async Task LoadPointsAsync(PaymentsDb db)
    {
        var communes = await db.Communes.ToDictionaryAsync(c => c.Code);
        db.PayoutPoints.AddRange(Points2018.All.Select(p => new PayoutPoint(
            communes[p.CommuneCode], communes[p.CommuneCode].DistrictId, p.Code,
            new(p.Name, p.Address, p.Phone, "7 giờ 30 đến 11 giờ, 13 giờ 30 đến 16 giờ 30", 120, new(2016, 8, 1)))));
        await db.SaveChangesAsync();
    }

    private static Contract SignedContract(District district, IReadOnlyCollection<int> points, IReadOnlyCollection<Account> accounts)
    {
        var terms = new ContractTerms(
            "Nghị định 136/2013/NĐ-CP; Nghị định 28/2012/NĐ-CP; Kế hoạch chi trả qua bưu điện của UBND tỉnh", new(2016, 8), new(2018, 12),
            PayoutWindow.FirstDay, PayoutWindow.LastDay, new ServiceFee(FeeKind.PercentOfPaid, 80, VatPercent: 10), points, DrawerControl: district.Slug == DrawerDistrict);
        var contract = new Contract(district.Id, $"01/2016/HĐTN-{district.Code}", terms, Of(accounts, "so.chuyenvien"));

        contract.Sign(ContractSide.LabourOffice, Of(accounts, $"lanhdao.{district.Slug}"), Summer2016, []);
        contract.Sign(ContractSide.PostOffice, Of(accounts, $"buudien.{district.Slug}"), Summer2016, []);
        contract.Sign(ContractSide.Department, Of(accounts, "so.lanhdao"), Summer2016, []);
        return contract;
    }

    /// <summary>The account as the one who acts.</summary>
    public static Actor Of(IEnumerable<Account> accounts, string userName)
    {
        var account = accounts.Single(a => a.UserName == userName);
        return new(account.Id, account.DisplayName);
    }

    public static string Welcome(IEnumerable<string> addresses) => $"""

        Chi trả trợ cấp Vĩnh Long (bản dùng thử): {string.Join(", ", addresses)}
        Mật khẩu chung của các tài khoản dùng thử: {DemoAccounts.Password}
          so.chuyenvien  so.lanhdao  buudien.tinh  thanhtra  quantri
          canbo.longho  canbo2.longho  lanhdao.longho  buudien.longho  gdv.longho  gdv.2957501 (một điểm)
          và tương tự cho: {string.Join(", ", Units2018.Districts.Select(d => d.Slug))}

        """;
}
