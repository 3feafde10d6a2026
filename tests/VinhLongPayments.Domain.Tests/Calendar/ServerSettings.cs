using System.Globalization;

namespace VinhLongPayments.Domain.Tests.Calendar;

/// <summary>Tests that change the zone of the whole process, so nothing else may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ServerSettings
{
    public const string Name = "Server settings";
}

/// <summary>The time zone and culture a server might be set to, until disposed.</summary>
public sealed class ServerSetting : IDisposable
{
    private readonly string? _zone = Environment.GetEnvironmentVariable("TZ");
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;

    public ServerSetting(string zone, string culture)
    {
        Set(zone);
        CultureInfo.CurrentCulture = new(culture);
    }

    public void Dispose()
    {
        Set(_zone);
        CultureInfo.CurrentCulture = _culture;
    }

    private static void Set(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
