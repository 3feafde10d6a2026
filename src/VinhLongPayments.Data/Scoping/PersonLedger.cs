namespace VinhLongPayments.Data.Scoping;

/// <summary>
/// What lists of the whole province already carried for some people, month by month. A person's money follows the person over
/// the fence; only sums and months are read, of people the user may see.
/// </summary>
public sealed class PersonLedger
{
    private static readonly IReadOnlyDictionary<PaymentMonth, Vnd> Nothing = new Dictionary<PaymentMonth, Vnd>();

    private readonly Dictionary<Guid, Dictionary<PaymentMonth, Vnd>> _listed = [], _returned = [];
    private readonly Dictionary<Guid, Vnd> _clawedBack = [];
    private readonly HashSet<Guid> _funerals = [];
    private readonly HashSet<(Guid Person, PaymentMonth Month)> _onMainList = [];

    private PersonLedger() { }

    /// <summary>What lists carried for each month: regular allowances and back pay.</summary>
    public ListedMonths MonthsOf(Guid person) => new(_listed.GetValueOrDefault(person) ?? Nothing, _returned.GetValueOrDefault(person) ?? Nothing);

    /// <summary>What lists withheld so far, in đồng.</summary>
    public Vnd ClawedBackFrom(Guid person) => _clawedBack.GetValueOrDefault(person, Vnd.Zero);

    public bool HasFuneral(Guid person) => _funerals.Contains(person);

    /// <summary>Whether a main list of the month has a line for the person, in whatever district.</summary>
    public bool IsOnMainList(Guid person, PaymentMonth payMonth) => _onMainList.Contains((person, payMonth));

    /// <summary>The people are chosen by a query over the people that the user may see.</summary>
    public static async Task<PersonLedger> OfAsync(PaymentsDb db, IQueryable<Beneficiary> people, CancellationToken cancellation)
    {
        var ledger = new PersonLedger();
        var ids = people.Select(person => person.Id);
        var lines = db.Entitlements.AsNoTracking().IgnoreQueryFilters([PaymentsDb.ScopeFilter]).Where(line => ids.Contains(line.BeneficiaryId));
        var items = await lines.SelectMany(line => line.Items, (line, item) => new { line.BeneficiaryId, line.Status, item.Kind, item.FirstMonth, item.Months, item.Amount })
            .Where(item => item.Kind != ItemKind.CarriedOver).ToListAsync(cancellation);
        foreach (var item in items) ledger.Add(item.BeneficiaryId, item.Status, item.Kind, item.FirstMonth, item.Months, item.Amount);
        foreach (var line in await lines.Where(line => line.IsOnMainList).Select(line => new { line.BeneficiaryId, line.PayMonth }).ToListAsync(cancellation))
            ledger._onMainList.Add((line.BeneficiaryId, line.PayMonth));
        return ledger;
    }

    private void Add(Guid person, EntitlementStatus status, ItemKind kind, PaymentMonth first, int months, Vnd amount)
    {
        if (kind is ItemKind.Funeral) _funerals.Add(person);
        else if (kind is ItemKind.Clawback && status is not EntitlementStatus.Returned) _clawedBack[person] = ClawedBackFrom(person) + amount;
        else if (kind is ItemKind.Regular or ItemKind.BackPay)
        {
            Spread(_listed, person, first, months, amount);
            if (status is EntitlementStatus.Returned) Spread(_returned, person, first, months, amount);
        }
    }

    // A file tells back pay as one sum for several months: each gets its share, the last one what does not divide.
    private static void Spread(Dictionary<Guid, Dictionary<PaymentMonth, Vnd>> book, Guid person, PaymentMonth first, int months, Vnd amount)
    {
        if (!book.TryGetValue(person, out var page)) book[person] = page = [];
        var count = Math.Max(1, months);
        for (var i = 0; i < count; i++)
        {
            var share = i < count - 1 ? amount.Dong / count : amount.Dong - amount.Dong / count * (count - 1);
            page[first.Plus(i)] = page.GetValueOrDefault(first.Plus(i), Vnd.Zero) + new Vnd(share);
        }
    }
}
