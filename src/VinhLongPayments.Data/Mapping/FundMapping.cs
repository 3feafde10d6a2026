using VinhLongPayments.Domain.Funds;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Money between the offices: positive amounts, acknowledged by another person than the recorder.</summary>
internal sealed class FundTransferMapping : IEntityTypeConfiguration<FundTransfer>
{
    public void Configure(EntityTypeBuilder<FundTransfer> transfer)
    {
        transfer.ToTable("FundTransfers", t =>
        {
            t.HasCheckConstraint("CK_FundTransfers_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
            t.HasCheckConstraint("CK_FundTransfers_Acknowledged", "([AcknowledgedById] IS NULL AND [AcknowledgedAmount] IS NULL) OR ([AcknowledgedById] IS NOT NULL AND [AcknowledgedAmount] > 0)");
            t.HasCheckConstraint("CK_FundTransfers_TwoPeople", "[AcknowledgedById] IS NULL OR [AcknowledgedById] <> [RecordedById]");
        });
        transfer.Property(t => t.DocumentNumber).HasMaxLength(50);
        transfer.Property(t => t.RecordedByName).HasMaxLength(100);
        transfer.Property(t => t.AcknowledgedByName).HasMaxLength(100);
        transfer.HasIndex(t => new { t.DistrictId, t.PayMonth });
        transfer.HasIndex(t => new { t.DistrictId, t.Direction, t.DocumentNumber, t.TransferredOn }).IsUnique();
        transfer.HasOne<District>().WithMany().HasForeignKey(t => t.DistrictId);
    }
}

/// <summary>Opening figures: one set per district, confirmed by another person.</summary>
internal sealed class OpeningFiguresMapping : IEntityTypeConfiguration<OpeningFigures>
{
    public void Configure(EntityTypeBuilder<OpeningFigures> opening)
    {
        opening.ToTable("OpeningFigures", t =>
        {
            t.HasCheckConstraint("CK_OpeningFigures_Balance", "[Balance] >= 0");
            t.HasCheckConstraint("CK_OpeningFigures_TwoPeople", "[ConfirmedById] IS NULL OR [ConfirmedById] <> [RecordedById]");
        });
        opening.Property(o => o.RecordedByName).HasMaxLength(100);
        opening.Property(o => o.ConfirmedByName).HasMaxLength(100);
        opening.HasIndex(o => o.DistrictId).IsUnique();
        opening.HasOne<District>().WithMany().HasForeignKey(o => o.DistrictId);
        opening.HasMany(o => o.Points).WithOne().HasForeignKey(p => p.OpeningFiguresId);
    }
}

/// <summary>Opening figures per point.</summary>
internal sealed class OpeningPointMapping : IEntityTypeConfiguration<OpeningPoint>
{
    public void Configure(EntityTypeBuilder<OpeningPoint> point)
    {
        point.ToTable("OpeningPoints", t => t.HasCheckConstraint(
            "CK_OpeningPoints_Figures", "[Heads] >= 0 AND [Increase] >= 0 AND [Decrease] >= 0 AND [CarriedOverPeople] >= 0 AND [CarriedOver] >= 0"));
        point.HasKey(p => new { p.OpeningFiguresId, p.PayoutPointId });
        point.HasOne<PayoutPoint>().WithMany().HasForeignKey(p => p.PayoutPointId);
    }
}
