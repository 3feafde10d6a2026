using VinhLongPayments.Data.ReferenceData;

namespace VinhLongPayments.Web.Commands;

/// <summary>Brings the schema up to date and loads units, rates and categories; safe to run again.</summary>
public static class Migrate
{
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        var db = services.GetRequiredService<PaymentsDb>();
        await DatabaseSetup.MigrateAsync(db);
        await ReferenceLoader.LoadAsync(db);
        Console.WriteLine("The database is up to date.");
        return 0;
    }
}
