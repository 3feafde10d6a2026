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

/// <summary>Drawers: one per cashier, point and day; the sums are kept with each payout, the difference needs a reason.</summary>
internal sealed class DrawerMapping : IEntityTypeConfiguration<Drawer>
{
    public void Configure(EntityTypeBuilder<Drawer> drawer)
    {
        drawer.ToTable("Drawers", t =>
        {
            t.HasCheckConstraint("CK_Drawers_Sums", "[Opening] >= 0 AND [Allotted] >= 0 AND [Paid] >= 0 AND [Reversed] >= 0 AND [Returned] >= 0");
            t.HasCheckConstraint("CK_Drawers_Closed", "([Status] = 1 AND [Counted] IS NULL) OR ([Status] > 1 AND [Counted] >= 0)");
            t.HasCheckConstraint("CK_Drawers_Difference", "[Counted] IS NULL OR [Counted] = [Opening] + [Allotted] + [Reversed] - [Paid] - [Returned] OR [DifferenceReason] IS NOT NULL");
            t.HasCheckConstraint("CK_Drawers_TwoPeople", "[CountersignedById] IS NULL OR [CountersignedById] <> [CashierId]");
        });
        drawer.Property(d => d.CashierName).HasMaxLength(100);
        drawer.Property(d => d.CountersignedByName).HasMaxLength(100);
        drawer.Property(d => d.DifferenceReason).HasMaxLength(500);
        drawer.Property(d => d.ReopenReason).HasMaxLength(500);
        drawer.HasIndex(d => new { d.CashierId, d.PayoutPointId, d.Day }).IsUnique();
        drawer.HasIndex(d => new { d.DistrictId, d.Day });
        drawer.HasOne<PayoutPoint>().WithMany().HasForeignKey(d => d.PayoutPointId);
        drawer.HasMany(d => d.Notes).WithOne().HasForeignKey(n => n.DrawerId);
    }
}

/// <summary>Notes counted at opening and closing.</summary>
internal sealed class DrawerNotesMapping : IEntityTypeConfiguration<DrawerNotes>
{
    public void Configure(EntityTypeBuilder<DrawerNotes> notes)
    {
        notes.ToTable("DrawerNotes", t => t.HasCheckConstraint("CK_DrawerNotes_Pieces", "[Pieces] > 0"));
        notes.HasKey(n => new { n.DrawerId, n.AtClose, n.Face });
    }
}

/// <summary>Cash between a district post office and its points: given by one person, taken by another.</summary>
internal sealed class CashAllotmentMapping : IEntityTypeConfiguration<CashAllotment>
{
    public void Configure(EntityTypeBuilder<CashAllotment> allotment)
    {
        allotment.ToTable("CashAllotments", t =>
        {
            t.HasCheckConstraint("CK_CashAllotments_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
            t.HasCheckConstraint("CK_CashAllotments_TwoPeople", "[TakenById] IS NULL OR [TakenById] <> [GivenById]");
            t.HasCheckConstraint("CK_CashAllotments_Taken", "[TakenById] IS NULL OR ([DrawerId] IS NOT NULL AND [WithdrawnAt] IS NULL)");
        });
        allotment.Property(a => a.Document).HasMaxLength(50);
        allotment.Property(a => a.GivenByName).HasMaxLength(100);
        allotment.Property(a => a.TakenByName).HasMaxLength(100);
        allotment.HasIndex(a => new { a.PayoutPointId, a.GivenAt });
        allotment.HasIndex(a => a.DrawerId);
        allotment.HasOne<PayoutPoint>().WithMany().HasForeignKey(a => a.PayoutPointId);
        allotment.HasOne<Drawer>().WithMany().HasForeignKey(a => a.DrawerId);
    }
}
