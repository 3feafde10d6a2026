using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Triggers;

namespace VinhLongPayments.Data.Mapping;

/// <summary>
/// Payouts, insert-only. The last guard against paying twice: two cashiers who both pass Entitlement.Pay meet at the attempt's
/// unique index, and a second attempt needs the reversal of the first.
/// </summary>
internal sealed class PayoutMapping : IEntityTypeConfiguration<Payout>
{
    public void Configure(EntityTypeBuilder<Payout> payout)
    {
        payout.ToTable("Payouts", t =>
        {
            t.HasTrigger(InsertOnly.NameOf("Payouts"));
            t.HasCheckConstraint("CK_Payouts_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
            t.HasCheckConstraint("CK_Payouts_Attempt", "([Attempt] = 1 AND [AfterReversalId] IS NULL) OR ([Attempt] > 1 AND [AfterReversalId] IS NOT NULL)");
            t.HasCheckConstraint("CK_Payouts_Results", "[Source] = 1 OR ([EnteredById] IS NOT NULL AND [ConfirmedById] IS NOT NULL AND [EnteredById] <> [CashierId] AND [ConfirmedById] <> [CashierId] AND [EnteredById] <> [ConfirmedById])");
            t.HasCheckConstraint("CK_Payouts_Home", "[Place] = 1 OR [WitnessName] IS NOT NULL");
        });
        payout.Property(p => p.CashierName).HasMaxLength(100);
        payout.Property(p => p.ReceiverName).HasMaxLength(100);
        payout.Property(p => p.PaperNumber).HasMaxLength(100);
        payout.Property(p => p.WitnessName).HasMaxLength(100);
        payout.Property(p => p.Signing).HasDefaultValue(SigningKind.Signature).HasSentinel((SigningKind)0);
        payout.Property(p => p.SigningWitness).HasMaxLength(100);
        payout.Property(p => p.EntryReason).HasMaxLength(500);
        payout.HasIndex(p => p.DrawerId);
        payout.Property(p => p.Source).HasDefaultValue(PayoutSource.Counter).HasSentinel((PayoutSource)0);
        payout.Property(p => p.EnteredByName).HasMaxLength(100);
        payout.Property(p => p.ConfirmedByName).HasMaxLength(100);
        payout.HasIndex(p => new { p.EntitlementId, p.Attempt }).IsUnique();
        payout.HasIndex(p => p.RequestId).IsUnique();
        payout.HasIndex(p => p.AfterReversalId).IsUnique().HasFilter("[AfterReversalId] IS NOT NULL");
        payout.HasIndex(p => new { p.PayMonth, p.PayoutPointId, p.PaidOn });
        payout.HasOne(p => p.AfterReversal).WithOne().HasForeignKey<Payout>(p => p.AfterReversalId);
        payout.HasOne(p => p.Reversal).WithOne().HasForeignKey<Reversal>(r => r.PayoutId);
        payout.HasOne(p => p.Receipt).WithOne(r => r.Payout).HasForeignKey<Receipt>(r => r.PayoutId);
        payout.HasOne<PayoutPoint>().WithMany().HasForeignKey(p => p.PayoutPointId);
    }
}

/// <summary>Reversals, insert-only: at most one per payout.</summary>
internal sealed class ReversalMapping : IEntityTypeConfiguration<Reversal>
{
    public void Configure(EntityTypeBuilder<Reversal> reversal)
    {
        reversal.ToTable("Reversals", t => t.HasTrigger(InsertOnly.NameOf("Reversals")));
        reversal.Property(r => r.ByName).HasMaxLength(100);
        reversal.Property(r => r.Hash).HasMaxLength(64);
        reversal.HasIndex(r => r.PayoutId).IsUnique();
        reversal.HasIndex(r => r.DrawerId);
        reversal.HasIndex(r => new { r.PayMonth, r.PayoutPointId });
    }
}

/// <summary>Receipts, insert-only: one per payout, one number per point and month.</summary>
internal sealed class ReceiptMapping : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> receipt)
    {
        receipt.ToTable("Receipts", t => t.HasTrigger(InsertOnly.NameOf("Receipts")));
        receipt.Property(r => r.Code).HasMaxLength(40);
        receipt.Property(r => r.Salt).HasMaxLength(32);
        receipt.Property(r => r.Body).HasMaxLength(2000);
        receipt.Property(r => r.PreviousHash).HasMaxLength(64);
        receipt.Property(r => r.Hash).HasMaxLength(64);
        receipt.HasIndex(r => new { r.PayoutPointId, r.Month, r.Number }).IsUnique();
        receipt.HasIndex(r => r.Code).IsUnique();
    }
}

