using VinhLongPayments.Data.Triggers;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Reports from the public: numbered once, answered with a result or open.</summary>
internal sealed class CaseMapping : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> report)
    {
        report.ToTable("Cases", t => t.HasCheckConstraint("CK_Cases_Answered", "([Status] = 3 AND [Result] IS NOT NULL AND [Answer] IS NOT NULL AND [AnsweredOn] IS NOT NULL) OR ([Status] < 3 AND [Result] IS NULL)"));
        report.Property(c => c.Number).HasMaxLength(20);
        report.Property(c => c.Content).HasMaxLength(2000);
        report.Property(c => c.Answer).HasMaxLength(2000);
        report.Property(c => c.ReporterName).HasMaxLength(100);
        report.Property(c => c.ReporterPhone).HasMaxLength(20);
        report.Property(c => c.PersonName).HasMaxLength(150);
        report.HasIndex(c => c.Number).IsUnique();
        report.HasIndex(c => new { c.DistrictId, c.Status });
        report.HasIndex(c => c.ReceivedOn);
        report.HasOne<District>().WithMany().HasForeignKey(c => c.DistrictId);
        report.HasOne<Beneficiary>().WithMany().HasForeignKey(c => c.BeneficiaryId);
        report.HasOne<PayoutPoint>().WithMany().HasForeignKey(c => c.PayoutPointId);
        report.HasMany(c => c.Steps).WithOne().HasForeignKey(s => s.CaseId);
        report.HasMany(c => c.Lines).WithOne().HasForeignKey(l => l.CaseId);
    }
}

/// <summary>A report's road, insert-only.</summary>
internal sealed class CaseStepMapping : IEntityTypeConfiguration<CaseStep>
{
    public void Configure(EntityTypeBuilder<CaseStep> step)
    {
        step.ToTable("CaseSteps", t => t.HasTrigger(InsertOnly.NameOf("CaseSteps")));
        step.Property(s => s.Note).HasMaxLength(2000);
        step.Property(s => s.ByName).HasMaxLength(100);
    }
}

/// <summary>The payment lines a report is about.</summary>
internal sealed class CaseLineMapping : IEntityTypeConfiguration<CaseLine>
{
    public void Configure(EntityTypeBuilder<CaseLine> line)
    {
        line.ToTable("CaseLines");
        line.HasKey(l => new { l.CaseId, l.EntitlementId });
        line.HasOne<Entitlement>().WithMany().HasForeignKey(l => l.EntitlementId);
    }
}

/// <summary>Running numbers.</summary>
internal sealed class NumberSeriesMapping : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> series)
    {
        series.ToTable("NumberSeries");
        series.HasKey(s => s.Name);
        series.Property(s => s.Name).HasMaxLength(20);
    }
}
