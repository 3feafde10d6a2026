using VinhLongPayments.Data.Users;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Beneficiaries: one code and one identity number belong to one person in the whole province.</summary>
internal sealed class BeneficiaryMapping : IEntityTypeConfiguration<Beneficiary>
{
    public void Configure(EntityTypeBuilder<Beneficiary> person)
    {
        person.Property(p => p.Code).HasMaxLength(20);
        person.Property(p => p.SearchName).HasMaxLength(100);
        person.Property(p => p.SearchAddress).HasMaxLength(200);
        person.Property(p => p.Phone).HasMaxLength(20);
        person.Property(p => p.BankAccount).HasMaxLength(30);
        person.Property(p => p.PensionNumber).HasMaxLength(30);
        person.HasIndex(p => p.Code).IsUnique();
        person.HasIndex(p => new { p.SearchName, p.Birth });
        person.HasIndex(p => p.FormerDistrictId);
        person.HasOne<District>().WithMany().HasForeignKey(p => p.FormerDistrictId);
        person.HasIndex(p => p.CitizenId).IsUnique().HasFilter("[CitizenId] IS NOT NULL");
        person.HasIndex(p => new { p.DistrictId, p.SearchName });
        person.HasOne<District>().WithMany().HasForeignKey(p => p.DistrictId);
        person.HasOne<Commune>().WithMany().HasForeignKey(p => p.CommuneId);
        person.HasOne<PayoutPoint>().WithMany().HasForeignKey(p => p.PayoutPointId);
        person.ToTable(t => t.HasCheckConstraint("CK_Beneficiaries_CitizenId", "[CitizenId] IS NULL OR [CitizenId] LIKE '_________' OR [CitizenId] LIKE '____________'"));
    }
}

/// <summary>Accounts with their place.</summary>
internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(a => a.DisplayName).HasMaxLength(100);
        account.Ignore(a => a.Scope);
        account.HasMany(a => a.Points).WithOne().HasForeignKey(p => p.AccountId);
        account.HasMany(a => a.Districts).WithOne().HasForeignKey(d => d.AccountId);
        account.Navigation(a => a.Points).AutoInclude();
        account.Navigation(a => a.Districts).AutoInclude();
    }
}

/// <summary>The points of a cashier.</summary>
internal sealed class AccountPointMapping : IEntityTypeConfiguration<AccountPoint>
{
    public void Configure(EntityTypeBuilder<AccountPoint> point)
    {
        point.ToTable("AccountPoints");
        point.HasKey(p => new { p.AccountId, p.PayoutPointId });
        point.HasOne<PayoutPoint>().WithMany().HasForeignKey(p => p.PayoutPointId);
    }
}

/// <summary>The districts of an account.</summary>
internal sealed class AccountDistrictMapping : IEntityTypeConfiguration<AccountDistrict>
{
    public void Configure(EntityTypeBuilder<AccountDistrict> district)
    {
        district.ToTable("AccountDistricts");
        district.HasKey(d => new { d.AccountId, d.DistrictId });
        district.HasOne<District>().WithMany().HasForeignKey(d => d.DistrictId);
    }
}
