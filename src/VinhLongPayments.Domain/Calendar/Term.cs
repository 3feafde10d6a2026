namespace VinhLongPayments.Domain.Calendar;

/// <summary>How many months are reported together.</summary>
public enum TermKind { Month = 1, Quarter = 2, Year = 3 }

/// <summary>A month, a quarter or a year of the calendar that is reported as one (kỳ báo cáo).</summary>
public readonly record struct Term
{
    private Term(TermKind kind, PaymentMonth first) => (Kind, First) = (kind, first);

    public TermKind Kind { get; }
    public PaymentMonth First { get; }

    /// <summary>In months.</summary>
    public int Length => Kind switch { TermKind.Month => 1, TermKind.Quarter => 3, TermKind.Year => 12 };

    public PaymentMonth Last => First.Plus(Length - 1);

    /// <summary>1 to 4; of the first month.</summary>
    public int Quarter => (First.Month + 2) / 3;

    /// <summary>The term of this kind that the month lies in.</summary>
    public static Term Of(TermKind kind, PaymentMonth month) => new(kind, kind switch
    {
        TermKind.Month => month,
        TermKind.Quarter => new(month.Year, (month.Month - 1) / 3 * 3 + 1),
        TermKind.Year => new(month.Year, 1),
    });

    public Term Before => new(Kind, First.Plus(-Length));
    public Term After => new(Kind, First.Plus(Length));
}
