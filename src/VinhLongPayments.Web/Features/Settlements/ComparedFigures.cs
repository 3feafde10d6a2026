using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Web.Features.Settlements;

/// <summary>Form E on screen: figures side by side, where they differ, and whether each identity holds.</summary>
public sealed record ComparedFigures(
    IReadOnlyList<ComparedFigure> Figures, IReadOnlyList<ComparedFigure> Differences, IReadOnlyList<IdentityBreak> Breaks, bool WithMoney)
{
    private static readonly string[] Sentences =
    [
        "Số phải chi = kỳ trước chuyển sang + trợ cấp + truy lĩnh + mai táng phí − khấu trừ",
        "Số phải chi = đã chi + chuyển kỳ sau + giảm chi",
        "Số dư đầu kỳ + kinh phí nhận = đã chi + nộp trả + số dư cuối kỳ; số dư cuối kỳ không nhỏ hơn số chuyển kỳ sau",
        "Danh sách kỳ này = danh sách kỳ trước + tăng − giảm",
        "Tổng phiếu chi = số đã chi; mọi lượt chi nằm trong thời hạn",
    ];

    /// <summary>The identities by number; the third waits for the cash book's balance.</summary>
    public IEnumerable<(int Number, string Sentence, int Breaks)> Identities() => Enumerable.Range(1, Sentences.Length)
        .Where(number => WithMoney || number != 3)
        .Select(number => (number, Sentences[number - 1], Breaks.Count(b => b.Number == number)));
}
