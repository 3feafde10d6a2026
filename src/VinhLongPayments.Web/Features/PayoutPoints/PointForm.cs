namespace VinhLongPayments.Web.Features.PayoutPoints;

/// <summary>What both forms of a payout point ask for.</summary>
public abstract record PointForm
{
    public string? Name { get; init; }
    public string? Address { get; init; }
    public string? Phone { get; init; }
    public string? OpeningHours { get; init; }
    public string? DailyCapacity { get; init; }
    public WeeklyRest? Rest { get; init; }
    public string? ActiveFrom { get; init; }
    public string? ActiveTo { get; init; }

    public PointDetails ToDetails() => new(
        Name!, Address!, Phone!, OpeningHours!, Typed.Whole(DailyCapacity)!.Value, Typed.Day(ActiveFrom)!.Value, Typed.Day(ActiveTo), Rest!.Value);
}

/// <summary>The shape of a payout point's fields.</summary>
public abstract class PointFormValidator<TForm> : AbstractValidator<TForm> where TForm : PointForm
{
    protected PointFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy nhập tên điểm.").MaximumLength(100).WithMessage("Tên điểm tối đa 100 ký tự.");
        RuleFor(form => form.Address).NotEmpty().WithMessage("Hãy nhập địa chỉ.").MaximumLength(300).WithMessage("Địa chỉ tối đa 300 ký tự.");
        RuleFor(form => form.Phone).NotEmpty().WithMessage("Hãy nhập số điện thoại.")
            .Matches(@"^[0-9 .]{8,20}$").WithMessage("Số điện thoại gồm 8 đến 20 chữ số, có thể có dấu cách hoặc dấu chấm.");
        RuleFor(form => form.OpeningHours).NotEmpty().WithMessage("Hãy nhập giờ mở cửa, ví dụ: 7 giờ 30 đến 11 giờ.")
            .MaximumLength(200).WithMessage("Giờ mở cửa tối đa 200 ký tự.");
        RuleFor(form => form.DailyCapacity).Must(text => Typed.Whole(text) is >= 1 and <= 5000)
            .WithMessage("Số người phục vụ mỗi ngày phải là số nguyên từ 1 đến 5000.");
        RuleFor(form => form.Rest).NotNull().IsInEnum().WithMessage("Hãy chọn ngày nghỉ trong tuần.");
        RuleFor(form => form.ActiveFrom).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày bắt đầu như 27/8/2018.");
        RuleFor(form => form.ActiveTo).Must(text => text is null || Typed.Day(text) is not null)
            .WithMessage("Hãy nhập ngày ngừng hoạt động như 27/8/2018, hoặc để trống nếu điểm còn hoạt động.");
    }
}
