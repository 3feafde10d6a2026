namespace VinhLongPayments.Domain.People;

/// <summary>Nam or nữ, as the identity papers say.</summary>
public enum Sex { Male = 1, Female = 2 }
