using VinhLongPayments.Web.Features.PaymentLists.Checking;

namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What the submit form posts: one note for each kind of warning.</summary>
public sealed record SubmitListForm
{
    public Dictionary<FindingKind, string?> Notes { get; init; } = [];
}

public sealed class SubmitListFormValidator : AbstractValidator<SubmitListForm>
{
    public SubmitListFormValidator()
    {
        RuleFor(form => form.Notes).Custom((notes, context) =>
        {
            foreach (var (kind, note) in notes)
            {
                if (note is null) context.AddFailure($"Notes[{kind}]", $"Hãy ghi vì sao chấp nhận cảnh báo “{kind.Vietnamese()}”.");
                else if (note.Length > 500) context.AddFailure($"Notes[{kind}]", $"Ghi chú cho “{kind.Vietnamese()}” tối đa 500 ký tự.");
            }
        });
    }
}

/// <summary>Hands a draft to the leader of the office.</summary>
public sealed class SubmitList(PaymentsDb db, CurrentUser user, TimeProvider clock, CheckList check)
{
    // Checked anew and kept, so that what the register learnt since the draft was made is seen even when the rule then refuses.
    public async Task RunAsync(Guid id, SubmitListForm form, CancellationToken cancellation)
    {
        if (await db.Lists.AnyAsync(l => l.Id == id && l.Status == ListStatus.Draft, cancellation)) await check.RunAsync(id, cancellation);

        var list = await db.ListToMoveAsync(id, cancellation);
        var contract = await db.ContractInForceAsync(list.DistrictId, list.PayMonth, cancellation);
        var notes = form.Notes.Where(n => n.Value is not null).ToDictionary(n => n.Key, n => n.Value!);

        list.Submit(contract, notes, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}
