using Microsoft.AspNetCore.Identity;
using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>Refuses passwords that are guessed first: common ones, words of this work, the person's own name, runs and repetitions.</summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const string TooCommon =
        "Mật khẩu này quá dễ đoán: nó là mật khẩu thông dụng, hoặc chỉ gồm tên, đơn vị, từ quen thuộc và chữ số. Hãy ghép vài từ không liên quan đến công việc.";

    /// <summary>How many characters must remain when known words and figures are taken away.</summary>
    private const int OwnCharacters = 4;

    private static readonly IdentityError Refusal = new() { Code = "CommonPassword", Description = TooCommon };

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(IsGuessable(password ?? "", user.UserName ?? "", user.DisplayName) ? IdentityResult.Failed(Refusal) : IdentityResult.Success);

    public static bool IsGuessable(string password, string userName, string displayName)
    {
        var plain = Plain(password);
        return CommonPasswords.Whole.Contains(plain) || IsRun(plain) || IsRepetition(plain)
            || Remainder(plain, OwnWords(userName, displayName)).Length < OwnCharacters;
    }

    private static string Plain(string text) => string.Concat(PersonName.SearchKeyOf(text).Where(char.IsLetterOrDigit));

    private static IEnumerable<string> OwnWords(string userName, string displayName)
    {
        var words = $"{userName} {displayName}".Split(['.', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(word => word.Length > 1);
        return words.Append(Plain(userName)).Append(Plain(displayName)).OrderByDescending(word => word.Length);
    }

    private static string Remainder(string plain, IEnumerable<string> ownWords)
    {
        // A full stop keeps what stood on both sides of a word apart.
        foreach (var word in ownWords.Concat(CommonPasswords.Context).Where(word => word.Length > 0))
            plain = plain.Replace(word, ".", StringComparison.Ordinal);
        return string.Concat(plain.Where(char.IsLetter));
    }

    // abcdefghijkl, 987654321098, aaaaaaaaaaaa
    private static bool IsRun(string plain) =>
        plain.Length > 1 && new[] { -1, 0, 1 }.Any(step => plain.Zip(plain.Skip(1)).All(pair => pair.Second - pair.First == step || (pair.First, pair.Second) is ('9', '0') or ('0', '9')));

    private static bool IsRepetition(string plain) =>
        Enumerable.Range(1, plain.Length / 2).Any(unit => unit <= 6 && plain.Select((letter, at) => letter == plain[at % unit]).All(same => same));
}
