using VinhLongPayments.Domain.Lists;

namespace VinhLongPayments.Domain.Tests.Lists;

/// <summary>Every step from every state: taken where the road leads there, otherwise refused by its rule and nothing changed.</summary>
public sealed class ListRoad
{
    private sealed record Step(Action<Payable> Take, Rule Refusal, ListStatus From, ListStatus To);

    private static readonly Dictionary<string, Step> Steps = new()
    {
        ["Submit"] = new(p => p.List.Submit(p.Contract, new Dictionary<FindingKind, string>(), A.Clerk, A.Now), Rules.ListIsDraft, ListStatus.Draft, ListStatus.Submitted),
        ["Approve"] = new(p => p.List.Approve(p.List.Version, A.Leader, A.Now), Rules.ListIsSubmitted, ListStatus.Submitted, ListStatus.Approved),
        ["Return"] = new(p => p.List.Return("Thiếu quyết định", A.Leader, A.Now), Rules.ListIsSubmitted, ListStatus.Submitted, ListStatus.Draft),
        ["Withdraw"] = new(p => p.List.Withdraw("Sai số tiền", A.Leader, A.Now), Rules.ListIsApproved, ListStatus.Approved, ListStatus.Draft),
        ["Release"] = new(p => p.List.Release(p.Contract, p.List.Amount, true, A.Clerk, A.Now), Rules.ListIsApproved, ListStatus.Approved, ListStatus.Released),
        ["Close"] = new(p => p.List.Close(p.Contract, A.Manager, A.At("2018-08-20 08:00")), Rules.ListIsReleased, ListStatus.Released, ListStatus.Closed),
        ["Settle"] = new(p => p.List.Settle(A.Director, A.Now), Rules.ListIsClosed, ListStatus.Closed, ListStatus.Settled),
        ["Discard"] = new(p => p.List.Discard(A.Clerk, A.Now), Rules.ListIsDraft, ListStatus.Draft, ListStatus.Discarded),
    };

    public static TheoryData<ListStatus, string> EveryStepFromEveryState
    {
        get
        {
            var all = new TheoryData<ListStatus, string>();
            foreach (var status in Enum.GetValues<ListStatus>())
                foreach (var step in Steps.Keys) all.Add(status, step);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(EveryStepFromEveryState))]
    public void A_step_is_taken_only_where_the_road_leads(ListStatus from, string name)
    {
        var (payable, step) = (A.Payable(from), Steps[name]);
        var walked = payable.List.Steps.Count;

        if (from == step.From)
        {
            step.Take(payable);
            Assert.Equal(step.To, payable.List.Status);
            Assert.Equal(step.To, payable.List.Steps[walked].Status);
        }
        else
        {
            Refused.By(step.Refusal, () => step.Take(payable));
            Assert.Equal(from, payable.List.Status);
            Assert.Equal(walked, payable.List.Steps.Count);
        }
    }

    [Theory]
    [MemberData(nameof(EveryStepFromEveryState))]
    public void What_a_list_offers_is_what_it_allows(ListStatus from, string name)
    {
        var list = A.List(from);
        var offered = name switch
        {
            "Submit" => list.CanBeSubmitted,
            "Approve" => list.CanBeApprovedBy(A.Leader.Id),
            "Return" => list.CanBeReturned,
            "Withdraw" => list.CanBeWithdrawnBy(A.Leader.Id),
            "Release" => list.CanBeReleased,
            "Close" => list.CanBeClosed,
            "Discard" => list.CanBeDiscarded,
            _ => list.Status is ListStatus.Closed,
        };

        Assert.Equal(from == Steps[name].From, offered);
    }

    [Theory]
    [InlineData(ListStatus.Draft)]
    [InlineData(ListStatus.Submitted)]
    [InlineData(ListStatus.Approved)]
    [InlineData(ListStatus.Released)]
    [InlineData(ListStatus.Closed)]
    [InlineData(ListStatus.Settled)]
    [InlineData(ListStatus.Discarded)]
    public void A_list_is_totalled_once(ListStatus status)
    {
        var payable = A.Payable(status);

        Refused.By(Rules.ListIsDraft, () => payable.List.Total([payable.Line], new Dictionary<FindingKind, int>()));
    }

    [Fact]
    public void A_list_that_was_returned_or_withdrawn_walks_the_road_again()
    {
        var payable = A.Payable(ListStatus.Submitted);
        payable.List.Return("Thiếu quyết định", A.Leader, A.Now);
        payable.BringTo(ListStatus.Approved);
        payable.List.Withdraw("Sai số tiền", A.Leader, A.Now);

        Assert.Null(payable.List.ApproverId);
        payable.BringTo(ListStatus.Settled);
        Assert.Equal(
            [1, 2, 1, 2, 3, 1, 2, 3, 4, 5, 6],
            payable.List.Steps.Select(s => (int)s.Status));
    }

    [Fact]
    public void A_step_says_who_when_and_why()
    {
        var list = A.List(ListStatus.Submitted);

        list.Return("Thiếu quyết định", A.Leader, A.At("2018-08-03 10:15"));

        var step = list.Steps[^1];
        Assert.Equal((A.Leader.Id, A.Leader.Name, A.At("2018-08-03 10:15"), "Thiếu quyết định"), (step.ById, step.ByName, step.At, step.Note));
    }
}
