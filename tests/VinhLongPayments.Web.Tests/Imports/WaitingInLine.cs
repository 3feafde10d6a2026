using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Web.Features.Imports;
using VinhLongPayments.Web.Tests.Features.PaymentLists;

namespace VinhLongPayments.Web.Tests.Imports;

/// <summary>Long work shows progress, one piece for a person at a time, two at once in all; the rest waits where it can be seen.</summary>
public sealed class WaitingInLine
{
    private sealed class SlowWork(TaskCompletionSource go) : IImportWork
    {
        private static int s_running;
        private static volatile int s_begun;

        public static int MostAtOnce { get; private set; }

        public static int Begun => s_begun;

        public ImportKind Kind => ImportKind.PaymentList;

        public async Task<CheckedImport> CheckAsync(ImportSource source, Action<int> progress, CancellationToken cancellation)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref s_running));
            progress(12_000);
            s_begun++;
            await go.Task;
            Interlocked.Decrement(ref s_running);
            return new(new() { People = 1, Right = 1, Total = new(270_000) }, [], null, null);
        }

        public Task<Guid?> CommitAsync(ImportSource source, CancellationToken cancellation) => Task.FromResult<Guid?>(null);
    }

    [Fact]
    public async Task Progress_is_shown_and_the_third_file_waits_for_its_turn()
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var site = Site.Open(services =>
        {
            services.Remove(services.First(service => service.ServiceType == typeof(IImportWork)));
            services.AddScoped<IImportWork>(_ => new SlowWork(go));
        });
        var (first, second) = (await site.SignedInAs("canbo.longho"), await site.SignedInAs("canbo.traon"));
        var mine = await Uploading(site, first, "a", () => SlowWork.Begun == 1);
        var hers = await Uploading(site, second, "b", () => SlowWork.Begun == 2);
        var again = await Uploading(site, first, "c", () => true);

        Assert.Contains("Đang đọc và kiểm tra tệp. Đã đọc 12.000 dòng", mine.Text);
        Assert.Contains("2", mine.Response.Headers.GetValues("Refresh"));
        Assert.Contains("Đang đọc và kiểm tra tệp", hers.Text);
        Assert.Contains("Đang chờ đến lượt", again.Text);
        Assert.Equal(2, SlowWork.MostAtOnce);

        go.SetResult();
        for (var tries = 0; await site.FromDbAsync(db => db.Imports.AnyAsync(i => i.Work != ImportWork.None)) && tries < 200; tries++) await Task.Delay(50);
        Assert.Contains("Lưu danh sách đang lập: 1 người", (await first.GetAsync(again.Address)).Text);
    }

    // The page waits two seconds by the clock; the test lets them pass once the work is where the test wants it.
    private static async Task<Page> Uploading(Site site, Browser clerk, string note, Func<bool> ready)
    {
        var posting = clerk.ReviewAsync(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", Lists.Small)).With(("Z2", note)));
        while (!posting.IsCompleted)
        {
            await Task.Delay(20);
            if (ready()) site.Clock.Advance(TimeSpan.FromSeconds(3));
        }
        return await posting;
    }
}
