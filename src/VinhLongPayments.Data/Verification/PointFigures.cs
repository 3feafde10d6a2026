namespace VinhLongPayments.Data.Verification;

/// <summary>A list's figures at one point, as stored in its control totals or as its lines and items come to today.</summary>
internal sealed record PointFigures(
    int Lines, int Heads, int CarriedOverPeople, Vnd Regular, Vnd BackPay, Vnd CarriedOver, Vnd Clawback, Vnd Funeral, Vnd Amount)
{
    public static PointFigures Of(ListPointTotal total) => new(
        total.Lines, total.Heads, total.CarriedOverPeople, total.Regular, total.BackPay, total.CarriedOver, total.Clawback, total.Funeral, total.Amount);

    public static async Task<IReadOnlyDictionary<int, PointFigures>> CountAsync(PaymentsDb db, Guid list, CancellationToken cancellation)
    {
        var lines = await db.Entitlements.Where(l => l.ListId == list).GroupBy(l => l.PayoutPointId)
            .Select(g => new { Point = g.Key, Lines = g.Count(), Heads = g.Count(l => l.IsHead), Amount = g.Sum(l => (long)l.Amount) })
            .ToListAsync(cancellation);
        var items = await ItemsAsync(db, list, cancellation);

        return lines.ToDictionary(l => l.Point, l =>
        {
            ItemFigures At(ItemKind kind) => items.GetValueOrDefault((l.Point, kind), ItemFigures.None);
            return new PointFigures(
                l.Lines, l.Heads, At(ItemKind.CarriedOver).Lines, At(ItemKind.Regular).Amount, At(ItemKind.BackPay).Amount,
                At(ItemKind.CarriedOver).Amount, At(ItemKind.Clawback).Amount, At(ItemKind.Funeral).Amount, new(l.Amount));
        });
    }

    private sealed record ItemFigures(Vnd Amount, int Lines)
    {
        public static readonly ItemFigures None = new(Vnd.Zero, 0);
    }

    private static async Task<Dictionary<(int Point, ItemKind Kind), ItemFigures>> ItemsAsync(PaymentsDb db, Guid list, CancellationToken cancellation)
    {
        var items = await db.Entitlements.Where(l => l.ListId == list)
            .Join(db.Set<EntitlementItem>(), l => l.Id, i => i.EntitlementId, (l, i) => new { Point = l.PayoutPointId, i.Kind, i.Amount, i.EntitlementId })
            .GroupBy(i => new { i.Point, i.Kind })
            .Select(g => new { g.Key.Point, g.Key.Kind, Amount = g.Sum(i => (long)i.Amount), Lines = g.Select(i => i.EntitlementId).Distinct().Count() })
            .ToListAsync(cancellation);
        return items.ToDictionary(i => (i.Point, i.Kind), i => new ItemFigures(new(i.Amount), i.Lines));
    }

    public override string ToString() =>
        $"{Lines} lines, {Heads} heads, {CarriedOverPeople} carried over, {Regular.Dong} + {BackPay.Dong} + {CarriedOver.Dong} + {Funeral.Dong} - {Clawback.Dong} = {Amount.Dong}";
}
