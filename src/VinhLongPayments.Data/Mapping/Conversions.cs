using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace VinhLongPayments.Data.Mapping;

/// <summary>How the domain's values are stored, on both providers alike, and the conventions every table follows.</summary>
internal static class Conversions
{
    public static void Add(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Vnd>().HaveConversion<VndColumn>();
        conventions.Properties<Coefficient>().HaveConversion<CoefficientColumn>();
        conventions.Properties<PaymentMonth>().HaveConversion<PaymentMonthColumn>();
        conventions.Properties<Moment>().HaveConversion<MomentColumn>();
        conventions.Properties<CitizenId>().HaveConversion<CitizenIdColumn>().HaveMaxLength(12);
        conventions.Properties<PersonName>().HaveConversion<PersonNameColumn>().HaveMaxLength(100);
        conventions.Properties<BirthDate>().HaveConversion<BirthDateColumn>().HaveMaxLength(10);
        conventions.Properties<string>().HaveMaxLength(500);
    }

    /// <summary>Restricts every foreign key, makes Version the concurrency token, and leaves Guid keys to the entities.</summary>
    public static void Finish(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership)) key.DeleteBehavior = DeleteBehavior.Restrict;
            if (entity.FindProperty("Version") is { } version) version.IsConcurrencyToken = true;
            if (entity.FindPrimaryKey() is { Properties: [{ } id] } && id.ClrType == typeof(Guid)) id.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }
    }

    private sealed class VndColumn() : ValueConverter<Vnd, long>(amount => amount.Dong, dong => new Vnd(dong));

    private sealed class CoefficientColumn() : ValueConverter<Coefficient, int>(value => value.Tenths, tenths => new Coefficient(tenths));

    private sealed class PaymentMonthColumn() : ValueConverter<PaymentMonth, int>(month => month.Number, number => new PaymentMonth(number));

    private sealed class MomentColumn() : ValueConverter<Moment, DateTime>(
        moment => moment.Utc, utc => new Moment(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    private sealed class CitizenIdColumn() : ValueConverter<CitizenId, string>(id => id.Digits, digits => CitizenId.FromDigits(digits));

    private sealed class PersonNameColumn() : ValueConverter<PersonName, string>(name => name.Full, text => PersonName.From(text));

    private sealed class BirthDateColumn() : ValueConverter<BirthDate, string>(birth => birth.Stored, text => BirthDate.FromStored(text));
}
