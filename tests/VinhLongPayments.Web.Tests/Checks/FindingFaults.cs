using VinhLongPayments.Domain.Benefits;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Checks;
using VinhLongPayments.Domain.Decisions;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Web.Tests.Benefits;

namespace VinhLongPayments.Web.Tests.Checks;

/// <summary>The twenty-four numbered checks: each finds its fault with its severity, and leaves the faultless alone.</summary>
public sealed class FindingFaults
{
    private static readonly DateOnly Day = new(2018, 8, 1);

    private static void Finds(CheckedList list, int check, FindingKind kind, FindingSeverity severity)
    {
        var found = ListChecks.Of(list);
        Assert.Contains(found, finding => finding.Kind == kind && finding.Severity == severity && finding.Text.Length > 10);
        Assert.Equal(check, kind.CheckNumber());
    }

    private static void Leaves(CheckedList list, params FindingKind[] kinds) => Assert.DoesNotContain(ListChecks.Of(list), finding => kinds.Contains(finding.Kind) && finding.LineNumber is not null);

    private static void LeavesList(CheckedList list, params FindingKind[] kinds) => Assert.DoesNotContain(ListChecks.Of(list), finding => kinds.Contains(finding.Kind) && finding.Severity is not FindingSeverity.Info);

    [Fact]
    public void A_faultless_line_has_no_error_and_no_warning() => Assert.DoesNotContain(ListChecks.Of(A.List(A.Line())), finding => finding.Severity is not FindingSeverity.Info);

    [Fact]
    public void Check_01_an_amount_that_is_not_rate_times_coefficient()
    {
        Finds(A.List(A.Line(items: A.Item(amount: 271_000))), 1, FindingKind.AmountDiffersFromRate, FindingSeverity.Error);
        Leaves(A.List(A.Line(items: A.Item(ItemKind.Funeral, 5_400_000))), FindingKind.AmountDiffersFromRate);
        Leaves(A.List(A.Line(category: "KTN", coefficient: 15, birth: "1980-01-01", items: [A.Item(amount: 405_000, category: "KTN"), A.Item(amount: 270_000, category: "DT1")])), FindingKind.AmountDiffersFromRate);
    }

    [Fact]
    public void Check_02_a_coefficient_or_an_age_that_the_category_does_not_have()
    {
        Finds(A.List(A.Line(coefficient: 20)), 2, FindingKind.CoefficientNotAllowed, FindingSeverity.Error);
        Finds(A.List(A.Line(category: "KTN", coefficient: 15, birth: "1930-01-01")), 2, FindingKind.CoefficientNotAllowed, FindingSeverity.Error);
        Leaves(A.List(A.Line(category: "TE1A", coefficient: 25, birth: "2014-08-10")), FindingKind.CoefficientNotAllowed);
        Leaves(A.List(A.Line(category: "KTN", coefficient: 15, birth: "1930-01-01", items: A.Item(ItemKind.Funeral, 5_400_000))), FindingKind.CoefficientNotAllowed);
    }

    [Fact]
    public void Check_03_an_identity_number_in_two_records()
    {
        var line = A.Line();
        CheckedList With(IReadOnlyDictionary<Guid, OtherRecord> others) => new() { Period = new(A.August), IsGenerated = false, IsMain = true, Calculator = Law.Calculator, Lines = [line], SameCitizenId = others };

        Finds(With(new Dictionary<Guid, OtherRecord> { [line.PersonId] = new("Huyện Trà Ôn", "859-000001") }), 3, FindingKind.CitizenIdInTwoRecords, FindingSeverity.Error);
        Leaves(With(new Dictionary<Guid, OtherRecord>()), FindingKind.CitizenIdInTwoRecords);
    }

