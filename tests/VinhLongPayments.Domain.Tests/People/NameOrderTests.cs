using System.Globalization;
using CsCheck;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Domain.Tests.People;

public class NameOrderTests
{
    private static readonly Gen<string> Names =
        Gen.Char["aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯáàảãạếềểễệợỢzfjw '-."].Array[1, 100].Select(letters => new string(letters));

    private static readonly Gen<string> Syllables = Gen.Select(
        Gen.OneOf("", "b", "c", "d", "đ", "h", "ng", "q", "t", "x"), Gen.Char["aăâeêioôơuưy"],
        Gen.OneOf("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"), Gen.OneOf("", "c", "n", "ng", "t"),
        (head, vowel, tone, tail) => (head + vowel + tone + tail).Normalize());

    [Theory]
    [InlineData("An", "Anh", "Ánh", "Ân", "Bé", "Cúc", "Dung", "Dũng", "Đào", "Em", "Ê", "Giàu", "Hoa", "Hòa", "Hỏa", "Hoàng", "Khánh", "Lan", "Năm", "Oanh", "Ô", "Ơn", "Sáu", "Tư", "Út", "Ưng", "Vui", "Xuân", "Yến")]
    [InlineData("Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Mă", "Mằ", "Mẳ", "Mẵ", "Mắ", "Mặ", "Mâ", "Mầ", "Mẩ", "Mẫ", "Mấ", "Mậ")]
    [InlineData("Nguyễn Thị An", "Trần Văn An", "Lê Văn Ánh", "Đặng Thị Bé", "Lê Thị Bé", "Nguyễn Thị Bé", "Nguyễn Văn Bé", "An Thị Út")]
    [InlineData("Bé", "Lê Bé", "Lê Thị Bé", "Lê Thị Ba Bé")]
    public void Names_are_listed_by_given_name_then_family_then_middle(params string[] inOrder)
    {
        var names = inOrder.Select(PersonName.From).ToList();

        Assert.Equal(names, names.AsEnumerable().Reverse().Order(PersonName.ByGivenName));
    }

    [Fact]
    public void One_word_is_placed_where_the_Unicode_tables_for_Vietnamese_place_it() => Gen.Select(Syllables, Syllables).Sample((one, other) =>
    {
        var unicode = CultureInfo.GetCultureInfo("vi-VN").CompareInfo.Compare(one, other, CompareOptions.IgnoreCase);

        Assert.Equal(Math.Sign(unicode), Math.Sign(PersonName.ByGivenName.Compare(PersonName.From(one), PersonName.From(other))));
    });

    [Fact]
    public void Capitals_do_not_change_the_order() =>
        Assert.Equal(PersonName.From("Nguyễn Thị Bé").SortKey, PersonName.From("NGUYỄN THỊ BÉ").SortKey);

    [Fact]
    public void Every_sort_key_is_ASCII_and_fits_its_column() => Names.Sample(text =>
    {
        if (!PersonName.TryParse(text, out var name)) return;

        Assert.True(name.SortKey.All(char.IsAscii));
        Assert.InRange(name.SortKey.Length, 1, 400);
    });

    [Theory]
    [InlineData("a ")]
    [InlineData("ế")]
    public void The_longest_names_fit_the_column_of_the_sort_key(string pattern)
    {
        var name = PersonName.From(string.Concat(Enumerable.Repeat(pattern, 100))[..100].TrimEnd());

        Assert.InRange(name.SortKey.Length, 100, 400);
    }
}
