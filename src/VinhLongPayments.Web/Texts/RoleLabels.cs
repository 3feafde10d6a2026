namespace VinhLongPayments.Web.Texts;

/// <summary>Roles as offices call them.</summary>
public static class RoleLabels
{
    public static string Vietnamese(this Role role) => role switch
    {
        Role.DepartmentOfficer => "Chuyên viên Sở",
        Role.DepartmentLeader => "Lãnh đạo Sở",
        Role.DistrictClerk => "Cán bộ Phòng",
        Role.DistrictLeader => "Lãnh đạo Phòng",
        Role.ProvincialPost => "Bưu điện tỉnh",
        Role.PostManager => "Quản lý Bưu điện huyện",
        Role.Cashier => "Giao dịch viên",
        Role.Auditor => "Thanh tra, kiểm toán",
        Role.Administrator => "Quản trị hệ thống",
    };
}
