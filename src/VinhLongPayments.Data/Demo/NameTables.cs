namespace VinhLongPayments.Data.Demo;

/// <summary>The weights of surnames, middle names and given names that people of Vĩnh Long bear, by year of birth and sex.</summary>
public static class NameTables
{
    private static readonly int[] LastYearsOfBands = [1940, 1965, 1990];

    public static readonly WeightedWords KinhSurnames = WeightedWords.Summing(10_000, """
        Nguyễn 3250; Trần 1080; Lê 940; Phạm 560; Huỳnh 560; Võ 480; Phan 380; Trương 270; Đặng 240; Bùi 190; Hồ 220; Ngô 160;
        Dương 180; Đỗ 100; Đoàn 110; Lý 100; Lâm 130; Cao 100; Mai 100; Lưu 80; Thái 70; Châu 70; Đinh 70; Trịnh 50; Tô 60;
        Hà 60; Tạ 40; Lương 60; Quách 30; Đào 50; Văn 40; Từ 30; Tăng 30; Diệp 30; Tống 20; La 20; Kiều 20; Hứa 20
        """);

    public static readonly WeightedWords KhmerSurnames = WeightedWords.Summing(1_000, """
        Thạch 330; Sơn 170; Kim 130; Lâm 110; Kiên 70; Danh 50; Châu 40; Trầm 30; Liêu 20; Lý 20; Tăng 15; Diệp 15
        """);

    public static readonly WeightedWords HoaSurnames = new("Lý; Lâm; Châu; Quách; Tăng; Diệp; Trương");

    // One table for each band of birth years: to 1940, to 1965, to 1990, later.
    public static readonly WeightedWords[] MiddleNamesOfMen =
    [
        WeightedWords.Summing(1_000, """
            Văn 700; (none) 110; Hữu 35; Thành 25; Minh 15; Ngọc 15; Công 15; Tấn 15; Phước 15; Hoàng 10; Thanh 15; Kim 10;
            Quang 10; Bá 10
            """),
        WeightedWords.Summing(1_000, """
            Văn 620; Thanh 60; Hữu 50; Minh 45; Ngọc 35; Hoàng 30; Công 25; Tấn 25; Thành 25; Phước 20; Quốc 20; Kim 15;
            Hồng 15; Trung 15
            """),
        WeightedWords.Summing(1_000, """
            Văn 430; Thanh 90; Minh 90; Hoàng 80; Quốc 60; Hữu 50; Ngọc 40; Tấn 35; Trung 30; Công 30; Phước 25; Chí 20;
            Nhựt 20
            """),
        WeightedWords.Summing(1_000, """
            Minh 120; Hoàng 120; Thanh 90; Quốc 90; Gia 80; Tấn 60; Hữu 60; Nhựt 60; Trọng 50; Chí 50; Phúc 50; Văn 90; Anh 40;
            Khánh 40
            """),
    ];

    public static readonly WeightedWords[] MiddleNamesOfWomen =
    [
        WeightedWords.Summing(1_000, """
            Thị 930; (none) 20; Kim 15; Ngọc 15; Thị Kim 5; Thị Ngọc 5; Mỹ 5; Tuyết 5
            """),
        WeightedWords.Summing(1_000, """
            Thị 830; Kim 35; Ngọc 30; Mỹ 20; Hồng 20; Thị Kim 15; Thị Ngọc 15; Thị Mỹ 10; Tuyết 10; Bạch 5; Thị Hồng 10
            """),
        WeightedWords.Summing(1_000, """
            Thị 480; Thị Kim 70; Thị Ngọc 70; Thị Mỹ 60; Ngọc 80; Kim 60; Mỹ 50; Thị Thanh 40; Thị Hồng 40; Thị Cẩm 30; Cẩm 20
            """),
        WeightedWords.Summing(1_000, """
            Thị 90; Ngọc 130; Thị Ngọc 70; Kim 90; Mỹ 80; Thị Kim 50; Cẩm 60; Thanh 70; Thùy 60; Bảo 60; Gia 50; Khánh 50;
            Như 60; Tường 40; Huỳnh 40
            """),
    ];

