using System.Globalization;
using System.Text;
using QRCoder;

namespace VinhLongPayments.Web.Features.Shared;

/// <summary>A QR code as one path, so that hundreds of them still print fast.</summary>
/// <param name="Size">Modules on each side, with the quiet zone.</param>
/// <param name="Label">What it is, for whoever cannot see it.</param>
public sealed record QrCode(int Size, string Path, string Label)
{
    public static QrCode Of(string text, string label)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var modules = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules[y].Count; x++)
            {
                var from = x;
                while (x < modules[y].Count && modules[y][x]) x++;
                if (x > from) path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }
        return new(modules.Count, path.ToString(), label);
    }
}
