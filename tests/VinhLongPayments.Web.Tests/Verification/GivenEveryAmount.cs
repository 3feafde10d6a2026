using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Decisions;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Web.Tests.Verification;

/// <summary>A row for each amount that the demo province's settled months and a paid list do not have, made by the domain.</summary>
internal static class GivenEveryAmount
{
    private static readonly Vnd Some = new(500_000);

    public static Task AddAsync(Site site, GivenList list) => site.WithDbAsync(async db =>
    {
        var now = new Moment(site.Clock.GetUtcNow().UtcDateTime);
        await AddDecisionAsync(db, list, now);
        await AddContractAsync(db, list, now);
        await AddDrawerAsync(db, list, now);
        await AddLateEntryAsync(db, list, now);
        await AddInspectionAsync(db, list, now);
        db.Add(new ProvinceRate(new(2019, 1), null, Some, "Nghị quyết 10/2018/NQ-HĐND", await ActorAsync(db, "so.chuyenvien")));
        await db.SaveChangesAsync();
    });

    private static async Task AddDecisionAsync(PaymentsDb db, GivenList list, Moment now)
    {
        var person = await db.Beneficiaries.SingleAsync(p => p.Id == list.Lines[0].BeneficiaryId);
        var terms = new DecisionTerms { Number = "15/QĐ-UBND", SignedOn = now.Day, SignerName = "Nguyễn Văn Bình", From = new(2018, 9), Reason = "Chi trùng tháng 5", Amount = Some, MonthlyAmount = new(100_000) };
        db.Add(new Decision(person, DecisionKind.Clawback, terms, await ActorAsync(db, $"canbo.{list.District}"), now));
    }

    private static async Task AddContractAsync(PaymentsDb db, GivenList list, Moment now)
    {
        var officer = await ActorAsync(db, "so.chuyenvien");
        var fee = new ServiceFee(FeeKind.PercentOfPaid, 80, VatPercent: 10, Cap: Some);
        var signed = await db.Contracts.Include(c => c.Annexes).SingleAsync(c => c.DistrictId == list.DistrictId);
        signed.DraftAnnex("PL-01", new(new(2018, 10), "Giới hạn chi phí chi trả", NewFee: fee), officer, now);
        db.Add(new Contract(list.DistrictId, "01/2019/HĐTN", new("Nghị định 136/2013/NĐ-CP", new(2019, 1), new(2019, 12), PayoutWindow.FirstDay, PayoutWindow.LastDay, fee, [list.Points[0].Id]), officer));
    }

    private static async Task AddDrawerAsync(PaymentsDb db, GivenList list, Moment now)
    {
        var (cashier, manager) = (await ActorAsync(db, list.Points[0].Cashier), await ActorAsync(db, $"buudien.{list.District}"));
        var point = await db.PayoutPoints.SingleAsync(p => p.Id == list.Points[0].Id);
        var drawer = new Drawer(list.DistrictId, point.Id, new([new(200_000, 1)]), hasOpenDay: false, cashier, now);
        var allotment = CashAllotment.Send(point, Some, "PC 01", manager, now);
        allotment.Accept(drawer, cashier, now);
        drawer.Close(new([new(500_000, 1), new(200_000, 1)]), null, cashier, now);
        db.AddRange(drawer, allotment);
    }

    private static async Task AddLateEntryAsync(PaymentsDb db, GivenList list, Moment now)
    {
        var (unpaid, cashier) = (list.Lines[4], await ActorAsync(db, list.Lines[4].Point.Cashier));
        var row = new LateEntryRow(await db.Entitlements.SingleAsync(l => l.Id == unpaid.Id), new(ReceiverKind.Self, unpaid.Name, PaperKind.CitizenId, unpaid.CitizenId), PayoutPlace.Point, null);
        var sheet = new SignedSheet(now.Day, cashier, "Mất điện cả ngày");
        db.Add(new LateEntry(await db.Lists.SingleAsync(l => l.Id == list.Id), unpaid.Point.Id, (await db.ContractInForceAsync(list.DistrictId, list.Month))!, sheet, [row], await ActorAsync(db, $"buudien.{list.District}"), now));
    }

    private static async Task AddInspectionAsync(PaymentsDb db, GivenList list, Moment now)
    {
        var (auditor, leader, day) = (await ActorAsync(db, "thanhtra"), await ActorAsync(db, "so.lanhdao"), now.Day);
        var inspection = new Inspection(new("Thanh tra chi trả", "20/QĐ-SLĐTBXH", day, new(2018, 1), new(2018, 6), day, day, "Đoàn thanh tra"), [new(list.DistrictId)], auditor, now);
        var finding = inspection.Find(new(list.DistrictId, MistakeKind.DoublePayment, "Chi trùng", "Danh sách tháng 5", RecommendationKind.Recover, "Thu hồi", day) { WrongAmount = Some }, auditor, now);
        foreach (var step in new[] { InspectionStatus.Announced, InspectionStatus.Recorded, InspectionStatus.Reported }) inspection.Advance(step, day, null, null, auditor, now);
        inspection.Advance(InspectionStatus.Concluded, day, "21/KL-SLĐTBXH", null, leader, now);
        db.Add(inspection);
        await db.SaveChangesAsync();
        finding.Follow(inspection, new(200_000), isDone: false, null, auditor, now);
    }

    private static Task<Actor> ActorAsync(PaymentsDb db, string userName) => Given.ActorAsync(db, userName);
}
