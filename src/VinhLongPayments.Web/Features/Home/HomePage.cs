namespace VinhLongPayments.Web.Features.Home;

/// <summary>One thing to do: a sentence that starts with a verb, and where to do it.</summary>
public sealed record HomeTask(string Text, string Href, string Detail);

/// <summary>A person's first page: today, what waits for them, and how the month stands.</summary>
public sealed record HomePage(DateOnly Today, IReadOnlyList<HomeTask> Tasks, IReadOnlyList<MonthProgress> Progress)
{
    public static async Task<HomePage> LoadAsync(PaymentsDb db, CurrentUser user, BenefitPolicy policy, Moment now, CancellationToken cancellation)
    {
        var tasks = new WaitingTasks(db, policy, now);
        IReadOnlyList<HomeTask> waiting = user.Role switch
        {
            Role.DistrictClerk => await tasks.OfClerkAsync(user.DistrictId!.Value, cancellation),
            Role.DistrictLeader => await tasks.OfDistrictLeaderAsync(user.DistrictId!.Value, cancellation),
            Role.PostManager => await tasks.OfPostManagerAsync(user.DistrictId!.Value, cancellation),
            Role.DepartmentOfficer => await tasks.OfDepartmentOfficerAsync(cancellation),
            Role.DepartmentLeader => await tasks.OfDepartmentLeaderAsync(cancellation),
            Role.Cashier => await tasks.OfCashierAsync(cancellation),
            Role.Administrator => [new("Quản lý tài khoản", "/quan-tri/tai-khoan", "Tạo, khóa, chuyển nơi làm việc, cấp lại mật khẩu.")],
            _ => [],
        };
        if (Policies.Allows(Policies.SeeInspections, user.Role)) waiting = [.. waiting, .. await tasks.RecommendationsAsync(cancellation)];
        if (user is { Role: Role.PostManager, DistrictId: { } district }) waiting = [.. waiting, .. await tasks.UntrainedAsync(district, cancellation)];
        if (user.Role is Role.DistrictClerk or Role.PostManager or Role.DepartmentOfficer) waiting = [.. waiting, .. await tasks.ReportsAsync(user, cancellation)];
        if (Policies.Allows(Policies.CloseAlarms, user.Role)) waiting = [.. waiting, .. await tasks.AlarmsAsync(cancellation)];
        if (Policies.Allows(Policies.AnswerCases, user.Role)) waiting = [.. waiting, .. await tasks.CasesAsync(user.Office, cancellation)];
        return new(now.Day, waiting, user.Scope.SeesPeople ? await MonthProgress.LoadAsync(db, now, cancellation) : []);
    }
}

/// <summary>How one district's running month stands, by what this person may see.</summary>
public sealed record MonthProgress(string District, PaymentMonth Month, int People, int Paid, Vnd Amount, Vnd PaidAmount)
{
    public int Left => People - Paid;

    public static async Task<IReadOnlyList<MonthProgress>> LoadAsync(PaymentsDb db, Moment now, CancellationToken cancellation)
    {
        var month = PaymentMonth.Of(now.Day);
        var rows = await db.Entitlements.AsNoTracking()
            .Where(l => db.Lists.Where(list => list.From == month && list.Status >= ListStatus.Released && list.Status <= ListStatus.Settled).Select(list => list.Id).Contains(l.ListId))
            .GroupBy(l => l.DistrictId)
            .Select(g => new
            {
                District = g.Key, People = g.Count(), Amount = g.Sum(l => (long)l.Amount),
                Paid = g.Count(l => l.Status == EntitlementStatus.Paid), PaidAmount = g.Sum(l => l.Status == EntitlementStatus.Paid ? (long)l.Amount : 0),
            })
            .ToListAsync(cancellation);
        var names = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation);
        return [.. rows.Select(r => new MonthProgress(names[r.District], month, r.People, r.Paid, new(r.Amount), new(r.PaidAmount))).OrderBy(r => r.District)];
    }
}
