using System.Text.RegularExpressions;

namespace VinhLongPayments.Web.Tests.Everywhere;

public sealed partial class ForbiddenCalls
{
    [Theory]
    [InlineData(@"DateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    [InlineData(@"TimeProvider\.System\b", "VinhLongPayments.Web/Program.cs", "VinhLongPayments.Web/Commands/CommandLine.cs")]
    [InlineData(@"\.Execute(Update|Delete)(Async)?\s*[(<]")]
    [InlineData(@"IgnoreQueryFilters", "VinhLongPayments.Data/Scoping/DuplicateClaims.cs", "VinhLongPayments.Data/Scoping/PersonLedger.cs")]
    [InlineData(@"AdjustToContents")]
    [InlineData(@"(FromSqlRaw|ExecuteSqlRaw|SqlQueryRaw)")]
    [InlineData(@"Html\.Raw|HtmlString\(|IHtmlContentBuilder\.AppendHtml|\bAppendHtml\(\$", "VinhLongPayments.Web/Features/Counter/CounterScript.cs")]
    [InlineData(@"EnableSensitiveDataLogging|EnableDetailedErrors")]
    [InlineData(@"EnsureCreated|EnsureDeleted")]
    [InlineData(@"TrustServerCertificate\s*=\s*true")]
    [InlineData(@"\.SaveChanges\(\)")]
    [InlineData(@"Thread\.Sleep|\.Result;|\.GetAwaiter\(\)\.GetResult\(\)")]
    public void Nothing_in_the_sources_calls(string pattern, params string[] exceptIn)
    {
        var found = Repository.Sources(".cs", ".cshtml")
            .Where(file => !exceptIn.Contains(file) && !file.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(file => Lines(file).Where(line => Regex.IsMatch(line.Text, pattern)).Select(line => $"{file}:{line.Number}: {line.Text.Trim()}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Only_the_sheets_know_the_spreadsheet_library()
    {
        var users = Repository.Sources(".cs", ".cshtml").Where(file => Lines(file).Any(line => line.Text.Contains("ClosedXML", StringComparison.Ordinal) || line.Text.Contains("DocumentFormat.OpenXml", StringComparison.Ordinal)));

        Assert.All(users, file => Assert.StartsWith("VinhLongPayments.Web/Sheets/", file));
    }

    private static IEnumerable<(int Number, string Text)> Lines(string file) =>
        Repository.Read($"src/{file}").Split('\n').Select((text, index) => (index + 1, Comment().Replace(text, "")));

    [GeneratedRegex(@"(^|\s)//.*$")]
    private static partial Regex Comment();
}
