namespace VinhLongPayments.Web.Tests.Everywhere;

public sealed class FileLengths
{
    private const int MostLines = 250;

    // A file that needs more says why here.
    private static readonly Dictionary<string, string> Longer = [];

    [Fact]
    public void No_source_file_is_longer_than_a_reader_keeps_in_mind()
    {
        var tooLong = Repository.Sources(".cs", ".cshtml")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal) && !Longer.ContainsKey(file))
            .Select(file => (File: file, Lines: Repository.Read($"src/{file}").Split('\n').Length))
            .Where(file => file.Lines > MostLines);

        Assert.Empty(tooLong);
    }
}
