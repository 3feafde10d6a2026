using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Data.Mapping;

/// <summary>Training classes, numbered once.</summary>
internal sealed class TrainingClassMapping : IEntityTypeConfiguration<TrainingClass>
{
    public void Configure(EntityTypeBuilder<TrainingClass> training)
    {
        training.ToTable("TrainingClasses", t => t.HasCheckConstraint("CK_TrainingClasses_Days", "[StartsOn] <= [EndsOn] AND [Cost] >= 0"));
        training.Property(c => c.Code).HasMaxLength(20);
        training.Property(c => c.Title).HasMaxLength(300);
        training.Property(c => c.Place).HasMaxLength(200);
        training.Property(c => c.PlannedByName).HasMaxLength(100);
        training.HasIndex(c => c.Code).IsUnique();
        training.HasIndex(c => c.StartsOn);
        training.HasMany(c => c.Participants).WithOne().HasForeignKey(p => p.ClassId);
    }
}

/// <summary>Who took part, an account at most once in a class.</summary>
internal sealed class ParticipantMapping : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("Participants", t => t.HasCheckConstraint("CK_Participants_Score", "[Score] IS NULL OR ([Score] >= 0 AND [Score] <= 100)"));
        participant.HasKey(p => new { p.ClassId, p.Number });
        participant.Property(p => p.Name).HasMaxLength(100);
        participant.Property(p => p.WorkPlace).HasMaxLength(200);
        participant.Property(p => p.Certificate).HasMaxLength(30);
        participant.HasIndex(p => new { p.ClassId, p.AccountId }).IsUnique().HasFilter("[AccountId] IS NOT NULL");
        participant.HasIndex(p => p.AccountId);
        participant.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
    }
}
