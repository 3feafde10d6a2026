using VinhLongPayments.Data.Triggers;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Lists: one main list per district and period that is not discarded.</summary>
internal sealed class PaymentListMapping : IEntityTypeConfiguration<PaymentList>
{
    public void Configure(EntityTypeBuilder<PaymentList> list)
    {
        list.ToTable("Lists", t =>
        {
            t.HasCheckConstraint("CK_Lists_Months", "[FromMonth] <= [ToMonth]");
            t.HasCheckConstraint("CK_Lists_FourEyes", "[ApproverId] IS NULL OR [ApproverId] <> [AuthorId]");
        });
        list.Property(l => l.From).HasColumnName("FromMonth");
        list.Property(l => l.To).HasColumnName("ToMonth");
        list.Property(l => l.FileName).HasMaxLength(200);
        list.Property(l => l.FileSha256).HasMaxLength(64);
        list.HasIndex(l => new { l.DistrictId, l.From, l.Kind, l.Number }).IsUnique().HasFilter("[Status] <> 9");
        list.HasOne<District>().WithMany().HasForeignKey(l => l.DistrictId);
        list.HasMany(l => l.Steps).WithOne().HasForeignKey(s => s.ListId);
        list.HasMany(l => l.Warnings).WithOne().HasForeignKey(w => w.ListId);
        list.Navigation(l => l.Warnings).HasField("_warnings").UsePropertyAccessMode(PropertyAccessMode.Field);
        list.HasMany(l => l.PointTotals).WithOne().HasForeignKey(p => p.ListId);
    }
}

/// <summary>A list's history, insert-only.</summary>
internal sealed class ListStepMapping : IEntityTypeConfiguration<ListStep>
{
    public void Configure(EntityTypeBuilder<ListStep> step)
    {
        step.ToTable("ListSteps", t => t.HasTrigger(InsertOnly.NameOf("ListSteps")));
        step.Property(s => s.ByName).HasMaxLength(100);
    }
}

/// <summary>A list's accepted doubts.</summary>
internal sealed class ListWarningMapping : IEntityTypeConfiguration<ListWarning>
{
    public void Configure(EntityTypeBuilder<ListWarning> warning)
    {
        warning.ToTable("ListWarnings");
        warning.HasKey(w => new { w.ListId, w.Kind });
        warning.Property(w => w.AcceptedByName).HasMaxLength(100);
    }
}

/// <summary>What the last check of a draft found.</summary>
internal sealed class ListFindingMapping : IEntityTypeConfiguration<ListFinding>
{
    public void Configure(EntityTypeBuilder<ListFinding> finding)
    {
        finding.ToTable("ListFindings");
        finding.HasIndex(f => new { f.ListId, f.Severity, f.Kind });
        finding.HasOne<PaymentList>().WithMany().HasForeignKey(f => f.ListId);
    }
}

/// <summary>A list's control totals per point.</summary>
internal sealed class ListPointTotalMapping : IEntityTypeConfiguration<ListPointTotal>
{
    public void Configure(EntityTypeBuilder<ListPointTotal> total)
    {
        total.ToTable("ListPointTotals", t => t.HasCheckConstraint(
            "CK_ListPointTotals_Sum", "[Amount] = [Regular] + [BackPay] + [CarriedOver] + [Funeral] - [Clawback]"));
        total.HasKey(t => new { t.ListId, t.PayoutPointId });
        total.HasOne<PayoutPoint>().WithMany().HasForeignKey(t => t.PayoutPointId);
    }
}

/// <summary>Lines: a person once per period on the main lists of the whole province.</summary>
internal sealed class EntitlementMapping : IEntityTypeConfiguration<Entitlement>
{
    public void Configure(EntityTypeBuilder<Entitlement> line)
    {
        line.ToTable("Entitlements", t =>
        {
            t.HasCheckConstraint("CK_Entitlements_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
            t.HasCheckConstraint("CK_Entitlements_Unclaimed", "[Status] <> 4 OR [UnclaimedReason] IS NOT NULL");
        });
        line.Property(l => l.Code).HasMaxLength(20);
        line.Property(l => l.SearchName).HasMaxLength(100);
        line.Property(l => l.SortName).HasMaxLength(400);
        line.Property(l => l.CategoryCode).HasMaxLength(20);
        line.Property(l => l.DecisionNumber).HasMaxLength(50);
        line.Property(l => l.ReceiverName).HasMaxLength(100);
        line.Property(l => l.ReceiverRelation).HasMaxLength(50);
        line.HasIndex(l => new { l.BeneficiaryId, l.PayMonth }).IsUnique().HasFilter("[IsOnMainList] = 1");
        line.HasIndex(l => l.BeneficiaryId);
        line.HasIndex(l => new { l.ListId, l.LineNumber }).IsUnique();
        line.HasIndex(l => new { l.PayoutPointId, l.PayMonth, l.SearchName });
        line.HasIndex(l => new { l.DistrictId, l.PayMonth, l.PayoutPointId, l.Status });
        // The few lines of a month that nobody collected; each has a reason, and no paid line has one.
        line.HasIndex(l => new { l.DistrictId, l.PayMonth, l.Status }).HasFilter("[UnclaimedReason] IS NOT NULL");
        line.HasIndex(l => l.CitizenId);
        line.HasIndex(l => l.Code);
        line.HasOne<PaymentList>().WithMany().HasForeignKey(l => l.ListId);
        line.HasOne<Beneficiary>().WithMany().HasForeignKey(l => l.BeneficiaryId);
        line.HasOne<Commune>().WithMany().HasForeignKey(l => l.CommuneId);
        line.HasOne<PayoutPoint>().WithMany().HasForeignKey(l => l.PayoutPointId);
        line.HasMany(l => l.Items).WithOne().HasForeignKey(i => i.EntitlementId);
        line.HasMany(l => l.Payouts).WithOne().HasForeignKey(p => p.EntitlementId);
    }
}

/// <summary>Items: no item twice on any lists.</summary>
internal sealed class EntitlementItemMapping : IEntityTypeConfiguration<EntitlementItem>
{
    public void Configure(EntityTypeBuilder<EntitlementItem> item)
    {
        item.ToTable("EntitlementItems", t => t.HasCheckConstraint("CK_EntitlementItems_Amount", "[Amount] > 0 AND [Amount] < 1000000000000"));
        item.Property(i => i.CategoryCode).HasMaxLength(20);
        item.HasIndex(i => new { i.BeneficiaryId, i.Kind, i.Month, i.CategoryCode, i.FirstMonth }).IsUnique().HasFilter("[OriginItemId] IS NULL");
        item.HasIndex(i => i.OriginItemId).IsUnique().HasFilter("[OriginItemId] IS NOT NULL");
        item.HasOne<EntitlementItem>().WithMany().HasForeignKey(i => i.OriginItemId);
    }
}
