namespace VinhLongPayments.Domain;

/// <summary>A small generator of pseudo-random numbers whose sequence never changes with the runtime.</summary>
public sealed class SplitMix64(ulong state)
{
    private ulong state = state;

    /// <summary>A generator of its own for every combination of keys, so that one draw never shifts the next person's.</summary>
    public static SplitMix64 For(params ReadOnlySpan<int> keys)
    {
        var seed = 0UL;
        foreach (var key in keys) seed = new SplitMix64(seed ^ (uint)key).Next();
        return new(seed);
    }

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    public int Below(int bound) => (int)(Next() % (uint)bound);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Chance(int perThousand) => Below(1000) < perThousand;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
