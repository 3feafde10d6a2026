namespace VinhLongPayments.Data.Mapping;

/// <summary>Districts: a code may return for another unit, so code and first day are the key.</summary>
internal sealed class DistrictMapping : IEntityTypeConfiguration<District>
{
    public void Configure(EntityTypeBuilder<District> district)
    {
        district.HasIndex(d => new { d.Code, d.ValidFrom }).IsUnique();
        district.Property(d => d.Code).HasMaxLength(10);
        district.Property(d => d.Slug).HasMaxLength(40);
        district.Property(d => d.Name).HasMaxLength(100);
        district.Property(d => d.ShortName).HasMaxLength(100);
    }
}

/// <summary>Communes: code and first day, as for districts.</summary>
internal sealed class CommuneMapping : IEntityTypeConfiguration<Commune>
{
    public void Configure(EntityTypeBuilder<Commune> commune)
    {
        commune.HasIndex(c => new { c.Code, c.ValidFrom }).IsUnique();
        commune.Property(c => c.Code).HasMaxLength(10);
        commune.Property(c => c.Name).HasMaxLength(100);
        commune.HasOne<District>().WithMany().HasForeignKey(c => c.DistrictId);
    }
}

/// <summary>Payout points.</summary>
internal sealed class PayoutPointMapping : IEntityTypeConfiguration<PayoutPoint>
{
    public void Configure(EntityTypeBuilder<PayoutPoint> point)
    {
        point.HasIndex(p => p.Code).IsUnique();
        point.Property(p => p.Code).HasMaxLength(20);
        point.Property(p => p.Name).HasMaxLength(100);
        point.Property(p => p.Phone).HasMaxLength(20);
        point.HasOne<Commune>().WithMany().HasForeignKey(p => p.CommuneId);
        point.HasOne<District>().WithMany().HasForeignKey(p => p.DistrictId);
        point.ToTable(t => t.HasCheckConstraint("CK_PayoutPoints_Active", "[ActiveTo] IS NULL OR [ActiveFrom] <= [ActiveTo]"));
    }
}

/// <summary>Standard rates: one per first month.</summary>
internal sealed class StandardRateMapping : IEntityTypeConfiguration<StandardRate>
{
    public void Configure(EntityTypeBuilder<StandardRate> rate)
    {
        rate.Property(r => r.From).HasColumnName("FromMonth");
        rate.Property(r => r.To).HasColumnName("ToMonth");
        rate.Property(r => r.ProposedByName).HasMaxLength(100);
        rate.Property(r => r.DecidedByName).HasMaxLength(100);
        rate.HasIndex(r => r.From).IsUnique().HasFilter("[Status] = 2");
        rate.ToTable(t =>
        {
            t.HasCheckConstraint("CK_StandardRates_Amount", "[Amount] > 0 AND [Funeral] > 0");
            t.HasCheckConstraint("CK_StandardRates_FourEyes", "[DecidedById] IS NULL OR [Status] <> 2 OR [DecidedById] <> [ProposedById]");
        });
    }
}

/// <summary>Benefit categories: one per code and first month.</summary>
internal sealed class BenefitCategoryMapping : IEntityTypeConfiguration<BenefitCategory>
{
    public void Configure(EntityTypeBuilder<BenefitCategory> category)
    {
        category.Property(c => c.From).HasColumnName("FromMonth");
        category.Property(c => c.To).HasColumnName("ToMonth");
        category.Property(c => c.Code).HasMaxLength(20);
        category.Property(c => c.Regime).HasMaxLength(10);
        category.Property(c => c.StackGroup).HasMaxLength(10);
        category.Property(c => c.Family).HasMaxLength(20);
        category.Property(c => c.ProposedByName).HasMaxLength(100);
        category.Property(c => c.DecidedByName).HasMaxLength(100);
        category.HasIndex(c => new { c.Code, c.From }).IsUnique().HasFilter("[Status] = 2");
        category.ToTable(t =>
        {
            t.HasCheckConstraint("CK_BenefitCategories_Coefficient", "[Coefficient] > 0");
            t.HasCheckConstraint("CK_BenefitCategories_FourEyes", "[DecidedById] IS NULL OR [Status] <> 2 OR [DecidedById] <> [ProposedById]");
        });
    }
}
