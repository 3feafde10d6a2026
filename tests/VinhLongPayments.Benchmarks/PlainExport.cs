using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;

namespace VinhLongPayments.Benchmarks;

/// <summary>The least that an export can cost: a reader over the list's lines with their items, and cells written as text without looking at them.</summary>
internal static class PlainExport
{
    private const string Query = """
        SELECT l.LineNumber, l.Code, l.Name, l.Birth, l.Sex, l.CitizenId, l.Address, l.CommuneId, l.PayoutPointId, l.CategoryCode, l.Coefficient, l.DecisionNumber,
            l.Amount, l.ReceiverName, l.ReceiverCitizenId, l.ReceiverRelation, l.AtHome, l.Note, i.Kind, i.Months, i.Amount
        FROM Entitlements l JOIN EntitlementItems i ON i.EntitlementId = l.Id
        WHERE l.ListId = (SELECT Id FROM Lists WHERE FileName = 'bench.xlsx' AND FromMonth = 201808) ORDER BY l.LineNumber
        """;

    public static void Write(string database, string target, int rows)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Query;
        using var reader = command.ExecuteReader();
        using var zip = new ZipArchive(File.Create(target), ZipArchiveMode.Create);
        using var sheet = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        sheet.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        var written = 0;
        while (reader.Read())
        {
            sheet.Write("<row>");
            for (var i = 0; i < reader.FieldCount; i++)
            {
                sheet.Write("<c t=\"inlineStr\"><is><t>");
                if (!reader.IsDBNull(i)) sheet.Write(reader.GetString(i));
                sheet.Write("</t></is></c>");
            }
            sheet.Write("</row>");
            written++;
        }
        sheet.Write("</sheetData></worksheet>");
        if (written < rows) throw new InvalidOperationException($"{written} rows instead of {rows}.");
    }
}
