using VinhLongPayments.Domain.Oversight;

namespace VinhLongPayments.Web.Features.Training;

/// <summary>A class as planned.</summary>
public sealed record PlanClassForm
{
    public string? Title { get; init; }
    public string? Topic { get; init; }
    public TrainingAudience? Audience { get; init; }
    public string? Place { get; init; }
    public string? StartsOn { get; init; }
    public string? EndsOn { get; init; }
    public string? Trainers { get; init; }
    public string? Material { get; init; }
    public string? Cost { get; init; }

    public TrainingPlan ToPlan() => new(Title!, Topic!, Audience!.Value, Place!, Typed.Day(StartsOn)!.Value, Typed.Day(EndsOn)!.Value, Trainers!) { Material = Material, Cost = Typed.Amount(Cost) ?? Vnd.Zero };
}

public sealed class PlanClassFormValidator : AbstractValidator<PlanClassForm>
{
    public PlanClassFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Hãy nhập tên lớp.").MaximumLength(300).WithMessage("Tên lớp tối đa 300 ký tự.");
        RuleFor(form => form.Topic).NotEmpty().WithMessage("Hãy nhập chuyên đề.").MaximumLength(500).WithMessage("Chuyên đề tối đa 500 ký tự.");
        RuleFor(form => form.Audience).NotNull().IsInEnum().WithMessage("Hãy chọn đối tượng học.");
        RuleFor(form => form.Place).NotEmpty().WithMessage("Hãy nhập địa điểm.").MaximumLength(200).WithMessage("Địa điểm tối đa 200 ký tự.");
        RuleFor(form => form.StartsOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày khai giảng như 2/8/2018.");
        RuleFor(form => form.EndsOn).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày bế giảng như 3/8/2018.");
        RuleFor(form => form.Trainers).NotEmpty().WithMessage("Hãy ghi giảng viên.").MaximumLength(500).WithMessage("Giảng viên tối đa 500 ký tự.");
        RuleFor(form => form.Material).MaximumLength(500).WithMessage("Tài liệu tối đa 500 ký tự.");
        RuleFor(form => form.Cost).Must(text => text is null || Typed.Amount(text) is not null).WithMessage("Kinh phí chỉ gồm chữ số, ví dụ 12.000.000, hoặc để trống.");
    }
}

/// <summary>Plans a class under the next code of its year.</summary>
public sealed class PlanClass(PaymentsDb db, CurrentUser user, TimeProvider clock, WriteGate gate)
{
    public async Task<Guid> RunAsync(PlanClassForm form, CancellationToken cancellation)
    {
        var (plan, id) = (form.ToPlan(), Guid.Empty);
        await gate.RunAsync(
            db,
            async () =>
            {
                var training = new TrainingClass(await db.NextNumberAsync($"TH-{plan.StartsOn.Year}", cancellation), plan, user.Actor, clock.Now);
                id = training.Id;
                db.TrainingClasses.Add(training);
                await db.SaveChangesAsync(cancellation);
            },
            () => db.TrainingClasses.AnyAsync(c => c.Id == id, cancellation),
            cancellation);
        return id;
    }
}

/// <summary>Who takes part: user names of accounts, and names without an account, one a line with the place of work behind a bar.</summary>
public sealed record EnrolForm
{
    public List<Guid> Accounts { get; init; } = [];
    public string? Names { get; init; }

    public IEnumerable<Trainee> Others() => (Names ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries)).Select(parts => new Trainee(parts[0], parts.Length > 1 ? parts[1] : ""));
}

public sealed class EnrolFormValidator : AbstractValidator<EnrolForm>
{
    public EnrolFormValidator() => RuleFor(form => form).Must(form => form.Accounts.Count > 0 || form.Others().Any()).OverridePropertyName("Names").WithMessage("Hãy chọn tài khoản hoặc ghi tên học viên, mỗi dòng một người.")
        .Must(form => form.Others().All(other => other.Name.Length <= 100 && other.WorkPlace.Length <= 200)).OverridePropertyName("Names").WithMessage("Tên tối đa 100 ký tự, nơi làm việc tối đa 200 ký tự.");
}

/// <summary>Enrols people in a class; an account that is in it already is passed over.</summary>
public sealed class Enrol(PaymentsDb db)
{
    public async Task RunAsync(Guid id, EnrolForm form, CancellationToken cancellation)
    {
        var training = await db.TrainingClasses.Include(c => c.Participants).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        var known = training.Participants.Select(p => p.AccountId).OfType<Guid>().ToHashSet();
        var staff = await Staff.LoadAsync(db, cancellation);
        foreach (var person in staff.Where(s => form.Accounts.Contains(s.AccountId) && !known.Contains(s.AccountId))) training.Enrol(new(person.Name, person.WorkPlace, person.AccountId));
        foreach (var other in form.Others()) training.Enrol(other);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>How it went, by the participant's number.</summary>
public sealed record GradeForm
{
    public Dictionary<int, TrainingResult> Results { get; init; } = [];
    public Dictionary<int, string?> Scores { get; init; } = [];
}

public sealed class GradeFormValidator : AbstractValidator<GradeForm>
{
    public GradeFormValidator() => RuleForEach(form => form.Scores).Must(score => string.IsNullOrWhiteSpace(score.Value) || Typed.Whole(score.Value) is not null).OverridePropertyName("Scores").WithMessage("Điểm kiểm tra là số nguyên từ 0 đến 100, hoặc để trống.");
}

/// <summary>Writes down how it went for everybody in the class.</summary>
public sealed class GradeClass(PaymentsDb db, TimeProvider clock)
{
    public async Task RunAsync(Guid id, GradeForm form, CancellationToken cancellation)
    {
        var training = await db.TrainingClasses.Include(c => c.Participants).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new NotFound();
        foreach (var participant in training.Participants.Where(p => form.Results.ContainsKey(p.Number)).ToList())
            training.Grade(participant.Number, form.Results[participant.Number], Typed.Whole(form.Scores.GetValueOrDefault(participant.Number)), clock.Now.Day);
        await db.SaveChangesAsync(cancellation);
    }
}
