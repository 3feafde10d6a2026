using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>Who makes this request, read anew from the account on every request, so that a change of role or place obeys at once.</summary>
public sealed class CurrentUser
{
    public bool IsSignedIn { get; private set; }
    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    public string UserName { get; private set; } = "";
    public string PlaceName { get; private set; } = "";
    public Role? Role { get; private set; }
    public bool MustChangePassword { get; private set; }
    public Scope Scope { get; private set; } = Scope.Nothing;

    /// <summary>The one district of a district role; null for the rest.</summary>
    public int? DistrictId { get; private set; }

    public IReadOnlyCollection<int> PointIds => Scope.PointIds;
    /// <summary>Which of the three offices this person works for; auditors look with the Department's eyes.</summary>
    public Office Office => Role switch
    {
        Domain.Access.Role.DistrictClerk or Domain.Access.Role.DistrictLeader => Office.LabourOffice,
        Domain.Access.Role.ProvincialPost or Domain.Access.Role.PostManager or Domain.Access.Role.Cashier => Office.PostOffice,
        _ => Office.Department,
    };

    public Actor Actor => new(Id, Name);

    /// <summary>For the system's own work; never reachable from a request.</summary>
    internal void ActForProvince() => Scope = Scope.Province;

    public void Become(Account account, string placeName)
    {
        IsSignedIn = true;
        Id = account.Id;
        Name = account.DisplayName;
        UserName = account.UserName ?? "";
        PlaceName = placeName;
        Role = account.Role;
        MustChangePassword = account.MustChangePassword;
        Scope = account.Scope;
        DistrictId = account.Role is Domain.Access.Role.Auditor || account.Districts.Count != 1 ? null : account.Districts[0].DistrictId;
    }
}

/// <summary>Asking the injected clock for the moment the domain wants.</summary>
public static class ClockMoments
{
    extension(TimeProvider clock)
    {
        public Moment Now => new(clock.GetUtcNow().UtcDateTime);
    }
}
