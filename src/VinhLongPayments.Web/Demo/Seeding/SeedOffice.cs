using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Web.Features.PaymentLists;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>The labour office at work on one day: it knows its register, decides by the rules of decisions, and remembers whom it changed.</summary>
internal sealed class SeedOffice(DemoHand hand, Actor leader, SeedGround ground)
{
    // Numbers of papers of a month; what the register brought along has lower ones.
    private const int FirstNumber = 7_000, AMonth = 20, AfterList = 10;

    private readonly Dictionary<Guid, Beneficiary> _people = [];
    private ILookup<Guid, Award> _awards = null!;
    private readonly Dictionary<Guid, (Beneficiary Person, List<Award> Awards)> _changed = [];
    private readonly Dictionary<Guid, Vnd> _due = [];
    private CaredForPeople? _free;
    private int _lastNumber;

    public PaymentsDb Db => hand.Db;
    public Moment Now => hand.Now;
    public IReadOnlyCollection<Beneficiary> People => _people.Values;

    /// <param name="month">The month of the next list; who moves here for it is the other office's to know.</param>
    public async Task LoadAsync(PaymentMonth month)
    {
        await LoadPeopleAsync(month);
        var district = ground.District.Id;
        var own = ground.District.Code + "-";
        _lastNumber = int.Parse(await Db.Beneficiaries.Where(p => p.Code.StartsWith(own)).MaxAsync(p => p.Code) is { } last ? last[^6..] : "0");
        _awards = (await Db.Awards.AsNoTracking().Include(a => a.Steps).AsSingleQuery().Where(a => Db.Beneficiaries.Any(p => p.Id == a.BeneficiaryId && p.DistrictId == district)).ToListAsync()).ToLookup(a => a.BeneficiaryId);
        foreach (var person in People) DueIn(person, month);
    }

    /// <summary>The people alone, where what they are due is not asked for.</summary>
    public async Task LoadPeopleAsync(PaymentMonth month)
    {
        var district = ground.District.Id;
        foreach (var person in await Db.Beneficiaries.AsNoTracking().Where(p => p.DistrictId == district && (p.HereSince == null || p.HereSince < month)).OrderBy(p => p.Code).ToListAsync()) _people.Add(person.Id, person);
    }

    public IReadOnlyList<Award> AwardsOf(Beneficiary person) => _changed.TryGetValue(person.Id, out var changed) ? changed.Awards : [.. _awards[person.Id]];

    public Beneficiary Newest(Beneficiary person) => _changed.TryGetValue(person.Id, out var changed) ? changed.Person : person;

    /// <summary>What a person is due for the month of the list after everything decided so far today, in đồng.</summary>
    public Vnd DueIn(Beneficiary person, PaymentMonth month)
    {
        if (_due.TryGetValue(person.Id, out var known)) return known;
        var newest = Newest(person);
        return _due[person.Id] = newest.PlaceIn(month).DistrictId != ground.District.Id ? Vnd.Zero : ground.Calculator.SumOf(new(newest.Birth, newest.DiedOn, AwardsOf(person)), month);
    }

    /// <summary>Makes the people ready to be changed.</summary>
    public async Task OpenAsync(IEnumerable<Beneficiary> people)
    {
        var ids = people.Select(p => p.Id).Where(id => !_changed.ContainsKey(id)).ToList();
        var opened = await Db.Beneficiaries.Where(p => ids.Contains(p.Id)).ToListAsync();
        var awards = (await Db.Awards.Include(a => a.Steps).Where(a => ids.Contains(a.BeneficiaryId)).ToListAsync()).ToLookup(a => a.BeneficiaryId);
        foreach (var person in opened) _changed.Add(person.Id, (person, [.. awards[person.Id]]));
    }

    /// <summary>The running number of the next person to be registered here.</summary>
    public int NextNumber() => ++_lastNumber;

    /// <summary>Somebody who needs care and has no carer yet.</summary>
    public CaredFor FreeToBeCaredFor(string carer, int communeId)
    {
        _free ??= new(Uncared());
        return _free.Next(carer, communeId);
    }

