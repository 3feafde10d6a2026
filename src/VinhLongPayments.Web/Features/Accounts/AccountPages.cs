using VinhLongPayments.Data.Users;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Accounts;

/// <summary>The accounts of the scheme, by role and district.</summary>
public sealed record IndexPage(
    Role? Role, int? DistrictId, string? Words, IReadOnlyList<Choice> Districts, IReadOnlyList<IndexPage.Line> Accounts, Pager Pager)
{
    private const int Size = 25;

    /// <summary>One account on the list.</summary>
    public sealed record Line(Guid Id, string UserName, string Name, Role Role, string Place, bool IsDisabled);

    public static async Task<IndexPage> LoadAsync(
        PaymentsDb db, Role? role, int? districtId, string? words, int? page, CancellationToken cancellation)
    {
        var districts = await Choice.DistrictsAsync(db, cancellation);
        var accounts = await db.Users.AsNoTracking().AsSplitQuery()
            .Where(a => (role == null || a.Role == role) && (districtId == null || a.Districts.Any(d => d.DistrictId == districtId)))
            .OrderBy(a => a.Role).ThenBy(a => a.UserName).ToListAsync(cancellation);
        var lines = accounts.Select(a => new Line(a.Id, a.UserName!, a.DisplayName, a.Role, PlaceOf(a, districts), a.IsDisabled))
            .Where(line => words is null || PersonName.SearchKeyOf($"{line.UserName} {line.Name}").Contains(PersonName.SearchKeyOf(words), StringComparison.Ordinal)).ToList();

        var pager = Pager.Of(page, Size, lines.Count, Address(role, districtId, words));
        return new(role, districtId, words, districts, [.. lines.Skip((pager.Page - 1) * Size).Take(Size)], pager);
    }

    internal static string PlaceOf(Account account, IReadOnlyList<Choice> districts)
    {
        var names = string.Join("; ", districts.Where(d => account.Districts.Any(place => place.DistrictId == d.Id)).Select(d => d.Name));
        if (account.Points.Count > 0) return $"{names}, {account.Points.Count} điểm";
        return names.Length > 0 ? names : account.Role is Domain.Access.Role.Administrator ? "" : "Toàn tỉnh";
    }

    private static string Address(Role? role, int? districtId, string? words)
    {
        var filter = new List<string>();
        if (role is not null) filter.Add($"vai-tro={role}");
        if (districtId is not null) filter.Add($"huyen={districtId}");
        if (words is not null) filter.Add($"tim={Uri.EscapeDataString(words)}");
        return filter.Count == 0 ? "/quan-tri/tai-khoan" : $"/quan-tri/tai-khoan?{string.Join('&', filter)}";
    }
}

/// <summary>One account: role, place, state.</summary>
public sealed record DetailsPage(Account Account, string Place, IReadOnlyList<string> Points, bool IsLocked)
{
    public static async Task<DetailsPage> LoadAsync(PaymentsDb db, Guid id, TimeProvider clock, CancellationToken cancellation)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        var ids = account.Points.Select(p => p.PayoutPointId).ToList();
        var points = await db.PayoutPoints.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Code).Select(p => p.Code + " – " + p.Name).ToListAsync(cancellation);
        return new(account, IndexPage.PlaceOf(account, await Choice.DistrictsAsync(db, cancellation)), points, account.LockoutEnd > clock.GetUtcNow());
    }
}

/// <summary>The page of a new account.</summary>
public sealed record NewPage(IReadOnlyList<Choice> Districts, OpenAccountForm Form)
{
    public static async Task<NewPage> LoadAsync(PaymentsDb db, OpenAccountForm form, CancellationToken cancellation) =>
        new(await Choice.DistrictsAsync(db, cancellation), form);
}

/// <summary>The page of moving an account.</summary>
public sealed record MovePage(Guid Id, string UserName, IReadOnlyList<Choice> Districts, MoveAccountForm Form)
{
    public static async Task<MovePage> LoadAsync(PaymentsDb db, Guid id, MoveAccountForm? typed, CancellationToken cancellation)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        var ids = account.Points.Select(p => p.PayoutPointId).ToList();
        var codes = await db.PayoutPoints.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Code).Select(p => p.Code).ToListAsync(cancellation);
        var stored = new MoveAccountForm
        {
            DisplayName = account.DisplayName,
            Role = account.Role,
            DistrictIds = [.. account.Districts.Select(d => d.DistrictId)],
            PointCodes = string.Join(", ", codes),
            Stamp = account.ConcurrencyStamp,
        };
        return new(id, account.UserName!, await Choice.DistrictsAsync(db, cancellation), typed ?? stored);
    }
}

/// <summary>The page of disabling an account.</summary>
public sealed record DisablePage(Guid Id, string UserName, string Name, DisableAccountForm Form)
{
    public static async Task<DisablePage> LoadAsync(PaymentsDb db, Guid id, DisableAccountForm form, CancellationToken cancellation)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        return new(id, account.UserName!, account.DisplayName, form);
    }
}

/// <summary>A one-time password, shown this once and stored nowhere.</summary>
public sealed record SecretPage(Guid Id, string UserName, string Secret)
{
    public static async Task<SecretPage> LoadAsync(PaymentsDb db, Guid id, string secret, CancellationToken cancellation) =>
        new(id, await db.Users.Where(a => a.Id == id).Select(a => a.UserName!).SingleAsync(cancellation), secret);
}
