using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns that say how much a line is and why; the sum is computed again and compared.</summary>
public static class MoneyColumns
{
    private const int MostMonths = 600;

    /// <summary>The amounts as typed; null when one of them could not be read, so that one mistake is not told twice.</summary>
    public static LineMoney? Read(RowCells<ListColumn> row)
    {
        var before = row.Mark;
        var (backPay, carried, clawback, funeral) = (Amount(row, ListColumn.BackPay), Amount(row, ListColumn.CarriedOver), Amount(row, ListColumn.Clawback), Amount(row, ListColumn.Funeral));
        var (backPayMonths, carriedMonths) = (Months(row, ListColumn.BackPayMonths), Months(row, ListColumn.CarriedOverMonths));
        var others = backPay + carried + funeral - clawback;
        var (regular, total) = (Amount(row, ListColumn.Regular), Amount(row, ListColumn.Total));
        // One of the two may be missing, or be a formula that was never reckoned: the other and the items say it.
        if (!row.Has(ListColumn.Regular)) regular = total - others;
        else if (!row.Has(ListColumn.Total) || IsUnreckoned(row)) total = regular + others;
        if (row.HasErrorSince(before)) return null;

        RequireBoth(row, ListColumn.BackPayMonths, ListColumn.BackPay, backPayMonths, backPay);
        RequireBoth(row, ListColumn.CarriedOverMonths, ListColumn.CarriedOver, carriedMonths, carried);
        return new(regular, backPayMonths, backPay, carriedMonths, carried, clawback, funeral, total);
    }

    /// <summary>Checks the amounts against the rates of the months; only when every amount could be read.</summary>
    public static void Check(RowCells<ListColumn> row, LineMoney money, BenefitCategory category, ListContext known)
    {
        var due = known.MonthlyOf(category).Values.Sum();
        var regular = row.Has(ListColumn.Regular) ? ListColumn.Regular : ListColumn.Total;
        if (money.Funeral > Vnd.Zero && !known.Funerals.Contains(money.Funeral))
            row.Error(ListColumn.Funeral, ImportCause.FuneralAmount, $"Mai táng phí của kỳ này là {known.Funerals.First()}.");
        if (money.Funeral > Vnd.Zero && money.Regular > Vnd.Zero)
            row.Error(regular, ImportCause.FuneralWithRegular, "Dòng có mai táng phí thì trợ cấp tháng này phải bằng 0: người đã mất không còn hưởng.");
        if (money.Funeral == Vnd.Zero && money.Regular != due)
            row.Error(regular, ImportCause.AmountNotRate, $"Trợ cấp phải bằng mức chuẩn nhân hệ số: {due}.");
        if (money.Total != money.Sum)
            row.Error(ListColumn.Total, ImportCause.TotalNotSum, $"Tổng số tiền phải bằng cộng các khoản trừ khấu trừ: {money.Sum}.");
        else if (money.Total <= Vnd.Zero)
            row.Error(ListColumn.Total, ImportCause.TotalNotPositive, "Tổng số tiền phải lớn hơn 0.");
    }

    private static bool IsUnreckoned(RowCells<ListColumn> row) => row.Cell(ListColumn.Total) is { IsFormula: true, Kind: CellKind.Empty };

    private static Vnd Amount(RowCells<ListColumn> row, ListColumn column) => row.Amount(column) ?? Vnd.Zero;

    private static int Months(RowCells<ListColumn> row, ListColumn column)
    {
        var months = Amount(row, column).Dong;
        if (months > MostMonths) row.Error(column, ImportCause.MonthsAndAmount, $"Số tháng không quá {MostMonths}.");
        return (int)Math.Min(months, MostMonths);
    }

    // A form that has no column for the months is not asked for them.
    private static void RequireBoth(RowCells<ListColumn> row, ListColumn monthsColumn, ListColumn amountColumn, int months, Vnd amount)
    {
        if (!row.Has(monthsColumn)) return;
        if (months > 0 && amount == Vnd.Zero) row.Error(amountColumn, ImportCause.MonthsAndAmount, "Có số tháng thì phải có số tiền.");
        if (months == 0 && amount > Vnd.Zero) row.Error(monthsColumn, ImportCause.MonthsAndAmount, "Có số tiền thì phải ghi số tháng.");
    }
}
