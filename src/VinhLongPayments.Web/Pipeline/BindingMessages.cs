using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>What the framework itself says about a field, in Vietnamese.</summary>
public static class BindingMessages
{
    private const string CannotRead = "Không đọc được giá trị này. Hãy kiểm tra và nhập lại.";

    public static void Write(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => CannotRead);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => CannotRead);
        messages.SetUnknownValueIsInvalidAccessor(_ => CannotRead);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => CannotRead);
        messages.SetValueIsInvalidAccessor(_ => CannotRead);
        messages.SetValueMustBeANumberAccessor(_ => "Hãy nhập một số.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Hãy nhập một số.");
        messages.SetMissingBindRequiredValueAccessor(_ => "Hãy nhập giá trị này.");
        messages.SetMissingKeyOrValueAccessor(() => "Hãy nhập giá trị này.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Hãy nhập giá trị này.");
        messages.SetValueMustNotBeNullAccessor(_ => "Hãy nhập giá trị này.");
    }
}
