namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>Why somebody came to a list, or left it, as far as the register knows.</summary>
internal sealed class ChangeReasons
{
    private const string Unknown = "Sổ chưa ghi lý do";

    private readonly PaymentMonth _month;
    private readonly int _districtId;
    private readonly ILookup<Guid, Award> _awards;
    private readonly BenefitCalculator _calculator;

    private ChangeReasons(PaymentMonth month, int districtId, ILookup<Guid, Award> awards, BenefitCalculator calculator) =>
        (_month, _districtId, _awards, _calculator) = (month, districtId, awards, calculator);

    public static async Task<ChangeReasons> LoadAsync(PaymentsDb db, PaymentList list, IReadOnlyCollection<Guid> people, BenefitCalculator calculator, CancellationToken cancellation)
    {
        var awards = new List<Award>();
        foreach (var some in people.Chunk(1_000))
            awards.AddRange(await db.Awards.AsNoTracking().Include(a => a.Steps).Where(a => some.Contains(a.BeneficiaryId)).ToListAsync(cancellation));
        return new(list.PayMonth, list.DistrictId, awards.ToLookup(a => a.BeneficiaryId), calculator);
    }

    public AwardStep? StepOf(Guid person) => _awards[person].Select(award => award.StepIn(_month)).OfType<AwardStep>().OrderByDescending(step => step.From).FirstOrDefault();

    public PaymentMonth? FromOf(Guid person) => _awards[person].Where(award => award.IsPaidIn(_month)).Select(award => (PaymentMonth?)award.From).Max();

    public string OfIncrease(Beneficiary? person)
    {
        if (person is null) return Unknown;
        if (person.HereSince == _month && person.DistrictId == _districtId && person.FormerDistrictId != _districtId) return "Chuyển đến";
        return StepOf(person.Id)?.Kind switch
        {
            AwardStepKind.Resumed => "Tiếp tục hưởng",
            AwardStepKind.Granted or AwardStepKind.Adjusted => "Mới hưởng",
            _ => Unknown,
        };
    }

    public string OfDecrease(Beneficiary? person)
    {
        if (person is null) return Unknown;
        if (person.DiedOn is { } day) return $"Chết ngày {day:dd'/'MM'/'yyyy}";
        if (person.PlaceIn(_month).DistrictId != _districtId) return "Chuyển đi";
        var step = StepOf(person.Id);
        if (step is null) return Unknown;
        if (step.Kind is AwardStepKind.Suspended) return $"Tạm dừng: {step.Note}";
        if (step.Kind is AwardStepKind.Stopped) return step.StopReason?.Vietnamese() ?? Unknown;
        return _calculator.SumOf(new(person.Birth, person.DiedOn, [.. _awards[person.Id]]), _month) == Vnd.Zero ? "Hết tuổi của diện" : "Đang hưởng nhưng không có trên danh sách này";
    }
}
