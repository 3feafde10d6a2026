using VinhLongPayments.Data.Demo;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Demo;

/// <summary>
/// What the Department did until the summer of 2018: five inspections, four monitoring rounds over sixteen communes, twenty classes, the settling
/// procedure and the holidays. Districts, numbers and half-years are the province's own; days, scores and names are made up.
/// </summary>
internal static class DemoOversight
{
    private const int Seed = 2018;

    private static readonly (string Slug, int Year, int Month)[] Inspections = [("binhtan", 2016, 11), ("longho", 2017, 3), ("vungliem", 2017, 5), ("mangthit", 2017, 8), ("tambinh", 2017, 10)];
    private static readonly (string Slug, int Month)[] Rounds = [("traon", 3), ("binhtan", 4), ("vinhlong", 5), ("binhminh", 6)];

    private static readonly (string Text, int MaxScore)[] Criteria =
    [
        ("Niêm yết lịch chi trả", 10), ("Có mặt người giám sát của xã", 10), ("Kiểm tra giấy tờ người nhận", 10), ("Thời gian chờ", 10),
        ("Chỗ ngồi, nước uống", 10), ("An toàn tiền mặt", 10), ("Chữ ký, ký thay đúng quy định", 10), ("Tiếp nhận phản ánh", 10),
    ];

    private static readonly (DateOnly Day, string Name)[] Holidays =
    [
        (new(2018, 1, 1), "Tết Dương lịch"), (new(2018, 2, 14), "Tết Nguyên đán"), (new(2018, 2, 15), "Tết Nguyên đán"), (new(2018, 2, 16), "Tết Nguyên đán"), (new(2018, 2, 19), "Tết Nguyên đán"), (new(2018, 2, 20), "Tết Nguyên đán"),
        (new(2018, 4, 25), "Giỗ Tổ Hùng Vương"), (new(2018, 4, 30), "Ngày Chiến thắng"), (new(2018, 5, 1), "Quốc tế Lao động"), (new(2018, 9, 3), "Quốc khánh"),
        (new(2019, 1, 1), "Tết Dương lịch"), (new(2019, 2, 4), "Tết Nguyên đán"), (new(2019, 2, 5), "Tết Nguyên đán"), (new(2019, 2, 6), "Tết Nguyên đán"), (new(2019, 2, 7), "Tết Nguyên đán"), (new(2019, 2, 8), "Tết Nguyên đán"),
    ];

    private const string Procedure = """
        1. Lập danh sách. Trước ngày 25 của tháng trước, Phòng LĐTB&XH lập, kiểm tra và duyệt danh sách chi trả, chuyển đủ kinh phí và giao danh sách cho bưu điện huyện. Người lập không tự duyệt.
        2. Chi trả. Từ ngày 7 đến ngày 15, giao dịch viên chi tại điểm; người già yếu, bệnh nặng, khuyết tật nặng được chi tại nhà, có hai người. Kiểm tra giấy tờ của người nhận hoặc người nhận thay; mỗi khoản một phiếu, một chữ ký. Mỗi ngày chi có người của xã giám sát.
        3. Nhập bù. Khoản đã ký trên giấy được nhập trước hết ngày 19, do lãnh đạo Phòng xác nhận.
        4. Khóa danh sách. Sau thời hạn chi, quản lý bưu điện huyện khóa danh sách; khoản chưa nhận ghi lý do. Phòng quyết định chuyển kỳ sau hoặc nộp trả.
        5. Quyết toán. Trước ngày 20, bưu điện huyện lập báo cáo thanh quyết toán. Hai bên đối chiếu từng điểm, giải trình chênh lệch. Lãnh đạo Phòng xác nhận, chuyên viên Sở thẩm định, lãnh đạo Sở phê duyệt.
        6. Sau phê duyệt, số liệu của kỳ không thay đổi. Sai sót phát hiện sau được điều chỉnh ở kỳ sau, ghi rõ kỳ có sai sót.
        """;

