namespace VinhLongPayments.Domain.Oversight;

/// <summary>A version of the criteria that monitoring visits are scored by; kept by the Department, never edited once in force.</summary>
public sealed class MonitoringCriteria
{
    private readonly List<MonitoringCriterion> _items = [];

    private MonitoringCriteria() { }

    /// <summary>Publishes a version. Refuses one without criteria (GS-01).</summary>
    /// <param name="items">The question and the most points for it.</param>
    public MonitoringCriteria(int number, DateOnly inForceFrom, IReadOnlyList<(string Text, int MaxScore)> items, Actor by, Moment now)
    {
        OversightRules.CriteriaAreNamed.Require(items.Count > 0 && items.All(item => !string.IsNullOrWhiteSpace(item.Text) && item.MaxScore is > 0 and <= 100));

        Number = number;
        InForceFrom = inForceFrom;
        PublishedById = by.Id;
        PublishedByName = by.Name;
        PublishedAt = now;
        for (var i = 0; i < items.Count; i++) _items.Add(new(i + 1, items[i].Text, items[i].MaxScore));
    }

    public int Id { get; private set; }
    public int Number { get; private set; }
    public DateOnly InForceFrom { get; private set; }
    public Guid PublishedById { get; private set; }
    public string PublishedByName { get; private set; } = "";
    public Moment PublishedAt { get; private set; }
    public IReadOnlyList<MonitoringCriterion> Items => _items;
    public int MaxScore => _items.Sum(item => item.MaxScore);
}

/// <summary>One question of the checklist.</summary>
public sealed class MonitoringCriterion
{
    private MonitoringCriterion() { }

    internal MonitoringCriterion(int number, string text, int maxScore) => (Number, Text, MaxScore) = (number, text, maxScore);

    public int Id { get; private set; }
    public int MonitoringCriteriaId { get; private set; }
    public int Number { get; private set; }
    public string Text { get; private set; } = "";
    public int MaxScore { get; private set; }
}

/// <summary>A round of monitoring visits (cuộc giám sát đánh giá): a plan with a team, days and communes, scored by one version of the criteria.</summary>
public sealed class MonitoringRound
{
    private readonly List<MonitoringVisit> _visits = [];

    private MonitoringRound() { }

    /// <summary>Plans a round. Refuses days out of order (GS-02) and no commune (GS-03).</summary>
    public MonitoringRound(string title, DateOnly from, DateOnly to, string team, MonitoringCriteria criteria, IReadOnlyCollection<Places.Commune> communes, Actor by, Moment now)
    {
        OversightRules.RoundDaysAreInOrder.Require(from <= to);
        OversightRules.RoundHasCommunes.Require(communes.Count > 0);

        Id = Guid.CreateVersion7();
        Title = title;
        From = from;
        To = to;
        Team = team;
        CriteriaId = criteria.Id;
        PlannedById = by.Id;
        PlannedByName = by.Name;
        PlannedAt = now;
        _visits.AddRange(communes.Select(commune => new MonitoringVisit(Id, commune)));
    }

    public Guid Id { get; private set; }
    public string Title { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public string Team { get; private set; } = "";
    public int CriteriaId { get; private set; }
    public Guid PlannedById { get; private set; }
    public string PlannedByName { get; private set; } = "";
    public Moment PlannedAt { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<MonitoringVisit> Visits => _visits;
}

/// <summary>A visit to one commune's payout day, with a score for each question and what was seen.</summary>
public sealed class MonitoringVisit : IInDistrict
{
    private readonly List<VisitScore> _scores = [];

    private MonitoringVisit() { }

    internal MonitoringVisit(Guid roundId, Places.Commune commune)
    {
        Id = Guid.CreateVersion7();
        RoundId = roundId;
        DistrictId = commune.DistrictId;
        CommuneId = commune.Id;
    }

    public Guid Id { get; private set; }
    public Guid RoundId { get; private set; }
    public int DistrictId { get; private set; }
    public int CommuneId { get; private set; }
    public DateOnly? VisitedOn { get; private set; }

    /// <summary>What was seen, good or bad.</summary>
    public string? Findings { get; private set; }
    public string? Suggestions { get; private set; }
    public Guid? RecordedById { get; private set; }
    public string? RecordedByName { get; private set; }
    public Moment? RecordedAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<VisitScore> Scores => _scores;
    public bool IsDone => VisitedOn is not null;
    public int Total => _scores.Sum(score => score.Score);

    /// <summary>Writes the visit down, once. Refuses a second time (GS-04), a day ahead (GS-05), and questions without a score or above their most (GS-06).</summary>
    /// <param name="scores">By the number of the question.</param>
    public void Record(DateOnly on, MonitoringCriteria criteria, IReadOnlyDictionary<int, int> scores, string? findings, string? suggestions, Actor by, Moment now)
    {
        OversightRules.VisitIsRecordedOnce.Require(!IsDone);
        OversightRules.VisitIsNotAhead.Require(on <= now.Day);
        OversightRules.EveryQuestionIsScored.Require(criteria.Items.All(item => scores.TryGetValue(item.Number, out var score) && score >= 0 && score <= item.MaxScore));

        VisitedOn = on;
        Findings = findings;
        Suggestions = suggestions;
        RecordedById = by.Id;
        RecordedByName = by.Name;
        RecordedAt = now;
        _scores.AddRange(criteria.Items.Select(item => new VisitScore(Id, item.Number, scores[item.Number])));
    }
}

/// <summary>The score a visit gave to one question.</summary>
public sealed class VisitScore
{
    private VisitScore() { }

    internal VisitScore(Guid visitId, int question, int score) => (VisitId, Question, Score) = (visitId, question, score);

    public Guid VisitId { get; private set; }
    public int Question { get; private set; }
    public int Score { get; private set; }
}

/// <summary>Somebody of the commune who watched over a payout day at a point, as the rules ask for.</summary>
public sealed class Supervision : IAtPayoutPoint
{
    private Supervision() { }

    /// <summary>Refuses a day ahead (GS-05) and nobody named (GS-07).</summary>
    public Supervision(Places.PayoutPoint point, DateOnly day, string name, string position, Actor by, Moment now)
    {
        OversightRules.VisitIsNotAhead.Require(day <= now.Day);
        OversightRules.SupervisorIsNamed.Require(!string.IsNullOrWhiteSpace(name));

        DistrictId = point.DistrictId;
        PayoutPointId = point.Id;
        Day = day;
        Name = name;
        Position = position;
        RecordedById = by.Id;
        RecordedByName = by.Name;
        RecordedAt = now;
    }

    public long Id { get; private set; }
    public int DistrictId { get; private set; }
    public int PayoutPointId { get; private set; }
    public DateOnly Day { get; private set; }
    public string Name { get; private set; } = "";
    public string Position { get; private set; } = "";
    public Guid RecordedById { get; private set; }
    public string RecordedByName { get; private set; } = "";
    public Moment RecordedAt { get; private set; }
}
