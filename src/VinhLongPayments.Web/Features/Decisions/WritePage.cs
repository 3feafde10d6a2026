using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.Decisions;

/// <summary>The page of writing one decision: the person, the awards it can be about, and what its kind asks for.</summary>
public sealed record WritePage(
    Beneficiary Person, string Place, DecisionForm Form, IReadOnlyList<AwardChoice> Awards, IReadOnlyList<BenefitCategory> Categories,
    IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Points, Vnd? Funeral, Vnd Overpaid, Vnd Monthly)
{
    public string Slug => DecisionSlugs.Of(Form.Kind);
    public string Title => Form.Kind.Vietnamese();

    public IEnumerable<SelectListItem> AwardItems => Awards.Select(award => new SelectListItem(award.Text, award.Id.ToString(), award.Id == Form.AwardId));
    public IEnumerable<SelectListItem> CategoryItems => Categories.Select(category => new SelectListItem($"{category.Code}: {category.Name} (hệ số {category.Coefficient})", category.Code, category.Code == Form.CategoryCode));
    public IEnumerable<SelectListItem> StopReasons => Enum.GetValues<StopReason>().Where(reason => reason is not StopReason.Dead).Select(reason => new SelectListItem(reason.Vietnamese(), reason.ToString(), reason == Form.StopReason));

    public static async Task<WritePage> LoadFreshAsync(PaymentsDb db, BenefitPolicy policy, Guid person, DecisionKind kind, DateOnly today, CancellationToken cancellation)
    {
        var district = await db.Beneficiaries.Where(p => p.Id == person).Select(p => (int?)p.DistrictId).SingleOrDefaultAsync(cancellation) ?? throw new NotFound();
        var latest = await db.Decisions.AsNoTracking().Where(d => d.DistrictId == district).OrderByDescending(d => d.Id).Take(200).ToListAsync(cancellation);
        var form = new DecisionForm
        {
            Kind = kind, SignedOn = today.ToString("dd/MM/yyyy"), Signer = latest.FirstOrDefault()?.SignerName, Number = NextNumber(latest, today.Year), Count = "1",
            From = (kind is DecisionKind.Grant ? PaymentMonth.Of(today) : PaymentMonth.Of(today).Next).ToString(), LastMonth = PaymentMonth.Of(today).ToString(),
        };
        var page = await LoadAsync(db, policy, person, form, today, cancellation);
        return page.Awards.Count == 1 ? page with { Form = form with { AwardId = page.Awards[0].Id } } : page;
    }

    private static string NextNumber(List<Decision> latest, int year)
    {
        var last = latest.Where(d => d.SignedOn.Year == year).Select(d => int.TryParse(d.Number.Split('/')[0], out var number) ? number : 0).DefaultIfEmpty().Max();
        return $"{last + 1}/QĐ-UBND";
    }

    public static async Task<WritePage> LoadAsync(PaymentsDb db, BenefitPolicy policy, Guid id, DecisionForm form, DateOnly today, CancellationToken cancellation)
    {
        var subject = await DecisionSubject.LoadAsync(db, id, isTracked: false, cancellation);
        var calculator = policy.Calculator(await db.BenefitTablesAsync(cancellation));
        var (month, person) = (Typed.Month(form.From) ?? PaymentMonth.Of(today), subject.Person);
        var claimant = new Claimant(person.Birth, person.DiedOn, subject.Awards);
        var ledger = form.Kind is DecisionKind.Clawback ? await Data.Scoping.PersonLedger.OfAsync(db, db.Beneficiaries.Where(p => p.Id == id), cancellation) : null;
        var isTransfer = form.Kind is DecisionKind.Transfer;

        return new(person, await PlaceAsync(db, person, cancellation), form,
            [.. subject.Awards.Where(award => award.Last.Kind is not AwardStepKind.Stopped).Select(award => AwardChoice.Of(award, calculator, person.Birth, month))],
            [.. calculator.Tables.InForce(month).Where(category => category.FitsAge(person.Birth.AgeInMonthsAt(month)))],
            isTransfer ? await CommunesAsync(db, today, cancellation) : [], isTransfer ? await PointsAsync(db, cancellation) : [],
            form.Kind is DecisionKind.Funeral && person.DiedOn is { } day ? calculator.Tables.FuneralOf(PaymentMonth.Of(day)) : null,
            ledger is null ? Vnd.Zero : BackPay.Of(calculator, claimant, ledger.MonthsOf(id), PaymentMonth.Of(today).Next).Overpaid,
            calculator.Tables.Knows(month) ? calculator.SumOf(claimant, month) : Vnd.Zero);
    }

    private static async Task<string> PlaceAsync(PaymentsDb db, Beneficiary person, CancellationToken cancellation) =>
        $"{person.Address}, {await db.Communes.Where(c => c.Id == person.CommuneId).Select(c => c.Name).SingleAsync(cancellation)}, {await db.Districts.Where(d => d.Id == person.DistrictId).Select(d => d.Name).SingleAsync(cancellation)}";

    private static Task<List<Choice>> CommunesAsync(PaymentsDb db, DateOnly today, CancellationToken cancellation) => (
        from commune in db.Communes.AsNoTracking()
        join district in db.Districts on commune.DistrictId equals district.Id
        where commune.ValidFrom <= today && (commune.ValidTo == null || today <= commune.ValidTo)
        orderby district.Code, commune.Code
        select new Choice(commune.Id, district.Name + ": " + commune.Name)).ToListAsync(cancellation);

    private static Task<List<Choice>> PointsAsync(PaymentsDb db, CancellationToken cancellation) => (
        from point in db.PayoutPoints.AsNoTracking()
        join district in db.Districts on point.DistrictId equals district.Id
        where point.ActiveTo == null
        orderby district.Code, point.Code
        select new Choice(point.Id, district.Name + ": " + point.Name)).ToListAsync(cancellation);

    /// <summary>The field beside which a rule's sentence stands.</summary>
    public static string FieldOf(Rule rule) => rule.Code switch
    {
        "QD-02" or "QD-01" => "Number",
        "QD-09" => "DiedOn",
        "QD-11" => "DeathRecordNumber",
        "QD-13" or "DD-01" => "ToCommuneId",
        "QD-14" => "MonthlyAmount",
        "QD-16" => "Reason",
        "TC-01" or "TC-02" or "TC-04" => "CategoryCode",
        "TC-03" => "Count",
        "TC-05" or "TC-06" => "From",
        "TC-07" or "TC-08" => "AwardId",
        "TC-09" => "CertificateNumber",
        "TC-10" => "CaredName",
        _ => "Number",
    };
}

/// <summary>An award as it can be chosen.</summary>
public sealed record AwardChoice(Guid Id, string Text)
{
    public static AwardChoice Of(Award award, BenefitCalculator calculator, BirthDate birth, PaymentMonth month)
    {
        var terms = award.TermsIn(month);
        var category = terms is null ? null : calculator.CategoryOf(terms, birth, month);
        var state = terms is null ? award.Last.Kind.Vietnamese().ToLowerInvariant() : "đang hưởng";
        return new(award.Id, $"{category?.Code ?? award.Last.CategoryCode}: {category?.Name ?? award.CaredName ?? award.Last.CategoryCode}, hưởng từ {award.From} ({state})");
    }
}
