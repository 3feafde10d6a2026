using System.Security.Cryptography;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>A random password read out or copied once: no letters or digits that look alike.</summary>
public static class OneTimePassword
{
    public static string Make() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 5)));
}
