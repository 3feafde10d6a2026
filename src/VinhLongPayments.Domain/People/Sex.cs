namespace VinhLongPayments.Domain.People;

/// <summary>Nam or nữ, as the identity papers say; unknown where a list has no such column.</summary>
public enum Sex { Unknown = 0, Male = 1, Female = 2 }
