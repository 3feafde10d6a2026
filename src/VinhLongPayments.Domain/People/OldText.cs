using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace VinhLongPayments.Domain.People;

/// <summary>The fonts of before Unicode that old lists are still written in.</summary>
public enum OldFont { Tcvn3 = 1, Vni = 2 }

/// <summary>
/// Text that was typed for a TCVN3 (.VnTime) or VNI font: the letters a program reads are Latin-1 and only look Vietnamese in that font.
/// Tells such text by its content and turns it into Unicode (domain facts §4.5).
/// </summary>
public static partial class OldText
{
    private const string Tcvn3Letters = "ÂẤẦẨẪĂẮẰẲẴÊẾỀỂỄÔỐỒỔỖƠƯĐáàảãạâấầẩẫậăắằẳẵặéèẻẽẹêếềểễệóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựíìỉĩịýỳỷỹỵđ";
    private const string Tcvn3Seen = "¢ÄÁÂÃ¡À¯º¿£ÚÅÍÙ¤ÿÛàð¥¦§¸µ¶·¹©ÊÇÈÉË¨¾»¼½ÆÐÌÎÏÑªÕÒÓÔÖãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùÝ×ØÜÞýúûüþ®";

    private const string VniPairs = """
        Á=AÙ À=AØ Ả=AÛ Ã=AÕ Ạ=AÏ Â=AÂ Ấ=AÁ Ầ=AÀ Ẩ=AÅ Ẫ=AÃ Ậ=AÄ Ă=AÊ Ắ=AÉ Ằ=AÈ Ẳ=AÚ Ẵ=AÜ Ặ=AË É=EÙ È=EØ Ẻ=EÛ Ẽ=EÕ Ẹ=EÏ
        Ê=EÂ Ế=EÁ Ề=EÀ Ể=EÅ Ễ=EÃ Ệ=EÄ Ó=OÙ Ò=OØ Ỏ=OÛ Õ=OÕ Ọ=OÏ Ô=OÂ Ố=OÁ Ồ=OÀ Ổ=OÅ Ỗ=OÃ Ộ=OÄ Ơ=Ô Ớ=ÔÙ Ờ=ÔØ Ở=ÔÛ Ỡ=ÔÕ
        Ợ=ÔÏ Ú=UÙ Ù=UØ Ủ=UÛ Ũ=UÕ Ụ=UÏ Ư=Ö Ứ=ÖÙ Ừ=ÖØ Ử=ÖÛ Ữ=ÖÕ Ự=ÖÏ Í=Í Ì=Ì Ỉ=Æ Ĩ=Ó Ị=Ò Ý=YÙ Ỳ=YØ Ỷ=YÛ Ỹ=YÕ Ỵ=Î
        Đ=Ñ á=aù à=aø ả=aû ã=aõ ạ=aï â=aâ ấ=aá ầ=aà ẩ=aå ẫ=aã ậ=aä ă=aê ắ=aé ằ=aè ẳ=aú ẵ=aü ặ=aë é=eù è=eø ẻ=eû ẽ=eõ
        ẹ=eï ê=eâ ế=eá ề=eà ể=eå ễ=eã ệ=eä ó=où ò=oø ỏ=oû õ=oõ ọ=oï ô=oâ ố=oá ồ=oà ổ=oå ỗ=oã ộ=oä ơ=ô ớ=ôù ờ=ôø ở=ôû
        ỡ=ôõ ợ=ôï ú=uù ù=uø ủ=uû ũ=uõ ụ=uï ư=ö ứ=öù ừ=öø ử=öû ữ=öõ ự=öï í=í ì=ì ỉ=æ ĩ=ó ị=ò ý=yù ỳ=yø ỷ=yû ỹ=yõ
        ỵ=î đ=ñ
        """;

    private const string Surnames = """
        Nguyễn Trần Lê Phạm Huỳnh Võ Phan Trương Đặng Bùi Hồ Ngô Dương Đỗ Đoàn Lý Lâm Cao Mai Lưu Thái Châu Đinh Trịnh Tô Hà Tạ Lương Quách Đào Văn Từ Tăng Diệp Tống La
        Kiều Hứa Thạch Sơn Kim Kiên Danh Trầm Liêu Vũ Hoàng Phùng Vương Triệu Lục Mạc Ông Âu Giang Khưu Lữ Nghiêm Ninh Phí Quan Tiêu Tôn Trà Viên
        """;

