using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Contracts;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Domain.Tests.Settlements;

/// <summary>A month whose contract is in force and whose list is closed, ready to be settled.</summary>
internal static class Period
{
    public static readonly PaymentMonth Month = new(2018, 8);
    public static readonly Moment Now = Moment.FromVietnam(new(2018, 8, 20, 9, 0, 0));
    public static readonly Actor Manager = new(Guid.NewGuid(), "Giám đốc Bưu điện"), Leader = new(Guid.NewGuid(), "Trưởng phòng"),
        Officer = new(Guid.NewGuid(), "Chuyên viên Sở"), Director = new(Guid.NewGuid(), "Giám đốc Sở"), Clerk = new(Guid.NewGuid(), "Cán bộ");

    public static Contract Contract()
    {
        var terms = new ContractTerms("Nghị định 136/2013/NĐ-CP", new(2018, 1), new(2018, 12), 7, 15, new ServiceFee(FeeKind.PercentOfPaid, 80, VatPercent: 10), [1, 2]);
        var contract = new Contract(1, "01/2018", terms, Clerk);
        contract.Sign(ContractSide.LabourOffice, Leader, Now, []);
        contract.Sign(ContractSide.PostOffice, Manager, Now, []);
        contract.Sign(ContractSide.Department, Director, Now, []);
        return contract;
    }

    public static PaymentList ReleasedList(Contract contract)
    {
        var list = new PaymentList(1, new(Month), ListKind.Main, 0, new("danh-sach.xlsx", "00"), Clerk, Now);
        var facts = new PersonFacts(PersonName.From("Nguyễn Thị An"), default, Sex.Female, null, "Ấp Một", 1, 1, false);
        var person = new Beneficiary(1, "LH-000001", facts);
        var row = new LineFacts(1, person.Code, person.Name, person.Birth, person.Sex, null, person.Address, "NCT-80", new(10), "12/QĐ", false, null, null);
        list.Total([new Entitlement(list, person, 1, 1, row, [new EntitlementItem(ItemKind.Regular, Month, 1, new(270_000))], new(270_000))], new Dictionary<FindingKind, int>());
        list.Submit(contract, new Dictionary<FindingKind, string>(), Clerk, Now);
        list.Approve(list.Version, Leader, Now);
        list.Release(contract, new(270_000), openingConfirmed: true, Leader, Now);
        return list;
    }

    public static PaymentList ClosedList(Contract contract)
    {
        var list = ReleasedList(contract);
        list.Close(contract, Manager, Now);
        return list;
    }

    public static SettlementGround Ground()
    {
        var contract = Contract();
        return new(contract, Month, [ClosedList(contract)], Earlier: 0, HasLiveSettlement: false, PreviousIsSettled: true, UnresolvedLines: 0);
    }

    public static SettlementCount Count() => SettlementCount.Of(Books.Clean());

    public static Settlement Prepared() => Settlement.Prepare(Ground(), Count(), null, Manager, Now);

    public static Settlement Confirmed()
    {
        var settlement = Prepared();
        settlement.Confirm(Count(), Leader, Now);
        return settlement;
    }

    public static Settlement Endorsed()
    {
        var settlement = Confirmed();
        settlement.Endorse(Count(), Officer, Now);
        return settlement;
    }

    public static Settlement Approved()
    {
        var settlement = Endorsed();
        settlement.Approve(Count(), [], Director, Now);
        return settlement;
    }

    public static Settlement Rejected()
    {
        var settlement = Prepared();
        settlement.Reject("Thiếu chứng từ", Leader, Now);
        return settlement;
    }

    public static void Refuses(Rule rule, Action act) => Assert.Equal(rule.Code, Assert.Throws<RuleBroken>(act).Rule.Code);
}
