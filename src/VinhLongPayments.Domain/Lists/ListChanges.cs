namespace VinhLongPayments.Domain.Lists;

/// <summary>A person counted on a list, as far as two months are compared.</summary>
public sealed record Head(Guid PersonId, string CategoryCode, Coefficient Coefficient, Vnd Regular);

/// <summary>A head that is on both lists with another category, coefficient or amount.</summary>
public sealed record AdjustedHead(Head Before, Head Now);

/// <summary>What changed from one period's heads to the next: tăng, giảm, điều chỉnh (form B). The counts always fit: now = before + tăng − giảm (identity 4).</summary>
public sealed record ListChanges(int Before, int Now, IReadOnlyList<Head> Increase, IReadOnlyList<Head> Decrease, IReadOnlyList<AdjustedHead> Adjusted)
{
    public bool IdentityHolds => Now == Before + Increase.Count - Decrease.Count;

    /// <summary>Compares by person; a person counts once, whatever number of lines they have.</summary>
    public static ListChanges Of(IEnumerable<Head> before, IEnumerable<Head> now)
    {
        var (old, current) = (ByPerson(before), ByPerson(now));
        return new(old.Count, current.Count,
            [.. current.Values.Where(head => !old.ContainsKey(head.PersonId))],
            [.. old.Values.Where(head => !current.ContainsKey(head.PersonId))],
            [.. current.Values.Where(head => old.TryGetValue(head.PersonId, out var then) && then != head).Select(head => new AdjustedHead(old[head.PersonId], head))]);
    }

    /// <summary>One head for each person, with the sum of their lines.</summary>
    public static Dictionary<Guid, Head> ByPerson(IEnumerable<Head> heads)
    {
        var persons = new Dictionary<Guid, Head>();
        foreach (var head in heads)
            if (!persons.TryAdd(head.PersonId, head)) persons[head.PersonId] = persons[head.PersonId] with { Regular = persons[head.PersonId].Regular + head.Regular };
        return persons;
    }
}
