using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Domain.Access;

namespace VinhLongPayments.Web.Tests.Everywhere;

/// <summary>Walks every address with every role over HTTP and compares with docs/access.md; a foreign id answers exactly as an unknown one.</summary>
public sealed class AccessTable : PageTest
{
    private static readonly Dictionary<Role, string> Accounts = new()
    {
        [Role.DepartmentOfficer] = "so.chuyenvien", [Role.DepartmentLeader] = "so.lanhdao", [Role.DistrictClerk] = "canbo.longho",
        [Role.DistrictLeader] = "lanhdao.longho", [Role.ProvincialPost] = "buudien.tinh", [Role.PostManager] = "buudien.longho",
        [Role.Cashier] = "gdv.2957501", [Role.Auditor] = "thanhtra", [Role.Administrator] = "quantri",
    };

    // These roles see one district or point; to them another district's row does not exist.
    private static readonly Role[] Local = [Role.DistrictClerk, Role.DistrictLeader, Role.PostManager, Role.Cashier];

    private sealed record Address(string Method, string Pattern, bool IsPublic)
    {
        public bool HasId => Pattern.Contains('{');

        public string With(string id) => "/" + Regex.Replace(Pattern, @"\{[^}]+\}", id);

        public string UnknownId => Pattern.Contains(":guid}") ? "00000000-0000-7000-8000-000000000000" : Pattern.Contains(":long}") || Pattern.Contains(":int}") ? "999999999" : "khong-co";
    }

