using VinhLongPayments.Data.Triggers;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Inspections with their places, steps and findings.</summary>
internal sealed class InspectionMapping : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.ToTable("Inspections", t => t.HasCheckConstraint("CK_Inspections_Days", "[FromMonth] <= [ToMonth] AND [StartsOn] <= [EndsOn]"));
        inspection.Property(i => i.From).HasColumnName("FromMonth");
        inspection.Property(i => i.To).HasColumnName("ToMonth");
        inspection.Property(i => i.Title).HasMaxLength(300);
        inspection.Property(i => i.DecisionNumber).HasMaxLength(50);
        inspection.HasIndex(i => new { i.DecisionNumber, i.DecidedOn }).IsUnique();
        inspection.HasMany(i => i.Places).WithOne().HasForeignKey(p => p.InspectionId);
        inspection.HasMany(i => i.Steps).WithOne().HasForeignKey(s => s.InspectionId);
        inspection.HasMany(i => i.Findings).WithOne().HasForeignKey(f => f.InspectionId);
    }
}

/// <summary>Where an inspection looks.</summary>
internal sealed class InspectionPlaceMapping : IEntityTypeConfiguration<InspectionPlace>
{
    public void Configure(EntityTypeBuilder<InspectionPlace> place)
    {
        place.ToTable("InspectionPlaces");
        place.HasIndex(p => new { p.InspectionId, p.DistrictId });
        place.HasOne<District>().WithMany().HasForeignKey(p => p.DistrictId);
        place.HasOne<Commune>().WithMany().HasForeignKey(p => p.CommuneId);
        place.HasOne<PayoutPoint>().WithMany().HasForeignKey(p => p.PayoutPointId);
    }
}

/// <summary>The steps of an inspection, insert-only, each once.</summary>
internal sealed class InspectionStepMapping : IEntityTypeConfiguration<InspectionStep>
{
    public void Configure(EntityTypeBuilder<InspectionStep> step)
    {
        step.ToTable("InspectionSteps", t => t.HasTrigger(InsertOnly.NameOf("InspectionSteps")));
        step.Property(s => s.Paper).HasMaxLength(50);
        step.Property(s => s.Note).HasMaxLength(2000);
        step.Property(s => s.ByName).HasMaxLength(100);
        step.HasIndex(s => new { s.InspectionId, s.Status }).IsUnique();
    }
}

/// <summary>Findings with their recommendations; never more recovered than was wrong.</summary>
internal sealed class InspectionFindingMapping : IEntityTypeConfiguration<InspectionFinding>
{
    public void Configure(EntityTypeBuilder<InspectionFinding> finding)
    {
        finding.ToTable("InspectionFindings", t => t.HasCheckConstraint("CK_InspectionFindings_Amounts", "[WrongAmount] >= 0 AND [RecoveredAmount] >= 0 AND [RecoveredAmount] <= [WrongAmount]"));
        finding.Property(f => f.Content).HasMaxLength(2000);
        finding.Property(f => f.Recommendation).HasMaxLength(1000);
        finding.Property(f => f.PersonName).HasMaxLength(150);
        finding.Property(f => f.FoundByName).HasMaxLength(100);
        finding.HasIndex(f => new { f.InspectionId, f.Number }).IsUnique();
        finding.HasIndex(f => new { f.IsDone, f.DueOn });
        finding.HasOne<District>().WithMany().HasForeignKey(f => f.DistrictId);
        finding.HasOne<Commune>().WithMany().HasForeignKey(f => f.CommuneId);
        finding.HasOne<PayoutPoint>().WithMany().HasForeignKey(f => f.PayoutPointId);
        finding.HasOne<Beneficiary>().WithMany().HasForeignKey(f => f.BeneficiaryId);
        finding.HasOne<Case>().WithMany().HasForeignKey(f => f.CaseId);
        finding.HasMany(f => f.FollowUps).WithOne().HasForeignKey(u => u.FindingId);
    }
}

/// <summary>What became of a recommendation, insert-only.</summary>
internal sealed class FindingFollowUpMapping : IEntityTypeConfiguration<FindingFollowUp>
{
    public void Configure(EntityTypeBuilder<FindingFollowUp> step)
    {
        step.ToTable("FindingFollowUps", t => t.HasTrigger(InsertOnly.NameOf("FindingFollowUps")));
        step.Property(s => s.Note).HasMaxLength(1000);
        step.Property(s => s.ByName).HasMaxLength(100);
    }
}