    [Fact]
    public void Check_04_namesakes_in_the_commune_and_elsewhere()
    {
        Finds(A.List(A.Line(1), A.Line(2)), 4, FindingKind.SameNameAndBirthYear, FindingSeverity.Warning);
        Leaves(A.List(A.Line(1), A.Line(2, birth: "1931-01-01")), FindingKind.SameNameAndBirthYear);
        var line = A.Line();
        var list = new CheckedList { Period = new(A.August), IsGenerated = true, IsMain = true, Calculator = Law.Calculator, Lines = [line], SameNameAndBirth = new Dictionary<Guid, OtherRecord> { [line.PersonId] = new("Huyện Trà Ôn", "859-000001") } };
        Finds(list, 4, FindingKind.SameNameAndBirthDate, FindingSeverity.Warning);
    }

    [Fact]
    public void Check_05_two_base_categories_at_once()
    {
        CheckedLine Both(string other, long amount) => A.Line(category: "KTN", coefficient: 15, birth: "1980-01-01", items: [A.Item(amount: 405_000, category: "KTN"), A.Item(amount: amount, category: other)]);

        Finds(A.List(Both("NCTC", 270_000)), 5, FindingKind.TwoBaseCategories, FindingSeverity.Error);
        Leaves(A.List(Both("DT1", 270_000)), FindingKind.TwoBaseCategories);
    }

    [Fact]
    public void Check_05_a_carer_without_a_living_extremely_disabled_person()
    {
        var cared = Guid.NewGuid();
        var line = A.Line(category: "CSHO", birth: "1970-01-01");
        CheckedList With(params Guid[] live) => new()
        {
            Period = new(A.August), IsGenerated = true, IsMain = true, Calculator = Law.Calculator, Lines = [line], LiveExtremelyDisabled = live.ToHashSet(),
            People = new Dictionary<Guid, CheckedPerson> { [line.PersonId] = A.Awarded("CSHO", birth: "1970-01-01", cared: new(cared, "Trần Văn Bé", null)) },
        };

        Finds(With(), 5, FindingKind.CarerWithoutDisabled, FindingSeverity.Error);
        Leaves(With(cared), FindingKind.CarerWithoutDisabled);
        Finds(A.List(line), 5, FindingKind.CarerWithoutDisabled, FindingSeverity.Info);
        Leaves(A.List(A.Line(category: "CSNCT", coefficient: 15, birth: "1970-01-01")), FindingKind.CarerWithoutDisabled);
    }

    [Fact]
    public void Check_05_a_carer_of_more_than_two()
    {
        var carer = Law.Person("1970-01-01");
        var person = new CheckedPerson(null, [Law.Award(carer, "CSHO", 201701, count: 3)], []);
        var line = A.Line(category: "CSHO", coefficient: 30, birth: "1970-01-01");

        Finds(A.Known(line, person), 5, FindingKind.CarerOfMany, FindingSeverity.Warning);
        Leaves(A.Known(line, A.Awarded("CSHO", birth: "1970-01-01")), FindingKind.CarerOfMany);
    }

    [Fact]
    public void Check_06_paid_after_death_after_a_move_or_after_a_stop()
    {
        var line = A.Line();
        Finds(A.Known(line, A.Awarded() with { DiedOn = new DateOnly(2018, 7, 30) }), 6, FindingKind.PaidAfterDeathOrStop, FindingSeverity.Error);
        Finds(A.Known(line, A.Awarded() with { IsPaidHere = false }), 6, FindingKind.PaidAfterDeathOrStop, FindingSeverity.Error);
        Finds(A.Known(line, A.Awarded(from: 201812)), 6, FindingKind.PaidAfterDeathOrStop, FindingSeverity.Error);
        Leaves(A.Known(line, A.Awarded() with { DiedOn = new DateOnly(2018, 8, 20) }), FindingKind.PaidAfterDeathOrStop);
        Leaves(A.Known(A.Line(items: A.Item(ItemKind.Funeral, 5_400_000)), A.Awarded() with { DiedOn = new DateOnly(2018, 7, 30) }), FindingKind.PaidAfterDeathOrStop);
    }

