using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Oversight;
using VinhLongPayments.Domain;

namespace VinhLongPayments.Web.Tests.Features.Procedures;

public sealed class PublishingTheProcedure : PageTest
{
    private async Task<Page> PublishAsync(string from, string body = "Bước 1. Lập danh sách.\nBước 2. Chi trả.") =>
        await (await (await SignedInAs("so.lanhdao")).GetAsync("/quy-trinh")).SubmitAsync("form[action='/quy-trinh']", new() { ["Form.Title"] = "Quy trình thanh quyết toán thống nhất", ["Form.InForceFrom"] = from, ["Form.Body"] = body });

    [Fact]
    public async Task Districts_posts_and_cashiers_read_the_version_in_force_and_older_ones()
    {
        var first = (await FromDbAsync(db => db.Procedures.MaxAsync(p => (int?)p.Number))) ?? 0;
        await PublishAsync("01/08/2018");
        await PublishAsync("01/09/2018", "Bước 1. Mới.");

        foreach (var who in new[] { "canbo.longho", "buudien.longho", "gdv.longho" })
        {
            var page = await (await SignedInAs(who)).GetAsync("/quy-trinh");
            Assert.Contains("Bước 2. Chi trả.", page.Text);
            Assert.Contains("Đang áp dụng", page.Text);
            Assert.Contains("Không phải bản đang áp dụng", (await (await SignedInAs(who)).GetAsync($"/quy-trinh?phien-ban={first + 2}")).Text);
        }
    }

    [Fact]
    public async Task A_version_in_force_before_the_last_is_refused()
    {
        await PublishAsync("01/08/2018");
        Assert.Contains(OversightRules.ProcedureFollowsTheLast.Text, (await PublishAsync("01/08/2018")).Text);
    }
}
