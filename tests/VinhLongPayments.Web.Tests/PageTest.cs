using VinhLongPayments.Data;

namespace VinhLongPayments.Web.Tests;

/// <summary>A test through HTTP: a fresh copy of the demo province, a clock, and people who sign in.</summary>
public abstract class PageTest : IAsyncLifetime
{
    protected Site Site { get; private set; } = null!;

    public virtual Task InitializeAsync()
    {
        Site = Site.Open();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    protected Task<Browser> SignedInAs(string userName) => Site.SignedInAs(userName);

    protected static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", name));

    protected Task<T> FromDbAsync<T>(Func<PaymentsDb, Task<T>> read) => Site.FromDbAsync(read);
}
