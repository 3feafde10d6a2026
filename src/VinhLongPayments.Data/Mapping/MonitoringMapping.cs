using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Versions of the monitoring criteria.</summary>
internal sealed class MonitoringCriteriaMapping : IEntityTypeConfiguration<MonitoringCriteria>
{
    public void Configure(EntityTypeBuilder<MonitoringCriteria> criteria)
    {
        criteria.ToTable("MonitoringCriteria");
        criteria.Property(c => c.PublishedByName).HasMaxLength(100);
        criteria.HasIndex(c => c.Number).IsUnique();
        criteria.HasMany(c => c.Items).WithOne().HasForeignKey(i => i.MonitoringCriteriaId);
    }
}

/// <summary>Questions of the checklist.</summary>
internal sealed class MonitoringCriterionMapping : IEntityTypeConfiguration<MonitoringCriterion>
{
    public void Configure(EntityTypeBuilder<MonitoringCriterion> item)
    {
        item.ToTable("MonitoringCriterionItems");
        item.HasIndex(i => new { i.MonitoringCriteriaId, i.Number }).IsUnique();
    }
}

/// <summary>Rounds of visits.</summary>
internal sealed class MonitoringRoundMapping : IEntityTypeConfiguration<MonitoringRound>
{
    public void Configure(EntityTypeBuilder<MonitoringRound> round)
    {
        round.ToTable("MonitoringRounds", t => t.HasCheckConstraint("CK_MonitoringRounds_Days", "[FromDay] <= [ToDay]"));
        round.Property(r => r.From).HasColumnName("FromDay");
        round.Property(r => r.To).HasColumnName("ToDay");
        round.Property(r => r.Title).HasMaxLength(300);
        round.Property(r => r.PlannedByName).HasMaxLength(100);
        round.HasOne<MonitoringCriteria>().WithMany().HasForeignKey(r => r.CriteriaId);
        round.HasMany(r => r.Visits).WithOne().HasForeignKey(v => v.RoundId);
    }
}

/// <summary>Visits, one per round and commune.</summary>
internal sealed class MonitoringVisitMapping : IEntityTypeConfiguration<MonitoringVisit>
{
    public void Configure(EntityTypeBuilder<MonitoringVisit> visit)
    {
        visit.ToTable("MonitoringVisits");
        visit.Property(v => v.Findings).HasMaxLength(2000);
        visit.Property(v => v.Suggestions).HasMaxLength(2000);
        visit.Property(v => v.RecordedByName).HasMaxLength(100);
        visit.HasIndex(v => new { v.RoundId, v.CommuneId }).IsUnique();
        visit.HasOne<District>().WithMany().HasForeignKey(v => v.DistrictId);
        visit.HasOne<Commune>().WithMany().HasForeignKey(v => v.CommuneId);
        visit.HasMany(v => v.Scores).WithOne().HasForeignKey(s => s.VisitId);
    }
}

/// <summary>Scores of a visit.</summary>
internal sealed class VisitScoreMapping : IEntityTypeConfiguration<VisitScore>
{
    public void Configure(EntityTypeBuilder<VisitScore> score)
    {
        score.ToTable("VisitScores", t => t.HasCheckConstraint("CK_VisitScores_Score", "[Score] >= 0 AND [Score] <= 100"));
        score.HasKey(s => new { s.VisitId, s.Question });
    }
}

/// <summary>Who watched over a payout day at a point.</summary>
internal sealed class SupervisionMapping : IEntityTypeConfiguration<Supervision>
{
    public void Configure(EntityTypeBuilder<Supervision> supervision)
    {
        supervision.ToTable("Supervisions");
        supervision.Property(s => s.Name).HasMaxLength(100);
        supervision.Property(s => s.Position).HasMaxLength(100);
        supervision.Property(s => s.RecordedByName).HasMaxLength(100);
        supervision.HasIndex(s => new { s.PayoutPointId, s.Day, s.Name }).IsUnique();
        supervision.HasOne<PayoutPoint>().WithMany().HasForeignKey(s => s.PayoutPointId);
    }
}
