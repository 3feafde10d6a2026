using System.IO.Compression;
using System.Xml;
using Microsoft.Data.Sqlite;

namespace VinhLongPayments.Benchmarks;

/// <summary>The least that reading and storing a list can cost: an XmlReader over the sheet and prepared inserts in one transaction, no rules at all.</summary>
internal static class Floor
{
    private const int Columns = 26;

    public static int ScanAndInsert(byte[] workbook, string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=WAL; CREATE TABLE Rows (Id INTEGER PRIMARY KEY, " + string.Join(", ", Enumerable.Range(0, Columns).Select(i => $"C{i} TEXT")) + "); CREATE INDEX I1 ON Rows (C1); CREATE INDEX I2 ON Rows (C2); CREATE INDEX I3 ON Rows (C5);");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO Rows ({string.Join(", ", Enumerable.Range(0, Columns).Select(i => $"C{i}"))}) VALUES ({string.Join(", ", Enumerable.Range(0, Columns).Select(i => $"@p{i}"))})";
        for (var i = 0; i < Columns; i++) insert.Parameters.Add(new SqliteParameter($"@p{i}", ""));
        insert.Prepare();

        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        using var xml = XmlReader.Create(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var (rows, column, values) = (0, 0, new string[Columns]);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "row") Array.Fill(values, "");
            else if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "c") column = xml.GetAttribute("r")![0] - 'A';
            else if (xml.NodeType is XmlNodeType.Text) values[column] = xml.Value;
            else if (xml.NodeType is XmlNodeType.EndElement && xml.LocalName is "row")
            {
                for (var i = 0; i < Columns; i++) insert.Parameters[i].Value = values[i];
                insert.ExecuteNonQuery();
                rows++;
            }
        }
        transaction.Commit();
        return rows;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
