using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace VinhLongPayments.Web.Features.Counter;

/// <summary>The counter's few lines of JavaScript, written into its pages so that they cost no request of their own, and named by their hash in the content policy.</summary>
public static class CounterScript
{
    private static readonly string Text = Read();

    public static IHtmlContent Element { get; } = new HtmlString($"<script>{Text}</script>");

    /// <summary>What the content policy allows beside the files of the site.</summary>
    public static string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    private static string Read()
    {
        using var stream = typeof(CounterScript).Assembly.GetManifestResourceStream("counter.js")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A browser reads line ends as \n, whatever the file has, and hashes that.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
