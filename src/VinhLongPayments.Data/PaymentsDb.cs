using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Mapping;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Settlements;

namespace VinhLongPayments.Data;

/// <summary>The whole model, for either provider. Every query on scoped rows passes the one filter named <see cref="ScopeFilter"/>.</summary>
public abstract class PaymentsDb(DbContextOptions options, Scope scope) : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    public const string ScopeFilter = "scope";

    public Scope Scope { get; } = scope;

    public DbSet<District> Districts => Set<District>();
    public DbSet<Commune> Communes => Set<Commune>();
    public DbSet<PayoutPoint> PayoutPoints => Set<PayoutPoint>();
    public DbSet<StandardRate> StandardRates => Set<StandardRate>();
    public DbSet<BenefitCategory> BenefitCategories => Set<BenefitCategory>();
    public DbSet<Beneficiary> Beneficiaries => Set<Beneficiary>();
    public DbSet<ProvinceRate> ProvinceRates => Set<ProvinceRate>();
    public DbSet<Award> Awards => Set<Award>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<Authorisation> Authorisations => Set<Authorisation>();
    public DbSet<Inquiry> Inquiries => Set<Inquiry>();
    public DbSet<ListFinding> ListFindings => Set<ListFinding>();
    public DbSet<Drawer> Drawers => Set<Drawer>();
    public DbSet<CashAllotment> CashAllotments => Set<CashAllotment>();
    public DbSet<LateEntry> LateEntries => Set<LateEntry>();
    public DbSet<ReceiptPrint> ReceiptPrints => Set<ReceiptPrint>();
    public DbSet<Import> Imports => Set<Import>();
    public DbSet<ImportFile> ImportFiles => Set<ImportFile>();
    public DbSet<ImportFinding> ImportFindings => Set<ImportFinding>();
    public DbSet<ImportChange> ImportChanges => Set<ImportChange>();
    public DbSet<HeadingMeaning> HeadingMeanings => Set<HeadingMeaning>();
    public DbSet<Contract> Contracts => Set<Contract>();
    public DbSet<PaymentList> Lists => Set<PaymentList>();
    public DbSet<Entitlement> Entitlements => Set<Entitlement>();
    public DbSet<Payout> Payouts => Set<Payout>();
    public DbSet<Reversal> Reversals => Set<Reversal>();
    public DbSet<Receipt> Receipts => Set<Receipt>();
    public DbSet<ReceiptChain> ReceiptChains => Set<ReceiptChain>();
    public DbSet<FundTransfer> FundTransfers => Set<FundTransfer>();
    public DbSet<OpeningFigures> OpeningFigures => Set<OpeningFigures>();
    public DbSet<Settlement> Settlements => Set<Settlement>();
    public DbSet<SettlementLine> SettlementLines => Set<SettlementLine>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public bool IsSqlite => Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);

    // Members of the context, because a query filter turns exactly these into parameters.
    private bool SeesProvince => Scope.IsProvince;
    private bool SeesAll => Scope is { IsProvince: true, ReleasedOnly: false };
    private bool SeesDrafts => !Scope.ReleasedOnly;
    private List<int> DistrictIds => [.. Scope.DistrictIds];
    private List<int> PointIds => [.. Scope.PointIds];

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => Conversions.Add(conventions);

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.ApplyConfigurationsFromAssembly(typeof(PaymentsDb).Assembly);
        AddScopeFilters(model);
        Conversions.Finish(model);
    }

    private void AddScopeFilters(ModelBuilder model)
    {
        model.Entity<Beneficiary>().HasQueryFilter(ScopeFilter, person => SeesDrafts
            && (SeesProvince || DistrictIds.Contains(person.DistrictId) || (person.FormerDistrictId != null && DistrictIds.Contains(person.FormerDistrictId.Value))));
        model.Entity<Award>().HasQueryFilter(ScopeFilter, award => Beneficiaries.Any(person => person.Id == award.BeneficiaryId));
        model.Entity<Decision>().HasQueryFilter(ScopeFilter, decision => Beneficiaries.Any(person => person.Id == decision.BeneficiaryId));
        model.Entity<Authorisation>().HasQueryFilter(ScopeFilter, paper => Beneficiaries.Any(person => person.Id == paper.BeneficiaryId));
        model.Entity<Contract>().HasQueryFilter(ScopeFilter, contract =>
            SeesProvince || DistrictIds.Contains(contract.DistrictId) || contract.Points.Any(p => PointIds.Contains(p.PayoutPointId)));
        model.Entity<PaymentList>().HasQueryFilter(ScopeFilter, list =>
            (SeesDrafts || (list.Status >= ListStatus.Released && list.Status <= ListStatus.Settled))
            && (SeesProvince || DistrictIds.Contains(list.DistrictId) || list.PointTotals.Any(p => PointIds.Contains(p.PayoutPointId))));
        model.Entity<Entitlement>().HasQueryFilter(ScopeFilter, line =>
            (SeesProvince || DistrictIds.Contains(line.DistrictId) || PointIds.Contains(line.PayoutPointId))
            && (SeesDrafts || Lists.Any(list => list.Id == line.ListId && list.Status >= ListStatus.Released && list.Status <= ListStatus.Settled)));
        model.Entity<Inquiry>().HasQueryFilter(ScopeFilter, inquiry => Beneficiaries.Any(person => person.Id == inquiry.BeneficiaryId));
        model.Entity<ListFinding>().HasQueryFilter(ScopeFilter, finding => SeesDrafts && Lists.Any(list => list.Id == finding.ListId));
        FilterImports(model);
        FilterAtPoint<Payout>(model);
        FilterAtPoint<Reversal>(model);
        FilterAtPoint<Receipt>(model);
        FilterAtPoint<ReceiptChain>(model);
        FilterAtPoint<ReceiptPrint>(model);
        FilterAtPoint<LateEntry>(model);
        model.Entity<LateEntryRow>().HasQueryFilter(ScopeFilter, row => LateEntries.Any(entry => entry.Id == row.LateEntryId));
        FilterAtPoint<Drawer>(model);
        model.Entity<DrawerNotes>().HasQueryFilter(ScopeFilter, notes => Drawers.Any(drawer => drawer.Id == notes.DrawerId));
        FilterAtPoint<CashAllotment>(model);
        FilterInDistrict<FundTransfer>(model);
        FilterInDistrict<OpeningFigures>(model);
        FilterInDistrict<Settlement>(model);
        model.Entity<SettlementLine>().HasQueryFilter(ScopeFilter, line => Settlements.Any(settlement => settlement.Id == line.SettlementId));
        model.Entity<AuditEntry>().HasQueryFilter(ScopeFilter, entry =>
            SeesAll || (SeesDrafts && entry.DistrictId != null && DistrictIds.Contains(entry.DistrictId.Value)));
    }

    // The post office sees its own results, never a list before its release.
    private void FilterImports(ModelBuilder model)
    {
        model.Entity<Import>().HasQueryFilter(ScopeFilter, import =>
            (SeesDrafts || import.Kind == ImportKind.PayoutResults) && (SeesProvince || DistrictIds.Contains(import.DistrictId)));
        model.Entity<ImportFile>().HasQueryFilter(ScopeFilter, file => Imports.Any(import => import.Id == file.ImportId));
        model.Entity<ImportFinding>().HasQueryFilter(ScopeFilter, finding => Imports.Any(import => import.Id == finding.ImportId));
        model.Entity<ImportChange>().HasQueryFilter(ScopeFilter, change => Imports.Any(import => import.Id == change.ImportId));
        model.Entity<HeadingMeaning>().HasQueryFilter(ScopeFilter, meaning => meaning.DistrictId == null || SeesProvince || DistrictIds.Contains(meaning.DistrictId.Value));
    }

    private void FilterAtPoint<T>(ModelBuilder model) where T : class, IAtPayoutPoint =>
        model.Entity<T>().HasQueryFilter(ScopeFilter, row =>
            SeesProvince || DistrictIds.Contains(row.DistrictId) || PointIds.Contains(row.PayoutPointId));

    private void FilterInDistrict<T>(ModelBuilder model) where T : class, IInDistrict =>
        model.Entity<T>().HasQueryFilter(ScopeFilter, row => SeesProvince || DistrictIds.Contains(row.DistrictId));
}