/// <summary>Prints of receipts, insert-only: one first print per receipt.</summary>
internal sealed class ReceiptPrintMapping : IEntityTypeConfiguration<ReceiptPrint>
{
    public void Configure(EntityTypeBuilder<ReceiptPrint> print)
    {
        print.ToTable("ReceiptPrints", t => t.HasTrigger(InsertOnly.NameOf("ReceiptPrints")));
        print.Property(p => p.ByName).HasMaxLength(100);
        print.HasIndex(p => new { p.ReceiptId, p.Number }).IsUnique();
        print.HasOne<Receipt>().WithMany().HasForeignKey(p => p.ReceiptId);
    }
}

/// <summary>Signed sheets typed in afterwards: entered and confirmed by two people, neither of them the cashier.</summary>
internal sealed class LateEntryMapping : IEntityTypeConfiguration<LateEntry>
{
    public void Configure(EntityTypeBuilder<LateEntry> entry)
    {
        entry.ToTable("LateEntries", t =>
        {
            t.HasCheckConstraint("CK_LateEntries_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
            t.HasCheckConstraint("CK_LateEntries_FourEyes", "[EnteredById] <> [CashierId] AND ([DecidedById] IS NULL OR [DecidedById] <> [EnteredById])");
            t.HasCheckConstraint("CK_LateEntries_Decided", "([Status] = 1 AND [DecidedById] IS NULL) OR ([Status] > 1 AND [DecidedById] IS NOT NULL)");
        });
        entry.Property(e => e.CashierName).HasMaxLength(100);
        entry.Property(e => e.EnteredByName).HasMaxLength(100);
        entry.Property(e => e.DecidedByName).HasMaxLength(100);
        entry.Property(e => e.Reason).HasMaxLength(500);
        entry.Property(e => e.ReturnReason).HasMaxLength(500);
        entry.HasIndex(e => new { e.DistrictId, e.PayMonth, e.Status });
        entry.HasOne<PaymentList>().WithMany().HasForeignKey(e => e.ListId);
        entry.HasOne<PayoutPoint>().WithMany().HasForeignKey(e => e.PayoutPointId);
        entry.HasMany(e => e.Rows).WithOne().HasForeignKey(r => r.LateEntryId);
    }
}

/// <summary>The rows of signed sheets, insert-only: what was typed is what is confirmed.</summary>
internal sealed class LateEntryRowMapping : IEntityTypeConfiguration<LateEntryRow>
{
    public void Configure(EntityTypeBuilder<LateEntryRow> row)
    {
        row.ToTable("LateEntryRows", t => t.HasTrigger(InsertOnly.NameOf("LateEntryRows")));
        row.HasKey(r => new { r.LateEntryId, r.EntitlementId });
        row.Property(r => r.ReceiverName).HasMaxLength(100);
        row.Property(r => r.PaperNumber).HasMaxLength(100);
        row.Property(r => r.WitnessName).HasMaxLength(100);
        row.Property(r => r.SigningWitness).HasMaxLength(100);
        row.Ignore(r => r.Receiver);
        row.HasOne<Entitlement>().WithMany().HasForeignKey(r => r.EntitlementId);
    }
}

/// <summary>The heads of the receipt chains: one per point and month.</summary>
internal sealed class ReceiptChainMapping : IEntityTypeConfiguration<ReceiptChain>
{
    public void Configure(EntityTypeBuilder<ReceiptChain> chain)
    {
        chain.ToTable("ReceiptChains");
        chain.Property(c => c.LastHash).HasMaxLength(64);
        chain.HasIndex(c => new { c.PayoutPointId, c.Month }).IsUnique();
        chain.HasOne<PayoutPoint>().WithMany().HasForeignKey(c => c.PayoutPointId);
    }
}

/// <summary>The audit trail, insert-only.</summary>
internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditEntries", t => t.HasTrigger(InsertOnly.NameOf("AuditEntries")));
        entry.Property(e => e.Changes).HasMaxLength(-1);
        entry.Property(e => e.ByName).HasMaxLength(100);
        entry.Property(e => e.Activity).HasMaxLength(100);
        entry.Property(e => e.Entity).HasMaxLength(100);
        entry.Property(e => e.EntityKey).HasMaxLength(200);
        entry.Property(e => e.RequestId).HasMaxLength(100);
        entry.HasIndex(e => e.At);
        entry.HasIndex(e => new { e.Entity, e.EntityKey });
    }
}
