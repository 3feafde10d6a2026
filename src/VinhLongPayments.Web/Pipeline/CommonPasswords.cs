namespace VinhLongPayments.Web.Pipeline;

/// <summary>What people choose first, without marks, capitals and signs; servers may have no Internet, so the list is here.</summary>
public static class CommonPasswords
{
    /// <summary>Passwords of 12 characters and more that stand high in every published list.</summary>
    public static readonly IReadOnlySet<string> Whole = new HashSet<string>(Words("""
        123456789012 1234567890123 12345678901234 123456789abc 123456789987654321 1234567890qwerty 12345678987654321 123123123123 112233445566
        111222333444 121212121212 123321123321 147258369147 159357159357 159753159753 987654321000 0987654321qwe 1234554321 123456654321
        1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc zaq12wsxcde3 zaq1xsw2cde3 qazwsxedcrfv
        qazwsxedc123 qweasdzxc123 qwe123asd456 qwer1234asdf qwer1234qwer qwerty123456 qwerty1234567 qwertyuiop12 qwertyuiop123 qwertyuiopasdfghjkl
        qwertyasdfgh asdfghjkl123 asdfasdfasdf asdf1234asdf zxcvbnm12345 zxcvbnmasdfghjkl abcd1234abcd abc123abc123 abcdef123456 abc123456789
        a12345678910 a1b2c3d4e5f6 aa1234567890 aaaaaa123456 q1w2e3r4t5y6 1a2b3c4d5e6f password1234 password12345 password123456 passw0rd1234
        p4ssw0rd1234 passwordpassword password123password mypassword123 yourpassword thisispassword administrator administrator1 admin1234567
        adminadminadmin admin123admin superadmin123 letmeinletmein letmein12345 welcome12345 welcome123456 changeme1234 changemenow iloveyou1234
        iloveyou12345 iloveyouiloveyou iloveyouforever iloveyousomuch ilovemyfamily ilovemymother ilovejesus123 jesuschrist1 monkey123456
        dragon123456 football1234 baseball1234 basketball12 superman1234 batman123456 starwars1234 pokemon12345 minecraft123 princess1234
        sunshine1234 michael12345 jennifer1234 liverpool123 chelsea12345 manchester123 manchesterunited realmadrid123 barcelona123 microsoft123
        computer1234 internet1234 samsung12345 google123456 facebook1234 youtube12345 android12345 windows12345 trustno1trustno1 whatever1234
        correcthorsebatterystaple vietnam123456 vietnamvodich anhyeuem1234 anhyeuem12345 anhyeuemnhieu emyeuanh1234 anhnhoemnhieu matkhau12345
        matkhau123456 matkhaucuatoi khongcomatkhau khongbietnua khongnoidau hanoi1234567 saigon123456 tphcm1234567 hochiminh123 hochiminh1890
        sinhnhatcuatoi giadinhtoiyeu yeuemsuotdoi yeuanhmaimai cuocsong1234 tinhyeu12345 boyeumenhieu conyeubome123
        """), StringComparer.Ordinal);

    /// <summary>Words of this work and of every list; a password must hold more than these and figures.</summary>
    public static readonly IReadOnlyList<string> Context = Words("""
        vinhlong longho mangthit vungliem tambinh binhminh traon binhtan buudien buucuc vnpost diemchitra chitra chitratrocap trocap trocapxahoi
        baotro xahoi laodong thuongbinh sold phongld ldtbxh giaodichvien giaodich canbo lanhdao chuyenvien quantri quantrihethong thanhtra hethong
        taikhoan matkhau mk dangnhap nguoidung password passw0rd passwd pass admin administrator user login welcome letmein changeme iloveyou
        qwertyuiop qwerty asdfghjkl asdfgh asdf zxcvbnm zxcvbn qazwsx 1qaz2wsx 1q2w3e4r abcdef abc vietnam anhyeuem emyeuanh
        """).OrderByDescending(word => word.Length).ToList();

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
