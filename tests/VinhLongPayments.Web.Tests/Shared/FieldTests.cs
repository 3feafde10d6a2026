using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Web.TagHelpers;

namespace VinhLongPayments.Web.Tests.Shared;

public class FieldTests
{
    private static IElement Field<T>(Tags page, string name, T value, string type = "text", params TagHelperAttribute[] extra) =>
        Tags.Write(new FieldTagHelper { For = page.For(name, value), Label = "Nhãn", Type = type, ViewContext = page.View }, extra)!;

    private static string? Value(IElement field) => field.QuerySelector("input")!.GetAttribute("value");

    [Fact]
    public void What_was_typed_stays_even_when_wrong()
    {
        var page = new Tags().Typed("Ngay", "31/2/<b>\"x").Wrong("Ngay", "Ngày này không có thật.");

        var field = Field(page, "Ngay", new DateOnly(2018, 8, 8), "date");

        Assert.Equal("31/2/<b>\"x", Value(field));
    }

    [Fact]
    public void A_mistake_is_tied_to_its_input()
    {
        var input = Field(new Tags().Wrong("Ten", "Nhập họ và tên."), "Ten", "").QuerySelector("input")!;

        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Nhập họ và tên.", input.ParentElement!.QuerySelector("#" + input.GetAttribute("aria-describedby"))!.TextContent);
    }

    [Fact]
    public void The_label_leads_to_an_input_of_a_nested_name()
    {
        var field = Field(new Tags(), "Dong[0].Ten", "Bé");

        Assert.Equal("Dong[0].Ten", field.QuerySelector("input")!.GetAttribute("name"));
        Assert.Equal(field.QuerySelector("input")!.Id, field.QuerySelector("label")!.GetAttribute("for"));
    }

    [Fact]
    public void Days_and_amounts_are_written_as_people_write_them()
    {
        Assert.Equal("08/08/2018", Value(Field(new Tags(), "Ngay", new DateOnly(2018, 8, 8), "date")));
        Assert.Equal("", Value(Field(new Tags(), "Ngay", default(DateOnly), "date")));
        Assert.Equal("1.234.567", Value(Field(new Tags(), "Tien", new Vnd(1234567), "number")));
    }

    [Theory]
    [InlineData("date")]
    [InlineData("month")]
    [InlineData("number")]
    public void The_browser_never_checks_or_reshapes_what_is_typed(string type)
    {
        var input = Field(new Tags(), "X", "", type).QuerySelector("input")!;

        Assert.Equal("text", input.GetAttribute("type"));
        Assert.False(input.HasAttribute("required"));
    }

    [Fact]
    public void A_password_is_never_sent_back() =>
        Assert.Null(Value(Field(new Tags().Typed("MatKhau", "bí mật"), "MatKhau", "bí mật", "password")));

    [Fact]
    public void Text_keeps_its_first_line_break() =>
        Assert.Equal("\nhai", ((IHtmlTextAreaElement)Field(new Tags(), "X", "\nhai", "textarea").QuerySelector("textarea")!).DefaultValue);

    [Fact]
    public void An_unknown_attribute_goes_to_the_input() =>
        Assert.Equal(".xlsx", Field(new Tags(), "X", "", "file", new TagHelperAttribute("accept", ".xlsx")).QuerySelector("input")!.GetAttribute("accept"));

    [Theory]
    [InlineData("select")]
    [InlineData("radio")]
    public void The_answer_chosen_before_stays_chosen(string kind)
    {
        var page = new Tags().Typed("Diem", "2").Wrong("Diem", "Chọn điểm khác.");

        var choice = Choice(page, kind);

        Assert.Equal("2", choice.QuerySelector("[selected], [checked]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("select")]
    [InlineData("radio")]
    public void The_error_summary_finds_a_choice_by_its_id(string kind) => Assert.NotNull(Choice(new Tags(), kind).QuerySelector("#Diem"));

    private static IElement Choice(Tags page, string kind) => Tags.Write(new ChoiceTagHelper
    {
        For = page.For<string?>("Diem", null),
        Label = "Điểm chi trả",
        Items = [new("Bưu cục Long Hồ", "1"), new("BĐ-VHX Tân Hạnh", "2")],
        Kind = kind,
        ViewContext = page.View,
    })!;
}
