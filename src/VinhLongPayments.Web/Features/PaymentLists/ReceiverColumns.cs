using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns that name someone who may receive for the person, and where the money is handed out.</summary>
public static class ReceiverColumns
{
    public static readonly string[] Relations = ["Con", "Cháu", "Vợ/chồng", "Anh chị em", NamedReceiver.GuardianRelation, "Khác"];

    private static readonly Dictionary<string, string> OtherWords = new()
    {
        ["vo"] = "Vợ/chồng", ["chong"] = "Vợ/chồng", ["vo chong"] = "Vợ/chồng", ["con ruot"] = "Con", ["con dau"] = "Con", ["con re"] = "Con", ["chau noi"] = "Cháu", ["chau ngoai"] = "Cháu",
        ["anh"] = "Anh chị em", ["chi"] = "Anh chị em", ["em"] = "Anh chị em", ["giam ho"] = NamedReceiver.GuardianRelation,
    };

    public static NamedReceiver? Read(RowCells<ListColumn> row)
    {
        var text = row.Text(ListColumn.ReceiverName);
        var relation = row.Text(ListColumn.Relation);
        if (text.Length == 0)
        {
            if (PersonColumns.ReadId(row, ListColumn.ReceiverId) is not null) row.Error(ListColumn.ReceiverName, ImportCause.ReceiverIncomplete, "Có số giấy tờ người nhận thay thì phải ghi họ tên.");
            if (relation.Length > 0) row.Error(ListColumn.ReceiverName, ImportCause.ReceiverIncomplete, "Có quan hệ thì phải ghi họ tên người nhận thay.");
            return null;
        }

        var id = PersonColumns.ReadId(row, ListColumn.ReceiverId);
        var name = row.Name(ListColumn.ReceiverName, "Họ tên chỉ gồm chữ cái và khoảng trắng, tối đa 100 ký tự.");
        return name is null ? null : new(name.Full, id, RelationOf(row, relation));
    }

    private static string RelationOf(RowCells<ListColumn> row, string text)
    {
        var key = PersonName.SearchKeyOf(text.Replace('/', ' '));
        var known = Array.Find(Relations, relation => PersonName.SearchKeyOf(relation.Replace('/', ' ')) == key) ?? OtherWords.GetValueOrDefault(key);
        if (known is null && row.Has(ListColumn.Relation)) row.Error(ListColumn.Relation, ImportCause.RelationUnknown, $"Quan hệ phải là một trong: {string.Join(", ", Relations)}.");
        return known ?? "Khác";
    }

    public static bool ReadAtHome(RowCells<ListColumn> row)
    {
        if (!row.Has(ListColumn.Manner)) return false;

        var manner = PersonName.SearchKeyOf(row.Text(ListColumn.Manner));
        if (manner is not ("tai diem" or "tai nha")) row.Error(ListColumn.Manner, ImportCause.MannerUnknown, "Hình thức phải là Tại điểm hoặc Tại nhà.");
        return manner == "tai nha";
    }
}
