using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>What is typed or scanned into the counter's box.</summary>
public sealed record FindPayeeForm(string? Query)
{
    /// <summary>What may be kept of it: of a card's QR only the number in front.</summary>
    public string? Kept => Query is null ? null : new string([.. Query.Split('|')[0].Where(c => !char.IsControl(c))]).Trim();
}

public sealed class FindPayeeFormValidator : AbstractValidator<FindPayeeForm>
{
    public FindPayeeFormValidator()
    {
        RuleFor(form => form.Query).Must((form, _) => form.Kept is { Length: > 0 }).When(form => form.Query?.Contains('|') != true)
            .WithMessage("Hãy quét thẻ, hoặc nhập mã đối tượng, số CMND/CCCD hay họ tên.");
        RuleFor(form => form.Query).MaximumLength(2_000).WithMessage("Nội dung tìm tối đa 2.000 ký tự.");
        RuleFor(form => form.Query).Must((form, _) => CitizenId.TryParse(form.Kept, out var _)).When(form => form.Query?.Contains('|') == true)
            .WithMessage("Không đọc được số trên thẻ vừa quét. Hãy quét lại, hoặc nhập 12 số của thẻ.");
    }
}

/// <summary>One line found for the counter.</summary>
public sealed record FoundLine(
    long Id, string Code, string Name, string Birth, string Address, string CitizenId, Vnd Amount, EntitlementStatus Status, string Point, PaymentMonth Month);

/// <summary>Finds lines of released lists at the cashier's points by code, identity number, card QR, a signing sheet's row QR, or name without marks.</summary>
public sealed partial class FindPayee(PaymentsDb db)
{
    public const int Most = 200;

    private const int MonthsBack = 2;

    public async Task<IReadOnlyList<FoundLine>> RunAsync(FindPayeeForm form, Moment now, CancellationToken cancellation)
    {
        var oldest = PaymentMonth.Of(now.Day).Plus(-MonthsBack);
        var (scope, points) = (db.Scope, db.PayoutPoints.AsNoTracking());
        // From the points to their few months of lines: a search by name alone would read every line there ever was.
        var inSight = points.Where(p => scope.IsProvince || scope.DistrictIds.Contains(p.DistrictId) || scope.PointIds.Contains(p.Id)).Select(p => p.Id);
        var recent = db.Entitlements.AsNoTracking().Where(l => inSight.Contains(l.PayoutPointId) && l.PayMonth >= oldest && db.Lists.Any(list => list.Id == l.ListId && list.Status >= ListStatus.Released));
        var typed = form.Kept!;
        var lines = await Matching(recent, typed).OrderByDescending(l => l.PayMonth).ThenBy(l => l.Status).ThenBy(l => l.SortName).Take(Most).ToListAsync(cancellation);
        var ids = lines.Select(l => l.PayoutPointId).Distinct().ToList();
        var names = await points.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);

        // Whoever typed the marks means them: exact spellings first.
        return [.. lines
            .OrderByDescending(l => l.Name.Full.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Select(l => new FoundLine(l.Id, l.Code, l.Name.Full, l.Birth.ToString(), l.Address, l.CitizenId?.Masked ?? "", l.Amount, l.Status, names[l.PayoutPointId], l.PayMonth))];
    }

    /// <summary>The receipt whose number was typed, if there is one here.</summary>
    public Task<long?> ReceiptAsync(FindPayeeForm form, CancellationToken cancellation) =>
        form.Kept is { } code && ReceiptPattern().IsMatch(code) ? db.Receipts.Where(r => r.Code == code).Select(r => (long?)r.Id).SingleOrDefaultAsync(cancellation) : Task.FromResult<long?>(null);

    private static IQueryable<Entitlement> Matching(IQueryable<Entitlement> lines, string typed)
    {
        if (CodePattern().IsMatch(typed)) return lines.Where(l => l.Code == typed);
        if (RowMark.TryRead(typed, out var row)) return lines.Where(l => l.Id == row);
        if (CitizenId.TryParse(typed, out var id)) return lines.Where(l => l.CitizenId == id || l.ReceiverCitizenId == id);

        var key = PersonName.SearchKeyOf(typed);
        return lines.Where(l => l.SearchName.Contains(key));
    }

    // Before identity numbers, which may be typed with dashes too.
    [GeneratedRegex(@"^\d{3}-\d{6}$")]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^\d+-\d{6}-\d{5,}$")]
    private static partial Regex ReceiptPattern();
}
