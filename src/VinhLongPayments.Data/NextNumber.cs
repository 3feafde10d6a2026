using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Data;

/// <summary>Taking the next number of a series, inside the write gate.</summary>
public static class NextNumber
{
    public static async Task<string> NextNumberAsync(this PaymentsDb db, string name, CancellationToken cancellation)
    {
        var series = await db.NumberSeries.SingleOrDefaultAsync(s => s.Name == name, cancellation);
        if (series is null) db.NumberSeries.Add(series = new(name));
        return series.Next();
    }
}
