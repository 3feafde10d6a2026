using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports;

namespace VinhLongPayments.Web.Features.PaymentLists.Uploading;

/// <summary>What the upload form posts.</summary>
public sealed record ReceiveListForm
{
    public string? Period { get; init; }

    /// <summary>The last month, when several are paid together before Tết.</summary>
    public string? Until { get; init; }

    public ListKind? Kind { get; init; }
    public IFormFile? File { get; init; }

    public PaymentPeriod ToPeriod() => Typed.Month(Until) is { } to ? new(Typed.Month(Period)!.Value, to) : new(Typed.Month(Period)!.Value);
}

public sealed class ReceiveListFormValidator : AbstractValidator<ReceiveListForm>
{
    public ReceiveListFormValidator()
    {
        RuleFor(form => form.Period).Must(text => Typed.Month(text) is not null).WithMessage("Hãy nhập kỳ chi trả gồm tháng và năm, ví dụ 08/2018.");
        RuleFor(form => form.Until).Must(text => text is null || Typed.Month(text) is not null).WithMessage("Hãy nhập tháng cuối gồm tháng và năm, ví dụ 02/2019, hoặc để trống.");
        RuleFor(form => form.Kind).NotNull().WithMessage("Hãy chọn loại danh sách.").IsInEnum().WithMessage("Hãy chọn loại danh sách.");
        RuleFor(form => form.File).IsWorkbook("danh sách");
    }
}

/// <summary>Takes a district's workbook in, to be read and checked in the background.</summary>
public sealed class ReceiveList(ReceiveFile receive)
{
    public Task<ReceivedFile> RunAsync(ReceiveListForm form, CancellationToken cancellation) =>
        receive.RunAsync(new(ImportKind.PaymentList, form.ToPeriod(), form.Kind!.Value), form.File!, cancellation);
}

/// <summary>The upload form.</summary>
public sealed record UploadPage(string? Period, string? Until, ListKind? Kind)
{
    public IFormFile? File => null;

    public IEnumerable<Microsoft.AspNetCore.Mvc.Rendering.SelectListItem> Kinds =>
        Enum.GetValues<ListKind>().Select(kind => new Microsoft.AspNetCore.Mvc.Rendering.SelectListItem(kind.Vietnamese(), kind.ToString(), kind == Kind));

    public static UploadPage Fresh(Moment now) => new(PaymentMonth.Of(now.Day).ToString(), null, ListKind.Main);

    public static UploadPage Of(ReceiveListForm form) => new(form.Period, form.Until, form.Kind);
}
