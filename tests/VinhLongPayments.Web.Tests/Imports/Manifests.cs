using System.Text.Json;
using System.Text.Json.Serialization;

namespace VinhLongPayments.Web.Tests.Imports;

/// <summary>What must be found in the sample workbooks.</summary>
internal static class Manifests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public sealed record Dirty(int Rows, List<Defect> Defects);

    public sealed record Defect(int Row, string? Column, string Kind, string Severity, JsonElement? Expected, [property: JsonPropertyName("other_row")] int? OtherRow);

    public sealed record FormLook(List<FormSheet> Sheets, int Rows, long Total);

    public sealed record FormSheet(string Sheet, string Commune, int Rows, long Total);

    public sealed record Legacy(string Scheme, List<LegacyRow> Rows);

    public sealed record LegacyRow(int Row, string Name, string Address, string Commune);

    public sealed record NextMonth(List<Person> Increase, List<Person> Decrease, List<Person> Adjusted, List<string> CarriedOverCodes, List<Person> FuneralSupport, int HeadsAugust, int HeadsSeptember);

    public sealed record Person(string Code, string Name);

    public sealed record Results(int Rows, int Paid, int Unpaid, List<ResultProblem> Problems);

    public sealed record ResultProblem(int Row, string Code, string Kind, long? Expected);

    public static T Read<T>(string name) => JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", name)), Json)!;
}
