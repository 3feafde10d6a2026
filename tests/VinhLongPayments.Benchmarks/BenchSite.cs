using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Data;
using VinhLongPayments.Data.Bulk;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Access;
using VinhLongPayments.Domain.Calendar;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Domain.Money;
using VinhLongPayments.Domain.Payouts;
using VinhLongPayments.Domain.People;
using VinhLongPayments.Domain.Places;
using VinhLongPayments.Web.Features.Alarms;
using VinhLongPayments.Web.Features.Counter;
using VinhLongPayments.Web.Features.Imports;
using VinhLongPayments.Web.Features.Imports.Reading;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.PaymentLists.Uploading;
using VinhLongPayments.Web.Features.Reports;
using VinhLongPayments.Web.Features.Settlements;
using VinhLongPayments.Web.Pipeline;
using VinhLongPayments.Web.Sheets;

namespace VinhLongPayments.Benchmarks;

/// <summary>The application over its demo province in a file of its own, and the pieces of an import that are measured.</summary>
internal sealed class BenchSite(string database) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseContentRoot(Path.GetDirectoryName(database)!);
        builder.UseSetting("ConnectionStrings:Payments", $"Data Source={database}");
        builder.UseSetting("Demo:Now", "2018-09-08 09:00");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        // The work is called directly: the runner would do it beside the clock.
        builder.ConfigureServices(services => services.Remove(services.Single(service => service.ImplementationType == typeof(ImportRunner))));
    }

    public async Task<IReadOnlyList<(string Commune, string Name, string Point)>> PlacesAsync()
    {
        await using var own = ProvinceScope.Open(Services, "Benchmark");
        var district = await own.Db.Districts.SingleAsync(d => d.Slug == "longho");
        var rows = await own.Db.PayoutPoints.Where(p => p.DistrictId == district.Id).Join(own.Db.Communes, p => p.CommuneId, c => c.Id, (p, c) => new { c.Code, c.Name, Point = p.Code }).OrderBy(p => p.Point).ToListAsync();
        return [.. rows.Select(row => (row.Code, row.Name, row.Point))];
    }

    private async Task<AsyncServiceScope> AsClerkAsync()
    {
        Account account;
        await using (var own = ProvinceScope.Open(Services, "Benchmark")) account = await own.Db.Users.AsNoTracking().SingleAsync(a => a.UserName == "canbo.longho");
        var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(account, "");
        return scope;
    }

    /// <summary>The lines of a released list of September at one point of Long Hồ.</summary>
    public Task<List<ReadyLine>> ReleasedAsync(int people) => ReleasedAsync("longho", point => point.Code == "2957501", people);

    /// <summary>Released lists of September in all other districts, their people spread over their points.</summary>
    public async Task ReleaseElsewhereAsync(int peopleEach)
    {
        List<string> others;
        await using (var own = ProvinceScope.Open(Services, "Benchmark")) others = await own.Db.Districts.Where(d => d.Slug != "longho").OrderBy(d => d.Code).Select(d => d.Slug).ToListAsync();
        foreach (var slug in others) await ReleasedAsync(slug, _ => true, peopleEach);
    }

    private async Task<List<ReadyLine>> ReleasedAsync(string slug, Func<PayoutPoint, bool> isWanted, int people)
    {
        await using var own = ProvinceScope.Open(Services, "Benchmark");
        var (db, month) = (own.Db, new PaymentMonth(2018, 9));
        var district = await db.Districts.SingleAsync(d => d.Slug == slug);
        var points = (await db.PayoutPoints.Where(p => p.DistrictId == district.Id).OrderBy(p => p.Code).ToListAsync()).Where(isWanted).ToList();
        async Task<Actor> ActorAsync(string name) => await db.Users.Where(a => a.UserName == name).Select(a => new Actor(a.Id, a.DisplayName)).SingleAsync();
        var (clerk, leader, now) = (await ActorAsync($"canbo.{slug}"), await ActorAsync($"lanhdao.{slug}"), Moment.FromVietnam(new(2018, 9, 1, 8, 0, 0)));
        var contract = await db.ContractInForceAsync(district.Id, month);
        var list = new PaymentList(district.Id, new(month), ListKind.Main, 0, new("bench.xlsx", ""), clerk, now);
        var persons = Enumerable.Range(1, people).Select(n => Person(district, points[n % points.Count], n)).ToList();
        var lines = persons.Select((person, at) => new Entitlement(list, person, person.CommuneId, person.PayoutPointId,
            new(at + 1, person.Code, person.Name, person.Birth, person.Sex, person.CitizenId, person.Address, "NCT80", new(10), "12/QĐ-UBND", AtHome: false, Receiver: null, Note: null), [new EntitlementItem(ItemKind.Regular, month, 1, new(270_000))], new(270_000))).ToList();
        list.Total(lines, new Dictionary<FindingKind, int>());
        list.Submit(contract, new Dictionary<FindingKind, string>(), clerk, now);
        list.Approve(list.Version, leader, now);
        list.Release(contract, list.Amount, openingConfirmed: true, clerk, now);
        db.Lists.Add(list);
        await db.SaveChangesAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await new ListWriter(db).InsertAsync(persons, CancellationToken.None);
        await new ListWriter(db).InsertAsync(list, lines, CancellationToken.None);
        await transaction.CommitAsync();
        return await db.Entitlements.Where(l => l.ListId == list.Id).OrderBy(l => l.LineNumber).Select(l => new ReadyLine(l.Id, l.CitizenId!.Value.Digits)).ToListAsync();
    }

    private static Beneficiary Person(District district, PayoutPoint point, int n) => new(district.Id, $"{district.Code}-{700_000 + n}",
        new(LargeWorkbook.NameOf(n), BirthDate.FromStored("1935-04-12"), Sex.Female, CitizenId.FromDigits($"086135{district.Id % 10}{n:00000}"), $"Ấp {n % 9 + 1}", point.CommuneId, point.Id, AtHome: false));

    /// <summary>One payout as a request does it: a scope of its own, the use case, a durable commit.</summary>
    public async Task PayAsync(ReadyLine line)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(_cashier ??= await CashierAsync(), "");
        await scope.ServiceProvider.GetRequiredService<RecordPayout>().RunAsync(line.Id,
            new() { RequestId = Guid.NewGuid(), Receiver = ReceiverKind.Self, Paper = PaperKind.CitizenId, PaperNumber = line.CitizenId, Place = PayoutPlace.Point, Signing = SigningKind.Signature }, CancellationToken.None);
    }

    private Account? _cashier;

    private async Task<Account> CashierAsync()
    {
        await using var own = ProvinceScope.Open(Services, "Benchmark");
        return await own.Db.Users.AsNoTracking().SingleAsync(a => a.UserName == "gdv.2957501");
    }

    /// <summary>Finds a name as the counter's box does; scope as the person has it.</summary>
    public async Task<int> FindAsync(string userName, string query)
    {
        await using var scope = Services.CreateAsyncScope();
        await using (var own = ProvinceScope.Open(Services, "Benchmark")) scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(await own.Db.Users.AsNoTracking().SingleAsync(a => a.UserName == userName), "");
        return (await scope.ServiceProvider.GetRequiredService<FindPayee>().RunAsync(new(query), Moment.FromVietnam(new(2018, 9, 8, 9, 0, 0)), CancellationToken.None)).Count;
    }

    public async Task<int> DistrictAsync(string slug)
    {
        await using var own = ProvinceScope.Open(Services, "Benchmark");
        return await own.Db.Districts.Where(d => d.Slug == slug).Select(d => d.Id).SingleAsync();
    }

    /// <summary>A district's month as a settlement counts it.</summary>
    public async Task CountMonthAsync(string slug, PaymentMonth month)
    {
        await using var own = ProvinceScope.Open(Services, "Benchmark");
        var contract = await own.Db.ContractInForceAsync(await own.Db.Districts.Where(d => d.Slug == slug).Select(d => d.Id).SingleAsync(), month);
        await LoadSources.OfAsync(own.Db, contract!, month, Vnd.Zero, CancellationToken.None);
    }

    /// <summary>Looks a month of the province over for what is unusual.</summary>
    public async Task ScanAsync(PaymentMonth month)
    {
        await using var own = ProvinceScope.Open(Services, "Benchmark");
        await own.Services.GetRequiredService<ScanForAlarms>().RunAsync(month, CancellationToken.None);
    }

    /// <summary>The province's report of a term, as its page loads it.</summary>
    public async Task ReportAsync(string kind, PaymentMonth month, bool categories)
    {
        await using var scope = Services.CreateAsyncScope();
        var user = scope.ServiceProvider.GetRequiredService<CurrentUser>();
        await using (var own = ProvinceScope.Open(Services, "Benchmark")) user.Become(await own.Db.Users.AsNoTracking().SingleAsync(a => a.UserName == "so.chuyenvien"), "");
        var db = scope.ServiceProvider.GetRequiredService<PaymentsDb>();
        var report = await ReportPage.LoadAsync(db, user, new() { Kind = kind, Month = $"{month}" }, Moment.FromVietnam(new(2017, 1, 20, 9, 0, 0)), CancellationToken.None);
        if (report.Rows.Count == 0 || report.Breaks.Count > 0) throw new InvalidOperationException("The report does not add up.");
        if (categories && !(await CategoryReport.LoadAsync(db, report, CancellationToken.None)).Agrees) throw new InvalidOperationException("Items and settlements differ.");
    }

    /// <summary>A stored list of Long Hồ as it is downloaded; answers with the size of the file.</summary>
    public async Task<long> ExportAsync(PaymentMonth month, Stream target)
    {
        await using var scope = await AsClerkAsync();
        var id = await scope.ServiceProvider.GetRequiredService<PaymentsDb>().Lists.Where(l => l.FileName == "bench.xlsx" && l.From == month).Select(l => l.Id).SingleAsync();
        var file = await scope.ServiceProvider.GetRequiredService<ListFiles>().OfAsync(id, CancellationToken.None);
        await file.WriteAsync(target, CancellationToken.None);
        return target.Length;
    }

    /// <summary>Every row through the reader and the rules of the columns.</summary>
    public async Task ReadAsync(byte[] workbook)
    {
        await using var scope = await AsClerkAsync();
        var db = scope.ServiceProvider.GetRequiredService<PaymentsDb>();
        await ReadLinesAsync(db, scope.ServiceProvider.GetRequiredService<CurrentUser>().DistrictId!.Value, workbook);
    }

    private static async Task<ListSheet> ReadLinesAsync(PaymentsDb db, int district, byte[] workbook)
    {
        var known = await ListContext.LoadAsync(db, district, new(new PaymentMonth(2018, 9)), new(2018, 9, 8), CancellationToken.None);
        using var reader = SheetReader.Open(new MemoryStream(workbook));
        return ListSheet.Read(reader, known, new(ListColumns.Known, []), null, new(ImportDecisions.None));
    }

    /// <summary>Read by the rules and written as lines with their items; rolled back, so that each round finds the same books.</summary>
    public async Task StoreAsync(byte[] workbook, int rows)
    {
        await using var scope = await AsClerkAsync();
        var (db, user) = (scope.ServiceProvider.GetRequiredService<PaymentsDb>(), scope.ServiceProvider.GetRequiredService<CurrentUser>());
        var sheet = await ReadLinesAsync(db, user.DistrictId!.Value, workbook);
        var known = await ListContext.LoadAsync(db, user.DistrictId!.Value, new(new PaymentMonth(2018, 9)), new(2018, 9, 8), CancellationToken.None);
        var people = await db.Beneficiaries.AsNoTracking().Where(p => p.DistrictId == user.DistrictId).ToDictionaryAsync(p => p.Code);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var list = new PaymentList(user.DistrictId!.Value, new(new PaymentMonth(2018, 9)), ListKind.Main, 0, new("bench.xlsx", ""), user.Actor, new(DateTime.UtcNow));
        var lines = sheet.Lines.Where(line => people.ContainsKey(line.Code)).Select((line, at) => new Entitlement(
            list, people[line.Code], line.Commune.Id, line.Point.Id, line.Facts(at + 1, line.Sex), line.Money.Items(list.Period, known.MonthlyOf(line.Category)), line.Money.Total)).ToList();
        db.Lists.Add(list);
        await db.SaveChangesAsync();
        await new ListWriter(db).InsertAsync(list, lines, CancellationToken.None);
        await transaction.RollbackAsync();
    }

    /// <summary>The whole way of an upload: received, checked, its review page loaded; and made a draft when asked for.</summary>
    public async Task ImportAsync(byte[] workbook, PaymentMonth month, bool commit)
    {
        await using var scope = await AsClerkAsync();
        var (db, user) = (scope.ServiceProvider.GetRequiredService<PaymentsDb>(), scope.ServiceProvider.GetRequiredService<CurrentUser>());
        var import = new Import(user.DistrictId!.Value, new(ImportKind.PaymentList, new(month)), new("bench.xlsx", Guid.NewGuid().ToString("N")), user.Actor, new(DateTime.UtcNow));
        db.Imports.Add(import);
        db.ImportFiles.Add(new(import, workbook));
        await db.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<RunImport>().RunAsync(import.Id, CancellationToken.None);
        await ReviewPage.LoadAsync(db, ImportPlace.Lists, import.Id, new(), scope.ServiceProvider.GetRequiredService<ImportBoard>(), CancellationToken.None);
        if (!commit) return;

        db.ChangeTracker.Clear();
        var open = await db.Imports.SingleAsync(i => i.Id == import.Id);
        open.AskForDraft(user.Actor);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        await scope.ServiceProvider.GetRequiredService<RunImport>().RunAsync(import.Id, CancellationToken.None);
        var done = await db.Imports.AsNoTracking().SingleAsync(i => i.Id == import.Id);
        if (done.Status is not ImportStatus.Committed) throw new InvalidOperationException($"The list of the month before was not stored: {done.Problem}");
    }
}
