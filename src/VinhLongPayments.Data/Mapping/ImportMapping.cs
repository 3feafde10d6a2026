using VinhLongPayments.Data.Triggers;
using VinhLongPayments.Domain.Imports;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Uploads on their way to a list or to recorded payouts.</summary>
internal sealed class ImportMapping : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("Imports", t =>
        {
            t.HasCheckConstraint("CK_Imports_Months", "[FromMonth] <= [ToMonth]");
            t.HasCheckConstraint("CK_Imports_FourEyes", "[ConfirmedById] IS NULL OR [ConfirmedById] <> [AuthorId]");
        });
        import.Property(i => i.From).HasColumnName("FromMonth");
        import.Property(i => i.To).HasColumnName("ToMonth");
        import.Property(i => i.FileName).HasMaxLength(200);
        import.Property(i => i.FileSha256).HasMaxLength(64);
        import.Property(i => i.AuthorName).HasMaxLength(100);
        import.Property(i => i.ConfirmedByName).HasMaxLength(100);
        import.Property(i => i.Sheets).HasMaxLength(300);
        import.ComplexProperty(i => i.Counts, counts =>
        {
            foreach (var name in typeof(ImportCounts).GetProperties().Select(p => p.Name)) counts.Property(name).HasColumnName($"Count{name}");
        });
        import.HasIndex(i => new { i.DistrictId, i.FileSha256 });
        import.HasIndex(i => i.Work);
        import.HasOne<District>().WithMany().HasForeignKey(i => i.DistrictId);
        import.HasOne<PaymentList>().WithMany().HasForeignKey(i => i.ListId);
        import.HasMany(i => i.Steps).WithOne().HasForeignKey(s => s.ImportId);
        import.HasMany(i => i.Edits).WithOne().HasForeignKey(e => e.ImportId);
        import.HasOne<ImportFile>().WithOne().HasForeignKey<ImportFile>(f => f.ImportId);
    }
}

/// <summary>The uploaded workbook as it came.</summary>
internal sealed class ImportFileMapping : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> file)
    {
        file.ToTable("ImportFiles", t => t.HasTrigger(InsertOnly.NameOf("ImportFiles")));
        file.HasKey(f => f.ImportId);
    }
}

/// <summary>An upload's history, insert-only.</summary>
internal sealed class ImportStepMapping : IEntityTypeConfiguration<ImportStep>
{
    public void Configure(EntityTypeBuilder<ImportStep> step)
    {
        step.ToTable("ImportSteps", t => t.HasTrigger(InsertOnly.NameOf("ImportSteps")));
        step.Property(s => s.ByName).HasMaxLength(100);
    }
}

/// <summary>What people decided about an upload, insert-only.</summary>
internal sealed class ImportEditMapping : IEntityTypeConfiguration<ImportEdit>
{
    public void Configure(EntityTypeBuilder<ImportEdit> edit)
    {
        edit.ToTable("ImportEdits", t => t.HasTrigger(InsertOnly.NameOf("ImportEdits")));
        edit.Ignore(e => e.Place);
        edit.Property(e => e.ByName).HasMaxLength(100);
    }
}

/// <summary>What the last check of an upload found.</summary>
internal sealed class ImportFindingMapping : IEntityTypeConfiguration<ImportFinding>
{
    public void Configure(EntityTypeBuilder<ImportFinding> finding)
    {
        finding.ToTable("ImportFindings");
        finding.Ignore(f => f.Place);
        finding.Property(f => f.Heading).HasMaxLength(200);
        finding.Property(f => f.Seen).HasMaxLength(200);
        finding.HasIndex(f => new { f.ImportId, f.Severity, f.Cause });
        finding.HasOne<Import>().WithMany().HasForeignKey(f => f.ImportId);
    }
}

/// <summary>Who came, left or changed since the month before, as the last check of an upload saw it.</summary>
internal sealed class ImportChangeMapping : IEntityTypeConfiguration<ImportChange>
{
    public void Configure(EntityTypeBuilder<ImportChange> change)
    {
        change.ToTable("ImportChanges");
        change.Property(c => c.Code).HasMaxLength(20);
        change.Property(c => c.CategoryBefore).HasMaxLength(20);
        change.Property(c => c.CategoryNow).HasMaxLength(20);
        change.HasIndex(c => new { c.ImportId, c.Kind });
        change.HasOne<Import>().WithMany().HasForeignKey(c => c.ImportId);
    }
}

/// <summary>What headings mean: one meaning for the province and one for each district.</summary>
internal sealed class HeadingMeaningMapping : IEntityTypeConfiguration<HeadingMeaning>
{
    public void Configure(EntityTypeBuilder<HeadingMeaning> meaning)
    {
        meaning.ToTable("HeadingMeanings");
        meaning.Property(m => m.Heading).HasMaxLength(200);
        meaning.Property(m => m.Field).HasMaxLength(40);
        meaning.Property(m => m.ByName).HasMaxLength(100);
        meaning.HasIndex(m => new { m.Kind, m.Heading }).IsUnique().HasFilter("[DistrictId] IS NULL").HasDatabaseName("IX_HeadingMeanings_Province");
        meaning.HasIndex(m => new { m.Kind, m.DistrictId, m.Heading }).IsUnique().HasFilter("[DistrictId] IS NOT NULL").HasDatabaseName("IX_HeadingMeanings_District");
        meaning.HasOne<District>().WithMany().HasForeignKey(m => m.DistrictId);
    }
}
