using System.Diagnostics;
using VinhLongPayments.Data.Demo;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Web.Demo;
using VinhLongPayments.Web.Demo.Seeding;

namespace VinhLongPayments.Web.Commands;

/// <summary>Makes up the first months of the scheme, from August 2016 on, into an empty database: the same seed always gives the same people and sums.</summary>
public static class Seed
{
    private const string Activity = "Seed";

    private static readonly ParallelOptions SideBySide = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (PlanOf(args) is not { } plan)
        {
            Console.Error.WriteLine($"seed [--months 1…{SeedPlan.MostMonths}] [--districts 1…{SeedPlan.MostDistricts}] [--seed NUMBER]");
            return 2;
        }
        // Its accounts share a password that everybody knows.
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            Console.Error.WriteLine("seed makes up people and accounts: it runs in Development only.");
            return 2;
        }
        return await FillAsync(plan, services);
    }

    private static async Task<int> FillAsync(SeedPlan plan, IServiceProvider services)
    {
        var db = services.GetRequiredService<PaymentsDb>();
        await DatabaseSetup.MigrateAsync(db);
        await DemoProvince.LoadAsync(db, services);
        await DemoOversight.PlayAsync(db);
        if (!await SeedOffice.IsTickedAsync(db, plan.Mark) && (await db.Beneficiaries.AnyAsync() || await db.Lists.AnyAsync()))
        {
            Console.Error.WriteLine("The database holds people or lists that were not made by a seed of this number and these districts. Give an empty one in ConnectionStrings:Payments.");
            return 1;
        }

        var accounts = await db.Users.AsNoTracking().Where(a => a.UserName!.Length > 0).ToListAsync();
        var stage = new DemoStage(services, accounts.ToDictionary(a => a.UserName!, a => (a, "")), Activity);
        var codes = SeedPlan.InOrder.Take(plan.Districts).Select(d => d.Code).ToList();
        var districts = await db.Districts.AsNoTracking().Where(d => codes.Contains(d.Code)).OrderBy(d => d.Code).ToListAsync();
        await PlayAsync(plan, stage, districts);

        var (paid, total) = (await db.Payouts.CountAsync(p => p.Reversal == null), await db.Payouts.Where(p => p.Reversal == null).SumAsync(p => (long)p.Amount));
        Console.WriteLine($"{paid} payouts, {new Vnd(total)}.");
        return 0;
    }

    private static async Task PlayAsync(SeedPlan plan, DemoStage stage, IReadOnlyList<District> districts)
    {
        var watch = Stopwatch.StartNew();
        await MarkAsync(plan, stage);
        foreach (var district in districts) await new SeedRegister(plan, stage, district).TakeOverAsync();
        Console.WriteLine($"register          {watch.Elapsed:mm\\:ss}");
        foreach (var month in plan.PayMonths)
        {
            await Parallel.ForEachAsync(districts, SideBySide, async (district, _) => await new SeedChanges(plan, stage, district, month).DecideAsync());
            await Parallel.ForEachAsync(districts, SideBySide, async (district, _) => await new SeedMonth(plan, stage, district, month).PlayAsync());
            Console.WriteLine($"month {month}     {watch.Elapsed:mm\\:ss}");
        }
    }

    // Whose history this is, before its first row: another number or other districts would tell another story over it.
    private static Task MarkAsync(SeedPlan plan, DemoStage stage) => stage.As("so.chuyenvien", new(2016, 7, 14, 8, 0, 0), async hand =>
    {
        if (await SeedOffice.IsTickedAsync(hand.Db, plan.Mark)) return;
        SeedOffice.Tick(hand, null, plan.Mark);
        await hand.Db.SaveChangesAsync();
    });

    private static SeedPlan? PlanOf(string[] args)
    {
        var plan = new SeedPlan(SeedPlan.MostMonths, SeedPlan.MostDistricts, 2016);
        if (args.Length % 2 != 0) return null;
        foreach (var pair in args.Chunk(2))
        {
            if (!int.TryParse(pair[1], out var number)) return null;
            plan = pair[0] switch
            {
                "--months" when number is >= 1 and <= SeedPlan.MostMonths => plan with { Months = number },
                "--districts" when number >= 1 && number <= SeedPlan.MostDistricts => plan with { Districts = number },
                "--seed" => plan with { Number = number },
                _ => null,
            };
            if (plan is null) return null;
        }
        return plan;
    }
}