    [Fact]
    public void Check_06_the_very_old_are_warned_of_and_over_105_need_proof()
    {
        Finds(A.List(A.Line(birth: "1916-01-01")), 6, FindingKind.OlderThanHundred, FindingSeverity.Warning);
        Finds(A.List(A.Line(birth: "1910-01-01")), 6, FindingKind.OlderThanHundredFive, FindingSeverity.Error);
        Leaves(A.Known(A.Line(birth: "1910-01-01"), A.Awarded(birth: "1910-01-01") with { WasSeen = true }), FindingKind.OlderThanHundredFive);
        Leaves(A.List(A.Line()), FindingKind.OlderThanHundred, FindingKind.OlderThanHundredFive);
    }

    [Fact]
    public void Check_07_an_old_age_allowance_before_the_age_and_whoever_is_missed()
    {
        Finds(A.List(A.Line(birth: "1938-09-10")), 7, FindingKind.TooYoungForOldAge, FindingSeverity.Error);
        Leaves(A.List(A.Line(birth: "1938-08-31")), FindingKind.TooYoungForOldAge);
        var list = new CheckedList { Period = new(A.August), IsGenerated = true, IsMain = true, Calculator = Law.Calculator, Lines = [A.Line()], TurningEighty = [new("857-000009", PersonName.From("Lê Thị Tám"), BirthDate.FromStored("1938-09-01"))] };
        Finds(list, 7, FindingKind.TurnsEightyNotListed, FindingSeverity.Warning);
    }

    [Fact]
    public void Check_08_an_age_that_changes_the_category_this_month()
    {
        Finds(A.List(A.Line(category: "KTNNCT", coefficient: 20, birth: "1958-08-10")), 8, FindingKind.AgeChangesCategory, FindingSeverity.Warning);
        Finds(A.List(A.Line(category: "TE1A", coefficient: 25, birth: "2014-08-10")), 8, FindingKind.AgeChangesCategory, FindingSeverity.Warning);
        Leaves(A.List(A.Line(category: "KTNNCT", coefficient: 20, birth: "1957-08-10")), FindingKind.AgeChangesCategory);
    }

    [Fact]
    public void Check_09_a_missing_or_wrong_identity_number()
    {
        var missing = A.Line() with { CitizenId = null };
        Finds(A.List(missing), 9, FindingKind.MissingCitizenId, FindingSeverity.Info);
        var others = new Dictionary<Guid, Head> { [Guid.NewGuid()] = new(Guid.NewGuid(), "NCTC", new(10), new(270_000)) };
        Finds(new CheckedList { Period = new(A.August), IsGenerated = false, IsMain = true, Calculator = Law.Calculator, Lines = [missing], Previous = others }, 9, FindingKind.MissingCitizenIdOfNewAdult, FindingSeverity.Warning);
        Leaves(A.List(A.Line(category: "TE1B", coefficient: 15, birth: "2010-01-01") with { CitizenId = null }), FindingKind.MissingCitizenId);

        Finds(A.List(A.Line() with { CitizenId = CitizenId.FromDigits("086030000001") }), 9, FindingKind.CitizenIdInvalid, FindingSeverity.Error);
        Finds(A.List(A.Line() with { CitizenId = CitizenId.FromDigits("086131000001") }), 9, FindingKind.CitizenIdBirthYear, FindingSeverity.Warning);
        Finds(A.List(A.Line() with { CitizenId = CitizenId.FromDigits("099130000001") }), 9, FindingKind.CitizenIdUnknownProvince, FindingSeverity.Warning);
        Leaves(A.List(A.Line() with { CitizenId = CitizenId.FromDigits("086130000001") }), FindingKind.CitizenIdInvalid, FindingKind.CitizenIdBirthYear, FindingKind.CitizenIdUnknownProvince);
    }

    [Fact]
    public void Check_10_a_year_alone_where_the_threshold_falls_into_it()
    {
        Finds(A.List(A.Line(birth: "1938")), 10, FindingKind.BirthYearOnlyAtThreshold, FindingSeverity.Warning);
        Leaves(A.List(A.Line(birth: "1930")), FindingKind.BirthYearOnlyAtThreshold);
    }

