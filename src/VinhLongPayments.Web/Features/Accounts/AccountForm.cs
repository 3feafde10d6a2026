using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Features.Accounts;

/// <summary>Name, role and place: what opening and moving an account both ask for.</summary>
public abstract record AccountForm
{
    public string? DisplayName { get; init; }
    public Role? Role { get; init; }
    public List<int> DistrictIds { get; init; } = [];

    /// <summary>Codes of a cashier's points, separated by commas or blanks.</summary>
    public string? PointCodes { get; init; }

    public IReadOnlyList<string> CodesOfPoints() =>
        [.. (PointCodes ?? "").Split([',', ';', ' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Distinct()];
}

/// <summary>The shape of an account's fields; whether the place fits the role is the domain's rule.</summary>
public abstract class AccountFormValidator<TForm> : AbstractValidator<TForm> where TForm : AccountForm
{
    protected AccountFormValidator()
    {
        RuleFor(form => form.DisplayName).NotEmpty().WithMessage("Hãy nhập họ tên.").MaximumLength(100).WithMessage("Họ tên tối đa 100 ký tự.");
        RuleFor(form => form.Role).Must(role => role is not null && Enum.IsDefined(role.Value)).WithMessage("Hãy chọn vai trò.");
        RuleFor(form => form.PointCodes).Must((form, _) => form.CodesOfPoints().All(code => code.Length == 7 && code.All(char.IsAsciiDigit)))
            .WithMessage("Mỗi mã điểm gồm 7 chữ số, các mã cách nhau bằng dấu phẩy.");
    }
}

/// <summary>Reading the role and place of a form.</summary>
public static class Postings
{
    /// <returns>The posting, or the codes that no payout point has.</returns>
    public static async Task<(Posting? Posting, string? UnknownCodes)> PostingOfAsync(this PaymentsDb db, AccountForm form, CancellationToken cancellation)
    {
        var codes = form.CodesOfPoints();
        var points = await db.PayoutPoints.AsNoTracking().Where(p => codes.Contains(p.Code)).ToListAsync(cancellation);
        if (points.Count < codes.Count) return (null, string.Join(", ", codes.Except(points.Select(p => p.Code))));

        var posting = new Posting(form.Role!.Value, [.. form.DistrictIds.Distinct()], [.. points.Select(p => p.Id)]);
        Rules.PlaceFitsRole.Require(posting.FitsRole);
        Rules.PointBelongsToDistrict.Require(points.TrueForAll(p => form.DistrictIds.Contains(p.DistrictId)));
        return (posting, null);
    }
}
