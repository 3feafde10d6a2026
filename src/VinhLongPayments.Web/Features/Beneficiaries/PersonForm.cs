namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>What the page of recording or changing a person posts.</summary>
public sealed record PersonForm
{
    public int Version { get; init; }
    public string? Code { get; init; }
    public string? Name { get; init; }
    public string? Birth { get; init; }
    public Sex? Sex { get; init; }

    /// <summary>When a person is changed: empty keeps the number that is known, which the page never shows.</summary>
    public string? CitizenId { get; init; }

    /// <summary>The number that is known is wrong and no other is known.</summary>
    public bool RemovesCitizenId { get; init; }

    public string? Phone { get; init; }
    public string? Address { get; init; }
    public int? CommuneId { get; init; }
    public int? PayoutPointId { get; init; }
    public bool AtHome { get; init; }
    public string? BankAccount { get; init; }
    public string? PensionNumber { get; init; }
    public string? Reason { get; init; }

    /// <summary>The paper that a change stands on.</summary>
    public string? Evidence { get; init; }

    /// <summary>The clerk looked at the namesakes: this is somebody else.</summary>
    public bool IsAnotherPerson { get; init; }

    public PersonFacts ToFacts(DateOnly today)
    {
        BirthDate.TryParse(Birth, today, out var birth);
        CitizenId? id = Domain.People.CitizenId.TryParse(CitizenId, out var typed) ? typed : null;
        return new(PersonName.From(Name!), birth, Sex!.Value, id, Address!, CommuneId!.Value, PayoutPointId!.Value, AtHome, Phone, BankAccount, PensionNumber);
    }
}

public sealed class PersonFormValidator : AbstractValidator<PersonForm>
{
    public PersonFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.Code).Matches(@"^\d{3}-\d{6}$").WithMessage("Mã đối tượng gồm mã huyện, gạch nối và sáu chữ số, ví dụ 857-000123.");
        RuleFor(form => form.Name).Must(text => PersonName.TryParse(text, out _)).WithMessage("Hãy nhập họ và tên, chỉ gồm chữ cái và khoảng trắng.");
        RuleFor(form => form.Birth).Must(text => BirthDate.TryParse(text, clock.Now.Day, out _)).WithMessage("Hãy nhập ngày/tháng/năm, tháng/năm hoặc năm sinh, ví dụ 15/03/1938, 03/1938 hoặc 1938, và không ở tương lai.");
        RuleFor(form => form.Sex).NotNull().WithMessage("Hãy chọn giới tính.").IsInEnum().WithMessage("Hãy chọn giới tính.");
        RuleFor(form => form.CitizenId).Must(text => text is null || CitizenId.TryParse(text, out _)).WithMessage("Số CMND có 9 chữ số, số CCCD có 12 chữ số. Nếu chưa có thì để trống.");
        RuleFor(form => form.CitizenId).Must((form, _) => !HasWrongSex(form)).WithMessage("Chữ số thứ tư của số CCCD không khớp giới tính. Hãy kiểm tra số CCCD và giới tính.");
        RuleFor(form => form.Phone).Matches(@"^[0-9 .+]{8,20}$").When(form => form.Phone is not null).WithMessage("Số điện thoại gồm 8 đến 20 chữ số.");
        RuleFor(form => form.Address).NotEmpty().WithMessage("Hãy nhập ấp, khóm hoặc địa chỉ.").MaximumLength(200).WithMessage("Địa chỉ tối đa 200 ký tự.");
        RuleFor(form => form.CommuneId).NotNull().WithMessage("Hãy chọn xã, phường, thị trấn.");
        RuleFor(form => form.PayoutPointId).NotNull().WithMessage("Hãy chọn điểm chi trả.");
        RuleFor(form => form.BankAccount).Matches("^[0-9]{6,30}$").When(form => form.BankAccount is not null).WithMessage("Số tài khoản gồm 6 đến 30 chữ số.");
        RuleFor(form => form.PensionNumber).MaximumLength(30).WithMessage("Số sổ tối đa 30 ký tự.");
        RuleFor(form => form.Reason).MaximumLength(300).WithMessage("Lý do tối đa 300 ký tự.");
        RuleFor(form => form.Evidence).MaximumLength(190).WithMessage("Căn cứ tối đa 190 ký tự.");
    }

    private static bool HasWrongSex(PersonForm form) =>
        CitizenId.TryParse(form.CitizenId, out var id) && id.Check(form.Sex, null).Contains(CitizenIdFinding.SexMismatch);
}
