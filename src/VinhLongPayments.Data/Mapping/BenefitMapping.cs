using VinhLongPayments.Data.Triggers;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Amounts that the province sets above the state's.</summary>
internal sealed class ProvinceRateMapping : IEntityTypeConfiguration<ProvinceRate>
{
    public void Configure(EntityTypeBuilder<ProvinceRate> rate)
    {
        rate.ToTable("ProvinceRates", t => t.HasCheckConstraint("CK_ProvinceRates_FourEyes", "[DecidedById] IS NULL OR [Status] <> 2 OR [DecidedById] <> [ProposedById]"));
        rate.Property(r => r.CategoryCode).HasMaxLength(20);
        rate.Property(r => r.ProposedByName).HasMaxLength(100);
        rate.Property(r => r.DecidedByName).HasMaxLength(100);
    }
}

/// <summary>Awards: each starts once; what was decided stands in the steps.</summary>
internal sealed class AwardMapping : IEntityTypeConfiguration<Award>
{
    public void Configure(EntityTypeBuilder<Award> award)
    {
        award.ToTable("Awards");
        award.Property(a => a.From).HasColumnName("FromMonth");
        award.Property(a => a.Family).HasMaxLength(20);
        award.Property(a => a.CaredName).HasMaxLength(100);
        award.Ignore(a => a.First).Ignore(a => a.Last).Ignore(a => a.Certificate);
        award.HasOne<Beneficiary>().WithMany().HasForeignKey(a => a.BeneficiaryId);
        award.HasOne<Beneficiary>().WithMany().HasForeignKey(a => a.CaredForId);
        award.HasOne<District>().WithMany().HasForeignKey(a => a.DistrictId);
        award.HasMany(a => a.Steps).WithOne().HasForeignKey(s => s.AwardId);
    }
}

/// <summary>What decisions said about an award, insert-only; one step per number, so two decisions cannot take the same place.</summary>
internal sealed class AwardStepMapping : IEntityTypeConfiguration<AwardStep>
{
    public void Configure(EntityTypeBuilder<AwardStep> step)
    {
        step.ToTable("AwardSteps", t => t.HasTrigger(InsertOnly.NameOf("AwardSteps")));
        step.HasKey(s => new { s.AwardId, s.Number });
        step.Property(s => s.From).HasColumnName("FromMonth");
        step.Property(s => s.CategoryCode).HasMaxLength(20);
        step.Property(s => s.Family).HasMaxLength(20);
        step.Property(s => s.DecisionNumber).HasMaxLength(50);
        step.Property(s => s.CertificateNumber).HasMaxLength(50);
        step.Ignore(s => s.Certificate);
        step.HasOne<Decision>().WithMany().HasForeignKey(s => s.DecisionId);
    }
}

/// <summary>Decisions, insert-only: a wrong one is followed by another.</summary>
internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("Decisions", t => t.HasTrigger(InsertOnly.NameOf("Decisions")));
        decision.Property(d => d.From).HasColumnName("FromMonth");
        decision.Property(d => d.Number).HasMaxLength(50);
        decision.Property(d => d.SignerName).HasMaxLength(100);
        decision.Property(d => d.CategoryCode).HasMaxLength(20);
        decision.Property(d => d.CertificateNumber).HasMaxLength(50);
        decision.Property(d => d.CaredName).HasMaxLength(100);
        decision.Property(d => d.DeathRecordNumber).HasMaxLength(50);
        decision.Property(d => d.HeirName).HasMaxLength(100);
        decision.Property(d => d.HeirRelation).HasMaxLength(50);
        decision.Property(d => d.AuthorName).HasMaxLength(100);
        decision.Ignore(d => d.Paper).Ignore(d => d.Heir).Ignore(d => d.To).Ignore(d => d.Certificate).Ignore(d => d.Status);
        decision.HasIndex(d => new { d.DistrictId, d.Number });
        decision.HasIndex(d => d.BeneficiaryId);
        decision.HasOne<Beneficiary>().WithMany().HasForeignKey(d => d.BeneficiaryId);
        decision.HasOne<Award>().WithMany().HasForeignKey(d => d.AwardId);
        decision.HasOne<District>().WithMany().HasForeignKey(d => d.DistrictId);
        decision.HasOne(d => d.Verdict).WithOne().HasForeignKey<DecisionVerdict>(v => v.DecisionId);
    }
}

/// <summary>The leader's word, one for each decision, insert-only.</summary>
internal sealed class DecisionVerdictMapping : IEntityTypeConfiguration<DecisionVerdict>
{
    public void Configure(EntityTypeBuilder<DecisionVerdict> verdict)
    {
        verdict.ToTable("DecisionVerdicts", t =>
        {
            t.HasTrigger(InsertOnly.NameOf("DecisionVerdicts"));
            t.HasCheckConstraint("CK_DecisionVerdicts_FourEyes", "[ById] <> [AuthorId]");
        });
        verdict.HasKey(v => v.DecisionId);
        verdict.Property(v => v.ByName).HasMaxLength(100);
    }
}

/// <summary>Authorisations and guardians.</summary>
internal sealed class AuthorisationMapping : IEntityTypeConfiguration<Authorisation>
{
    public void Configure(EntityTypeBuilder<Authorisation> paper)
    {
        paper.ToTable("Authorisations", t => t.HasCheckConstraint("CK_Authorisations_Days", "[FromDay] <= [UntilDay]"));
        paper.Property(a => a.From).HasColumnName("FromDay");
        paper.Property(a => a.Until).HasColumnName("UntilDay");
        paper.Property(a => a.Name).HasMaxLength(100);
        paper.Property(a => a.Relation).HasMaxLength(50);
        paper.Property(a => a.Paper).HasMaxLength(200);
        paper.Property(a => a.RecordedByName).HasMaxLength(100);
        paper.Ignore(a => a.Receiver);
        paper.HasIndex(a => a.CitizenId);
        paper.HasIndex(a => a.BeneficiaryId);
        paper.HasOne<Beneficiary>().WithMany().HasForeignKey(a => a.BeneficiaryId);
        paper.HasOne<District>().WithMany().HasForeignKey(a => a.DistrictId);
    }
}

/// <summary>Visits to those who did not collect.</summary>
internal sealed class InquiryMapping : IEntityTypeConfiguration<Inquiry>
{
    public void Configure(EntityTypeBuilder<Inquiry> inquiry)
    {
        inquiry.ToTable("Inquiries");
        inquiry.Property(i => i.OpenedByName).HasMaxLength(100);
        inquiry.Property(i => i.ClosedByName).HasMaxLength(100);
        inquiry.HasIndex(i => i.BeneficiaryId).IsUnique().HasFilter("[Outcome] IS NULL");
        inquiry.HasOne<Beneficiary>().WithMany().HasForeignKey(i => i.BeneficiaryId);
        inquiry.HasOne<District>().WithMany().HasForeignKey(i => i.DistrictId);
    }
}
