using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Tests.Imports;

/// <summary>How single values are read: exactly, with a proposal, or not at all.</summary>
public sealed class ReadingValues
{
    private static readonly DateOnly Today = new(2018, 8, 8);

    [Theory]
    [InlineData("1234567", 1_234_567, true)]
    [InlineData("1.234.567", 1_234_567, false)]
    [InlineData("1,234,567", 1_234_567, false)]
    [InlineData("1 234 567", 1_234_567, false)]
    [InlineData("1.500", 1_500, false)]
    [InlineData("270.000đ", 270_000, false)]
    [InlineData("270.000 đồng", 270_000, false)]
    [InlineData("270000 VNĐ", 270_000, false)]
    [InlineData("270.000,00", 270_000, false)]
    [InlineData("1,270,000.00", 1_270_000, false)]
    public void An_amount_is_read_as_offices_type_it(string text, long dong, bool isPlain)
    {
        Assert.Equal(AmountDefect.None, TypedAmount.Read(text, out var read, out var plain));
        Assert.Equal((dong, isPlain), (read, plain));
    }

    [Theory]
    [InlineData("1,5", AmountDefect.Fraction)]
    [InlineData("270000.5", AmountDefect.Fraction)]
    [InlineData("1.234,56", AmountDefect.Fraction)]
    [InlineData("-270000", AmountDefect.Negative)]
    [InlineData("(270.000)", AmountDefect.Negative)]
    [InlineData("1.000.000.000.000", AmountDefect.TooLarge)]
    [InlineData("không", AmountDefect.Unreadable)]
    [InlineData("27.00.00", AmountDefect.Unreadable)]
    [InlineData("270.0000", AmountDefect.Unreadable)]
    [InlineData("2e5", AmountDefect.Unreadable)]
    public void An_amount_that_could_mean_two_things_is_not_guessed(string text, AmountDefect defect) => Assert.Equal(defect, TypedAmount.Read(text, out _, out _));

    [Theory]
    [InlineData("270000", AmountDefect.None, 270_000)]
    [InlineData("2.7E5", AmountDefect.None, 270_000)]
    [InlineData("270000.5", AmountDefect.Fraction, 0)]
    [InlineData("-1", AmountDefect.Negative, 0)]
    [InlineData("1000000000000000", AmountDefect.TooLarge, 0)]
    [InlineData("1E+40", AmountDefect.TooLarge, 0)]
    public void A_number_cell_is_read_by_its_digits(string digits, AmountDefect defect, long dong)
    {
        Assert.Equal(defect, TypedAmount.ReadNumber(digits, out var read));
        Assert.Equal(dong, read);
    }

    [Theory]
    [InlineData("15/03/1938", "15/03/1938", null)]
    [InlineData("1938", "1938", null)]
    [InlineData("03/1938", "03/1938", null)]
    [InlineData("25.11.1937", "25/11/1937", ImportCause.BirthFormat)]
    [InlineData("7-3-1938", "07/03/1938", ImportCause.BirthFormat)]
    [InlineData("00/00/1932", "1932", ImportCause.BirthZeroDay)]
    [InlineData("00/03/1938", "03/1938", ImportCause.BirthZeroDay)]
    [InlineData("31/02/1936", null, null)]
    [InlineData("15/00/1936", null, null)]
    [InlineData("1835", null, null)]
    [InlineData("01/01/2030", null, null)]
    [InlineData("07/11/26", null, null)]
    public void A_birth_date_is_as_exact_as_it_is_written(string text, string? birth, ImportCause? mend)
    {
        var read = TypedBirth.Read(new(text, CellKind.Text, false), text, Today);

        Assert.Equal((birth, mend), (read.Birth?.ToString(), read.Mend));
    }

