using System.IO.Compression;
using System.Xml;

namespace VinhLongPayments.Web.Sheets;

/// <summary>The zip around a workbook, opened with every limit in force: declared sizes are checked first, real ones while streaming.</summary>
internal sealed class BoundedPackage : IDisposable
{
    private static readonly byte[] ZipHeader = [0x50, 0x4B];
    private static readonly byte[] OleHeader = [0xD0, 0xCF, 0x11, 0xE0];

    private readonly ZipArchive _zip;
    private readonly SheetLimits _limits;
    private long _unpacked;

    public BoundedPackage(Stream stream, SheetLimits limits)
    {
        _limits = limits;
        CheckHeader(stream, limits);
        try
        {
            _zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            CheckEntries();
        }
        catch (Exception error) when (error is InvalidDataException or IOException or ArgumentException or OverflowException or NotSupportedException)
        {
            throw new SheetRefused(SheetRefusal.Damaged);
        }
    }

    public bool Has(string part) => _zip.GetEntry(part) is not null;

    /// <summary>Opens a part as XML without DTD or outside references; null when it is missing.</summary>
    public XmlReader? Xml(string part)
    {
        if (_zip.GetEntry(part) is not { } entry) return null;

        return XmlReader.Create(new CountingStream(entry.Open(), Count, _limits.MaxTagBytes), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = _limits.MaxCharactersInPart,
            IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
        });
    }

    public void Dispose() => _zip.Dispose();

    private void Count(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > _limits.MaxUnpackedBytes) throw new SheetRefused(SheetRefusal.UnpacksTooBig);
    }

    private static void CheckHeader(Stream stream, SheetLimits limits)
    {
        if (stream.Length == 0) throw new SheetRefused(SheetRefusal.Empty);
        if (stream.Length > limits.MaxFileBytes) throw new SheetRefused(SheetRefusal.TooBig);

        var head = new byte[4];
        stream.Position = 0;
        stream.ReadExactly(head, 0, (int)Math.Min(4, stream.Length));
        if (head.AsSpan().StartsWith(OleHeader)) throw new SheetRefused(HoldsEncryptedPackage(stream) ? SheetRefusal.HasPassword : SheetRefusal.OldFormat);
        if (!head.AsSpan().StartsWith(ZipHeader)) throw new SheetRefused(SheetRefusal.NotAWorkbook);
        stream.Position = 0;
    }

    // An encrypted workbook is an OLE file with a stream of this name; the file itself is bounded, so it may be searched whole.
    private static bool HoldsEncryptedPackage(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.Position = 0;
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }

    private void CheckEntries()
    {
        if (_zip.Entries.Count > _limits.MaxEntries) throw new SheetRefused(SheetRefusal.TooManyParts);
        var total = 0L;
        foreach (var entry in _zip.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) throw new SheetRefused(SheetRefusal.HasMacros);
            if (name.Contains("externalLinks/", StringComparison.OrdinalIgnoreCase)) throw new SheetRefused(SheetRefusal.HasExternalLinks);
            if (name.Contains("embeddings/", StringComparison.OrdinalIgnoreCase)) throw new SheetRefused(SheetRefusal.HasEmbeddedObjects);

            total += entry.Length;
            var shrinksTooMuch = entry.Length > _limits.RatioFreeBytes && entry.Length / Math.Max(1, entry.CompressedLength) > _limits.MaxRatio;
            if (total > _limits.MaxUnpackedBytes || shrinksTooMuch) throw new SheetRefused(SheetRefusal.UnpacksTooBig);
        }
        if (!Has("xl/workbook.xml")) throw new SheetRefused(SheetRefusal.NotAWorkbook);
    }

    /// <summary>Tells how much really came out (declared sizes lie) and stops a tag that never ends before the XML reader holds it whole.</summary>
    private sealed class CountingStream(Stream inner, Action<int> count, int maxTagBytes) : Stream
    {
        private int _sinceTag;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int length) => Read(buffer.AsSpan(offset, length));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            count(read);
            Check(buffer[..read]);
            return read;
        }

        // A < cannot stand inside a tag. UTF-16 could hide one in a letter, but no UTF-8 text has a zero byte.
        private void Check(ReadOnlySpan<byte> bytes)
        {
            var tag = bytes.LastIndexOf((byte)'<');
            _sinceTag = tag < 0 ? _sinceTag + bytes.Length : bytes.Length - tag;
            if (_sinceTag > maxTagBytes || bytes.Contains((byte)0)) throw new InvalidDataException();
        }

        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int length) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>The step through a part that refuses elements nested deeper than any workbook nests them.</summary>
internal static class BoundedXml
{
    private const int MaxDepth = 64;

    public static bool Step(this XmlReader xml)
    {
        if (!xml.Read()) return false;
        return xml.Depth <= MaxDepth ? true : throw new InvalidDataException();
    }
}
