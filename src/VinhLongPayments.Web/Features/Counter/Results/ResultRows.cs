using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.Counter.Results;

/// <summary>Reads the rows of a results file and holds each against the district's released lists.</summary>
internal sealed class ResultRows(ResultContext known, Import import, ImportNotes notes)
{
    private readonly Dictionary<string, int> _seen = [];

    public List<PaidRow> Paid { get; } = [];
    public int Count { get; private set; }
    public int Unpaid { get; private set; }

    public void Read(SheetRow row, SheetColumns<ResultColumn> columns)
    {
        Count++;
        if (notes.Decisions.WhyLeftOut(columns.Sheet, row.Number) is { } reason)
        {
            notes.Tell(ImportCause.RowLeftOut, new(columns.Sheet, row.Number, -1), "", row[columns[ResultColumn.Name]].Text, $"Đã bỏ dòng này: {reason}");
            return;
        }

        var cells = new RowCells<ResultColumn>(row, columns, notes, RowFont.Of(row, columns, ResultColumn.Name, ResultColumn.ReceiverName));
        var code = cells.Text(ResultColumn.Code);
        if (!_seen.TryAdd(code, row.Number)) cells.Error(ResultColumn.Code, ImportCause.CodeTwice, $"Mã đối tượng này đã có ở dòng {_seen[code]}. Mỗi khoản chỉ ghi một lần.");
        else if (IsPaid(cells) is not { } isPaid) return;
        else if (!isPaid) Unpaid++;
        else ReadPaid(cells, code);
    }

    private static bool? IsPaid(RowCells<ResultColumn> cells)
    {
        var text = PersonName.SearchKeyOf(cells.Text(ResultColumn.Result));
        if (text is "da chi" or "da nhan" or "da tra" or "x") return true;
        if (text is "chua chi" or "chua nhan" or "chua tra" or "khong chi") return false;
        cells.Error(ResultColumn.Result, ImportCause.ResultUnknown, "Phải ghi Đã chi hoặc Chưa chi.");
        return null;
    }

    private void ReadPaid(RowCells<ResultColumn> cells, string code)
    {
        var name = cells.Name(ResultColumn.Name, "Phải ghi họ tên người hưởng.");
        var amount = cells.Amount(ResultColumn.Total);
        if (LineOf(cells, code, amount) is not { } line) return;

        if (name is not null && name.SearchKey != line.Name.SearchKey) cells.Error(ResultColumn.Name, ImportCause.NameDiffersFromList, $"Mã {code} trên danh sách là {line.Name}. Hãy kiểm tra mã và tên.");
        if (amount is { } said && said != line.Amount) cells.Error(ResultColumn.Total, ImportCause.AmountDiffersFromList, $"Danh sách ghi {line.Amount.Figures}, tệp ghi {said.Figures}. Phải chi đúng số tiền của danh sách.");
        var (paidOn, cashier, receiver) = (ReadDay(cells, line), ReadCashier(cells, line), ReadReceiver(cells, line));
        var place = PersonName.SearchKeyOf(cells.Text(ResultColumn.Place)) is "tai nha" ? PayoutPlace.Home : PayoutPlace.Point;
        var witness = cells.Text(ResultColumn.Witness);
        if (cells.IsRight && paidOn is { } day && cashier is not null && receiver is not null)
            Paid.Add(new(line, day, cashier, receiver, place, witness.Length > 0 ? witness : place is PayoutPlace.Home ? PayoutLabels.OnPaper : null));
    }

    private Entitlement? LineOf(RowCells<ResultColumn> cells, string code, Vnd? amount)
    {
        var lines = known.Lines[code].ToList();
        var line = lines.Count == 1 ? lines[0] : lines.Find(l => l.Amount == amount && l.Status is EntitlementStatus.Due) ?? lines.FirstOrDefault();
        if (line is null)
        {
            cells.Error(ResultColumn.Code, ImportCause.PersonNotOnList, $"Mã này không có trên danh sách đã giao của huyện trong kỳ {import.Period}.");
            return null;
        }
        if (line.LivePayout is { } paid) cells.Error(ResultColumn.Code, ImportCause.LineAlreadyPaid, $"Khoản này đã được ghi chi ngày {paid.PaidOn:dd'/'MM'/'yyyy}, phiếu {paid.Receipt?.Code}.");
        else if (line.Status is not EntitlementStatus.Due) cells.Error(ResultColumn.Code, ImportCause.LineNotPayable, line.Status is EntitlementStatus.OnHold ? $"Phòng đang tạm giữ khoản này: {line.HoldReason}" : "Khoản này đã khóa, không ghi chi được nữa.");
        return line;
    }

