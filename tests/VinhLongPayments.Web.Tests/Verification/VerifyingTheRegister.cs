namespace VinhLongPayments.Web.Tests.Verification;

/// <summary>The register and what lists brought along, changed behind the application's back.</summary>
public sealed class VerifyingTheRegister : VerifyTest
{
    private Guid _person;
    private long _old, _line;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _person = await GivenRegister.AwardedAsync(Site, "traon", paidThrough: 201807);
        var clerk = await SignedInAs("canbo.traon");
        var august = await clerk.GenerateAsync("08/2018");
        await GivenRegister.ReleaseAsync(Site, august);
        await GivenRegister.CloseAndCarryOverAsync(Site, august);
        _old = (await GivenRegister.LineOfAsync(Site, august, _person))!.Id;
        _line = (await GivenRegister.LineOfAsync(Site, await clerk.GenerateAsync("09/2018"), _person))!.Id;
    }

    [Fact]
    public Task A_line_that_came_along_and_was_made_due_again() => NamedAs(
        $"line {_line}: brings along line {_old}, which is Returned", null, $"UPDATE [Entitlements] SET [Status] = 6 WHERE [Id] = {_old}");

    [Fact]
    public Task More_brought_along_than_there_was() => NamedAs(
        $"line {_line}: brings along 999999 of line {_old}, which had 270000", null, $"UPDATE [EntitlementItems] SET [Amount] = 999999 WHERE [EntitlementId] = {_line} AND [OriginItemId] IS NOT NULL");

    [Fact]
    public Task A_death_that_nobody_decided() => NamedAs(
        $"beneficiary {_person}: is recorded as dead without a decision in force", null,
        $"UPDATE [Beneficiaries] SET [DiedOn] = '2018-08-01' WHERE [Id] = '{_person.ToString().ToUpperInvariant()}'");

    [Fact]
    public Task A_step_of_an_award_taken_away() => NamedAs("award ", "AwardSteps", $"DELETE FROM [AwardSteps] WHERE [AwardId] IN (SELECT [Id] FROM [Awards] WHERE [BeneficiaryId] = '{_person.ToString().ToUpperInvariant()}')");
}