    private IEnumerable<(Beneficiary, string)> Uncared()
    {
        var cared = _people.Values.SelectMany(AwardsOf).Select(a => a.CaredForId).ToHashSet();
        return _people.Values.Where(p => !cared.Contains(p.Id) && DueIn(p, PaymentMonth.Of(Now.Day).Next) > Vnd.Zero).Select(p => (p, AwardsOf(p).First().Last.CategoryCode));
    }

    /// <summary>Adds somebody the office did not know.</summary>
    public void Register(Beneficiary person)
    {
        Db.Beneficiaries.Add(person);
        _people.Add(person.Id, person);
        _changed.Add(person.Id, (person, []));
    }

    /// <summary>Writes, approves and carries out a decision, as the screens do.</summary>
    public void Decide(Beneficiary known, DecisionKind kind, Func<DecisionTerms, DecisionTerms> terms)
    {
        var (person, awards) = _changed[known.Id];
        _due.Remove(person.Id);
        var written = new DecisionTerms { Number = NumberOf(kind), SignedOn = Now.Day, SignerName = leader.Name, From = PaymentMonth.Of(Now.Day).Next };
        var decision = new Decision(person, kind, terms(written), hand.Actor, Now);
        decision.Approve(leader, new(Now.Utc.AddHours(5)));
        if (new DecisionEffect(person, awards, ground.Calculator, Circumstances.None).Take(decision) is { } granted)
        {
            Db.Awards.Add(granted);
            awards.Add(granted);
        }
        Db.Decisions.Add(decision);
    }

    // One paper of each kind names everybody it is about; those of the first days of a month are papers of their own.
    private string NumberOf(DecisionKind kind) =>
        $"{FirstNumber + Now.Day.Month * AMonth + (int)kind + (Now.Day.Day < AfterList ? AfterList : 0)}/QĐ-UBND";

    /// <summary>A death changes who may collect what is still open, and stops what is for later months.</summary>
    public async Task RecordDeathsAsync(IReadOnlyCollection<(Beneficiary Person, DateOnly Day, NamedReceiver Heir)> deaths)
    {
        await OpenAsync(deaths.Select(d => d.Person));
        foreach (var (person, day, heir) in deaths)
            Decide(person, DecisionKind.Death, terms => terms with { DiedOn = day, Heir = heir, From = PaymentMonth.Of(day).Next, DeathRecordNumber = $"{person.Code[^4..]}/KT" });

        var died = deaths.ToDictionary(d => d.Person.Id);
        var ids = died.Keys.ToList();
        var open = await Db.Entitlements.Include(l => l.Items).Where(l => ids.Contains(l.BeneficiaryId) && l.Status != EntitlementStatus.Paid && l.Status != EntitlementStatus.Returned).ToListAsync();
        foreach (var line in open) line.RecordDeath(died[line.BeneficiaryId].Day, died[line.BeneficiaryId].Heir);
    }

    /// <summary>What earlier lists left for the list of a month, in đồng by person.</summary>
    public Task<Dictionary<Guid, Vnd>> CarriedAsync(PaymentMonth month) => CarriedIn(Db.OpenCarriedLines(ground.District.Id, month));

    private static async Task<Dictionary<Guid, Vnd>> CarriedIn(IQueryable<Entitlement> open) =>
        (await open.Select(l => new { l.BeneficiaryId, l.Amount }).ToListAsync()).GroupBy(l => l.BeneficiaryId).ToDictionary(g => g.Key, g => g.Sum(l => l.Amount));

    /// <summary>Says that today's work of a kind is done, so that it is never done twice.</summary>
    public void Tick(string key) => Tick(hand, ground.District.Id, key);

    /// <param name="district">Null for work that is the province's.</param>
    public static void Tick(DemoHand hand, int? district, string key) => hand.Db.AuditEntries.Add(new(hand.Activity, hand.Now, Work, key, district, "{}"));

    public static Task<bool> IsTickedAsync(PaymentsDb db, string key) => db.AuditEntries.AnyAsync(e => e.Entity == Work && e.EntityKey == key);

    private const string Work = "SeedWork";
}
