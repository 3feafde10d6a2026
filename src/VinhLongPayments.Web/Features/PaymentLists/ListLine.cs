using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>One right line of an uploaded list: all of the template's columns as what they mean.</summary>
public sealed record ListLine(
    SheetColumns<ListColumn> Columns, int Row, string Code, PersonName Name, BirthDate Birth, Sex Sex, CitizenId? CitizenId, string Address,
    Commune Commune, PayoutPoint Point, BenefitCategory Category, string Decision, LineMoney Money,
    NamedReceiver? Receiver, bool AtHome, string? Note)
{
    public CellPlace PlaceOf(ListColumn column) => new(Columns.Sheet, Row, Columns[column]);

    public PersonFacts Person => new(Name, Birth, Sex, CitizenId, Address, Commune.Id, Point.Id, AtHome);

    /// <param name="sex">As the register knows it, where the list does not say.</param>
    public LineFacts Facts(int lineNumber, Sex sex) => new(
        lineNumber, Code, Name, Birth, Sex is Sex.Unknown ? sex : Sex, CitizenId, Address, Category.Code, Category.Coefficient, Decision, AtHome, Receiver, Note);
}

/// <summary>The amounts of a line as typed: one column each.</summary>
public sealed record LineMoney(Vnd Regular, int BackPayMonths, Vnd BackPay, int CarriedOverMonths, Vnd CarriedOver, Vnd Clawback, Vnd Funeral, Vnd Total)
{
    public Vnd Sum => Regular + BackPay + CarriedOver + Funeral - Clawback;

    public bool IsFuneralOnly => Regular == Vnd.Zero && Funeral > Vnd.Zero;

    /// <summary>The reasons of the line: one regular item for each month of the period, the rest in the month it is paid.</summary>
    public IReadOnlyList<EntitlementItem> Items(PaymentPeriod period, IReadOnlyDictionary<PaymentMonth, Vnd> monthly)
    {
        var items = new List<EntitlementItem>();
        if (Regular > Vnd.Zero) items.AddRange(period.Months.Select(month => new EntitlementItem(ItemKind.Regular, month, 1, monthly[month])));
        Add(ItemKind.BackPay, BackPayMonths, BackPay);
        Add(ItemKind.CarriedOver, CarriedOverMonths, CarriedOver);
        Add(ItemKind.Clawback, 0, Clawback);
        Add(ItemKind.Funeral, 0, Funeral);
        return items;

        void Add(ItemKind kind, int months, Vnd amount)
        {
            if (amount > Vnd.Zero) items.Add(new(kind, period.PayMonth, months, amount));
        }
    }
}
