namespace VinhLongPayments.Data.Verification;

/// <summary>What a verification has looked at and what it found wrong: rows by their number or code, never a person.</summary>
public sealed class VerificationLog(Action<string> write)
{
    private readonly Dictionary<string, long> _checked = [];

    /// <summary>How many rows of each kind were looked at, in the order they came.</summary>
    public IReadOnlyDictionary<string, long> Checked => _checked;

    public int Findings { get; private set; }

    public void Count(string what, long rows = 1) => _checked[what] = _checked.GetValueOrDefault(what) + rows;

    public void Find(string row, string wrong)
    {
        Findings++;
        write($"{row}: {wrong}");
    }

    public void Require(bool holds, string row, string wrong)
    {
        if (!holds) Find(row, wrong);
    }

    /// <summary>Runs one part; a row that cannot even be read is a finding and does not end the verification.</summary>
    public async Task ReadAsync(string part, Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or InvalidOperationException or OverflowException)
        {
            // The message may quote the stored value, and with it a person.
            Find(part, $"a row cannot be read ({error.GetType().Name})");
        }
    }
}
