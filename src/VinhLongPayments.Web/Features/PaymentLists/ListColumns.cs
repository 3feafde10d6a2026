using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns of the canonical template, in its order; behind the note come those that only other forms have.</summary>
public enum ListColumn
{
    Number, Code, Name, Birth, Sex, CitizenId, Address, CommuneCode, CommuneName, PointCode, Category, Coefficient, Decision,
    Regular, BackPayMonths, BackPay, CarriedOverMonths, CarriedOver, Clawback, Funeral, Total,
    ReceiverName, ReceiverId, Relation, Manner, Note,
    BirthDay, BirthMonth, BirthYear, BirthOfMan, BirthOfWoman,
}

/// <summary>The headings of the canonical template, and the other words offices use for the same columns.</summary>
public static class ListColumns
{
    private static readonly string[] Headings =
    [
        "STT", "Mã đối tượng", "Họ và tên", "Ngày sinh", "Giới tính", "Số CMND/CCCD", "Địa chỉ", "Mã xã", "Xã/phường", "Mã điểm chi trả", "Mã diện", "Hệ số", "Số quyết định",
        "Trợ cấp tháng này", "Truy lĩnh: số tháng", "Truy lĩnh: số tiền", "Chưa trả tháng trước: số tháng", "Chưa trả tháng trước: số tiền", "Khấu trừ truy thu", "Mai táng phí", "Tổng số tiền",
        "Người nhận thay", "CMND/CCCD người nhận thay", "Quan hệ", "Hình thức", "Ghi chú",
        "Ngày sinh: ngày", "Ngày sinh: tháng", "Ngày sinh: năm", "Năm sinh: nam", "Năm sinh: nữ",
    ];

    // Without marks and punctuation, as headings are compared.
    private static readonly Dictionary<ListColumn, string[]> OtherWords = new()
    {
        [ListColumn.Number] = ["tt", "so tt", "so thu tu"],
        [ListColumn.Code] = ["ma so", "ma dt", "ma doi tuong huong", "ma ho so", "so so linh tien", "ma nguoi huong", "ma"],
        [ListColumn.Name] = ["ho ten", "ho va ten doi tuong", "ho ten doi tuong", "ten doi tuong", "ho va ten nguoi huong", "ho ten nguoi huong", "ho ten nguoi huong tro cap", "ho va ten nguoi huong tro cap", "ten nguoi huong", "ten"],
        [ListColumn.Birth] = ["năm sinh", "nam sinh", "ngay thang năm sinh", "ngay thang nam sinh", "ngay năm sinh", "sinh năm", "ngay thang năm", "sinh ngay"],
        [ListColumn.Sex] = ["phai", "gioi", "nam nu"],
        [ListColumn.CitizenId] = ["so cmnd", "cmnd", "cccd", "so cccd", "cmnd cccd", "so cmt", "cmt", "chung minh nhan dan", "so chung minh nhan dan", "can cuoc cong dan", "so can cuoc", "so dinh danh", "so giay to"],
        [ListColumn.Address] = ["ap khom", "ap", "khom", "ap khom to", "dia chi thuong tru", "dia chi ap khom", "noi o", "cho o", "thuong tru", "noi cu tru"],
        [ListColumn.CommuneCode] = ["ma xa phuong", "ma don vi", "ma dvhc"],
        [ListColumn.CommuneName] = ["xa", "xa phuong thi tran", "phuong xa", "xa phuong tt", "ten xa", "don vi"],
        [ListColumn.PointCode] = ["ma diem", "diem chi tra", "diem chi", "ma buu cuc", "diem bdvhx"],
        [ListColumn.Category] = ["dien dt", "dien", "dien doi tuong", "doi tuong", "loai doi tuong", "loai dt", "ma loai", "ma doi tuong tro cap", "nhom doi tuong", "che do"],
        [ListColumn.Coefficient] = ["hs", "he so huong", "he so tro cap", "muc he so"],
        [ListColumn.Decision] = ["so qd", "qd", "so quyet dinh huong", "quyet dinh", "quyet dinh so", "so qd huong"],
        [ListColumn.Regular] = ["muc tc", "muc tro cap", "tro cap", "tien tro cap", "tien tro cap thang nay", "muc huong", "tro cap hang thang", "so tien tro cap", "tc thang nay", "muc tro cap thang", "tien tc"],
        [ListColumn.BackPayMonths] = ["truy linh thang", "so thang truy linh"],
        [ListColumn.BackPay] = ["truy linh", "tien truy linh", "so tien truy linh", "truy linh tien"],
        [ListColumn.CarriedOverMonths] = ["chua tra thang truoc thang", "so thang chua tra", "chua nhan thang truoc so thang", "ton thang truoc so thang"],
        [ListColumn.CarriedOver] = ["chua tra thang truoc", "chua tra thang truoc tien", "ton thang truoc", "chua nhan thang truoc", "chua nhan thang truoc so tien", "ton thang truoc so tien", "thang truoc chuyen sang"],
        [ListColumn.Clawback] = ["truy thu", "khau tru", "tien truy thu", "giam tru"],
        [ListColumn.Funeral] = ["mtp", "tien mai tang", "mai tang", "ho tro mai tang", "ho tro chi phi mai tang"],
        [ListColumn.Total] = ["thanh tien", "tong cong", "tong tien", "cong", "tong", "tong so tien tro cap", "so tien", "so tien nhan", "tong so tien duoc nhan", "thuc nhan", "tong nhan", "so tien chi tra"],
        [ListColumn.ReceiverName] = ["ho ten nguoi nhan thay", "nguoi nhan", "nguoi nhan ho ten", "nguoi duoc uy quyen", "ho va ten nguoi nhan thay", "nguoi nhan thay ho ten", "nguoi dai dien", "nguoi giam ho"],
        [ListColumn.ReceiverId] = ["so cmnd nguoi nhan thay", "cmnd nguoi nhan", "nguoi nhan thay so cmnd", "nguoi nhan thay cmnd cccd", "nguoi nhan so giay to", "cmnd nguoi nhan thay"],
        [ListColumn.Relation] = ["moi quan he", "nguoi nhan thay quan he", "quan he voi doi tuong", "qh"],
        [ListColumn.Manner] = ["hinh thuc chi tra", "hinh thuc nhan", "cach chi"],
        [ListColumn.Note] = ["gc", "ly do"],
        [ListColumn.BirthDay] = ["ngay", "ngay thang năm sinh ngay"],
        [ListColumn.BirthMonth] = ["thang", "thang sinh", "ngay thang năm sinh thang"],
        [ListColumn.BirthYear] = ["năm", "ngay thang năm sinh năm"],
        [ListColumn.BirthOfMan] = ["nam", "ngay thang năm sinh nam", "ngay sinh nam", "sinh năm nam"],
        [ListColumn.BirthOfWoman] = ["nu", "ngay thang năm sinh nu", "ngay sinh nu", "sinh năm nu"],
    };

