using Microsoft.AspNetCore.Mvc.Rendering;
using VinhLongPayments.Data.Scoping;

namespace VinhLongPayments.Web.Features.Beneficiaries;

/// <summary>What the page of recording someone who may collect posts.</summary>
public sealed record AuthoriseForm
{
    public string? Name { get; init; }
    public string? CitizenId { get; init; }
    public string? Relation { get; init; }
    public string? Paper { get; init; }
    public string? From { get; init; }
    public string? Until { get; init; }
}

public sealed class AuthoriseFormValidator : AbstractValidator<AuthoriseForm>
{
    public AuthoriseFormValidator()
    {
        RuleFor(form => form.Name).Must(text => PersonName.TryParse(text, out _)).WithMessage("Hãy nhập họ tên người nhận thay, chỉ gồm chữ cái và khoảng trắng.");
        RuleFor(form => form.CitizenId).Must(text => CitizenId.TryParse(text, out _)).WithMessage("Hãy nhập số CMND (9 chữ số) hoặc số CCCD (12 chữ số) của người nhận thay.");
        RuleFor(form => form.Relation).Must(text => AuthorisePage.Relations.Contains(text)).WithMessage("Hãy chọn quan hệ.");
        RuleFor(form => form.Paper).NotEmpty().WithMessage("Hãy ghi giấy tờ, ví dụ giấy ủy quyền có xác nhận của UBND xã ngày 1/8/2018.").MaximumLength(200).WithMessage("Giấy tờ tối đa 200 ký tự.");
        RuleFor(form => form.From).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày bắt đầu như 27/8/2018.");
        RuleFor(form => form.Until).Must(text => Typed.Day(text) is not null).WithMessage("Hãy nhập ngày hết hạn như 26/8/2019.");
    }
}

/// <summary>The page of recording someone who may collect for a person.</summary>
public sealed record AuthorisePage(Beneficiary Person, AuthoriseForm Form)
{
    public static readonly string[] Relations = ["Con", "Cháu", "Vợ/chồng", "Anh chị em", NamedReceiver.GuardianRelation, "Khác"];

    public IEnumerable<SelectListItem> RelationItems => Relations.Select(relation => new SelectListItem(relation, relation, relation == Form.Relation));

    public static async Task<AuthorisePage> LoadAsync(PaymentsDb db, Guid id, AuthoriseForm form, CancellationToken cancellation) =>
        new(await db.Beneficiaries.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound(), form);
}

/// <summary>Records someone who may collect for a person; answers for how many others they already do.</summary>
public sealed class AuthorisePerson(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task<int> RunAsync(Guid id, AuthoriseForm form, CancellationToken cancellation)
    {
        var person = await db.Beneficiaries.SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new NotFound();
        user.RequirePayingOffice(person, clock.Now);
        var number = CitizenId.FromDigits(string.Concat(form.CitizenId!.Where(char.IsAsciiDigit)));
        var facts = new AuthorisationFacts(form.Relation == NamedReceiver.GuardianRelation, PersonName.From(form.Name!), number, form.Relation!, form.Paper!, Typed.Day(form.From)!.Value, Typed.Day(form.Until)!.Value);

        db.Authorisations.Add(new(person, facts, user.Actor, clock.Now));
        await db.SaveChangesAsync(cancellation);
        return await new DuplicateClaims(db).PeopleCollectedForAsync(number, clock.Now.Day, id, cancellation);
    }
}

/// <summary>Ends an authorisation before its day.</summary>
public sealed class RevokeAuthorisation(PaymentsDb db, CurrentUser user, TimeProvider clock)
{
    public async Task RunAsync(Guid id, string reason, CancellationToken cancellation)
    {
        var paper = await db.Authorisations.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFound();
        user.RequirePayingOffice(await db.Beneficiaries.SingleAsync(p => p.Id == paper.BeneficiaryId, cancellation), clock.Now);

        paper.Revoke(reason, clock.Now);
        await db.SaveChangesAsync(cancellation);
    }
}
