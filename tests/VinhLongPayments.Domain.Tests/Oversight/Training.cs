using VinhLongPayments.Domain.Oversight;
using static VinhLongPayments.Domain.Tests.A;

namespace VinhLongPayments.Domain.Tests.Oversight;

public sealed class Training
{
    private static readonly TrainingPlan Plan = new("Tập huấn chi trả", "Quy trình chi trả", TrainingAudience.Cashiers, "Bưu điện huyện", new(2018, 8, 2), new(2018, 8, 3), "Bà B");

    private static TrainingClass Class() => new("TH-2018-01", Plan, Officer, Now);

    [Fact]
    public void Whoever_passes_gets_a_certificate_number_and_loses_it_with_the_result()
    {
        var training = Class();
        training.Enrol(new("Lê Thị Hai", "Điểm An Bình", Cashier.Id));

        training.Grade(1, TrainingResult.Passed, 85, new(2018, 8, 3));
        Assert.Equal(("TH-2018-01/01", 85), (training.Participants[0].Certificate, training.Participants[0].Score));

        training.Grade(1, TrainingResult.Failed, 40, new(2018, 8, 3));
        Assert.Null(training.Participants[0].Certificate);
    }

    [Fact]
    public void Results_wait_for_the_class_and_stay_within_a_hundred()
    {
        var training = Class();
        training.Enrol(new("Lê Thị Hai", "Điểm An Bình"));
        Refuses(OversightRules.ClassHasBegun, () => training.Grade(1, TrainingResult.Passed, 85, new(2018, 8, 1)));
        Refuses(OversightRules.TestScoreIsInRange, () => training.Grade(1, TrainingResult.Passed, 101, new(2018, 8, 3)));
    }

    [Fact]
    public void A_person_is_named_and_an_account_is_enrolled_once_while_names_may_repeat()
    {
        var training = Class();
        training.Enrol(new("Lê Thị Hai", "Điểm An Bình", Cashier.Id));
        Refuses(OversightRules.TraineeIsEnrolledOnce, () => training.Enrol(new("Lê Thị Hai", "Điểm An Bình", Cashier.Id)));
        Refuses(OversightRules.TraineeIsNamed, () => training.Enrol(new(" ", "")));
        training.Enrol(new("Lê Thị Hai", "UBND xã An Bình"));
        training.Enrol(new("Lê Thị Hai", "UBND xã Phú Đức"));
        Assert.Equal([1, 2, 3], training.Participants.Select(p => p.Number));
    }

    [Fact]
    public void A_class_ends_after_it_begins() => Refuses(OversightRules.ClassDaysAreInOrder, () => Class().Change(Plan with { EndsOn = new(2018, 8, 1) }));
}