    public static async Task PlayAsync(PaymentsDb db)
    {
        if (await db.Procedures.AnyAsync()) return;

        // All of it or nothing: whoever is cut off begins anew.
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await TellAsync(db);
            await transaction.CommitAsync();
        });
    }

    private static async Task TellAsync(PaymentsDb db)
    {
        var accounts = await db.Users.AsNoTracking().Include(a => a.Districts).Include(a => a.Points).AsSplitQuery().ToListAsync();
        var districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Slug);
        var (officer, leader, auditor) = (DemoProvince.Of(accounts, "so.chuyenvien"), DemoProvince.Of(accounts, "so.lanhdao"), DemoProvince.Of(accounts, "thanhtra"));

        db.Procedures.Add(new(1, "Quy trình thanh quyết toán chi trả trợ cấp xã hội qua hệ thống bưu điện, thống nhất trên địa bàn toàn tỉnh", Procedure, new(2016, 8, 1), null, leader, Noon(new(2016, 7, 15))));
        db.Holidays.AddRange(Holidays.Select(h => new Holiday(h.Day, h.Name)));
        foreach (var (slug, year, month) in Inspections) db.Inspections.Add(Inspect(districts[slug], new(year, month), auditor, leader));
        await MonitorAsync(db, districts, officer);
        await TrainAsync(db, accounts, districts, officer);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private static Moment Noon(DateOnly day) => Moment.FromVietnam(day.ToDateTime(new(12, 0)));

    private static Inspection Inspect(District district, PaymentMonth month, Actor auditor, Actor leader)
    {
        var decided = month.FirstDay.AddDays(4);
        var decision = new InspectionDecision(
            $"Thanh tra việc chi trả trợ cấp xã hội tại {UnitName.InSentence(district.Name)}", $"{district.Code}/QĐ-SLĐTBXH", decided, new(2016, 8), month.Previous, decided.AddDays(5), decided.AddDays(25), "Đoàn thanh tra của Thanh tra Sở");
        var inspection = new Inspection(decision, [new(district.Id)], auditor, Noon(decided));
        inspection.Advance(InspectionStatus.Announced, decided.AddDays(5), null, null, auditor, Noon(decided.AddDays(5)));
        inspection.Advance(InspectionStatus.Recorded, decided.AddDays(20), null, null, auditor, Noon(decided.AddDays(20)));
        inspection.Advance(InspectionStatus.Reported, decided.AddDays(30), null, null, auditor, Noon(decided.AddDays(30)));
        inspection.Advance(InspectionStatus.Concluded, decided.AddDays(40), $"{district.Code}/KL-SLĐTBXH", null, leader, Noon(decided.AddDays(40)));
        inspection.Advance(InspectionStatus.FollowedUp, decided.AddDays(60), null, null, auditor, Noon(decided.AddDays(60)));
        return inspection;
    }

    private static async Task MonitorAsync(PaymentsDb db, Dictionary<string, District> districts, Actor officer)
    {
        var criteria = new MonitoringCriteria(1, new(2018, 1, 1), Criteria, officer, Noon(new(2017, 12, 20)));
        db.MonitoringCriteria.Add(criteria);
        await db.SaveChangesAsync();
        foreach (var (slug, month) in Rounds)
        {
            var district = districts[slug];
            var communes = await db.Communes.Where(c => c.DistrictId == district.Id).OrderBy(c => c.Code).Take(4).ToListAsync();
            var round = new MonitoringRound($"Giám sát đánh giá chi trả tại {UnitName.InSentence(district.Name)}, tháng {month}/2018", new(2018, month, 7), new(2018, month, 15), "Phòng Bảo trợ xã hội, Sở LĐTB&XH", criteria, communes, officer, Noon(new(2018, month, 1)));
            foreach (var (at, visit) in round.Visits.Index())
            {
                var random = SplitMix64.For(Seed, month, at);
                var day = new DateOnly(2018, month, 8 + at);
                visit.Record(day, criteria, criteria.Items.ToDictionary(i => i.Number, _ => random.Between(6, 10)), null, null, officer, Noon(day));
            }
            db.MonitoringRounds.Add(round);
        }
    }

    // A class for cashiers in every district as it joined, one a year later, and four for leaders and clerks. The newest cashier of each district came after them.
    private static async Task TrainAsync(PaymentsDb db, List<Account> accounts, Dictionary<string, District> districts, Actor officer)
    {
        var points = await db.PayoutPoints.ToDictionaryAsync(p => p.Id, p => p.DistrictId);
        var cashiers = accounts.Where(a => a.Role is Role.Cashier).OrderBy(a => a.UserName, StringComparer.Ordinal).ToLookup(a => points[a.Points[0].PayoutPointId]);
        foreach (var (year, month) in new[] { (2016, 7), (2017, 7) })
            foreach (var district in districts.Values.OrderBy(d => d.Code))
                await AddAsync(db, officer, new($"Tập huấn chi trả trợ cấp xã hội cho cán bộ chi trả {district.Name}", "Quy trình chi trả, thanh quyết toán; kiểm tra giấy tờ; phòng ngừa sai sót", TrainingAudience.Cashiers, $"Bưu điện {district.Name}",
                    new(year, month, 20), new(year, month, 20), "Phòng Bảo trợ xã hội, Bưu điện tỉnh"), [.. cashiers[district.Id].Where(a => a.Points.Count > 1 || a != cashiers[district.Id].Last(c => c.Points.Count == 1))]);
        foreach (var (year, half, audience) in new[] { (2016, 7, TrainingAudience.PostManagers), (2017, 1, TrainingAudience.Clerks), (2018, 1, TrainingAudience.PostManagers), (2018, 6, TrainingAudience.Clerks) })
            await AddAsync(db, officer, new($"Tập huấn cho {(audience is TrainingAudience.Clerks ? "cán bộ Phòng LĐTB&XH" : "lãnh đạo bưu điện các huyện")}", "Hợp đồng, kinh phí, đối chiếu và quyết toán", audience, "Sở LĐTB&XH", new(year, half, 25), new(year, half, 25), "Phòng Bảo trợ xã hội"),
                [.. accounts.Where(a => a.Role == (audience is TrainingAudience.Clerks ? Role.DistrictClerk : Role.PostManager)).OrderBy(a => a.UserName, StringComparer.Ordinal)]);
    }

    private static async Task AddAsync(PaymentsDb db, Actor officer, TrainingPlan plan, IReadOnlyList<Account> people)
    {
        var training = new TrainingClass(await db.NextNumberAsync($"TH-{plan.StartsOn.Year}", default), plan, officer, Noon(plan.StartsOn.AddDays(-20)));
        foreach (var account in people) training.Enrol(new(account.DisplayName, plan.Place, account.Id));
        foreach (var participant in training.Participants) training.Grade(participant.Number, TrainingResult.Passed, SplitMix64.For(Seed, plan.StartsOn.DayNumber, participant.Number).Between(60, 98), plan.EndsOn);
        db.TrainingClasses.Add(training);
        await db.SaveChangesAsync();
    }
}
