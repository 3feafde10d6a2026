using System.Text;
using CsCheck;
using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Domain.Tests.People;

public class PersonNameTests
{
    // Letters of names, marks that join them, and what copied text brings along.
    private static readonly Gen<string> Texts =
        Gen.Char["aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯáàảãạếềểễệợỢ \u00A0\u200B\u00AD\u0301\u0323\u0302'-."].Array[0, 60].Select(letters => new string(letters));

    [Fact]
    public void A_name_begins_with_the_family_and_ends_with_the_given_name()
    {
        var name = PersonName.From("Nguyễn Thị Bé");

        Assert.Equal(("Nguyễn", "Bé", "Nguyễn Thị Bé"), (name.Surname, name.GivenName, name.ToString()));
    }

    [Fact]
    public void One_word_is_a_whole_name()
    {
        var name = PersonName.From("Bé");

        Assert.Equal(("Bé", "Bé"), (name.Surname, name.GivenName));
    }

    [Fact]
    public void Decomposed_letters_are_the_same_name() =>
        Assert.Equal(PersonName.From("Nguyễn Thị Bé"), PersonName.From("Nguyễn Thị Bé".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("  Nguyễn   Thị  Bé ")]
    [InlineData("Nguyễn\u00A0Thị\u00A0Bé")]
    [InlineData("\uFEFFNguyễn Thị\u200B Bé")]
    [InlineData("Nguyễn Th\u200Cị\u200D Bé\u2060")]
    [InlineData("Nguyễn\tThị\r\nBé")]
    public void What_copied_text_brings_along_is_dropped(string text) => Assert.Equal("Nguyễn Thị Bé", PersonName.From(text).Full);

    [Theory]
    [InlineData("Thạch Thị Sà Rươl")]
    [InlineData("H'Hen Niê")]
    [InlineData("Nguyễn Thị Bé-Ba")]
    [InlineData("Trần V. Đức")]
    public void Names_of_every_people_are_accepted(string text) => Assert.Equal(text, PersonName.From(text).Full);

    [Theory]
    [InlineData("Nguyễn Thị B3")]
    [InlineData("331000123")]
    [InlineData("Nguyễn Thị Bé (mẹ)")]
    [InlineData("Nguyễn Thị Bé;")]
    [InlineData("=Nguyễn")]
    [InlineData("<b>Bé</b>")]
    [InlineData("Bé\u0000")]
    [InlineData("B\uFFFD")]
    [InlineData(" \u200B\u00A0 ")]
    [InlineData(".-'")]
    [InlineData("Ph\u00ADíc")]   // Phước in a TCVN3 font
    [InlineData("NguyÔn V¨n §øc")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_a_name(string? text)
    {
        Assert.False(PersonName.TryParse(text, out var name));
        Assert.Null(name);
    }

    [Fact]
    public void Half_a_character_is_not_a_name()
    {
        Assert.False(PersonName.TryParse("Bé" + (char)0xD83D, out _));
        Assert.DoesNotContain("be", PersonName.SearchKeyOf((char)0xDE00 + "x"));
    }

    [Fact]
    public void A_code_that_is_no_character_is_not_a_name()
    {
        Assert.False(PersonName.TryParse("Bé\uFFFE", out _));
        Assert.Equal("be\uFFFD", PersonName.SearchKeyOf("Bé\uFFFE"));
    }

    [Fact]
    public void A_mark_that_stands_alone_leaves_no_gap_in_the_search_key() => Assert.Equal("thi be", PersonName.SearchKeyOf("Thị \u0301 Bé"));

    [Fact]
    public void A_name_has_at_most_a_hundred_characters()
    {
        Assert.True(PersonName.TryParse(new string('a', 100), out _));
        Assert.False(PersonName.TryParse(new string('a', 101), out _));
        Assert.True(PersonName.TryParse(new string('ế', 100).Normalize(NormalizationForm.FormD), out _));
    }

    [Fact]
    public void A_name_that_was_stored_is_read_back() => Texts.Sample(text =>
    {
        if (PersonName.TryParse(text, out var name)) Assert.Equal(name, PersonName.From(name.Full));
    });

    [Theory]
    [InlineData("Nguyễn Thị Bé", "nguyen thi be")]
    [InlineData("NGUYỄN  THỊ  BÉ", "nguyen thi be")]
    [InlineData("Trần Văn Đức", "tran van duc")]
    [InlineData("đặng ĐỨC", "dang duc")]
    [InlineData("Huỳnh Hữu Phước", "huynh huu phuoc")]
    public void A_search_without_marks_finds_the_name(string text, string key)
    {
        Assert.Equal(key, PersonName.From(text).SearchKey);
        Assert.Equal(key, PersonName.SearchKeyOf(text.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("Hòa", "Hoà")]
    [InlineData("Thúy", "Thuý")]
    [InlineData("Thủy", "Thuỷ")]
    public void Where_the_tone_is_placed_makes_no_difference(string one, string other)
    {
        Assert.Equal(PersonName.From(one).SearchKey, PersonName.From(other).SearchKey);
        Assert.Equal(PersonName.From(one).SortKey, PersonName.From(other).SortKey);
    }

    [Fact]
    public void Two_forms_of_a_family_name_are_two_names() => Assert.NotEqual(PersonName.SearchKeyOf("Huỳnh"), PersonName.SearchKeyOf("Hoàng"));

    [Fact]
    public void A_search_key_is_its_own_search_key() => Gen.OneOf(Texts, Gen.String).Sample(text =>
    {
        var key = PersonName.SearchKeyOf(text);

        Assert.Equal(key, PersonName.SearchKeyOf(key));
    });

    [Fact]
    public void A_search_key_of_a_Vietnamese_name_is_plain_ASCII() =>
        Texts.Sample(text => Assert.True(PersonName.SearchKeyOf(text).All(char.IsAscii)));

    [Fact]
    public void Composed_and_decomposed_text_have_one_search_key() => Texts.Sample(text =>
        Assert.Equal(PersonName.SearchKeyOf(text), PersonName.SearchKeyOf(text.Normalize(NormalizationForm.FormD))));
}
