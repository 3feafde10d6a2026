namespace VinhLongPayments.Web.Pipeline;

/// <summary>Which role may do what: the whole table. <c>docs/access.md</c> says the same, and a test walks every address with every role.</summary>
public static class Policies
{
    public const string SeeLists = "xem-danh-sach", WriteLists = "lap-danh-sach", ApproveLists = "duyet-danh-sach", HoldLines = "tam-giu";
    public const string SeeCounter = "xem-quay", Pay = "chi-tra", SeeReceipts = "xem-phieu", ReversePayouts = "huy-phieu", EnterResults = "nhap-ket-qua", ManageDrawers = "quan-ly-ket", SeeLateEntries = "xem-nhap-bu", SeeProgress = "xem-tien-do", ConfirmResults = "xac-nhan-ket-qua", CloseLists = "khoa-danh-sach", ResolveUnclaimed = "xu-ly-chua-nhan";
    public const string SeeFunds = "xem-kinh-phi", SendFunds = "chuyen-kinh-phi", ReceiveFunds = "nhan-kinh-phi";
    public const string SeeSettlements = "xem-quyet-toan", PrepareSettlements = "lap-quyet-toan", ConfirmSettlements = "xac-nhan-quyet-toan",
        EndorseSettlements = "tham-dinh-quyet-toan", ApproveSettlements = "phe-duyet-quyet-toan", RejectSettlements = "tu-choi-quyet-toan";
    public const string SeeContracts = "xem-hop-dong", DraftContracts = "soan-hop-dong", SignForLabour = "ky-ben-a", SignForPost = "ky-ben-b", CountersignContracts = "xac-nhan-hop-dong";
    public const string SeeBeneficiaries = "xem-doi-tuong", WriteBeneficiaries = "sua-doi-tuong", RevealCitizenIds = "xem-so-cccd", TeachHeadings = "them-tieu-de",
        WriteDecisions = "lap-quyet-dinh", ApproveDecisions = "duyet-quyet-dinh";
    public const string SeeRates = "xem-muc-chuan", ProposeRates = "de-nghi-muc-chuan", ApproveRates = "duyet-muc-chuan";
    public const string SeeCases = "xem-phan-anh", TakeCases = "nhan-phan-anh", RouteCases = "giao-phan-anh", AnswerCases = "tra-loi-phan-anh", ReopenCases = "mo-lai-phan-anh";
    public const string SeeInspections = "xem-thanh-tra", WriteInspections = "ghi-thanh-tra", ConcludeInspections = "ket-luan-thanh-tra";
    public const string SeeMonitoring = "xem-giam-sat", WriteMonitoring = "ghi-giam-sat", RecordSupervisors = "ghi-nguoi-giam-sat", SeeTraining = "xem-tap-huan", WriteTraining = "ghi-tap-huan";
    public const string SeeDocuments = "xem-tai-lieu", FileDocuments = "luu-tai-lieu", SeeProcedures = "xem-quy-trinh", PublishProcedures = "ban-hanh-quy-trinh", EditHolidays = "sua-ngay-nghi";
    public const string SeeAlarms = "xem-canh-bao", CloseAlarms = "xu-ly-canh-bao", SeeSamples = "xem-mau", DrawSamples = "chon-mau", SeeDashboards = "xem-tong-quan";
    public const string SeePoints = "xem-diem", EditPoints = "sua-diem", SeeAudit = "xem-nhat-ky", ManageAccounts = "quan-tri-tai-khoan", SignedIn = "dang-nhap";

    private static readonly Role[] Department = [Role.DepartmentOfficer, Role.DepartmentLeader];
    private static readonly Role[] District = [Role.DistrictClerk, Role.DistrictLeader];
    private static readonly Role[] Post = [Role.ProvincialPost, Role.PostManager];
    private static readonly Role[] Offices = [.. Department, .. District, .. Post, Role.Auditor];

