using CsCheck;
using VinhLongPayments.Domain.Money;

namespace VinhLongPayments.Domain.Tests.Money;

public class MoneyInWordsTests
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly Gen<long> Amounts = Gen.OneOf(Gen.Long[0, 1_000_000_000_000_000], Gen.Int[0, 2_000_000].Select(n => (long)n));

    [Theory]
    [InlineData(0, "Không đồng")]
    [InlineData(270_000, "Hai trăm bảy mươi nghìn đồng")]
    [InlineData(405_000, "Bốn trăm lẻ năm nghìn đồng")]
    [InlineData(675_000, "Sáu trăm bảy mươi lăm nghìn đồng")]
    [InlineData(1_005_000, "Một triệu không trăm lẻ năm nghìn đồng")]
    [InlineData(5_400_000, "Năm triệu bốn trăm nghìn đồng")]
    [InlineData(1_234_567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng")]
    [InlineData(15_015_000, "Mười lăm triệu không trăm mười lăm nghìn đồng")]
    [InlineData(21_021_021, "Hai mươi mốt triệu không trăm hai mươi mốt nghìn không trăm hai mươi mốt đồng")]
    [InlineData(104_004, "Một trăm lẻ bốn nghìn không trăm lẻ bốn đồng")]
    [InlineData(111_111, "Một trăm mười một nghìn một trăm mười một đồng")]
    [InlineData(394_061, "Ba trăm chín mươi tư nghìn không trăm sáu mươi mốt đồng")]
    [InlineData(44_444_444, "Bốn mươi tư triệu bốn trăm bốn mươi tư nghìn bốn trăm bốn mươi tư đồng")]
    [InlineData(1_000_000_001, "Một tỷ không trăm lẻ một đồng")]
    [InlineData(10_000_010_010, "Mười tỷ không trăm mười nghìn không trăm mười đồng")]
    [InlineData(379_000_000_000, "Ba trăm bảy mươi chín tỷ đồng")]
    [InlineData(1_500_000_000_000, "Một nghìn năm trăm tỷ đồng")]
    public void An_amount_is_written_as_on_a_voucher(long dong, string words) => Assert.Equal(words, MoneyInWords.Write(new(dong)));

    [Fact]
    public void The_North_says_linh() =>
        Assert.Equal("Một triệu không trăm linh năm nghìn đồng", MoneyInWords.Write(new(1_005_000), new(SouthernZero: false)));

    [Fact]
    public void An_office_may_end_the_amount_with_chan() =>
        Assert.Equal("Bốn trăm lẻ năm nghìn đồng chẵn", MoneyInWords.Write(new(405_000), new(Even: true)));

    [Fact]
    public void A_debt_is_not_written_as_an_amount() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyInWords.Write(new(-1)));

    [Fact]
    public void Any_amount_is_one_tidy_sentence() => Amounts.Sample(dong =>
    {
        var text = MoneyInWords.Write(new(dong));

        Assert.DoesNotContain("  ", text);
        Assert.Equal(text.Trim(), text);
        Assert.EndsWith(" đồng", text);
        Assert.True(char.IsUpper(text[0]));
        Assert.Equal(text[1..].ToLowerInvariant(), text[1..]);
        Assert.True(text.IsNormalized());
    });

    [Fact]
    public void Any_amount_can_be_read_back_from_its_words() => Gen.Select(Amounts, Gen.Bool, Gen.Bool).Sample((dong, south, even) =>
        Assert.Equal(dong, Read(MoneyInWords.Write(new(dong), new(south, even)))));

    private static long Read(string text)
    {
        var parts = text.ToLowerInvariant().Replace(" đồng", "").Replace(" chẵn", "").Split("tỷ");
        return parts.Aggregate(0L, (sum, part) => sum * 1_000_000_000 + ReadBelowBillion(part.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static long ReadBelowBillion(string[] words)
    {
        long sum = 0, group = 0, digit = 0;
        foreach (var word in words)
            (sum, group, digit) = word switch
            {
                "triệu" => (sum + (group + digit) * 1_000_000, 0, 0),
                "nghìn" => (sum + (group + digit) * 1_000, 0, 0),
                "trăm" => (sum, digit * 100, 0),
                "mươi" => (sum, group + digit * 10, 0),
                "mười" => (sum, group + 10, 0),
                "lẻ" or "linh" => (sum, group, 0),
                _ => (sum, group, Digit(word)),
            };
        return sum + group + digit;
    }

    private static long Digit(string word) => word switch { "mốt" => 1, "tư" => 4, "lăm" => 5, _ => Array.IndexOf(Digits, word) };
}