    private List<Address> Addresses() => [.. Site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is { ControllerName: not "Errors" })
        .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods, (e, method) => new Address(
            method, e.RoutePattern.RawText!.TrimStart('/'), e.Metadata.GetMetadata<IAllowAnonymous>() is not null))
        .Distinct().OrderBy(a => a.Pattern).ThenBy(a => a.Method)];

    private static Dictionary<(string Method, string Pattern), HashSet<string>> Documented()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "access.md"))
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .Where(cells => cells.Length >= 6 && cells[1] is "GET" or "POST");
        return rows.ToDictionary(c => (c[1], c[2].Trim('`').TrimStart('/')), c => c[4].Split(',').Select(r => r.Trim()).ToHashSet());
    }

    private static bool Allows(HashSet<string> cell, Role role) => cell.Contains("everyone") || cell.Contains("signed in") || cell.Contains(role.ToString());

    [Fact]
    public void Every_address_stands_in_the_table_and_every_row_has_an_address()
    {
        var real = Addresses().Select(a => $"{a.Method} {a.Pattern}").Order().ToList();
        var written = Documented().Keys.Select(k => $"{k.Method} {k.Pattern}").Order().ToList();

        Assert.Equal(real, written);
    }

    [Fact]
    public async Task A_stranger_reaches_only_the_sign_in_page()
    {
        var table = Documented();
        var visitor = Site.Visitor();

        foreach (var address in Addresses().Where(a => a.Method == "GET"))
        {
            var page = await visitor.GetAsync(address.With(address.UnknownId));
            var isOpen = table[(address.Method, address.Pattern)].Contains("everyone");
            Assert.True(isOpen || page.Address.StartsWith("/dang-nhap", StringComparison.Ordinal), $"{address} is open to strangers.");
        }
    }

    [Fact]
    public async Task Every_role_reaches_what_its_row_says_and_nothing_else()
    {
        var (table, wrong) = (Documented(), new List<string>());
        foreach (var (role, account) in Accounts)
        {
            var browser = await SignedInAs(account);
            foreach (var address in Addresses().Where(a => a.Pattern != "dang-xuat" && a.Pattern != "dang-nhap"))
            {
                var isAllowed = Allows(table[(address.Method, address.Pattern)], role);
                var answer = address.Method == "GET" ? await browser.GetAsync(address.With(address.UnknownId)) : await browser.PostAsync(address.With(address.UnknownId));
                if (answer.Status == HttpStatusCode.Forbidden == isAllowed) wrong.Add($"{role} {address.Method} {address.Pattern}: {(int)answer.Status}, table says {isAllowed}");
                if ((int)answer.Status >= 500) wrong.Add($"{role} {address.Method} {address.Pattern}: {(int)answer.Status}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_foreign_id_answers_exactly_as_an_unknown_one()
    {
        var (table, wrong, walked) = (Documented(), new List<string>(), 0);
        foreach (var role in Local)
        {
            var browser = await SignedInAs(Accounts[role]);
            foreach (var address in Addresses().Where(a => a.HasId && Allows(table[(a.Method, a.Pattern)], role)))
            {
                if (await ForeignIdAsync(address.Pattern) is not { } foreign) continue;
                walked++;
                var (there, nowhere) = address.Method == "GET"
                    ? (await browser.GetAsync(address.With(foreign)), await browser.GetAsync(address.With(address.UnknownId)))
                    : (await browser.PostAsync(address.With(foreign)), await browser.PostAsync(address.With(address.UnknownId)));
                if (there.Status != nowhere.Status || (there.Status == HttpStatusCode.OK) || Bare(there) != Bare(nowhere)) wrong.Add($"{role} {address.Method} {address.Pattern}: {(int)there.Status} and {(int)nowhere.Status}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(walked >= 20, $"Only {walked} foreign addresses were walked.");
    }

    private static string Bare(Page page) => Regex.Replace(page.Text, "[0-9a-f-]{36}|[0-9]{5,}", "");

    // Rows of the demo's history in Vĩnh Long city; Long Hồ's people ask for them.
    private Task<string?> ForeignIdAsync(string pattern) => FromDbAsync(async db =>
    {
        var district = await db.Districts.Where(d => d.Slug == "vinhlong").Select(d => d.Id).SingleAsync();
        object? id = pattern switch
        {
            _ when pattern.StartsWith("danh-sach/dong/", StringComparison.Ordinal) || Regex.IsMatch(pattern, @"^chi-tra/\{entitlement") => await db.Entitlements.Where(e => e.DistrictId == district).MaxAsync(e => e.Id),
            _ when pattern.StartsWith("danh-sach/nhap/", StringComparison.Ordinal) => await ImportAsync(db, district, Domain.Imports.ImportKind.PaymentList),
            _ when pattern.StartsWith("chi-tra/ket-qua/", StringComparison.Ordinal) => await ImportAsync(db, district, Domain.Imports.ImportKind.PayoutResults),
            _ when pattern.StartsWith("danh-sach/", StringComparison.Ordinal) => (await db.Lists.Where(l => l.DistrictId == district).OrderByDescending(l => l.From).FirstAsync()).Id,
            _ when pattern.StartsWith("chi-tra/phieu/", StringComparison.Ordinal) => await db.Receipts.Where(r => r.DistrictId == district).MaxAsync(r => r.Id),
            _ when pattern.StartsWith("quyet-toan/", StringComparison.Ordinal) => (await db.Settlements.Where(s => s.DistrictId == district).FirstAsync()).Id,
            _ when pattern.StartsWith("quyet-dinh/", StringComparison.Ordinal) => (await db.Decisions.Where(d => d.DistrictId == district).FirstAsync()).Id,
            _ when pattern.StartsWith("doi-tuong/{id", StringComparison.Ordinal) => (await db.Beneficiaries.Where(p => p.DistrictId == district).FirstAsync()).Id,
            _ when pattern.StartsWith("doi-tuong/uy-quyen/", StringComparison.Ordinal) => (await db.Authorisations.Where(a => a.DistrictId == district).FirstAsync()).Id,
            _ when pattern.StartsWith("hop-dong/", StringComparison.Ordinal) => (await db.Contracts.Where(c => c.DistrictId == district).FirstAsync()).Id,
            _ when pattern.StartsWith("kinh-phi/", StringComparison.Ordinal) => (await db.FundTransfers.Where(t => t.DistrictId == district).FirstAsync()).Id,
            _ => null,
        };
        return id?.ToString();
    });

    // The demo's history was typed in, not uploaded: an upload of each kind is left there first.
    private static async Task<Guid> ImportAsync(Data.PaymentsDb db, int district, Domain.Imports.ImportKind kind)
    {
        if (await db.Imports.Where(i => i.DistrictId == district && i.Kind == kind).Select(i => (Guid?)i.Id).FirstOrDefaultAsync() is { } known) return known;

        var import = new Domain.Imports.Import(district, new(kind, new(new Domain.Calendar.PaymentMonth(2018, 8))), new("tep.xlsx", new string('0', 64)), new(Guid.NewGuid(), "Người khác"), new(new DateTime(2018, 8, 8, 2, 0, 0, DateTimeKind.Utc)));
        import.Refuse("Tệp không đọc được.", new(new DateTime(2018, 8, 8, 2, 0, 0, DateTimeKind.Utc)));
        db.Imports.Add(import);
        db.ImportFiles.Add(new(import, [1]));
        await db.SaveChangesAsync();
        return import.Id;
    }
}
