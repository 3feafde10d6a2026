namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns that name someone who may receive for the person, and where the money is handed out.</summary>
public static class ReceiverColumns
{
    private static readonly string[] Relations = ["Con", "Cháu", "Vợ/chồng", "Anh chị em", NamedReceiver.GuardianRelation, "Khác"];

    public static NamedReceiver? Read(RowCells row)
    {
        var text = row.Text(ListColumn.ReceiverName);
        var relation = row.Text(ListColumn.Relation);
        var id = PersonColumns.ReadId(row, ListColumn.ReceiverId);
        if (text.Length == 0)
        {
            if (id is not null) row.Problem(ListColumn.ReceiverName, "Có số giấy tờ người nhận thay thì phải ghi họ tên.");
            if (relation.Length > 0) row.Problem(ListColumn.ReceiverName, "Có quan hệ thì phải ghi họ tên người nhận thay.");
            return null;
        }

        if (!PersonName.TryParse(text, out var name)) row.Problem(ListColumn.ReceiverName, "Họ tên chỉ gồm chữ cái và khoảng trắng, tối đa 100 ký tự.");
        if (!Relations.Contains(relation)) row.Problem(ListColumn.Relation, $"Quan hệ phải là một trong: {string.Join(", ", Relations)}.");
        return name is null ? null : new(name.Full, id, relation);
    }

    public static bool ReadAtHome(RowCells row)
    {
        var manner = row.Text(ListColumn.Manner);
        if (manner is not ("Tại điểm" or "Tại nhà")) row.Problem(ListColumn.Manner, "Hình thức phải là Tại điểm hoặc Tại nhà.");
        return manner == "Tại nhà";
    }
}
