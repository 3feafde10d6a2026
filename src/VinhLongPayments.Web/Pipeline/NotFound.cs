namespace VinhLongPayments.Web.Pipeline;

/// <summary>Not there, or not there for this user: the answer is the same 404.</summary>
public sealed class NotFound : Exception;
