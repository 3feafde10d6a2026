namespace VinhLongPayments.Web.Features.PaymentLists;

/// <summary>What the approve form posts: the version that was on the screen.</summary>
public sealed record ApproveListForm(int? SeenVersion);

public sealed class ApproveListFormValidator : AbstractValidator<ApproveListForm>
{
    public ApproveListFormValidator() => RuleFor(form => form.SeenVersion).NotNull().WithMessage("Trang đã cũ. Hãy mở lại danh sách và kiểm tra.");
}

/// <summary>Approves the list that was seen.</summary>
public sealed class ApproveList(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, ApproveListForm form, CancellationToken cancellation)
    {
        var list = await db.ListToMoveAsync(id, cancellation);

        list.Approve(form.SeenVersion!.Value, user.Actor, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}
