namespace VinhLongPayments.Web.Features.Queues;

/// <summary>One person of a queue: who, what is the matter, and since or by when.</summary>
public sealed record QueueRow(Guid PersonId, string Code, PersonName Name, BirthDate Birth, string Address, string Matter, string When, int Weight = 0, bool IsBeingLookedInto = false);

/// <summary>The queues of a district: ages to come, reassessments, money not collected, papers that end, numbers that are missing.</summary>
public sealed record QueuePage(
    IReadOnlyList<QueueRow> Ages, IReadOnlyList<QueueRow> Reassessments, IReadOnlyList<QueueRow> Uncollected, IReadOnlyList<QueueRow> Authorisations, IReadOnlyList<QueueRow> MissingIds,
    IReadOnlyList<QueueRow> Inquiries, int SuspendAfter, DateOnly Today)
{
    public const int Days = 60, MostShown = 50;

    public int LongUncollected => Uncollected.Count(row => row.Weight >= SuspendAfter);
    public int Total => Ages.Count + Reassessments.Count + Uncollected.Count + Authorisations.Count + MissingIds.Count + Inquiries.Count;

    /// <summary>What the home page says about the queues; null when they are empty.</summary>
    public string? InShort
    {
        get
        {
            var parts = new (int Count, string Text)[]
            {
                (LongUncollected, $"từ {SuspendAfter} tháng chưa nhận"), (Uncollected.Count - LongUncollected, "chưa nhận hai tháng"), (Ages.Count, "sắp đến tuổi chuyển diện"),
                (Reassessments.Count, "đến hạn đánh giá khuyết tật"), (Authorisations.Count, "ủy quyền sắp hết hạn"), (Inquiries.Count, "đang xác minh"), (MissingIds.Count, "thiếu số CMND/CCCD"),
            };
            var said = parts.Where(part => part.Count > 0).Select(part => $"{part.Count} {part.Text}").ToList();
            return said.Count == 0 ? null : string.Join(", ", said) + ".";
        }
    }

    public static async Task<QueuePage> LoadAsync(PaymentsDb db, BenefitPolicy policy, DateOnly today, CancellationToken cancellation)
    {
        var until = today.AddDays(Days);
        var month = PaymentMonth.Of(today);
        return new(
            await AgeQueue.LoadAsync(db, policy.Calculator(await db.BenefitTablesAsync(cancellation)), today, until, cancellation),
            await PaperQueues.ReassessmentsAsync(db, until, cancellation),
            await UncollectedQueue.LoadAsync(db, month, cancellation),
            await PaperQueues.AuthorisationsAsync(db, today, until, cancellation),
            await PaperQueues.MissingIdsAsync(db, today, cancellation),
            await PaperQueues.InquiriesAsync(db, cancellation), policy.SuspendAfterMonths, today);
    }
}
