using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using VinhLongPayments.Data.Auditing;
using VinhLongPayments.Data.Mapping;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Domain.Funds;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Oversight;
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
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();
    public DbSet<Inspection> Inspections => Set<Inspection>();
    public DbSet<InspectionFinding> InspectionFindings => Set<InspectionFinding>();
    public DbSet<MonitoringCriteria> MonitoringCriteria => Set<MonitoringCriteria>();
    public DbSet<MonitoringRound> MonitoringRounds => Set<MonitoringRound>();
    public DbSet<MonitoringVisit> MonitoringVisits => Set<MonitoringVisit>();
    public DbSet<Supervision> Supervisions => Set<Supervision>();
    public DbSet<TrainingClass> TrainingClasses => Set<TrainingClass>();
    public DbSet<Document> Documents => Set<Document>();
    public DbSet<DocumentContent> DocumentContents => Set<DocumentContent>();
    public DbSet<Procedure> Procedures => Set<Procedure>();
    public DbSet<Holiday> Holidays => Set<Holiday>();
    public DbSet<Alarm> Alarms => Set<Alarm>();
    public DbSet<CallSample> CallSamples => Set<CallSample>();
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
        FilterOversight(model);
        model.Entity<AuditEntry>().HasQueryFilter(ScopeFilter, entry =>
            SeesAll || (SeesDrafts && entry.DistrictId != null && DistrictIds.Contains(entry.DistrictId.Value)));
    }

    // What the Department watches over. The post side sees what it is asked or filed itself, and nothing of inspections and alarms.
    private void FilterOversight(ModelBuilder model)
    {
        model.Entity<Case>().HasQueryFilter(ScopeFilter, report => (SeesProvince || DistrictIds.Contains(report.DistrictId))
            && (SeesDrafts || report.Office == Office.PostOffice || report.TakenBy == Office.PostOffice));
        model.Entity<Inspection>().HasQueryFilter(ScopeFilter, inspection => SeesDrafts && (SeesProvince || inspection.Places.Any(place => DistrictIds.Contains(place.DistrictId))));
        model.Entity<InspectionPlace>().HasQueryFilter(ScopeFilter, place => SeesDrafts && (SeesProvince || DistrictIds.Contains(place.DistrictId)));
        model.Entity<InspectionFinding>().HasQueryFilter(ScopeFilter, finding => SeesDrafts && (SeesProvince || DistrictIds.Contains(finding.DistrictId)));
        model.Entity<MonitoringRound>().HasQueryFilter(ScopeFilter, round => SeesProvince || round.Visits.Any(visit => DistrictIds.Contains(visit.DistrictId)));
        FilterInDistrict<MonitoringVisit>(model);
        FilterAtPoint<Supervision>(model);
        model.Entity<Document>().HasQueryFilter(ScopeFilter, document => SeesAll || (document.DistrictId != null
            && (SeesProvince || DistrictIds.Contains(document.DistrictId.Value)) && (SeesDrafts || document.Office == Office.PostOffice)));
        model.Entity<DocumentContent>().HasQueryFilter(ScopeFilter, content => Documents.Any(document => document.Id == content.DocumentId));
        model.Entity<Alarm>().HasQueryFilter(ScopeFilter, alarm => SeesDrafts && (SeesProvince || DistrictIds.Contains(alarm.DistrictId)));
        model.Entity<CallSample>().HasQueryFilter(ScopeFilter, sample => SeesAll);
        model.Entity<SampledLine>().HasQueryFilter(ScopeFilter, line => SeesAll);
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