    [Fact]
    public void A_birth_date_that_Excel_keeps_as_a_day_is_proposed_back_as_a_date()
    {
        Assert.Equal(("09/05/1933", ImportCause.BirthExcelDate), (TypedBirth.Read(new("1933-05-09", CellKind.Date, false), "1933-05-09", Today) is { Birth: { } day, Mend: { } mend } ? (day.ToString(), mend) : default));
        Assert.Equal("09/05/1933", TypedBirth.Read(new("12183", CellKind.Number, false), "12183", Today).Birth.ToString());
        Assert.Equal("1938", TypedBirth.Read(new("1938", CellKind.Number, false), "1938", Today).Birth.ToString());
    }

    [Theory]
    [InlineData("5", "8", "1935", "05/08/1935")]
    [InlineData("", "8", "1935", "08/1935")]
    [InlineData("", "", "1935", "1935")]
    [InlineData("0", "0", "1935", "1935")]
    [InlineData("5", "", "1935", null)]
    [InlineData("31", "2", "1935", null)]
    public void Day_month_and_year_in_three_columns_make_one_date(string day, string month, string year, string? birth) =>
        Assert.Equal(birth, TypedBirth.OfParts(day, month, year, Today).Birth?.ToString());

    [Theory]
    [InlineData("331200120", CellKind.Text, "331200120", null)]
    [InlineData("331200120", CellKind.Number, "331200120", ImportCause.CitizenIdNumber)]
    [InlineData("331 200 406", CellKind.Text, "331200406", ImportCause.CitizenIdSpaces)]
    [InlineData("'331200575", CellKind.Text, "331200575", ImportCause.CitizenIdSpaces)]
    [InlineData("86030200136", CellKind.Number, "086030200136", ImportCause.CitizenIdLostZero)]
    [InlineData("86030200136", CellKind.Text, "086030200136", ImportCause.CitizenIdLostZero)]
    [InlineData("33120001277", CellKind.Text, null, null)]
    [InlineData("1.23E+11", CellKind.Number, null, null)]
    [InlineData("1090123456", CellKind.Text, null, null)]
    [InlineData("A12345678", CellKind.Text, null, null)]
    public void An_identity_number_gets_its_zero_back_only_where_it_then_fits_the_person(string text, CellKind kind, string? digits, ImportCause? mend)
    {
        var read = TypedCitizenId.Read(new(text, kind, false), text, Sex.Male, BirthDate.FromStored("1930-05-10"));

        Assert.Equal((digits, mend, digits is null), (read.Id?.Digits, read.Mend, read.Problem is not null));
    }

    [Theory]
    [InlineData("Nguyễn Thị Bé", null, null)]
    [InlineData(" Nguyễn  Thị Mận ", ImportCause.NameSpaces, "Nguyễn Thị Mận")]
    [InlineData("Tr\u1ea7n\u00A0V\u0103n D\u1eadu\u200B", ImportCause.NameInvisible, "Trần Văn Dậu")]
    [InlineData("Nguye\u0302\u0303n Va\u0306n Tha\u0300nh", ImportCause.NameDecomposed, "Nguyễn Văn Thành")]
    [InlineData("Lê Văn Thạnh (Út)", ImportCause.NameNickname, "Lê Văn Thạnh")]
    [InlineData("MAI MỸ SEN", ImportCause.NameCapitals, "Mai Mỹ Sen")]
    [InlineData("MAI MỸ SEN  (BA) ", ImportCause.NameSpaces, "Mai Mỹ Sen")]
    public void A_name_is_mended_as_a_whole_and_told_by_the_first_thing(string text, ImportCause? cause, string? proposed) =>
        Assert.Equal(cause is { } found ? (found, proposed!) : null, TypedName.Mend(text));

    [Theory]
    [InlineData("Truy lĩnh: số tiền", "truy linh so tien")]
    [InlineData("  HỌ VÀ   TÊN ", "ho va ten")]
    [InlineData("Năm sinh (Nam)", "năm sinh nam")]
    [InlineData("Hä vµ tªn", "ho va ten")]
    [InlineData("Số CMND/CCCD", "so cmnd cccd")]
    public void A_heading_is_compared_without_marks_but_a_year_is_not_a_man(string heading, string key) =>
        Assert.Equal(key, HeadingBook<Web.Features.PaymentLists.ListColumn>.KeyOf(heading));
}
