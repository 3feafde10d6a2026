using VinhLongPayments.Data.Triggers;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Data.Mapping;

/// <summary>The archive's cards, insert-only: a filed paper is not changed or lost.</summary>
internal sealed class DocumentMapping : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> document)
    {
        document.ToTable("Documents", t =>
        {
            t.HasTrigger(InsertOnly.NameOf("Documents"));
            t.HasCheckConstraint("CK_Documents_Size", "[Size] > 0");
        });
        document.Property(d => d.Title).HasMaxLength(300);
        document.Property(d => d.SearchTitle).HasMaxLength(360);
        document.Property(d => d.Number).HasMaxLength(50);
        document.Property(d => d.FileName).HasMaxLength(150);
        document.Property(d => d.ContentType).HasMaxLength(100);
        document.Property(d => d.Sha256).HasMaxLength(64);
        document.Property(d => d.SubjectKey).HasMaxLength(40);
        document.Property(d => d.FiledByName).HasMaxLength(100);
        document.HasIndex(d => new { d.Subject, d.SubjectKey });
        document.HasIndex(d => new { d.Kind, d.Month, d.DistrictId });
        document.HasIndex(d => d.FiledAt);
        document.HasOne<District>().WithMany().HasForeignKey(d => d.DistrictId);
    }
}

/// <summary>The archive's bytes, insert-only.</summary>
internal sealed class DocumentContentMapping : IEntityTypeConfiguration<DocumentContent>
{
    public void Configure(EntityTypeBuilder<DocumentContent> content)
    {
        content.ToTable("DocumentContents", t => t.HasTrigger(InsertOnly.NameOf("DocumentContents")));
        content.HasKey(c => c.DocumentId);
        content.HasOne<Document>().WithMany().HasForeignKey(c => c.DocumentId);
    }
}

/// <summary>Versions of the settling procedure, insert-only.</summary>
internal sealed class ProcedureMapping : IEntityTypeConfiguration<Procedure>
{
    public void Configure(EntityTypeBuilder<Procedure> procedure)
    {
        procedure.ToTable("Procedures", t => t.HasTrigger(InsertOnly.NameOf("Procedures")));
        procedure.Property(p => p.Title).HasMaxLength(300);
        procedure.Property(p => p.Body).HasMaxLength(-1);
        procedure.Property(p => p.PublishedByName).HasMaxLength(100);
        procedure.HasIndex(p => p.Number).IsUnique();
        procedure.HasIndex(p => p.InForceFrom).IsUnique();
    }
}

/// <summary>Public holidays.</summary>
internal sealed class HolidayMapping : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> holiday)
    {
        holiday.ToTable("Holidays");
        holiday.HasKey(h => h.Day);
        holiday.Property(h => h.Name).HasMaxLength(100);
    }
}
