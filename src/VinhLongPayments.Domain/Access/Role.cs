namespace VinhLongPayments.Domain.Access;

/// <summary>What one account is for; one account has one role.</summary>
public enum Role
{
    DepartmentOfficer = 1,
    DepartmentLeader = 2,
    DistrictClerk = 3,
    DistrictLeader = 4,
    ProvincialPost = 5,
    PostManager = 6,
    Cashier = 7,
    Auditor = 8,
    Administrator = 9,
}
