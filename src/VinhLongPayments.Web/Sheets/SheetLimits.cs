namespace VinhLongPayments.Web.Sheets;

/// <summary>The most a workbook may hold; every number is checked before or while reading, never after.</summary>
public sealed record SheetLimits
{
    public static readonly SheetLimits Default = new();

    public long MaxFileBytes { get; init; } = 10 * 1024 * 1024;
    public int MaxEntries { get; init; } = 200;
    public long MaxUnpackedBytes { get; init; } = 100 * 1024 * 1024;
    public int MaxRatio { get; init; } = 200;

    /// <summary>Parts this small may shrink as much as they like: an honest styles.xml does.</summary>
    public long RatioFreeBytes { get; init; } = 64 * 1024;

    public long MaxCharactersInPart { get; init; } = 60_000_000;

    /// <summary>The longest stretch without a new tag: the reader holds all the attributes of a tag at once.</summary>
    public int MaxTagBytes { get; init; } = 256 * 1024;

    public int MaxRows { get; init; } = 50_000;
    public int MaxColumns { get; init; } = 60;
    public int MaxCellCharacters { get; init; } = 500;
    public int MaxSharedStrings { get; init; } = 500_000;
}