    private DateOnly? ReadDay(RowCells<ResultColumn> cells, Entitlement line)
    {
        var text = cells.Text(ResultColumn.PaidOn);
        if (Typed.Day(text) is not { } day)
        {
            cells.Error(ResultColumn.PaidOn, ImportCause.PaidDayInvalid, "Phải ghi ngày chi, ví dụ 10/08/2018.");
            return null;
        }
        if (known.Window(line.PayMonth) is { } window && !window.Contains(day)) cells.Error(ResultColumn.PaidOn, ImportCause.PaidDayOutsideWindow, $"Ngày chi phải trong thời hạn {window}.");
        else if (day > known.Today) cells.Error(ResultColumn.PaidOn, ImportCause.PaidDayInvalid, "Ngày chi không được sau hôm nay.");
        return day;
    }

    private Data.Users.Account? ReadCashier(RowCells<ResultColumn> cells, Entitlement line)
    {
        var text = cells.Text(ResultColumn.Cashier);
        if (known.Cashiers.TryGetValue(text, out var cashier) && cashier.Points.Any(point => point.PayoutPointId == line.PayoutPointId)) return cashier;
        cells.Error(ResultColumn.Cashier, ImportCause.CashierUnknown, cashier is null ? "Không có giao dịch viên nào của huyện mang tên đăng nhập này." : $"Giao dịch viên này không làm ở điểm {known.PointCodes[line.PayoutPointId]} của người hưởng.");
        return null;
    }

    // Who took the money must be somebody the counter would have given it to.
    private static Receiver? ReadReceiver(RowCells<ResultColumn> cells, Entitlement line)
    {
        var typed = cells.Text(ResultColumn.ReceiverName).Length == 0 ? line.Name : cells.Name(ResultColumn.ReceiverName, "Họ tên người nhận chỉ gồm chữ cái và khoảng trắng.");
        if (typed is null) return null;

        var (paper, number) = ReadPaper(cells);
        if (number is null) return null;
        var (kind, name) = Kind(line, typed, number);
        var receiver = new Receiver(kind, name, paper, number);
        try
        {
            receiver.RequireMayReceive(line);
            return receiver;
        }
        catch (RuleBroken broken)
        {
            cells.Error(ResultColumn.ReceiverName, ImportCause.ReceiverNotAllowed, $"{broken.Rule.Text} Danh sách ghi: {(line.Receiver is { } named ? $"{line.Name} hoặc {named.Name}" : line.Name.Full)}.");
            return null;
        }
    }

    private static (PaperKind Paper, string? Number) ReadPaper(RowCells<ResultColumn> cells)
    {
        var text = cells.Text(ResultColumn.ReceiverId);
        if (text.Length == 0)
        {
            cells.Tell(ResultColumn.ReceiverId, ImportCause.PaperMissing, "Không ghi số giấy tờ; ghi là giấy tờ khác, theo danh sách ký nhận.");
            return (PaperKind.Other, PayoutLabels.OnPaper);
        }
        var read = TypedCitizenId.Read(cells.Cell(ResultColumn.ReceiverId), text, null, null);
        if (read.Problem is { } problem) cells.Error(ResultColumn.ReceiverId, ImportCause.CitizenIdInvalid, problem);
        else if (read.Mend is { } mend) cells.Mend(ResultColumn.ReceiverId, mend, read.Id!.Value.Digits);
        return (PaperKind.CitizenId, read.Id?.Digits);
    }

    private static (ReceiverKind Kind, string Name) Kind(Entitlement line, PersonName typed, string number)
    {
        // A daughter may bear her mother's name: the number tells them apart.
        var isNamed = line.Receiver is { CitizenId: { } id } && id.Digits == number && id != line.CitizenId;
        if (!isNamed && typed.SearchKey == line.Name.SearchKey && line.DiedOn is null && !line.IsFuneralOnly) return (ReceiverKind.Self, line.Name.Full);
        if (line.DiedOn is not null || line.IsFuneralOnly) return (ReceiverKind.Heir, line.ReceiverName is { } heir && PersonName.SearchKeyOf(heir) == typed.SearchKey ? heir : typed.Full);
        return line.Receiver is { } named && PersonName.SearchKeyOf(named.Name) == typed.SearchKey ? (named.IsGuardian ? ReceiverKind.Guardian : ReceiverKind.Authorised, named.Name) : (ReceiverKind.Authorised, typed.Full);
    }
}