    public static readonly WeightedWords[] GivenNamesOfMen =
    [
        new("""
            Hai 6; Ba 8; Tư 8; Năm 9; Sáu 9; Bảy 9; Tám 8; Chín 7; Mười 6; Út 7; Bé 6; Đực 3; Lớn 2; Nhỏ 4; Em 3; Tân; Thới;
            Hòa 2; Lợi 2; Phước 2; Thạnh 2; Hưng; Tấn; Đức; Minh 2; Thành 2; Quới 2; Ngãi 2; Lễ; Trí; Tín; Tài; Lộc 2; Thọ 2;
            Kiểm; Kỉnh; Sanh; Trưng; Chơn; Cội; Gương; Đặng; Đủ; Đầy; Còn; Nên; Nhơn 2; Xê; Dần; Mẹo; Thìn; Tỵ; Ngọ; Mùi; Thân;
            Dậu; Tuất; Hợi; Sửu; Tý
            """),
        new("""
            Hùng 3; Dũng 3; Minh 3; Thanh 2; Sơn 2; Hải 2; Hòa 2; Bình 2; Long; Phước 2; Lợi 2; Đức 2; Tâm 2; Thành 3; Tài;
            Lộc; Phúc; Nghĩa; Hiếu; Trung 2; Chiến; Thắng; Tuấn; Tùng; Vinh; Quang; Khánh; Út 3; Bé 3; Tư 2; Năm 2; Sáu 2;
            Bảy 2; Tám 2; Chín 2; Mười 2; Ba 2; Hai 2; Nhựt; Thạnh; Điền; Khương; Kiệt; Liêm; Nhân; Phong; Thuận; Xuân; Oanh
            """),
        new("""
            Tuấn; Hùng; Dũng; Minh; Phong; Khoa; Nam; Cường; Thắng; Hiếu; Tâm; Tài; Toàn; Vũ; Linh; Bình; Duy; Khanh; Sang;
            Tùng; Đạt; Nhân; Hậu; Trí; Út; Phúc; Lộc; Giang; Quí; Thái
            """),
        new("""
            Khang; Huy; Bảo; Phúc; Đạt; Khoa; Nhân; Thịnh; Phát; Duy; Khánh; Tín; Hào; Kiệt; An; Minh; Nghĩa; Thiện; Trí; Vinh
            """),
    ];

    public static readonly WeightedWords[] GivenNamesOfWomen =
    [
        new("""
            Hai 6; Ba 8; Tư 8; Năm 9; Sáu 9; Bảy 9; Tám 8; Chín 7; Mười 6; Út 7; Bé 7; Lớn 2; Nhỏ 4; Em 3; Lan 2; Huệ 2; Cúc 2;
            Sen 2; Lài; Hường 2; Mai 2; Đào 2; Lựu; Mận; Bưởi; Cam; Chanh; Liễu 2; Lành 2; Hiền 2; Đẹp 2; Xinh; Tốt; Nở;
            Bông 2; Gấm; Lụa 2; Nhung; Nguyệt 2; Ánh 2; Kiều; Thơm; Ngó; Phấn; Sương; Tuyết; Hoa 2; Rạng; Sáng; Nhàn 2; Thảnh;
            Ngọt; Đầy; Đủ; Nên; Khéo; Siêng; Hạnh
            """),
        new("""
            Lan 3; Hoa 3; Mai 2; Hồng 3; Loan 2; Nga 3; Hạnh 2; Thu 2; Dung 2; Phượng 2; Liên 2; Tuyết 3; Nguyệt 2; Ánh 2;
            Bích; Cúc 2; Điệp 2; Đào; Hương 2; Huệ 2; Kiều; Lệ 2; Liễu; Mỹ; Nhàn; Oanh; Phương; Sương 2; Thanh; Thủy 2; Út 3;
            Bé 3; Tư 2; Năm 2; Sáu 2; Bảy 2; Tám 2; Chín 2; Mười 2; Ba 2; Hai 2; Vân 2; Xuân; Yến 2; Ngọc; Ngân
            """),
        new("""
            Hạnh; Loan; Hằng; Trang; Thảo; Ngân; Diễm; Phượng; Linh; Nhung; Thúy; Tiên; Tuyền; Kiều; Lan; Hương; Yến; Thơ; Vân;
            Nga; Hà; Duyên; Xuân; Oanh; Thu; Liên; Mai; Ngọc; Bích; Chi
            """),
        new("""
            Ngân; Trân; My; Vy; Nhi; Như; Thư; Hân; Quyên; Tiên; Trâm; Anh; Ngọc; Uyên; Yến; Thảo; Châu; Khánh; Thy; Tuyền
            """),
    ];

    public static readonly WeightedWords KhmerGivenNamesOfMen = new("""
        Sa Rươl; Sà Thia; Sa Vane; Sô Phách; Sóc Kha; Sóc Khom; Rinh; Huôl; Khem; Thươl; Sết; Na Rinh; Ươl; Phước; Sane; Kha;
        Dươl; Hên; Suông; Tha; Rane
        """);

    public static readonly WeightedWords KhmerGivenNamesOfWomen = new("""
        Thị Sa Rết; Thị Sà Phia; Thị Sóc Khone; Thị Ươne; Thị Mai; Thị Sa Ry; Thị Hên; Thị Mây; Thị Duyên; Thị Sô Phi;
        Thị Lang; Thị Ane; Thị Dane; Thị Hươne; Thị Phương; Thị Rươne
        """);

    public static int BandOf(int birthYear) => LastYearsOfBands.Count(last => birthYear > last);
}
