using System.Globalization;

namespace VinhLongPayments.Web.Features.Shared;

/// <summary>Bars over a row of labels; the same figures always stand in a table beside it.</summary>
public sealed record BarChart(string Title, IReadOnlyList<BarChart.Bar> Bars)
{
    public const int Width = 720, Height = 220, Left = 10, Bottom = 28, Top = 22;

    /// <summary>One bar: its label, how long it is, and the figure in words.</summary>
    public sealed record Bar(string Label, double Value, string Text);

    private double Most => Math.Max(1, Bars.Count == 0 ? 1 : Bars.Max(bar => bar.Value));
    private double Step => (double)(Width - 2 * Left) / Math.Max(1, Bars.Count);

    // Few bars stay bars.
    private double Wide => Math.Min(Step * 0.7, 48);

    public string X(int at) => Svg.Of(Left + at * Step + (Step - Wide) / 2);
    public string Middle(int at) => Svg.Of(Left + at * Step + Step / 2);
    public string BarWidth => Svg.Of(Wide);
    public string Y(Bar bar) => Svg.Of(Height - Bottom - HeightOf(bar));
    public string BarHeight(Bar bar) => Svg.Of(HeightOf(bar));

    /// <summary>Labels are written under every so many bars, so that they do not run into each other.</summary>
    public int LabelEvery => Math.Max(1, (int)Math.Ceiling(Bars.Count / 12d));

    private double HeightOf(Bar bar) => bar.Value / Most * (Height - Bottom - Top);
}

/// <summary>Lines over the same days, told apart by their strokes and by the names at their ends, never by colour alone.</summary>
public sealed record LineChart(string Title, IReadOnlyList<string> Labels, IReadOnlyList<LineChart.Line> Lines)
{
    public const int Width = 720, Height = 260, Left = 42, Right = 90, Bottom = 28, Top = 12;

    /// <summary>One line of shares between 0 and 1; null where there is nothing yet.</summary>
    public sealed record Line(string Name, IReadOnlyList<double?> Shares);

    public string X(int at) => Svg.Of(XOf(at));
    public static string Y(double share) => Svg.Of(YOf(share));

    public string Points(Line line) => string.Join(' ', line.Shares.Index().Where(p => p.Item is not null).Select(p => $"{X(p.Index)},{Y(p.Item!.Value)}"));

    /// <summary>Where the name of a line is written: behind its last point, and not over another name.</summary>
    public IReadOnlyList<(Line Line, string X, string Y)> Names()
    {
        var names = new List<(Line, string, string)>();
        var lowest = double.MinValue;
        foreach (var line in Lines.Where(l => l.Shares.Any(s => s is not null)).OrderBy(l => YOf(l.Shares.Last(s => s is not null)!.Value)))
        {
            var last = line.Shares.Index().Last(p => p.Item is not null);
            lowest = Math.Max(YOf(last.Item!.Value) + 4, lowest + 15);
            names.Add((line, Svg.Of(XOf(last.Index) + 8), Svg.Of(lowest)));
        }
        return names;
    }

    private double XOf(int at) => Left + (double)(Width - Left - Right) * at / Math.Max(1, Labels.Count - 1);
    private static double YOf(double share) => Top + (1 - share) * (Height - Top - Bottom);
}

/// <summary>Numbers as SVG wants them, whatever the server's language.</summary>
internal static class Svg
{
    public static string Of(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