    [Fact]
    public void Check_11_a_jump_that_no_decision_explains_and_a_long_back_pay()
    {
        var line = A.Line(category: "KTN", coefficient: 15, birth: "1980-01-01");
        CheckedList After(long before, CheckedPerson person) => new()
        {
            Period = new(A.August), IsGenerated = false, IsMain = true, Calculator = Law.Calculator, Lines = [line],
            Previous = new Dictionary<Guid, Head> { [line.PersonId] = new(line.PersonId, "KTN", new(20), new(before)) }, People = new Dictionary<Guid, CheckedPerson> { [line.PersonId] = person },
        };

        Finds(After(540_000, A.Awarded("KTDBN", birth: "1980-01-01")), 11, FindingKind.AmountJumpsWithoutDecision, FindingSeverity.Error);
        Finds(After(540_000, CheckedPerson.Unknown), 11, FindingKind.AmountJumpsWithoutDecision, FindingSeverity.Info);
        Leaves(After(540_000, A.Awarded("KTN", birth: "1980-01-01")), FindingKind.AmountJumpsWithoutDecision);
        Leaves(After(405_000, A.Awarded("KTDBN", birth: "1980-01-01")), FindingKind.AmountJumpsWithoutDecision);

        Finds(A.List(A.Line(items: [A.Item(), A.Item(ItemKind.BackPay, 270_000 * 13, 13)])), 11, FindingKind.LongBackPay, FindingSeverity.Warning);
        Finds(A.List(A.Line(items: [A.Item(), A.Item(ItemKind.BackPay, 270_000 * 6, 6)])), 11, FindingKind.LongBackPay, FindingSeverity.Warning);
        Leaves(A.List(A.Line(items: [A.Item(), A.Item(ItemKind.BackPay, 270_000 * 5, 5)])), FindingKind.LongBackPay);
    }

    [Fact]
    public void Check_12_heads_that_do_not_come_out()
    {
        var line = A.Line();
        Finds(A.List(line, line with { Number = 2 }), 12, FindingKind.HeadIdentityBroken, FindingSeverity.Error);
        var broken = new CheckedList { Period = new(A.August), IsGenerated = false, IsMain = true, Calculator = Law.Calculator, Lines = [line], Changes = new(10, 10, [new(line.PersonId, "NCTC", new(10), new(270_000))], [], []) };
        Finds(broken, 12, FindingKind.HeadIdentityBroken, FindingSeverity.Error);
        LeavesList(A.List(line), FindingKind.HeadIdentityBroken);
    }

    [Fact]
    public void Check_13_two_and_three_uncollected_months()
    {
        Finds(A.Known(A.Line(), A.Awarded() with { UncollectedMonths = 2 }), 13, FindingKind.UncollectedTwoMonths, FindingSeverity.Warning);
        Finds(A.Known(A.Line(), A.Awarded() with { UncollectedMonths = 3 }), 13, FindingKind.UncollectedThreeMonths, FindingSeverity.Warning);
        Leaves(A.Known(A.Line(), A.Awarded() with { UncollectedMonths = 1 }), FindingKind.UncollectedTwoMonths, FindingKind.UncollectedThreeMonths);
    }

    [Fact]
    public void Check_14_payouts_recorded_outside_the_window()
    {
        CheckedList With(int payouts) => new() { Period = new(A.August), IsGenerated = true, IsMain = true, Calculator = Law.Calculator, Lines = [A.Line()], SignedOutsideWindow = payouts };

        Finds(With(1), 14, FindingKind.SignedOutsideWindow, FindingSeverity.Error);
        LeavesList(With(0), FindingKind.SignedOutsideWindow);
    }

