using VinhLongPayments.Domain.People;

namespace VinhLongPayments.Domain.Tests.People;

/// <summary>Text of TCVN3 and VNI fonts is told by its content and read; Unicode text is left alone.</summary>
public sealed class OldTextTests
{
    public static TheoryData<string, string, string> Facts => new()
    {
        { "Nguyễn Thị Bé", "NguyÔn ThÞ BÐ", "Nguyeãn Thò Beù" },
        { "Trần Văn Đức", "TrÇn V¨n §øc", "Traàn Vaên Ñöùc" },
        { "Huỳnh Thị Sáu", "Huúnh ThÞ S¸u", "Huyønh Thò Saùu" },
        { "Lê Hữu Phước", "Lª H÷u Ph\u00ADíc", "Leâ Höõu Phöôùc" },
        { "Thạch Thị Sà Rươl", "Th¹ch ThÞ Sµ R\u00AD¬l", "Thaïch Thò Saø Röôl" },
        { "Xã Tân Hòa", "X· T©n Hßa", "Xaõ Taân Hoøa" },
    };

    [Theory, MemberData(nameof(Facts))]
    public void Both_fonts_are_recognised_and_read(string unicode, string tcvn3, string vni)
    {
        Assert.Equal((OldFont.Tcvn3, unicode), (OldText.Recognise(tcvn3), OldText.Decode(tcvn3, OldFont.Tcvn3)));
        Assert.Equal((OldFont.Vni, unicode), (OldText.Recognise(vni), OldText.Decode(vni, OldFont.Vni)));
    }

    [Theory, MemberData(nameof(Facts))]
    public void What_is_Unicode_already_is_left_alone(string unicode, string tcvn3, string vni)
    {
        Assert.Null(OldText.Recognise(unicode));
        Assert.NotEqual(tcvn3, vni);
    }

    [Theory]
    [InlineData("Lê Thanh Hà")]
    [InlineData("Hà Văn Tân")]
    [InlineData("Võ Văn Leo")]
    [InlineData("Nguyen Thi Sau")]
    [InlineData("Trần Thị Giùm")]
    [InlineData("Đỗ Thị Khuya")]
    [InlineData("Quách Thị Ngoan")]
    [InlineData("Tô Thị Quyên")]
    [InlineData("NGUYỄN VĂN ĐỨC")]
    [InlineData("Khóm 5")]
    [InlineData("")]
    public void Plain_names_are_no_old_text(string name) => Assert.Null(OldText.Recognise(name));

    [Theory]
    [InlineData("Nguyá»…n Thá»‹ BÃ©", "Nguyễn Thị Bé")]
    [InlineData("Trần Văn Đức", null)]
    [InlineData("Nguy\uFFFDn", null)]
    public void UTF8_read_as_something_else_is_repaired_where_nothing_is_lost(string broken, string? right) => Assert.Equal(right, OldText.Repair(broken));
}
