using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>What is typed or scanned into the counter's box.</summary>
public sealed record FindPayeeForm(string? Query);

public sealed class FindPayeeFormValidator : AbstractValidator<FindPayeeForm>
{
    public FindPayeeFormValidator()
    {
        RuleFor(form => form.Query).NotEmpty().WithMessage("Hãy quét thẻ, hoặc nhập mã đối tượng, số CMND/CCCD hay họ tên.");
        RuleFor(form => form.Query).MaximumLength(500).WithMessage("Nội dung tìm tối đa 500 ký tự.");
    }
}

/// <summary>One line found for the counter.</summary>
public sealed record FoundLine(
    long Id, string Code, string Name, string Birth, string Address, string CitizenId, Vnd Amount, EntitlementStatus Status, string Point, PaymentMonth Month);

/// <summary>Finds lines of released lists at the cashier's points by code, identity number, card QR, or name without marks.</summary>
public sealed partial class FindPayee(PaymentsDb db)
{
    public const int Most = 30;

    public async Task<IReadOnlyList<FoundLine>> RunAsync(FindPayeeForm form, Moment now, CancellationToken cancellation)
    {
        var oldest = PaymentMonth.Of(now.Day).Plus(-2);
        var recent = db.Entitlements.AsNoTracking().Where(l => l.PayMonth >= oldest && db.Lists.Any(list => list.Id == l.ListId && list.Status >= ListStatus.Released));
        var lines = await Matching(recent, form.Query!).OrderByDescending(l => l.PayMonth).ThenBy(l => l.Status).ThenBy(l => l.SortName).Take(Most).ToListAsync(cancellation);
        var typed = form.Query!.Trim();
        var ids = lines.Select(l => l.PayoutPointId).Distinct().ToList();
        var points = await db.PayoutPoints.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);

        // Whoever typed the marks means them: exact spellings first.
        return [.. lines
            .OrderByDescending(l => l.Name.Full.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Select(l => new FoundLine(l.Id, l.Code, l.Name.Full, l.Birth.ToString(), l.Address, l.CitizenId?.Masked ?? "", l.Amount, l.Status, points[l.PayoutPointId], l.PayMonth))];
    }

    private static IQueryable<Entitlement> Matching(IQueryable<Entitlement> lines, string query)
    {
        // A card's QR carries much more; only the leading number is read, the rest is dropped here.
        var first = query.Split('|')[0].Trim();
        if (CodePattern().IsMatch(first)) return lines.Where(l => l.Code == first);
        if (CitizenId.TryParse(first, out var id)) return lines.Where(l => l.CitizenId == id || l.ReceiverCitizenId == id);

        var key = PersonName.SearchKeyOf(first);
        return lines.Where(l => l.SearchName.Contains(key));
    }

    // Before identity numbers, which may be typed with dashes too.
    [GeneratedRegex(@"^\d{3}-\d{6}$")]
    private static partial Regex CodePattern();
}