    // What an address, a commune or a column begins with.
    private const string PlaceWords = "Ấp Khóm Xã Phường Thị Huyện Tổ Số Đường Họ Mã Ngày Năm Địa Trợ Tổng Hệ Diện Tại Nữ Cháu Vợ Chồng";

    private static readonly FrozenDictionary<char, char> Tcvn3 = Tcvn3Seen.Zip(Tcvn3Letters).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    private static readonly FrozenDictionary<string, string> Vni = Words(VniPairs).Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[1], pair => pair[0]);
    private static readonly FrozenSet<string> Beginnings = Words(Surnames + PlaceWords).Select(word => word.ToUpperInvariant()).ToFrozenSet();
    private static readonly FrozenSet<char> Alphabet = (Tcvn3Letters + Tcvn3Letters.ToUpperInvariant() + "ỳỷỹỵỲỶỸỴ").ToFrozenSet();

    /// <summary>The text as it looks in its font.</summary>
    public static string Decode(string text, OldFont font)
    {
        if (font is OldFont.Tcvn3) return string.Concat(text.Select(c => Tcvn3.GetValueOrDefault(c, c)));

        var read = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && Vni.TryGetValue(text.Substring(i, 2), out var pair)) (read, i) = (read.Append(pair), i + 1);
            else read.Append(Vni.GetValueOrDefault(text[i].ToString(), text[i].ToString()));
        }
        return read.ToString();
    }

    /// <summary>Whether a font can have drawn the text at all: every old letter is one of the 256 of Windows' Latin alphabet.</summary>
    public static bool CanBe(string text)
    {
        var isAscii = true;
        foreach (var c in text)
        {
            isAscii &= c <= 127;
            if (c > 'ÿ' && !"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".Contains(c)) return false;
        }
        return !isAscii;
    }

    /// <summary>The font in which a name, a place or a heading reads as Vietnamese while as it stands it does not; null when it is plain Unicode.</summary>
    public static OldFont? Recognise(string text)
    {
        if (!CanBe(text) || (BeginsWell(text) && text.All(IsVietnamese) && !VniMark().IsMatch(text))) return null;

        foreach (var font in Enum.GetValues<OldFont>())
            if (Decode(text, font) is var read && BeginsWell(read) && read.All(IsVietnamese) && !VniMark().IsMatch(read)) return font;
        return null;
    }

    /// <summary>UTF-8 that was read as Windows-1252 (“Nguyá»…n”) put right; null when the text is not such, or too much of it is lost.</summary>
    public static string? Repair(string text)
    {
        if (!IsBroken(text)) return null;

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            var windows = Encoding.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(windows.GetBytes(text));
        }
        catch (Exception error) when (error is EncoderFallbackException or DecoderFallbackException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether UTF-8 was read as something else on the way here.</summary>
    // The second byte of a letter always shows as one of these, and no Vietnamese text has them.
    public static bool IsBroken(string text) =>
        text.Contains('\uFFFD') || ((text.AsSpan().IndexOfAnyInRange('\u0080', '\u00BF') >= 0 || text.Contains('‘')) && Broken().IsMatch(text));

    private static bool BeginsWell(string text) => Beginnings.Contains(text.Trim().Split(' ', 2)[0].Normalize(NormalizationForm.FormC).ToUpperInvariant());

    private static bool IsVietnamese(char c) => c < 128 || Alphabet.Contains(c);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // VNI writes marks as a letter of their own behind the vowel; no syllable of Vietnamese has these pairs.
    [GeneratedRegex("[eêEÊyY][aàáảãạâầấẩẫậăoòóỏõọôAÀÁẢÃẠÂĂOÒÓỎÕỌÔ]|[aoAO][âÂêÊôÔ]|[aouieyAOUIEY][ùøûõïÙØÛÕÏ](?![aâeêiouy])", RegexOptions.CultureInvariant)]
    private static partial Regex VniMark();

    [GeneratedRegex("á»|áº|Ã[\u0080-\u00BF]|Ä[\u0080-\u00BF‘]|Æ[°¡]|Å©|Ä©", RegexOptions.CultureInvariant)]
    private static partial Regex Broken();
}
