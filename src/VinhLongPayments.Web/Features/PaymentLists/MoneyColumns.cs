namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>The columns that say how much a line is and why; the sum is computed again and compared.</summary>
public static class MoneyColumns
{
    private const int LongBackPayMonths = 12, LongBackPayTimes = 5, MostMonths = 600;

    /// <summary>The amounts as typed; null when one of them could not be read, so that one mistake is not told twice.</summary>
    public static LineMoney? Read(RowCells row)
    {
        var before = row.ProblemCount;
        var money = new LineMoney(
            row.Amount(ListColumn.Regular), Months(row, ListColumn.BackPayMonths), row.Amount(ListColumn.BackPay),
            Months(row, ListColumn.CarriedOverMonths), row.Amount(ListColumn.CarriedOver),
            row.Amount(ListColumn.Clawback), row.Amount(ListColumn.Funeral), row.Amount(ListColumn.Total));

        if (row.ProblemCount > before) return null;

        RequireBoth(row, ListColumn.BackPayMonths, ListColumn.BackPay, money.BackPayMonths, money.BackPay);
        RequireBoth(row, ListColumn.CarriedOverMonths, ListColumn.CarriedOver, money.CarriedOverMonths, money.CarriedOver);
        return money;
    }

    /// <summary>Checks the amounts against the rates of the months; only when every amount could be read.</summary>
    public static void Check(RowCells row, LineMoney money, BenefitCategory category, ListContext known)
    {
        var monthly = known.MonthlyOf(category);
        var due = monthly.Values.Sum();
        if (money.Funeral > Vnd.Zero && !known.Funerals.Contains(money.Funeral))
            row.Problem(ListColumn.Funeral, $"Mai táng phí của kỳ này là {known.Funerals.First()}.");
        if (money.Funeral > Vnd.Zero && money.Regular > Vnd.Zero)
            row.Problem(ListColumn.Regular, "Dòng có mai táng phí thì trợ cấp tháng này phải bằng 0: người đã mất không còn hưởng.");
        if (money.Funeral == Vnd.Zero && money.Regular != due)
            row.Problem(ListColumn.Regular, $"Trợ cấp phải bằng mức chuẩn nhân hệ số: {due}.");
        if (money.BackPayMonths > LongBackPayMonths || money.BackPay > monthly[known.Period.From] * LongBackPayTimes)
            row.Warn(FindingKind.LongBackPay, ListColumn.BackPay, $"Truy lĩnh {money.BackPayMonths} tháng, {money.BackPay}.");
        if (money.Total != money.Sum)
            row.Problem(ListColumn.Total, $"Tổng số tiền phải bằng cộng các khoản trừ khấu trừ: {money.Sum}.");
        else if (money.Total <= Vnd.Zero)
            row.Problem(ListColumn.Total, "Tổng số tiền phải lớn hơn 0.");
    }

    private static int Months(RowCells row, ListColumn column)
    {
        var months = row.Whole(column);
        if (months > MostMonths) row.Problem(column, $"Số tháng không quá {MostMonths}.");
        return (int)Math.Min(months, MostMonths);
    }

    private static void RequireBoth(RowCells row, ListColumn monthsColumn, ListColumn amountColumn, int months, Vnd amount)
    {
        if (months > 0 && amount == Vnd.Zero) row.Problem(amountColumn, "Có số tháng thì phải có số tiền.");
        if (months == 0 && amount > Vnd.Zero) row.Problem(monthsColumn, "Có số tiền thì phải ghi số tháng.");
    }
}
