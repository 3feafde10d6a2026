using VinhLongPayments.Data.Demo;

namespace VinhLongPayments.Web.Demo.Seeding;

/// <summary>Somebody's coming to collect a line: when, and whether only paper tells of it.</summary>
internal sealed record SeedVisit(Entitlement Line, DateTime At, bool IsOnPaper)
{
    /// <summary>Who goes along when money is brought to somebody's home.</summary>
    public const string HomeWitness = "Công chức xã";

    private const int AbsentAgain = 25, Whole = 1_000_000, PaperPerThousand = 400;
    private static readonly TimeSpan Opens = new(7, 30, 0), NoonFrom = new(11, 0, 0), NoonTo = new(13, 30, 0), Closes = new(16, 30, 0);

    private static readonly WeightedWords Days = WeightedWords.Summing(100, "7 22; 8 18; 9 14; 10 12; 11 10; 12 8; 13 6; 14 5; 15 5");
    private static readonly WeightedWords Reasons = WeightedWords.Summing(100, "Absent 68; Ill 22; WrongDetails 5; Other 5");

    /// <summary>Exactly so many of the lines are collected. Whoever did not come last month is the likeliest to stay away again.</summary>
    public static IReadOnlyList<SeedVisit> Of(SeedPlan plan, IReadOnlyList<Entitlement> lines, int payouts)
    {
        var open = lines.Where(line => line.Status is EntitlementStatus.Due).ToList();
        if (open.Count < payouts) throw new InvalidOperationException($"{payouts} payouts are planned of {open.Count} open lines.");

        var coming = open.OrderByDescending(line => Will(plan, line)).ThenBy(line => line.LineNumber).Take(payouts).OrderBy(line => line.LineNumber).ToList();
        var onPaper = PointOnPaper(plan, lines);
        return [.. coming.Select(line => Visit(plan, line, onPaper))];
    }

    /// <summary>Which of the lines that are still open were signed for on paper, when so many payouts are not in the books yet.</summary>
    public static IReadOnlyList<SeedVisit> OnPaper(SeedPlan plan, IReadOnlyList<Entitlement> lines, int missing)
    {
        var onPaper = PointOnPaper(plan, lines);
        return [.. lines.Where(line => line.Status is EntitlementStatus.Due).OrderByDescending(line => Will(plan, line)).ThenBy(line => line.LineNumber)
            .Select(line => Visit(plan, line, onPaper)).Where(visit => visit.IsOnPaper).Take(missing)];
    }

    private static int Will(SeedPlan plan, Entitlement line)
    {
        var will = SeedDraw.Of(plan, Draw.Absence, line.Code, line.PayMonth).Below(Whole);
        return line.AmountOf(ItemKind.CarriedOver) > Vnd.Zero ? will / AbsentAgain : will;
    }

    // Now and then the power fails at one point for a morning, and people sign on paper.
    private static (int Point, int Day)? PointOnPaper(SeedPlan plan, IReadOnlyList<Entitlement> lines)
    {
        var random = SeedDraw.Of(plan, Draw.Late, lines[0].Code[..3], lines[0].PayMonth);
        return random.Chance(400) ? (random.Pick(lines).PayoutPointId, random.Between(10, PayoutWindow.LastDay)) : null;
    }

    private static SeedVisit Visit(SeedPlan plan, Entitlement line, (int Point, int Day)? onPaper)
    {
        var random = SeedDraw.Of(plan, Draw.PayDay, line.Code, line.PayMonth);
        var day = int.Parse(Days.Draw(random));
        var minutes = random.Below((int)((NoonFrom - Opens) + (Closes - NoonTo)).TotalMinutes);
        var time = Opens + TimeSpan.FromMinutes(minutes);
        if (time >= NoonFrom) time += NoonTo - NoonFrom;
        var isOnPaper = (line.PayoutPointId, day) == onPaper && time < NoonFrom && random.Chance(PaperPerThousand);
        return new(line, line.PayMonth.FirstDay.AddDays(day - 1).ToDateTime(TimeOnly.FromTimeSpan(time)).AddSeconds(random.Below(60)), isOnPaper);
    }

    /// <summary>Why a line was not collected.</summary>
    public static UnclaimedReason ReasonOf(SeedPlan plan, Entitlement line) =>
        line.DiedOn is not null ? UnclaimedReason.Dead : Enum.Parse<UnclaimedReason>(Reasons.Draw(SeedDraw.Of(plan, Draw.Reason, line.Code, line.PayMonth)));

    /// <summary>Who takes the money and with which paper: the one named on the line as a rule, else the person, for the dead the heir.</summary>
    public static Receiver ReceiverOf(Entitlement line)
    {
        if (line.Receiver is { CitizenId: { } id } named)
            return new(line.DiedOn is not null || line.IsFuneralOnly ? ReceiverKind.Heir : named.IsGuardian ? ReceiverKind.Guardian : ReceiverKind.Authorised, named.Name, PaperKind.CitizenId, id.Digits);
        return line.CitizenId is { } own ? new(ReceiverKind.Self, line.Name.Full, PaperKind.CitizenId, own.Digits)
            : new(ReceiverKind.Self, line.Name.Full, PaperKind.CommuneCertificate, $"XN-{line.Code[^6..]}");
    }
}
