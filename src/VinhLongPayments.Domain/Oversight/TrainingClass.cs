namespace VinhLongPayments.Domain.Oversight;

/// <summary>Whom a class is for.</summary>
public enum TrainingAudience { PostManagers = 1, Cashiers = 2, Clerks = 3, CommuneOfficers = 4 }

/// <summary>How it went for one participant.</summary>
public enum TrainingResult { Enrolled = 1, Passed = 2, Failed = 3, Absent = 4 }

/// <summary>What a class is about, where and when.</summary>
public sealed record TrainingPlan(string Title, string Topic, TrainingAudience Audience, string Place, DateOnly StartsOn, DateOnly EndsOn, string Trainers)
{
    public string? Material { get; init; }
    public Vnd Cost { get; init; } = Vnd.Zero;
}

/// <summary>Who takes part: an account of the system, or just a name.</summary>
public sealed record Trainee(string Name, string WorkPlace, Guid? AccountId = null);

/// <summary>A training class (lớp tập huấn) for those who pay, keep lists or watch over paying.</summary>
public sealed class TrainingClass
{
    private readonly List<Participant> _participants = [];

    private TrainingClass() { }

    /// <summary>Plans a class. Refuses days out of order (TH-01).</summary>
    public TrainingClass(string code, TrainingPlan plan, Actor by, Moment now)
    {
        Id = Guid.CreateVersion7();
        Code = code;
        PlannedById = by.Id;
        PlannedByName = by.Name;
        PlannedAt = now;
        Change(plan);
    }

    public Guid Id { get; private set; }

    /// <summary>What certificates are numbered after: TH-2018-03.</summary>
    public string Code { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Topic { get; private set; } = "";
    public TrainingAudience Audience { get; private set; }
    public string Place { get; private set; } = "";
    public DateOnly StartsOn { get; private set; }
    public DateOnly EndsOn { get; private set; }
    public string Trainers { get; private set; } = "";
    public string? Material { get; private set; }
    public Vnd Cost { get; private set; }
    public Guid PlannedById { get; private set; }
    public string PlannedByName { get; private set; } = "";
    public Moment PlannedAt { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<Participant> Participants => _participants;

    /// <summary>Changes the plan (TH-01).</summary>
    public void Change(TrainingPlan plan)
    {
        OversightRules.ClassDaysAreInOrder.Require(plan.StartsOn <= plan.EndsOn);

        Title = plan.Title;
        Topic = plan.Topic;
        Audience = plan.Audience;
        Place = plan.Place;
        StartsOn = plan.StartsOn;
        EndsOn = plan.EndsOn;
        Trainers = plan.Trainers;
        Material = plan.Material;
        Cost = plan.Cost;
    }

    /// <summary>Enrols somebody. Refuses nobody named (TH-02) and an account twice (TH-03).</summary>
    public Participant Enrol(Trainee trainee)
    {
        OversightRules.TraineeIsNamed.Require(!string.IsNullOrWhiteSpace(trainee.Name));
        OversightRules.TraineeIsEnrolledOnce.Require(trainee.AccountId is null || !_participants.Exists(p => p.AccountId == trainee.AccountId));

        var participant = new Participant(Id, _participants.Count + 1, trainee);
        _participants.Add(participant);
        return participant;
    }

    /// <summary>Writes down how it went. Refuses before the class has begun (TH-04) and a score outside 0–100 (TH-05). Whoever passed gets a certificate number.</summary>
    public void Grade(int number, TrainingResult result, int? score, DateOnly today)
    {
        OversightRules.ClassHasBegun.Require(StartsOn <= today);
        OversightRules.TestScoreIsInRange.Require(score is null or >= 0 and <= 100);

        _participants.Single(p => p.Number == number).Take(result, score, result is TrainingResult.Passed ? $"{Code}/{number:00}" : null);
    }
}

/// <summary>Somebody in a training class, with the result and the number of the certificate.</summary>
public sealed class Participant
{
    private Participant() { }

    internal Participant(Guid classId, int number, Trainee trainee)
    {
        ClassId = classId;
        Number = number;
        Name = trainee.Name;
        WorkPlace = trainee.WorkPlace;
        AccountId = trainee.AccountId;
    }

    public Guid ClassId { get; private set; }
    public int Number { get; private set; }
    public string Name { get; private set; } = "";
    public string WorkPlace { get; private set; } = "";
    public Guid? AccountId { get; private set; }
    public TrainingResult Result { get; private set; } = TrainingResult.Enrolled;
    public int? Score { get; private set; }
    public string? Certificate { get; private set; }

    internal void Take(TrainingResult result, int? score, string? certificate) => (Result, Score, Certificate) = (result, score, certificate);
}
