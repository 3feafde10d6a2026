namespace VinhLongPayments.Domain.Calendar;

/// <summary>An instant, and the day it falls on in Vietnam: UTC+7 all year (Asia/Ho_Chi_Minh).</summary>
public readonly record struct Moment(DateTime Utc)
{
    public static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    /// <summary>The clock on the wall in Vietnam.</summary>
    public DateTime Local => DateTime.SpecifyKind(Utc + VietnamOffset, DateTimeKind.Unspecified);

    public DateOnly Day => DateOnly.FromDateTime(Local);

    public static bool operator <(Moment a, Moment b) => a.Utc < b.Utc;
    public static bool operator >(Moment a, Moment b) => a.Utc > b.Utc;
    public static bool operator <=(Moment a, Moment b) => a.Utc <= b.Utc;
    public static bool operator >=(Moment a, Moment b) => a.Utc >= b.Utc;

    public static Moment FromVietnam(DateTime local) => new(DateTime.SpecifyKind(local - VietnamOffset, DateTimeKind.Utc));
}
