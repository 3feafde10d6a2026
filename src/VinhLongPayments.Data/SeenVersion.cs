namespace VinhLongPayments.Data;

/// <summary>The version of a row that a person saw on the screen: what they decide holds for that version only.</summary>
public static class SeenVersion
{
    /// <summary>Saving then fails when the row has changed since, and counts as a change of the row even when only its parts change.</summary>
    public static void Expect(this PaymentsDb db, object row, int seen)
    {
        var version = db.Entry(row).Property("Version");
        version.OriginalValue = seen;
        version.IsModified = true;
    }
}
