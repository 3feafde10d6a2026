using Microsoft.EntityFrameworkCore.ChangeTracking;
using VinhLongPayments.Data.Triggers;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Contracts; days 7–15 stand here once more as a constraint.</summary>
internal sealed class ContractMapping : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> contract)
    {
        contract.Property(c => c.From).HasColumnName("FromMonth");
        contract.Property(c => c.To).HasColumnName("ToMonth");
        contract.Property(c => c.Number).HasMaxLength(50);
        contract.HasIndex(c => c.Number).IsUnique();
        contract.HasIndex(c => c.DistrictId);
        contract.HasOne<District>().WithMany().HasForeignKey(c => c.DistrictId);
        contract.ComplexProperty(c => c.Fee);
        contract.HasMany(c => c.Points).WithOne().HasForeignKey(p => p.ContractId);
        contract.HasMany(c => c.Signatures).WithOne().HasForeignKey(s => s.ContractId);
        contract.HasMany(c => c.Annexes).WithOne().HasForeignKey(a => a.ContractId);
        contract.HasMany(c => c.Exceptions).WithOne().HasForeignKey(e => e.ContractId);
        contract.ToTable(t =>
        {
            t.HasCheckConstraint("CK_Contracts_Days", "[OpensOnDay] >= 7 AND [OpensOnDay] <= [ClosesOnDay] AND [ClosesOnDay] <= 15");
            t.HasCheckConstraint("CK_Contracts_Months", "[FromMonth] <= [ToMonth]");
        });
    }
}

/// <summary>Points of a contract.</summary>
internal sealed class ContractPointMapping : IEntityTypeConfiguration<ContractPoint>
{
    public void Configure(EntityTypeBuilder<ContractPoint> point)
    {
        point.ToTable("ContractPoints");
        point.HasKey(p => new { p.ContractId, p.PayoutPointId });
        point.Property(p => p.From).HasColumnName("FromMonth");
        point.HasOne<PayoutPoint>().WithMany().HasForeignKey(p => p.PayoutPointId);
    }
}

/// <summary>Signatures: one per side, one per person, never changed.</summary>
internal sealed class ContractSignatureMapping : IEntityTypeConfiguration<ContractSignature>
{
    public void Configure(EntityTypeBuilder<ContractSignature> signature)
    {
        signature.ToTable("ContractSignatures", t => t.HasTrigger(InsertOnly.NameOf("ContractSignatures")));
        signature.HasKey(s => new { s.ContractId, s.Side });
        signature.HasIndex(s => new { s.ContractId, s.ById }).IsUnique();
        signature.Property(s => s.ByName).HasMaxLength(100);
    }
}

/// <summary>Annexes.</summary>
internal sealed class AnnexMapping : IEntityTypeConfiguration<Annex>
{
    public void Configure(EntityTypeBuilder<Annex> annex)
    {
        annex.ToTable("Annexes", t => t.HasCheckConstraint("CK_Annexes_TwoPeople", "[ApprovedById] IS NULL OR [ApprovedById] <> [DraftedById]"));
        annex.Property(a => a.From).HasColumnName("FromMonth");
        annex.Property(a => a.Number).HasMaxLength(50);
        annex.HasIndex(a => new { a.ContractId, a.Number }).IsUnique();
        annex.ComplexProperty(a => a.NewFee);
        annex.Property(a => a.AddedPointIds).HasMaxLength(1000).HasConversion(
            ids => string.Join(',', ids),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToList(),
            new ValueComparer<IReadOnlyList<int>>((a, b) => a!.SequenceEqual(b!), ids => ids.Aggregate(0, HashCode.Combine), ids => ids.ToList()));
    }
}

/// <summary>Window exceptions: one per contract and month, two people.</summary>
internal sealed class WindowExceptionMapping : IEntityTypeConfiguration<WindowException>
{
    public void Configure(EntityTypeBuilder<WindowException> exception)
    {
        exception.ToTable("WindowExceptions", t =>
        {
            t.HasCheckConstraint("CK_WindowExceptions_Days", "[Opens] <= [Closes]");
            t.HasCheckConstraint("CK_WindowExceptions_TwoPeople", "[ApprovedById] IS NULL OR [ApprovedById] <> [ProposedById]");
        });
        exception.HasIndex(e => new { e.ContractId, e.Month }).IsUnique();
    }
}
