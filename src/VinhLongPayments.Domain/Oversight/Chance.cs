namespace VinhLongPayments.Domain.Oversight;

/// <summary>How surprising a count is when events come one by one at a known mean rate (Poisson). Figures for people to look at, never for money.</summary>
public static class Chance
{
    /// <summary>Counts rarer than this are worth a look: one point in a thousand by pure chance.</summary>
    public const double Surprising = 0.001;

    /// <summary>The probability of no event at all where <paramref name="expected"/> are expected.</summary>
    public static double OfNone(double expected) => Math.Exp(-expected);

    /// <summary>The probability of <paramref name="count"/> events or more where <paramref name="expected"/> are expected.</summary>
    public static double OfAtLeast(int count, double expected)
    {
        if (count <= 0) return 1;
        var (term, below) = (Math.Exp(-expected), 0d);
        for (var k = 0; k < count; k++)
        {
            below += term;
            term *= expected / (k + 1);
        }
        return Math.Max(0, 1 - below);
    }
}