    [Fact]
    public void Check_15_one_who_collects_for_three_and_a_paper_that_ended()
    {
        var receiver = new NamedReceiver("Trần Văn Hai", CitizenId.FromDigits("331888777"), "Con");
        CheckedLine With(int number) => A.Line(number, birth: $"193{number}-01-01") with { Receiver = receiver };
        Authorisation Paper(DateOnly until) => new(Law.Person("1930-05-10"), new(false, PersonName.From(receiver.Name), receiver.CitizenId!.Value, "Con", "Giấy", until.AddMonths(-6), until), Law.Clerk, Law.Later);

        Finds(A.List(With(1), With(2), With(3)), 15, FindingKind.ReceiverOfMany, FindingSeverity.Warning);
        Leaves(A.List(With(1), With(2)), FindingKind.ReceiverOfMany);
        Finds(A.Known(With(1), A.Awarded() with { Authorisations = [Paper(new(2018, 7, 31))] }), 15, FindingKind.AuthorisationExpired, FindingSeverity.Error);
        Leaves(A.Known(With(1), A.Awarded() with { Authorisations = [Paper(new(2018, 12, 31))] }), FindingKind.AuthorisationExpired);
        Leaves(A.List(With(1)), FindingKind.AuthorisationExpired);
        Finds(A.List(With(1)), 15, FindingKind.ReceiverWorksHere, FindingSeverity.Info);
    }

    [Fact]
    public void Check_16_a_point_where_nobody_leaves_and_one_far_from_the_mean()
    {
        CheckedList With(params PointHistory[] points) => new() { Period = new(A.August), IsGenerated = true, IsMain = true, Calculator = Law.Calculator, Lines = [A.Line()], Points = points };
        var usual = new PointHistory(12, "Điểm thường", 1_000, 4, 4, 0);

        Finds(With(usual, new(11, "Điểm lạ", 50, 0, 0, 6)), 16, FindingKind.PointWithoutDecrease, FindingSeverity.Warning);
        Finds(With(usual, new(11, "Điểm lạ", 50, 9, 3, 0)), 16, FindingKind.PointFarFromMean, FindingSeverity.Warning);
        LeavesList(With(usual, new(11, "Điểm lạ", 50, 1, 0, 5)), FindingKind.PointWithoutDecrease, FindingKind.PointFarFromMean);
    }

    [Fact]
    public void Check_17_a_funeral_twice_or_for_somebody_still_listed()
    {
        var line = A.Line(items: A.Item(ItemKind.Funeral, 5_400_000));
        Finds(A.Known(line, A.Awarded() with { DiedOn = Day, HadFuneral = true }), 17, FindingKind.FuneralTwice, FindingSeverity.Error);
        Finds(A.Known(line, A.Awarded()), 17, FindingKind.FuneralForListed, FindingSeverity.Error);
        Leaves(A.Known(line, A.Awarded() with { DiedOn = Day }), FindingKind.FuneralTwice, FindingKind.FuneralForListed);
        Leaves(A.List(line), FindingKind.FuneralTwice, FindingKind.FuneralForListed);
    }

    [Fact]
    public void Check_18_one_bank_account_for_several_people()
    {
        var (first, second) = (A.Line(1), A.Line(2, birth: "1931-01-01"));
        CheckedList With(string other) => new()
        {
            Period = new(A.August), IsGenerated = true, IsMain = true, Calculator = Law.Calculator, Lines = [first, second],
            People = new Dictionary<Guid, CheckedPerson> { [first.PersonId] = A.Awarded() with { BankAccount = "0123456789" }, [second.PersonId] = A.Awarded() with { BankAccount = other } },
        };

        Finds(With("0123456789"), 18, FindingKind.SameBankAccount, FindingSeverity.Warning);
        Leaves(With("9876543210"), FindingKind.SameBankAccount);
    }

    [Theory]
    [InlineData("NguyÔn ThÞ An", true)]
    [InlineData("Nguyeãn Thò An", true)]
    [InlineData("Nguyễn Thị An", false)]
    [InlineData("THẠCH THỊ SA RƯƠNG", false)]
    public void Check_19_a_name_in_an_old_encoding(string name, bool isOld)
    {
        var list = A.List(A.Line() with { Name = PersonName.From(name) });
        if (isOld) Finds(list, 19, FindingKind.LegacyEncoding, FindingSeverity.Warning);
        else Leaves(list, FindingKind.LegacyEncoding);
    }

