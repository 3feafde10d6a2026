namespace VinhLongPayments.Web.Sheets;

/// <summary>Why a file is not read.</summary>
public enum SheetRefusal
{
    NotAWorkbook = 1, OldFormat, Empty, TooBig, HasPassword, HasMacros, HasExternalLinks, HasEmbeddedObjects, Damaged,
    TooManyRows, TooManyColumns, CellTooLong, TooManyParts, UnpacksTooBig, NoSheet,
}

/// <summary>The file as a whole cannot be taken; the text says what is wrong with it and how to mend it.</summary>
public sealed class SheetRefused(SheetRefusal reason, int? row = null) : Exception(reason.ToString())
{
    public SheetRefusal Reason { get; } = reason;

    public string Text => (row is null ? "" : $"Dòng {row}: ") + Reason switch
    {
        SheetRefusal.NotAWorkbook => "Tệp không phải sổ Excel (.xlsx). Hãy mở trong Excel và lưu lại với kiểu .xlsx.",
        SheetRefusal.OldFormat => "Tệp thuộc định dạng Excel cũ (.xls). Hãy mở trong Excel và lưu lại với kiểu .xlsx.",
        SheetRefusal.Empty => "Tệp rỗng. Hãy chọn tệp có danh sách.",
        SheetRefusal.TooBig => "Tệp lớn hơn 10 MB. Hãy xóa trang tính và hình ảnh không cần thiết rồi tải lên lại.",
        SheetRefusal.HasPassword => "Tệp có mật khẩu. Hãy bỏ mật khẩu trong Excel rồi tải lên lại.",
        SheetRefusal.HasMacros => "Tệp có macro. Hãy lưu lại với kiểu .xlsx không có macro.",
        SheetRefusal.HasExternalLinks => "Tệp có liên kết tới tệp khác. Hãy cắt liên kết (Dữ liệu, Sửa liên kết) rồi tải lên lại.",
        SheetRefusal.HasEmbeddedObjects => "Tệp có đối tượng nhúng. Hãy xóa các đối tượng nhúng rồi tải lên lại.",
        SheetRefusal.Damaged => "Tệp bị hỏng, không đọc được. Hãy mở trong Excel, lưu thành tệp mới rồi tải lên lại.",
        SheetRefusal.TooManyRows => "Trang tính có quá 50.000 dòng. Hãy xóa các dòng thừa hoặc chia danh sách.",
        SheetRefusal.TooManyColumns => "Trang tính có ô nằm ngoài 60 cột đầu. Hãy xóa các cột thừa.",
        SheetRefusal.CellTooLong => "Có ô dài hơn 500 ký tự. Hãy rút ngắn nội dung.",
        SheetRefusal.TooManyParts => "Tệp có quá nhiều thành phần. Hãy lưu danh sách vào một sổ Excel mới.",
        SheetRefusal.UnpacksTooBig => "Tệp giải nén quá lớn. Hãy lưu danh sách vào một sổ Excel mới.",
        SheetRefusal.NoSheet => "Tệp không có trang tính nào.",
    };
}
