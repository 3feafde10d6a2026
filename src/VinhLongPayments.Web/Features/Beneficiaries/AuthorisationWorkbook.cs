using VinhLongPayments.Web.Features.Shared;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>The paper by which a person lets somebody collect, as a workbook. Like the printed one it shows only the ends of identity numbers.</summary>
public static class AuthorisationWorkbook
{
    public static byte[] Of(AuthorisationPaper form)
    {
        var (given, person) = (form.Paper, form.Person);
        using var paper = new PaperWriter("Giấy ủy quyền");
        // Between two people: no office issues it.
        paper.Head(new OfficeHead("", "", null, form.PlaceAndDate));
        paper.Title(form.Title.ToUpperInvariant());
        paper.Subtitle("Về việc nhận trợ cấp xã hội hàng tháng qua bưu điện");
        if (form.Revoked is { } revoked) paper.Subtitle(revoked, isBold: true);
        paper.Gap();
        paper.Text(form.Giver, isBold: true);
        paper.Text($"Họ và tên: {person.Name}, sinh {person.Birth}, mã đối tượng {person.Code}.");
        paper.Text($"Số CMND/CCCD: {AuthorisationPaper.NumberLine(person.CitizenId)}");
        paper.Text($"Thường trú: {person.Address}, {form.Commune}, {form.District}.");
        paper.Text(form.Taker, isBold: true);
        paper.Text($"Họ và tên: {given.Name}, quan hệ: {form.Relation}.");
        paper.Text($"Số CMND/CCCD: {AuthorisationPaper.NumberLine(given.CitizenId)}");
        paper.Text("Nội dung", isBold: true);
        foreach (var term in form.Terms) paper.Text(term);
        paper.Signatures(form.First, form.Second, AuthorisationPaper.CommuneSeal);
        return paper.ToBytes();
    }
}
