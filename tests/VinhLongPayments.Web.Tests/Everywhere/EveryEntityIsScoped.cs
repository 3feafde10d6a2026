using Microsoft.EntityFrameworkCore.Metadata;
using VinhLongPayments.Data;
using VinhLongPayments.Domain.Access;

namespace VinhLongPayments.Web.Tests.Everywhere;

public sealed class EveryEntityIsScoped
{
    private const string Public = "a public fact of the scheme", Part = "a part that is only reached through its whole", Own = "the system's own; no page shows it";

    private static readonly Dictionary<string, string> Unscoped = new()
    {
        ["District"] = Public,
        ["Commune"] = Public,
        ["PayoutPoint"] = Public,
        ["StandardRate"] = Public,
        ["BenefitCategory"] = Public,
        ["ProvinceRate"] = Public,
        ["AwardStep"] = Part,
        ["DecisionVerdict"] = Part,
        ["ContractPoint"] = Part,
        ["ContractSignature"] = Part,
        ["Annex"] = Part,
        ["WindowException"] = Part,
        ["ListStep"] = Part,
        ["ImportStep"] = Part,
        ["ImportEdit"] = Part,
        ["ListWarning"] = Part,
        ["ListPointTotal"] = Part,
        ["EntitlementItem"] = Part,
        ["OpeningPoint"] = Part,
        ["SettlementStep"] = Part,
        ["Account"] = "people at work, not beneficiaries; the pages are the administrator's alone",
        ["AccountPoint"] = Part,
        ["AccountDistrict"] = Part,
        ["IdentityUserClaim`1"] = Own,
        ["IdentityUserLogin`1"] = Own,
        ["IdentityUserToken`1"] = Own,
        ["DataProtectionKey"] = Own,
        ["DemoClockMove"] = Own,
        ["NumberSeries"] = Own,
        ["CaseStep"] = Part,
        ["CaseLine"] = Part,
        ["InspectionStep"] = Part,
        ["FindingFollowUp"] = Part,
        ["MonitoringCriteria"] = Public,
        ["MonitoringCriterion"] = Part,
        ["VisitScore"] = Part,
        ["TrainingClass"] = "people at work, not beneficiaries; the offices may know who was trained",
        ["Participant"] = Part,
        ["Procedure"] = Public,
        ["Holiday"] = Public,
    };

    private static readonly List<IEntityType> Entities =
        [.. new SqliteDesignTime().CreateDbContext([]).Model.GetEntityTypes().Where(entity => !entity.IsOwned())];

    [Fact]
    public void Every_table_passes_the_scope_filter_or_says_why_not()
    {
        var open = Entities.Where(entity => entity.FindDeclaredQueryFilter(PaymentsDb.ScopeFilter) is null).Select(entity => entity.ClrType.Name);

        Assert.Empty(open.Except(Unscoped.Keys));
    }

    [Fact]
    public void No_excuse_outlives_its_table()
    {
        Assert.All(Unscoped.Keys, name => Assert.True(
            Entities.Find(entity => entity.ClrType.Name == name) is { } entity && entity.FindDeclaredQueryFilter(PaymentsDb.ScopeFilter) is null, name));
    }

    [Fact]
    public void A_part_has_no_set_of_its_own_to_be_read_around_its_whole()
    {
        var sets = typeof(PaymentsDb).GetProperties().Where(p => p.PropertyType.IsGenericType).Select(p => p.PropertyType.GetGenericArguments()[0].Name);

        Assert.DoesNotContain(sets, name => Unscoped.TryGetValue(name, out var reason) && reason is Part);
    }

    [Fact]
    public void Whatever_belongs_to_a_district_and_is_not_public_is_filtered()
    {
        var ofDistricts = Entities.Where(entity => typeof(IInDistrict).IsAssignableFrom(entity.ClrType) && Unscoped.GetValueOrDefault(entity.ClrType.Name) is not Public).ToList();

        Assert.NotEmpty(ofDistricts);
        Assert.All(ofDistricts, entity => Assert.True(entity.FindDeclaredQueryFilter(PaymentsDb.ScopeFilter) is not null, entity.ClrType.Name));
    }
}
