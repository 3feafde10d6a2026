using System.IO.Compression;
using System.Text;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Web.Tests.Features.PaymentLists;

/// <summary>The sample lists, and ways to upload them and to spoil one cell of them.</summary>
internal static class Lists
{
    public const string Small = "clean_small_2018-08_longho.xlsx", District = "clean_district_2018-08_longho.xlsx";

    /// <summary>The lists of Long Hồ, whatever history the demo province holds elsewhere.</summary>
    public static readonly Expression<Func<PaymentList, bool>> IsOurs = list => list.FileName == "danh-sach.xlsx";

    /// <summary>Uploads and, when nothing is left to mend, makes the draft: answers with the draft's page, or with the review of the upload.</summary>
    public static async Task<Page> UploadAsync(this Browser clerk, byte[] content, string period = "08/2018", string kind = "Main", string fileName = "danh-sach.xlsx", string until = "")
    {
        var review = await clerk.ReviewAsync(content, period, kind, fileName, until);
        return review.Document.QuerySelector("form[action$='/lap']") is null ? review : await review.SubmitAsync("form[action$='/lap']");
    }

    /// <summary>Uploads, and answers with the review.</summary>
    public static async Task<Page> ReviewAsync(this Browser clerk, byte[] content, string period = "08/2018", string kind = "Main", string fileName = "danh-sach.xlsx", string until = "") =>
        await (await clerk.GetAsync("/danh-sach/tai-len")).SubmitAsync(
            "form[action='/danh-sach/tai-len']", new() { ["Period"] = period, ["Until"] = until, ["Kind"] = kind }, ("File", fileName, content));

    /// <summary>The workbook with the given cells replaced: text, or a number when the value is one, an error, or a formula.</summary>
    public static byte[] With(this byte[] workbook, params (string Cell, object Value)[] changes)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8)) xml = reader.ReadToEnd();
            foreach (var (cell, value) in changes) xml = Replace(xml, cell, value);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open(), new UTF8Encoding(false));
            writer.Write(xml);
        }
        return memory.ToArray();
    }

    /// <summary>The commune and point with which a district's rows can be written.</summary>
    public static Func<PaymentsDb, Task<(string Commune, string Point)>> FirstPointOf(string district) => async db =>
    {
        var point = await db.PayoutPoints.Join(db.Districts, p => p.DistrictId, d => d.Id, (p, d) => new { p, d }).Where(x => x.d.Slug == district).Select(x => x.p).OrderBy(p => p.Code).FirstAsync();
        return (await db.Communes.Where(c => c.Id == point.CommuneId).Select(c => c.Code).SingleAsync(), point.Code);
    };

    /// <summary>The changes that make the first row another district's.</summary>
    public static IEnumerable<(string Cell, object Value)> MovedTo(string districtCode, (string Commune, string Point) place) =>
        Enumerable.Range(2, 300).SelectMany(row => new (string, object)[] { ($"B{row}", $"{districtCode}-{row:000000}"), ($"H{row}", place.Commune), ($"I{row}", ""), ($"J{row}", place.Point) });

    private static string Replace(string xml, string cell, object value)
    {
        var written = value switch
        {
            Formula formula => $"<c r=\"{cell}\"><f>{formula.Text}</f><v>{formula.Value}</v></c>",
            CellError error => $"<c r=\"{cell}\" t=\"e\"><v>{error.Text}</v></c>",
            string text => $"<c r=\"{cell}\" t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>",
            _ => $"<c r=\"{cell}\"><v>{Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)}</v></c>",
        };
        var existing = new Regex($"<c r=\"{cell}\"[^>]*?(/>|>.*?</c>)");
        if (existing.IsMatch(xml)) return existing.Replace(xml, _ => written, 1);

        // A cell the row does not have yet goes behind its last smaller neighbour.
        var row = Regex.Match(cell, @"\d+").Value;
        var before = Regex.Matches(xml, $"<c r=\"([A-Z])({row})\"[^>]*?(/>|>.*?</c>)").Last(m => string.CompareOrdinal(m.Groups[1].Value, cell[..1]) < 0);
        return xml.Insert(before.Index + before.Length, written);
    }

    public sealed record Formula(string Text, string Value);
    public sealed record CellError(string Text);
}
