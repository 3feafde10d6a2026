using System.Text.Json;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Web.Features.PaymentLists.Checking;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What the page of generating a list posts.</summary>
public sealed record GenerateListForm
{
    public string? Period { get; init; }

    /// <summary>The last month, when several are paid together before Tết.</summary>
    public string? Until { get; init; }

    public ListKind? Kind { get; init; }

    public PaymentPeriod ToPeriod() => Typed.Month(Until) is { } to ? new(Typed.Month(Period)!.Value, to) : new(Typed.Month(Period)!.Value);
}

public sealed class GenerateListFormValidator : AbstractValidator<GenerateListForm>
{
    public GenerateListFormValidator()
    {
        RuleFor(form => form.Period).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập kỳ chi trả gồm tháng và năm, ví dụ 08/2018.");
        RuleFor(form => form.Until).Must(text => text is null || Typed.Month(text) is not null).WithMessage("Hãy nhập tháng cuối gồm tháng và năm, ví dụ 02/2019, hoặc để trống.");
        RuleFor(form => form.Kind).NotNull().WithMessage("Hãy chọn loại danh sách.").IsInEnum().WithMessage("Hãy chọn loại danh sách.");
    }
}

/// <summary>Writes the list of a period from the register: who is due what, with what earlier lists left; stored in one transaction, then checked.</summary>
public sealed class GenerateList(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate, BenefitPolicy policy, CurrentActivity activity, CheckList check)
{
    public const string Source = "Lập từ sổ đối tượng";

    // Composed before the door of money transactions, so that nobody at a counter waits for it. What the register learns meanwhile, the check finds.
    public async Task<Guid> RunAsync(GenerateListForm form, CancellationToken cancellation)
    {
        var (list, lines) = await ComposeAsync(form.ToPeriod(), form.Kind!.Value, cancellation);
        await gate.RunAsync(db, () => StoreAsync(list, lines, cancellation), () => db.Lists.AnyAsync(l => l.Id == list.Id, cancellation), cancellation);
        await check.RunAsync(list.Id, cancellation);
        return list.Id;
    }

    private async Task<(PaymentList List, List<Entitlement> Lines)> ComposeAsync(PaymentPeriod period, ListKind kind, CancellationToken cancellation)
    {
        var district = user.DistrictId!.Value;
        var number = await ListNumber.NextAsync(db, district, period, kind, cancellation);
        var calculator = policy.Calculator(await db.BenefitTablesAsync(cancellation));
        foreach (var month in period.Months) calculator.Tables.RateIn(month);

        var list = new PaymentList(district, period, kind, number, new(Source, ""), user.Actor, clock.Now);
        var lines = await DueLines.OfAsync(db, list, new(calculator, period), cancellation);
        Rules.ListHasSomebody.Require(lines.Count > 0);
        list.Total(lines, new Dictionary<FindingKind, int>());
        return (list, lines);
    }

    // Another list of the period that was made meanwhile may hold the same lines.
    private async Task StoreAsync(PaymentList list, List<Entitlement> lines, CancellationToken cancellation)
    {
        Rules.SeenVersionIsCurrent.Require(list.Number == await ListNumber.NextAsync(db, list.DistrictId, list.Period, list.Kind, cancellation));

        db.Lists.Add(list);
        db.AuditEntries.Add(new(activity, clock.Now, "ListLines", list.Id.ToString(), list.DistrictId, JsonSerializer.Serialize(new { list.FileName, Rows = list.LineCount, Total = list.Amount.Dong }, AuditTrail.Json)));
        await db.SaveChangesAsync(cancellation);
        await new ListWriter(db).InsertAsync(list, lines, cancellation);
    }
}

/// <summary>The lines that the register and earlier lists make for a period.</summary>
internal static class DueLines
{
    public static async Task<List<Entitlement>> OfAsync(PaymentsDb db, PaymentList list, LineComposer composer, CancellationToken cancellation)
    {
        var roll = await DueRoll.LoadAsync(db, list.DistrictId, list.Period, list.Kind, cancellation);
        var communes = await db.Communes.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Code, cancellation);
        var due = roll.Select(entry => (Entry: entry, Line: composer.Compose(entry.Due))).Where(row => row.Line is { Amount.Dong: > 0 });
        return [.. due.OrderBy(row => communes[row.Entry.Place.CommuneId]).ThenBy(row => row.Entry.Place.PayoutPointId).ThenBy(row => row.Entry.Person.Name.SortKey, StringComparer.Ordinal).ThenBy(row => row.Entry.Person.Code)
            .Select((row, at) => GeneratedLine.Of(list, row.Entry, row.Line!, at + 1))];
    }
}

/// <summary>A composed line as it is frozen on the list.</summary>
internal static class GeneratedLine
{
    public static Entitlement Of(PaymentList list, DueEntry entry, ComposedLine line, int number)
    {
        var person = entry.Person;
        var last = LastAward(entry, list.PayMonth);
        var step = (line.Main?.Award ?? last)?.StepIn(list.PayMonth) ?? last?.Last;
        var facts = new LineFacts(
            number, person.Code, person.Name, person.Birth, person.Sex, person.CitizenId, person.Address,
            line.Main?.Category.Code ?? entry.CarriedCategory ?? step?.CategoryCode ?? "", CoefficientOf(line.Main),
            step?.DecisionNumber ?? "", person.AtHome, entry.Death?.Heir ?? (person.DiedOn is null ? entry.Authorisation?.Receiver : null), Note(line), person.DiedOn);
        return new(list, person, entry.Place.CommuneId, entry.Place.PayoutPointId, facts, line.Items, line.Amount);
    }

    // For each head: three children make three times the coefficient.
    private static Coefficient CoefficientOf(MonthlyBenefit? main) =>
        main is null ? default : main.Category.IsPerHead ? new(main.Category.Coefficient.Tenths * main.Count) : main.Category.Coefficient;

    private static Award? LastAward(DueEntry entry, PaymentMonth month) => entry.Due.Person.Awards.Where(award => award.From <= month).MaxBy(award => award.From);

    private static string? Note(ComposedLine line) => line.Overpaid > Vnd.Zero ? $"Các tháng trước đã chi thừa {line.Overpaid}." : null;
}
