namespace VinhLongPayments.Domain.Oversight;

/// <summary>What somebody said who was called back about a payout.</summary>
public enum CallResult { Received = 1, NotReceived = 2, WithIssues = 3, NoContact = 4 }

/// <summary>A paid line that may be drawn, with the group it belongs to.</summary>
/// <param name="Code">The person's code: it orders the lines the same way on every database.</param>
public sealed record SampleCandidate(long EntitlementId, int DistrictId, int PayoutPointId, string Code, bool IsRisky)
{
    public string Stratum => $"{PayoutPointId}{(IsRisky ? "*" : "")}";
}

/// <summary>A random sample of one month's payouts for call-backs: drawn by point and risk from a printed seed, so that anybody can draw it again.</summary>
public sealed class CallSample
{
    /// <summary>How much more often a line with a stand-in receiver or a payout at home is drawn.</summary>
    private const int RiskWeight = 3;

    private readonly List<SampledLine> _lines = [];

    private CallSample() { }

    /// <summary>Draws at least one line of every group and shares the rest by size, risky groups threefold. Refuses nothing to draw from (CB-03) and a size out of bounds (CB-04).</summary>
    public CallSample(PaymentMonth month, int seed, int size, IReadOnlyCollection<SampleCandidate> candidates, Actor by, Moment now)
    {
        OversightRules.SampleHasCandidates.Require(candidates.Count > 0);
        OversightRules.SampleSizeIsInBounds.Require(size is >= 1 and <= 2000);

        Id = Guid.CreateVersion7();
        Month = month;
        Seed = seed;
        DrawnById = by.Id;
        DrawnByName = by.Name;
        DrawnAt = now;
        var strata = candidates.GroupBy(c => c.Stratum).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Lines: g.OrderBy(c => c.Code, StringComparer.Ordinal).ThenBy(c => c.EntitlementId).ToList())).ToList();
        var shares = Share(size, [.. strata.Select(s => (s.Lines.Count, s.Lines.Count * (s.Lines[0].IsRisky ? RiskWeight : 1)))]);
        for (var i = 0; i < strata.Count; i++) Draw(strata[i].Lines, shares[i], SplitMix64.For(seed, month.Number, i));
    }

    public Guid Id { get; private set; }
    public PaymentMonth Month { get; private set; }
    public int Seed { get; private set; }
    public Guid DrawnById { get; private set; }
    public string DrawnByName { get; private set; } = "";
    public Moment DrawnAt { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<SampledLine> Lines => _lines;

    // One each, then the rest by weight and largest remainder, never more than the group has.
    private static int[] Share(int size, IReadOnlyList<(int Count, int Weight)> strata)
    {
        var shares = strata.Select(_ => 1).ToArray();
        var total = strata.Sum(s => (long)s.Weight);
        var rest = Math.Max(0, size - strata.Count);
        var exact = strata.Select(s => rest * (decimal)s.Weight / total).ToArray();
        for (var i = 0; i < shares.Length; i++) shares[i] = Math.Min(strata[i].Count, 1 + (int)exact[i]);
        foreach (var i in Enumerable.Range(0, shares.Length).OrderByDescending(i => exact[i] - (int)exact[i]).ThenBy(i => i))
        {
            if (shares.Sum() >= size) break;
            if (shares[i] < strata[i].Count) shares[i]++;
        }
        return shares;
    }

    // The first of a shuffle: every line of the group has the same chance.
    private void Draw(List<SampleCandidate> lines, int count, SplitMix64 random)
    {
        for (var i = 0; i < count; i++)
        {
            var pick = random.Between(i, lines.Count - 1);
            (lines[i], lines[pick]) = (lines[pick], lines[i]);
            _lines.Add(new(Id, _lines.Count + 1, lines[i], lines.Count));
        }
    }

    /// <summary>Writes down what was said (CB-05: once a person was reached, the result stands).</summary>
    public void Record(int number, CallResult result, string? note, Actor by, Moment now) => _lines.Single(line => line.Number == number).Take(result, note, by, now);

    /// <summary>The share of payouts that were not as they should be, estimated from everybody who was reached.</summary>
    public Estimate Problems => Estimate.Of(_lines.Where(line => line.Result is not (null or CallResult.NoContact)).GroupBy(line => line.Stratum)
        .Select(g => (g.First().StratumSize, Reached: g.Count(), Problems: g.Count(line => line.Result is CallResult.NotReceived or CallResult.WithIssues))));
}

/// <summary>One drawn line, and what the person said.</summary>
public sealed class SampledLine : IAtPayoutPoint
{
    private SampledLine() { }

    internal SampledLine(Guid sampleId, int number, SampleCandidate drawn, int stratumSize)
    {
        SampleId = sampleId;
        Number = number;
        EntitlementId = drawn.EntitlementId;
        DistrictId = drawn.DistrictId;
        PayoutPointId = drawn.PayoutPointId;
        Stratum = drawn.Stratum;
        StratumSize = stratumSize;
    }

    public Guid SampleId { get; private set; }
    public int Number { get; private set; }
    public long EntitlementId { get; private set; }
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public string Stratum { get; private set; } = "";
    public int StratumSize { get; private set; }
    public CallResult? Result { get; private set; }
    public string? Note { get; private set; }
    public string? CalledByName { get; private set; }
    public Moment? CalledAt { get; private set; }

    public bool IsRisky => Stratum.EndsWith('*');

    internal void Take(CallResult result, string? note, Actor by, Moment now)
    {
        OversightRules.CallIsRecordedOnce.Require(Result is null or CallResult.NoContact);
        Result = result;
        Note = note;
        CalledByName = by.Name;
        CalledAt = now;
    }
}

/// <summary>A share estimated from a sample by groups, with the bounds within which it lies in 95 of 100 samples.</summary>
public sealed record Estimate(int Reached, double Share, double Low, double High)
{
    private const double Z = 1.959964;

    public static readonly Estimate None = new(0, 0, 0, 1);

    /// <summary>Each group counts by its size; the bounds are Wilson's at the effective number of calls, so they hold for shares near zero too.</summary>
    public static Estimate Of(IEnumerable<(int Size, int Reached, int Problems)> strata)
    {
        var groups = strata.ToList();
        if (groups.Count == 0) return None;

        var (all, reached) = (groups.Sum(g => (double)g.Size), groups.Sum(g => g.Reached));
        var share = groups.Sum(g => g.Size / all * g.Problems / g.Reached);
        var pooled = share * (1 - share);
        var variance = groups.Sum(g => Math.Pow(g.Size / all, 2) * pooled / g.Reached * (1 - (double)g.Reached / g.Size));
        var effective = pooled > 0 && variance > 0 ? pooled / variance : reached;
        var (centre, spread) = ((share + Z * Z / (2 * effective)) / (1 + Z * Z / effective), Z / (1 + Z * Z / effective) * Math.Sqrt(pooled / effective + Z * Z / (4 * effective * effective)));
        return new(reached, share, Math.Max(0, centre - spread), Math.Min(1, centre + spread));
    }
}
