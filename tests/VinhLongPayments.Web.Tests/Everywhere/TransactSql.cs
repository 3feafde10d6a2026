using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace VinhLongPayments.Web.Tests.Everywhere;

/// <summary>SQL Server 2022's grammar, without a server.</summary>
internal static class TransactSql
{
    public static TSqlScript Parse(string sql)
    {
        var script = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => $"line {e.Line}, column {e.Column}: {e.Message}")) + $"\n{sql}");
        return (TSqlScript)script;
    }

    /// <summary>The statements handed to EXEC as text, which the outer parse does not look into.</summary>
    public static IReadOnlyList<string> TextsExecutedIn(TSqlScript script)
    {
        var visitor = new ExecutedTexts();
        script.Accept(visitor);
        return visitor.Texts;
    }

    private sealed class ExecutedTexts : TSqlFragmentVisitor
    {
        public List<string> Texts { get; } = [];

        // A sentence put together when it runs, as where a default is dropped by its name, is no text that can be read here.
        public override void Visit(ExecutableStringList node)
        {
            if (node.Strings.All(part => part is StringLiteral)) Texts.Add(string.Concat(node.Strings.Cast<StringLiteral>().Select(part => part.Value)));
        }
    }
}
