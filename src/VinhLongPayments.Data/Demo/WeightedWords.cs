namespace VinhLongPayments.Data.Demo;

/// <summary>Words with whole-number weights, written "Nguyễn 3250; Thị Kim 15; Tân"; a word without a number weighs 1.</summary>
public sealed class WeightedWords
{
    private readonly List<(string Word, int UpTo)> steps = [];

    public WeightedWords(string table)
    {
        foreach (var entry in table.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (word, weight) = Read(entry);
            Sum += weight;
            steps.Add((word, Sum));
        }
    }

    public int Sum { get; }

    public IEnumerable<string> Words => steps.Select(step => step.Word);

    /// <summary>A table that must add up to what its author meant: a slip in one weight shows at the first use.</summary>
    public static WeightedWords Summing(int sum, string table)
    {
        var words = new WeightedWords(table);
        return words.Sum == sum ? words : throw new InvalidOperationException($"The weights add up to {words.Sum}, not {sum}: {table}");
    }

    public string Draw(SplitMix64 random) => At(random.Below(Sum));

    /// <summary>The word that a roll from 0 to below the sum stands for.</summary>
    public string At(int roll) => steps.First(step => roll < step.UpTo).Word;

    private static (string Word, int Weight) Read(string entry)
    {
        var space = entry.LastIndexOf(' ');
        var hasWeight = int.TryParse(entry[(space + 1)..], out var weight);
        var word = hasWeight ? entry[..space] : entry;
        return (word == "(none)" ? "" : word, hasWeight ? weight : 1);
    }
}