    public static readonly IReadOnlyDictionary<string, Role[]> Table = new Dictionary<string, Role[]>
    {
        [SignedIn] = Enum.GetValues<Role>(),
        [SeeLists] = Offices,
        [WriteLists] = [Role.DistrictClerk],
        [ApproveLists] = [Role.DistrictLeader],
        [HoldLines] = [Role.DistrictClerk],
        [SeeCounter] = [Role.Cashier, Role.PostManager],
        [Pay] = [Role.Cashier],
        [SeeReceipts] = [Role.Cashier, Role.PostManager, .. District, .. Department, Role.Auditor],
        [ReversePayouts] = [Role.PostManager],
        [EnterResults] = [Role.PostManager],
        [ManageDrawers] = [Role.PostManager],
        [SeeLateEntries] = [Role.PostManager, .. District, .. Department, Role.Auditor],
        [SeeProgress] = [Role.PostManager, Role.ProvincialPost, .. District, .. Department, Role.Auditor],
        [ConfirmResults] = [Role.DistrictLeader],
        [CloseLists] = [Role.PostManager],
        [ResolveUnclaimed] = [Role.DistrictClerk],
        [SeeFunds] = Offices,
        [SendFunds] = [Role.DistrictClerk],
        [ReceiveFunds] = [Role.PostManager],
        [SeeSettlements] = Offices,
        [PrepareSettlements] = [Role.PostManager],
        [ConfirmSettlements] = [Role.DistrictLeader],
        [EndorseSettlements] = [Role.DepartmentOfficer],
        [ApproveSettlements] = [Role.DepartmentLeader],
        [RejectSettlements] = [Role.DistrictLeader, .. Department],
        [SeeContracts] = Offices,
        [DraftContracts] = [Role.DepartmentOfficer],
        [SignForLabour] = [Role.DistrictLeader],
        [SignForPost] = [Role.PostManager],
        [CountersignContracts] = [Role.DepartmentLeader],
        [SeeBeneficiaries] = [.. District, .. Department, Role.Auditor],
        [WriteBeneficiaries] = [Role.DistrictClerk],
        [RevealCitizenIds] = [.. District, .. Department, Role.Auditor],
        [WriteDecisions] = [Role.DistrictClerk],
        [ApproveDecisions] = [Role.DistrictLeader],
        [SeeRates] = [.. District, .. Department, Role.Auditor],
        [TeachHeadings] = [Role.DepartmentOfficer],
        [ProposeRates] = [Role.DepartmentOfficer],
        [ApproveRates] = [Role.DepartmentLeader],
        [SeeCases] = Offices,
        [TakeCases] = [Role.DepartmentOfficer, Role.DistrictClerk, Role.PostManager],
        [RouteCases] = [Role.DepartmentOfficer],
        [AnswerCases] = [Role.DepartmentOfficer, Role.DepartmentLeader, .. District, Role.PostManager],
        [ReopenCases] = Department,
        [SeeInspections] = [.. Department, .. District, Role.Auditor],
        [WriteInspections] = [Role.DepartmentOfficer, Role.Auditor],
        [ConcludeInspections] = [Role.DepartmentLeader],
        [SeeMonitoring] = Offices,
        [WriteMonitoring] = [Role.DepartmentOfficer],
        [RecordSupervisors] = [Role.DistrictClerk, Role.PostManager],
        [SeeTraining] = Offices,
        [WriteTraining] = [Role.DepartmentOfficer],
        [SeeDocuments] = Offices,
        [FileDocuments] = [Role.DepartmentOfficer, Role.DistrictClerk, Role.PostManager],
        [SeeProcedures] = [.. Offices, Role.Cashier],
        [PublishProcedures] = [Role.DepartmentLeader],
        [EditHolidays] = [Role.DepartmentOfficer],
        [SeeAlarms] = [.. Department, Role.DistrictLeader, Role.Auditor],
        [CloseAlarms] = Department,
        [SeeSamples] = [.. Department, Role.Auditor],
        [DrawSamples] = [Role.DepartmentOfficer],
        [SeeDashboards] = Offices,
        [SeePoints] = [.. Offices, Role.Cashier],
        [EditPoints] = [Role.DepartmentOfficer],
        [SeeAudit] = [.. Department, Role.Auditor],
        [ManageAccounts] = [Role.Administrator],
    };

    public static bool Allows(string policy, Role? role) => role is { } known && Table[policy].Contains(known);

    public static void Add(AuthorizationOptions options)
    {
        foreach (var (policy, _) in Table) options.AddPolicy(policy, p => p.RequireAuthenticatedUser().AddRequirements(new RoleRequirement(policy)));
        options.FallbackPolicy = options.DefaultPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
    }
}

/// <summary>The role of today's account must stand in the policy's row.</summary>
public sealed record RoleRequirement(string Policy) : IAuthorizationRequirement;

/// <summary>Compares the role read on this request, not one remembered in the cookie.</summary>
public sealed class RoleRequirementHandler(IHttpContextAccessor http) : AuthorizationHandler<RoleRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement)
    {
        var user = http.HttpContext!.RequestServices.GetRequiredService<CurrentUser>();
        if (user.IsSignedIn && Policies.Allows(requirement.Policy, user.Role)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
