using CsCheck;
using VinhLongPayments.Domain.Oversight;
using static VinhLongPayments.Domain.Tests.A;

namespace VinhLongPayments.Domain.Tests.Oversight;

public sealed class Sampling
{
    private static List<SampleCandidate> Candidates(int points = 10, int each = 40) =>
        [.. from point in Enumerable.Range(1, points) from n in Enumerable.Range(1, each) select new SampleCandidate(point * 1000 + n, District, point, $"855-{point:000}{n:000}", n % 8 == 0)];

    private static CallSample Drawn(int seed = 7, int size = 60, List<SampleCandidate>? from = null) => new(August, seed, size, from ?? Candidates(), Officer, Now);

    [Fact]
    public void The_same_seed_draws_the_same_lines_whatever_order_they_come_in()
    {
        var backwards = Candidates();
        backwards.Reverse();

        Assert.Equal(Drawn().Lines.Select(l => l.EntitlementId), Drawn(from: backwards).Lines.Select(l => l.EntitlementId));
        Assert.NotEqual(Drawn().Lines.Select(l => l.EntitlementId), Drawn(seed: 8).Lines.Select(l => l.EntitlementId));
    }

    [Fact]
    public void Every_point_is_drawn_from_and_risky_lines_more_often()
    {
        var sample = Drawn();

        Assert.Equal(60, sample.Lines.Count);
        Assert.Equal(10, sample.Lines.Select(l => l.PayoutPointId).Distinct().Count());
        Assert.True(sample.Lines.Count(l => l.IsRisky) / 50d > 2 * sample.Lines.Count(l => !l.IsRisky) / 350d);
    }

    [Fact]
    public void Each_line_is_drawn_once_and_never_more_than_there_are()
    {
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 30], Gen.Int[1, 500], Gen.Int).Sample((points, each, size, seed) =>
        {
            var sample = Drawn(seed, size, Candidates(points, each));
            var strata = Candidates(points, each).Select(c => c.Stratum).Distinct().Count();
            Assert.Equal(sample.Lines.Count, sample.Lines.Select(l => l.EntitlementId).Distinct().Count());
            Assert.InRange(sample.Lines.Count, Math.Min(strata, points * each), Math.Min(points * each, Math.Max(size, strata)));
        });
    }

    [Fact]
    public void Nobody_to_draw_and_sizes_out_of_bounds_are_refused()
    {
        Refuses(OversightRules.SampleHasCandidates, () => Drawn(from: []));
        Refuses(OversightRules.SampleSizeIsInBounds, () => Drawn(size: 0));
        Refuses(OversightRules.SampleSizeIsInBounds, () => Drawn(size: 2001));
    }

    [Fact]
    public void Whoever_was_not_reached_may_be_called_again_and_an_answer_stands()
    {
        var sample = Drawn();
        sample.Record(1, CallResult.NoContact, null, Officer, Now);
        sample.Record(1, CallResult.Received, null, Officer, Now);
        Refuses(OversightRules.CallIsRecordedOnce, () => sample.Record(1, CallResult.NotReceived, null, Officer, Now));
    }

    [Fact]
    public void Nothing_found_among_three_hundred_still_leaves_about_one_in_a_hundred_possible()
    {
        var estimate = Estimate.Of([(40_000, 300, 0)]);
        Assert.Equal(0, estimate.Share);
        Assert.Equal(0, estimate.Low, 6);
        Assert.InRange(estimate.High, 0.010, 0.015);
    }

    [Fact]
    public void Groups_count_by_their_size()
    {
        var estimate = Estimate.Of([(900, 30, 0), (100, 30, 15)]);
        Assert.Equal(0.05, estimate.Share, 9);
        Assert.True(estimate.Low < 0.05 && estimate.High > 0.05);
    }

    [Fact]
    public void The_bounds_hold_the_true_share_in_most_samples()
    {
        var held = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var sample = Drawn(seed, 200);
            foreach (var line in sample.Lines) sample.Record(line.Number, line.EntitlementId % 10 == 0 ? CallResult.NotReceived : CallResult.Received, null, Officer, Now);
            if (sample.Problems.Low <= 0.1 && 0.1 <= sample.Problems.High) held++;
        }
        Assert.InRange(held, 370, 400);
    }
}
