namespace VinhLongPayments.Data.Verification;

/// <summary>Items brought along from earlier lists: the same person's, from a line that nobody can collect any more, and never for more.</summary>
internal sealed class CarriedCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var lines = db.Entitlements.SelectMany(l => l.Items, (l, i) => new { l.Id, l.PayMonth, l.Status, Item = i });
        var carried = await lines.Where(l => l.Item.OriginItemId != null)
            .Join(lines, l => l.Item.OriginItemId, o => o.Item.Id, (l, o) => new
            {
                l.Id, l.PayMonth, l.Item.BeneficiaryId, l.Item.Amount, Origin = o.Id, OriginMonth = o.PayMonth, OriginStatus = o.Status, OriginPerson = o.Item.BeneficiaryId, OriginAmount = o.Item.Amount,
            }).ToListAsync(cancellation);

        foreach (var item in carried)
        {
            var row = $"line {item.Id}";
            log.Count("carried items");
            log.Require(item.BeneficiaryId == item.OriginPerson, row, $"brings along an item of another beneficiary, from line {item.Origin}");
            log.Require(item.OriginStatus is EntitlementStatus.CarriedOver, row, $"brings along line {item.Origin}, which is {item.OriginStatus}");
            log.Require(item.OriginMonth < item.PayMonth, row, $"brings along line {item.Origin} of {item.OriginMonth}, which is not earlier");
            log.Require(item.Amount <= item.OriginAmount, row, $"brings along {item.Amount.Dong} of line {item.Origin}, which had {item.OriginAmount.Dong}");
        }
    }
}