    /// <summary>The template's own columns.</summary>
    public static IReadOnlyList<ListColumn> All { get; } = [.. Enum.GetValues<ListColumn>().Where(column => column <= ListColumn.Note)];

    /// <summary>Every heading the product knows, as headings are compared.</summary>
    public static IReadOnlyDictionary<string, ListColumn> Known { get; } = Enum.GetValues<ListColumn>()
        .SelectMany(column => OtherWords.GetValueOrDefault(column, []).Prepend(HeadingBook<ListColumn>.KeyOf(Headings[(int)column])).Select(words => (Words: words, Column: column)))
        .DistinctBy(known => known.Words).ToDictionary(known => known.Words, known => known.Column);

    /// <summary>What tells a person's row from the rest.</summary>
    public static RowMarks<ListColumn> Marks { get; } = new(ListColumn.Name, ListColumn.Number,
        [ListColumn.Code, ListColumn.CitizenId, ListColumn.Birth, ListColumn.BirthYear, ListColumn.BirthOfMan, ListColumn.BirthOfWoman],
        [ListColumn.Regular, ListColumn.BackPay, ListColumn.CarriedOver, ListColumn.Funeral, ListColumn.Total]);

    extension(ListColumn column)
    {
        public string Heading => Headings[(int)column];
    }

    extension(SheetColumns<ListColumn> columns)
    {
        /// <summary>What a sheet lacks to be read as a list, in the words of the template.</summary>
        public IReadOnlyList<string> Missing
        {
            get
            {
                var missing = new List<string>();
                if (!columns.Has(ListColumn.Name)) missing.Add(ListColumn.Name.Heading);
                if (!columns.Has(ListColumn.Code)) missing.Add(ListColumn.Code.Heading);
                if (!columns.Has(ListColumn.Birth) && !columns.Has(ListColumn.BirthYear) && !columns.Has(ListColumn.BirthOfMan) && !columns.Has(ListColumn.BirthOfWoman)) missing.Add(ListColumn.Birth.Heading);
                if (!columns.Has(ListColumn.Category)) missing.Add(ListColumn.Category.Heading);
                if (!columns.Has(ListColumn.Regular) && !columns.Has(ListColumn.Total)) missing.Add(ListColumn.Total.Heading);
                return missing;
            }
        }
    }
}
