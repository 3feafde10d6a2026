using VinhLongPayments.Domain.Payouts;

namespace VinhLongPayments.Domain.Settlements;

/// <summary>What the sources come to: lines per point, both offices' figures, where they differ, and which identities do not hold.</summary>
public sealed class SettlementCount
{
    private const int NamedInDetail = 6;

    private SettlementCount(SettlementSources sources)
    {
        Sources = sources;
        Lines = [.. sources.Points.OrderBy(p => p.PayoutPointId).Select(p => new SettlementLine(p))];
        Office = SideFigures.OfOffice(sources);
        Post = SideFigures.OfPost(sources);
        Figures = ComparedFigure.Of(sources.DistrictName, Office, Post);
        Differences = [.. Figures.Concat(sources.Points.SelectMany(ComparedFigure.OfPoint)).Where(f => f.Difference != 0)];
        Breaks = [.. Identity.OfPoints.SelectMany(identity => identity.BreaksIn(sources)).Concat(Identity.BreaksOfMoney(sources)).OrderBy(b => b.Number)];
    }

    public SettlementSources Sources { get; }
    public IReadOnlyList<SettlementLine> Lines { get; }
    public SideFigures Office { get; }
    public SideFigures Post { get; }

    /// <summary>Form E for the whole district, equal figures included.</summary>
    public IReadOnlyList<ComparedFigure> Figures { get; }

    /// <summary>Every figure on which the offices do not agree, in the district and at each point.</summary>
    public IReadOnlyList<ComparedFigure> Differences { get; }

    public IReadOnlyList<IdentityBreak> Breaks { get; }

    public static SettlementCount Of(SettlementSources sources) => new(sources);

    /// <summary>Covers every figure and the head of every receipt chain, so that a changed source shows.</summary>
    public string Fingerprint() => FingerprintOf(Sources.PayMonth, Lines, Office, Post);

    internal static string FingerprintOf(PaymentMonth month, IEnumerable<SettlementLine> lines, SideFigures office, SideFigures post) => Digest.Of(
    [
        "settlement-1", month.Number, Digest.Of([.. lines.OrderBy(l => l.PayoutPointId).Select(line => line.Fingerprint())]), FingerprintOf(office), FingerprintOf(post),
    ]);

    private static string FingerprintOf(SideFigures side) => Digest.Of(
        side.OpeningBalance.Dong, side.Received.Dong, side.DuePeople, side.Due.Dong, side.PaidPeople, side.Paid.Dong,
        side.UnpaidPeople, side.Unpaid.Dong, side.Returned.Dong, side.ClosingBalance.Dong);

    public string? BreaksInWords => InWords(Breaks);
    public string? DifferencesInWords => InWords(Differences);

    private static string? InWords<T>(IReadOnlyList<T> rows)
    {
        if (rows.Count == 0) return null;
        var text = string.Join("; ", rows.Take(NamedInDetail));
        var rest = rows.Count - NamedInDetail;
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}{(rest > 0 ? $"; và {rest} chỗ khác" : "")}.";
    }
}
