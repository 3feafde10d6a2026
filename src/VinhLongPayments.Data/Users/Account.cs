using Microsoft.AspNetCore.Identity;

namespace VinhLongPayments.Data.Users;

/// <summary>One person's way in: one role, one place. Passwords, lock-out and stamps are ASP.NET Core Identity's.</summary>
public sealed class Account : IdentityUser<Guid>
{
    private readonly List<AccountPoint> _points = [];
    private readonly List<AccountDistrict> _districts = [];

    private Account() { }

    /// <summary>Opens an account. Refuses a place that does not fit the role (TK-01).</summary>
    public Account(string userName, string displayName, Posting posting)
    {
        Id = Guid.CreateVersion7();
        UserName = userName;
        DisplayName = displayName;
        Move(posting);
    }

    public string DisplayName { get; private set; } = "";
    public Role Role { get; private set; }
    public bool IsDisabled { get; private set; }
    public bool MustChangePassword { get; private set; }

    /// <summary>The points a cashier works at; all of one district.</summary>
    public IReadOnlyList<AccountPoint> Points => _points;

    /// <summary>The one district of a district role, or the districts an auditor is granted; none means the province for those who see it.</summary>
    public IReadOnlyList<AccountDistrict> Districts => _districts;

    /// <summary>Gives the account its role and place. Refuses a place that does not fit the role (TK-01).</summary>
    public void Move(Posting posting)
    {
        Rules.PlaceFitsRole.Require(posting.FitsRole);

        Role = posting.Role;
        _districts.RemoveAll(d => !posting.DistrictIds.Contains(d.DistrictId));
        _districts.AddRange(posting.DistrictIds.Where(id => !_districts.Exists(d => d.DistrictId == id)).Select(id => new AccountDistrict(Id, id)));
        _points.RemoveAll(p => !posting.PointIds.Contains(p.PayoutPointId));
        _points.AddRange(posting.PointIds.Where(id => !_points.Exists(p => p.PayoutPointId == id)).Select(id => new AccountPoint(Id, id)));
    }

    public void Rename(string displayName) => DisplayName = displayName;
    public void Disable() => IsDisabled = true;
    public void Enable() => IsDisabled = false;
    public void RequirePasswordChange() => MustChangePassword = true;
    public void PasswordChanged() => MustChangePassword = false;

    /// <summary>Ends every open session: the next request of each finds another stamp.</summary>
    public void EndSessions()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    /// <summary>Takes a password that opens one page only, the one that replaces it, and forgets wrong tries.</summary>
    public void TakeOneTimePassword(string hash)
    {
        PasswordHash = hash;
        MustChangePassword = true;
        Unlock();
        EndSessions();
    }

    /// <summary>Ends the lock-out that wrong passwords brought.</summary>
    public void Unlock()
    {
        LockoutEnd = null;
        AccessFailedCount = 0;
    }

    public Scope Scope => Role switch
    {
        _ when IsDisabled => Scope.Nothing,
        Role.DepartmentOfficer or Role.DepartmentLeader => Scope.Province,
        Role.DistrictClerk or Role.DistrictLeader => Scope.OfDistricts(_districts.Select(d => d.DistrictId)),
        Role.ProvincialPost => Scope.OfProvincialPost(),
        Role.PostManager => Scope.OfDistrictPost(_districts.Single().DistrictId),
        Role.Cashier => Scope.OfPoints(_points.Select(p => p.PayoutPointId)),
        Role.Auditor => _districts.Count == 0 ? Scope.Province : Scope.OfDistricts(_districts.Select(d => d.DistrictId)),
        Role.Administrator => Scope.Nothing,
        _ => Scope.Nothing,
    };
}

/// <summary>A role with the place it is held at.</summary>
public sealed record Posting(Role Role, IReadOnlyCollection<int> DistrictIds, IReadOnlyCollection<int> PointIds)
{
    public static Posting Province(Role role) => new(role, [], []);
    public static Posting District(Role role, int districtId) => new(role, [districtId], []);
    public static Posting Cashier(int districtId, IEnumerable<int> pointIds) => new(Role.Cashier, [districtId], [.. pointIds]);

    public bool FitsRole => Role switch
    {
        Role.DistrictClerk or Role.DistrictLeader or Role.PostManager => DistrictIds.Count == 1 && PointIds.Count == 0,
        Role.Cashier => DistrictIds.Count == 1 && PointIds.Count > 0,
        Role.Auditor => PointIds.Count == 0,
        Role.DepartmentOfficer or Role.DepartmentLeader or Role.ProvincialPost or Role.Administrator => DistrictIds.Count == 0 && PointIds.Count == 0,
        _ => false,
    };
}

/// <summary>A point a cashier works at.</summary>
public sealed class AccountPoint
{
    private AccountPoint() { }

    internal AccountPoint(Guid accountId, int payoutPointId)
    {
        AccountId = accountId;
        PayoutPointId = payoutPointId;
    }

    public Guid AccountId { get; private set; }
    public int PayoutPointId { get; private set; }
}

/// <summary>A district an account belongs to or may look into.</summary>
public sealed class AccountDistrict
{
    private AccountDistrict() { }

    internal AccountDistrict(Guid accountId, int districtId)
    {
        AccountId = accountId;
        DistrictId = districtId;
    }

    public Guid AccountId { get; private set; }
    public int DistrictId { get; private set; }
}
