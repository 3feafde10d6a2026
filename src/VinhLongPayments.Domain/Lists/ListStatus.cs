namespace VinhLongPayments.Domain.Lists;

/// <summary>Where a list stands on its road; the numbers rise along it.</summary>
public enum ListStatus { Draft = 1, Submitted = 2, Approved = 3, Released = 4, Closed = 5, Settled = 6, Discarded = 9 }

/// <summary>One main list per district and period; supplementary lists for what it left out.</summary>
public enum ListKind { Main = 1, Supplementary = 2 }
