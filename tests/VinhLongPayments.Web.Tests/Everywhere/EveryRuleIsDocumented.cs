using System.Reflection;
using VinhLongPayments.Domain;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Tests.Everywhere;

public sealed class EveryRuleIsDocumented
{
    private static readonly List<Rule> InCode =
        [.. new[] { typeof(Rules), typeof(OversightRules) }.SelectMany(catalogue => catalogue.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(field => field.GetValue(null)).OfType<Rule>()];

    private static readonly List<string[]> InBook =
        [.. Repository.Read("docs/rules.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('-'))
            .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).Where(cells => cells[0].Contains('-') && cells[0] != "---")];

    [Fact]
    public void The_book_has_every_rule_in_the_same_words_and_order()
    {
        Assert.Equal(InCode.Select(rule => (rule.Code, rule.Text)), InBook.Select(cells => (cells[0], cells[1])));
    }

    [Fact]
    public void Every_row_of_the_book_is_complete()
    {
        Assert.All(InBook, cells => Assert.True(cells.Length == 5 && cells.All(cell => cell.Length > 0), string.Join(" | ", cells)));
    }

    [Fact]
    public void No_two_rules_share_a_code_or_a_sentence()
    {
        Assert.Equal(InCode.Count, InCode.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(InCode.Count, InCode.Select(rule => rule.Text).Distinct().Count());
    }

    [Fact]
    public void What_the_book_names_exists()
    {
        var sources = Repository.Sources(".cs").Select(file => Path.GetFileNameWithoutExtension(file)!).ToHashSet();
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)!).ToHashSet();

        Assert.All(InBook, cells => Assert.All(Names(cells[3]), name => Assert.Contains(name.Split('.')[0], sources)));
        Assert.All(InBook, cells => Assert.All(Names(cells[4]), name => Assert.Contains(name.Split('.')[0], tests)));
    }

    // What stands in `backticks`: a class, or a class and its method; constraints and indexes are told apart by their prefix.
    private static IEnumerable<string> Names(string cell) =>
        cell.Split('`').Where((_, index) => index % 2 == 1).Where(name => !name.StartsWith("CK_", StringComparison.Ordinal) && !name.StartsWith("IX_", StringComparison.Ordinal));
}
