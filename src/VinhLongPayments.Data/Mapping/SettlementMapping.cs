using VinhLongPayments.Data.Triggers;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Settlements: one that is not rejected per contract and month.</summary>
internal sealed class SettlementMapping : IEntityTypeConfiguration<Settlement>
{
    public void Configure(EntityTypeBuilder<Settlement> settlement)
    {
        settlement.ToTable("Settlements", t =>
        {
            t.HasCheckConstraint("CK_Settlements_Fee", "[Fee] >= 0");
            t.HasCheckConstraint("CK_Settlements_Post", "[Post_OpeningBalance] >= 0 AND [Post_Received] >= 0 AND [Post_Paid] >= 0 AND [Post_Returned] >= 0 AND [Post_ClosingBalance] >= 0");
        });
        settlement.ComplexProperty(s => s.Office);
        settlement.ComplexProperty(s => s.Post);
        settlement.Property(s => s.Explanation).HasMaxLength(2000);
        settlement.Property(s => s.FeeTerms).HasMaxLength(100);
        settlement.Property(s => s.Fingerprint).HasMaxLength(64);
        settlement.HasIndex(s => new { s.ContractId, s.PayMonth }).IsUnique().HasFilter("[Status] <> 9");
        settlement.HasIndex(s => new { s.ContractId, s.PayMonth, s.Number }).IsUnique();
        settlement.HasIndex(s => new { s.DistrictId, s.PayMonth });
        settlement.HasOne<Contract>().WithMany().HasForeignKey(s => s.ContractId);
        settlement.HasOne<District>().WithMany().HasForeignKey(s => s.DistrictId);
        settlement.HasMany(s => s.Lines).WithOne().HasForeignKey(l => l.SettlementId);
        settlement.HasMany(s => s.Steps).WithOne().HasForeignKey(s => s.SettlementId);
    }
}

/// <summary>A settlement's frozen figures per point, insert-only; identities 1, 2 and 4 stand here once more as constraints.</summary>
internal sealed class SettlementLineMapping : IEntityTypeConfiguration<SettlementLine>
{
    public void Configure(EntityTypeBuilder<SettlementLine> line)
    {
        line.ToTable("SettlementLines", t =>
        {
            t.HasTrigger(InsertOnly.NameOf("SettlementLines"));
            t.HasCheckConstraint("CK_SettlementLines_Due", "[Due] = [CarriedIn] + [Regular] + [BackPay] + [Funeral] - [Clawback]");
            t.HasCheckConstraint("CK_SettlementLines_Spent", "[Due] = [PaidAtPoint] + [PaidAtHome] + [CarriedOver] + [Returned]");
            t.HasCheckConstraint("CK_SettlementLines_People", "[DuePeople] = [PaidAtPointPeople] + [PaidAtHomePeople] + [CarriedOverPeople] + [ReturnedPeople]");
            t.HasCheckConstraint("CK_SettlementLines_Heads", "[Heads] = [HeadsBefore] + [Increase] - [Decrease]");
            t.HasCheckConstraint("CK_SettlementLines_Amounts", "[Due] >= 0 AND [PaidAtPoint] >= 0 AND [PaidAtHome] >= 0 AND [CarriedOver] >= 0 AND [Returned] >= 0");
        });
        line.HasKey(l => new { l.SettlementId, l.PayoutPointId });
        line.Property(l => l.LastReceiptHash).HasMaxLength(64);
        line.HasOne<PayoutPoint>().WithMany().HasForeignKey(l => l.PayoutPointId);
    }
}

/// <summary>A settlement's history, insert-only: no person signs twice, except to reject.</summary>
internal sealed class SettlementStepMapping : IEntityTypeConfiguration<SettlementStep>
{
    public void Configure(EntityTypeBuilder<SettlementStep> step)
    {
        step.ToTable("SettlementSteps", t => t.HasTrigger(InsertOnly.NameOf("SettlementSteps")));
        step.Property(s => s.ByName).HasMaxLength(100);
        step.Property(s => s.Note).HasMaxLength(2000);
        step.HasIndex(s => new { s.SettlementId, s.ById }).IsUnique().HasFilter("[Status] <> 9");
        step.HasIndex(s => new { s.SettlementId, s.Status }).IsUnique();
    }
}
