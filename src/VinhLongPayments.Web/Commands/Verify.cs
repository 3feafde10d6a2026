namespace VinhLongPayments.Web.Commands;

/// <summary>Checks that the books hold.</summary>
public static class Verify
{
    public static Task<int> RunAsync(IServiceProvider services, string[] args) => Task.FromResult(1);
}
