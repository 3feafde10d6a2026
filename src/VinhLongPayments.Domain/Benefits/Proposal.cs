namespace VinhLongPayments.Domain.Benefits;

/// <summary>Where a dated fact of the law stands: proposed by one person of the Department, in force once another approved it.</summary>
public enum ProposalStatus { Proposed = 1, InForce = 2, Rejected = 3 }

/// <summary>A dated fact of the law that needs two people.</summary>
public interface IProposed
{
    ProposalStatus Status { get; }
    Guid? ProposedById { get; }
}

/// <summary>The rule of two people for dated facts.</summary>
internal static class Proposals
{
    /// <summary>Refuses what was decided already (MC-03) and the proposer (MC-04).</summary>
    public static void RequireWaiting(this IProposed proposal, Actor by)
    {
        Rules.RateProposalIsWaiting.Require(proposal.Status is ProposalStatus.Proposed);
        Rules.RateNeedsTwoPeople.Require(by.Id != proposal.ProposedById);
    }
}