    [Fact]
    public void Check_20_a_disability_without_a_certificate_or_with_an_outdated_one()
    {
        var line = A.Line(category: "KTN", coefficient: 15, birth: "1980-01-01");
        var (person, category) = (Law.Person("1980-01-01"), Law.Calculator.Tables.Find("KTN", new(2018, 1))!);
        CheckedPerson With(DisabilityCertificate? certificate, Guid? decision) => new(null, [new(person, new(category, new(2018, 1), 1, certificate), new DecisionPaper(decision, "12/QĐ-UBND", new(2018, 1, 1)))], []);

        Finds(A.Known(line, With(null, Guid.NewGuid()), isGenerated: true), 20, FindingKind.DisabilityWithoutCertificate, FindingSeverity.Error);
        Finds(A.Known(line, With(null, null)), 20, FindingKind.DisabilityWithoutCertificate, FindingSeverity.Info);
        Finds(A.List(line), 20, FindingKind.DisabilityWithoutCertificate, FindingSeverity.Info);
        Finds(A.Known(line, With(new("5/GXN", new(2016, 1, 1), new DateOnly(2018, 6, 30)), null)), 20, FindingKind.CertificateOutdated, FindingSeverity.Warning);
        Leaves(A.Known(line, With(new("5/GXN", new(2016, 1, 1), null), null)), FindingKind.DisabilityWithoutCertificate, FindingKind.CertificateOutdated);
    }

    [Fact]
    public void Check_21_a_pension_beside_an_allowance_for_those_without_one()
    {
        Finds(A.Known(A.Line(), A.Awarded() with { PensionNumber = "BH-1" }), 21, FindingKind.PensionMatch, FindingSeverity.Warning);
        Leaves(A.Known(A.Line(category: "KTN", coefficient: 15, birth: "1980-01-01"), A.Awarded("KTN", birth: "1980-01-01") with { PensionNumber = "BH-1" }), FindingKind.PensionMatch);
    }

    [Fact]
    public void Check_22_a_decision_number_with_two_dates()
    {
        CheckedList With(params string[] numbers) => new() { Period = new(A.August), IsGenerated = true, IsMain = true, Calculator = Law.Calculator, Lines = [A.Line()], NumbersWithTwoDates = numbers.ToHashSet() };

        Finds(With("12/QĐ-UBND"), 22, FindingKind.DecisionNumberTwoDates, FindingSeverity.Error);
        Leaves(With("13/QĐ-UBND"), FindingKind.DecisionNumberTwoDates);
    }

    [Fact]
    public void Check_23_a_field_changed_and_changed_back()
    {
        Finds(A.Known(A.Line(), A.Awarded() with { RevertedField = "Ngày sinh" }), 23, FindingKind.EditedAndReverted, FindingSeverity.Warning);
        Leaves(A.Known(A.Line(), A.Awarded()), FindingKind.EditedAndReverted);
    }

    [Fact]
    public void Check_24_a_line_without_a_decision()
    {
        var line = A.Line() with { DecisionNumber = "" };
        Finds(A.List(line), 24, FindingKind.MissingDecision, FindingSeverity.Warning);
        Finds(A.Known(line, A.Awarded(), isGenerated: true), 24, FindingKind.MissingDecision, FindingSeverity.Error);
        Leaves(A.List(A.Line()), FindingKind.MissingDecision);
    }

    [Fact]
    public void What_comes_along_is_held_against_the_books()
    {
        CheckedLine Told(long amount) => A.Line(items: [A.Item(), A.Item(ItemKind.CarriedOver, amount)]);

        Assert.Contains(ListChecks.Of(A.Known(Told(540_000), A.Awarded() with { OpenCarriedOver = new Vnd(270_000) })), f => f.Kind is FindingKind.CarriedOverDiffers);
        Leaves(A.Known(Told(270_000), A.Awarded() with { OpenCarriedOver = new Vnd(270_000) }), FindingKind.CarriedOverDiffers);
        Leaves(A.Known(Told(540_000), A.Awarded() with { OpenCarriedOver = null }), FindingKind.CarriedOverDiffers);
    }

    [Fact]
    public void Every_number_from_1_to_24_has_a_kind() =>
        Assert.Equal(Enumerable.Range(1, 24), Enum.GetValues<FindingKind>().Select(kind => kind.CheckNumber()).OfType<int>().Distinct().Order());
}
