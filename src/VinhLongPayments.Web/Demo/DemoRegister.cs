using VinhLongPayments.Web.Features.Decisions;

namespace VinhLongPayments.Web.Demo;

/// <summary>The register behind the demo's lists: awards and authorisations of everybody on the roll, and decisions on their way.</summary>
internal sealed class DemoRegister(DemoStage stage, District district, DemoRoll roll)
{
    private static readonly PaymentMonth First = new(2018, 6);

    private string Clerk => $"canbo.{district.Slug}";
    private string Leader => $"lanhdao.{district.Slug}";

    // The first on the roll stopped in July, the last joined then: as the lists tell it.
    public async Task FillAsync()
    {
        await stage.As(Clerk, new(2018, 6, 5, 8, 0, 0), async hand =>
        {
            var people = await hand.Db.Beneficiaries.Where(p => p.DistrictId == district.Id).ToDictionaryAsync(p => p.Code);
            foreach (var (at, payee) in roll.Payees.Index())
            {
                var person = people[payee.Person.Code];
                hand.Db.Awards.Add(AwardOf(person, payee, at));
                if (payee.Receiver is { CitizenId: { } id } named)
                    hand.Db.Authorisations.Add(new(person, new(named.IsGuardian, PersonName.From(named.Name), id, named.Relation, "Giấy ủy quyền có xác nhận của UBND xã", new(2018, 1, 1), new(2018, 12, 31)), hand.Actor, hand.Now));
            }
            await hand.Db.SaveChangesAsync();
        });
        await StopFirstAsync();
        await ProposeAsync();
    }

    private Award AwardOf(Beneficiary person, DemoPayee payee, int at)
    {
        var isLast = at == roll.Payees.Count - 1;
        var from = isLast ? new PaymentMonth(2018, 7) : FirstMonthOf(payee);
        var certificate = payee.Category.IsDisability ? new DisabilityCertificate($"{at + 1}/GXN-UBND", from.FirstDay, at % 7 == 0 ? new DateOnly(2018, 9, 30) : null) : null;
        var cared = payee.Category.IsCare ? new CaredFor(null, "Người được chăm sóc", null) : null;
        var count = payee.Category.MinCount;
        return new(person, new(payee.Category, from, count, certificate, cared), new(null, $"{at + 1}/QĐ-UBND", from.FirstDay), isLast ? null : First.Previous);
    }

    // Not before the age that the category asks for.
    private static PaymentMonth FirstMonthOf(DemoPayee payee)
    {
        var usual = new PaymentMonth(2017, 3);
        var ofAge = PaymentMonth.Of(payee.Facts.Birth.First).Plus(payee.Category.IsCare ? 0 : payee.Category.MinAgeMonths ?? 0);
        return ofAge > usual ? ofAge : usual;
    }

    private async Task StopFirstAsync()
    {
        var id = Guid.Empty;
        await stage.As(Clerk, new(2018, 6, 15, 9, 0, 0), async hand =>
        {
            var person = await hand.Db.Beneficiaries.SingleAsync(p => p.Code == roll.Payees[0].Person.Code);
            var award = await hand.Db.Awards.SingleAsync(a => a.BeneficiaryId == person.Id);
            id = await hand.Make<WriteDecision>().RunAsync(person.Id, new()
            {
                Kind = DecisionKind.Stop, Number = "201/QĐ-UBND", SignedOn = "15/06/2018", Signer = "Nguyễn Văn Bình", AwardId = award.Id, From = "07/2018",
                StopReason = StopReason.Refused, Reason = "Gia đình có đơn không nhận trợ cấp",
            }, CancellationToken.None);
        });
        await stage.As(Leader, new(2018, 6, 16, 9, 0, 0), hand => hand.Make<ApproveDecision>().RunAsync(id, CancellationToken.None));
    }

    private Task ProposeAsync() => stage.As(Clerk, new(2018, 8, 6, 9, 0, 0), async hand =>
    {
        var person = await hand.Db.Beneficiaries.SingleAsync(p => p.Code == roll.Payees[2].Person.Code);
        var award = await hand.Db.Awards.SingleAsync(a => a.BeneficiaryId == person.Id);
        await hand.Make<WriteDecision>().RunAsync(person.Id, new()
        {
            Kind = DecisionKind.Suspend, Number = "245/QĐ-UBND", SignedOn = "06/08/2018", Signer = "Nguyễn Văn Bình", AwardId = award.Id, From = "09/2018", Reason = "Tạm giam từ 01 tháng, theo thông báo của công an huyện",
        }, CancellationToken.None);
    });
}
