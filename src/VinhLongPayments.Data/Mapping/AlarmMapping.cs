using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Alarms: one per kind, subject and month; closed by a person.</summary>
internal sealed class AlarmMapping : IEntityTypeConfiguration<Alarm>
{
    public void Configure(EntityTypeBuilder<Alarm> alarm)
    {
        alarm.ToTable("Alarms", t => t.HasCheckConstraint("CK_Alarms_Closed", "([Status] = 1 AND [ClosedById] IS NULL) OR ([Status] = 2 AND [Reason] IS NOT NULL) OR ([Status] = 3 AND [TurnedInto] IS NOT NULL)"));
        alarm.Property(a => a.Key).HasMaxLength(120);
        alarm.Property(a => a.SubjectName).HasMaxLength(200);
        alarm.Property(a => a.Explanation).HasMaxLength(1000);
        alarm.Property(a => a.TurnedInto).HasMaxLength(100);
        alarm.Property(a => a.ClosedByName).HasMaxLength(100);
        alarm.HasIndex(a => a.Key).IsUnique();
        alarm.HasIndex(a => new { a.Status, a.DistrictId, a.Month });
        alarm.HasOne<District>().WithMany().HasForeignKey(a => a.DistrictId);
        alarm.HasOne<PayoutPoint>().WithMany().HasForeignKey(a => a.PayoutPointId);
        alarm.HasOne<Beneficiary>().WithMany().HasForeignKey(a => a.BeneficiaryId);
    }
}

/// <summary>Samples for call-backs.</summary>
internal sealed class CallSampleMapping : IEntityTypeConfiguration<CallSample>
{
    public void Configure(EntityTypeBuilder<CallSample> sample)
    {
        sample.ToTable("CallSamples");
        sample.Ignore(s => s.Problems);
        sample.Property(s => s.DrawnByName).HasMaxLength(100);
        sample.HasMany(s => s.Lines).WithOne().HasForeignKey(l => l.SampleId);
    }
}

/// <summary>Drawn lines with what was said.</summary>
internal sealed class SampledLineMapping : IEntityTypeConfiguration<SampledLine>
{
    public void Configure(EntityTypeBuilder<SampledLine> line)
    {
        line.ToTable("SampledLines");
        line.HasKey(l => new { l.SampleId, l.Number });
        line.Property(l => l.Stratum).HasMaxLength(20);
        line.Property(l => l.CalledByName).HasMaxLength(100);
        line.HasIndex(l => new { l.SampleId, l.EntitlementId }).IsUnique();
        line.HasOne<Entitlement>().WithMany().HasForeignKey(l => l.EntitlementId);
        line.HasOne<PayoutPoint>().WithMany().HasForeignKey(l => l.PayoutPointId);
    }
}
