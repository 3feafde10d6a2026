using System.Globalization;
using VinhLongPayments.Data.Demo;
using VinhLongPayments.Web.Features.Shared;

namespace VinhLongPayments.Web.Features.DemoClock;

/// <summary>Moves the demo province's clock forward. Outside Development there is no such clock, and the address answers 404.</summary>
public sealed class DemoClockController : Controller
{
    [HttpPost("/dong-ho"), Authorize(Policy = Policies.SignedIn)]
    public async Task<IActionResult> Move(MoveClockForm form, [FromServices] MoveClock move)
    {
        if (!ModelState.IsValid) this.Flash(ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
        else if (await move.RunAsync(form)) this.Flash("Đã chuyển đồng hồ dùng thử.");
        else this.Flash("Đồng hồ dùng thử chỉ chuyển tới được, không lùi lại.");

        return Redirect(Url.IsLocalUrl(form.ReturnTo) ? form.ReturnTo : "/");
    }
}

/// <summary>What the demo banner posts.</summary>
public sealed record MoveClockForm(string? To, string? ReturnTo);

public sealed class MoveClockFormValidator : AbstractValidator<MoveClockForm>
{
    public MoveClockFormValidator() =>
        RuleFor(form => form.To).Must(text => MoveClock.TryRead(text, out _)).WithMessage("Hãy nhập ngày giờ như 16/08/2018 08:00.");
}

/// <summary>Moves the clock and remembers it over a restart.</summary>
public sealed class MoveClock(IServiceProvider services)
{
    public async Task<bool> RunAsync(MoveClockForm form)
    {
        var clock = services.GetService<Pipeline.DemoClock>() ?? throw new NotFound();
        TryRead(form.To, out var moment);
        if (!clock.TryMoveTo(moment)) return false;

        await using var own = ProvinceScope.Open(services, "DemoClock.Move");
        await DemoClockStore.RememberAsync(own.Db, moment);
        return true;
    }

    public static bool TryRead(string? text, out Moment moment)
    {
        string[] formats = ["d/M/yyyy H:mm", "d/M/yyyy", "yyyy-MM-dd'T'HH:mm"];
        var ok = DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is > 2000 and < 2100;
        moment = ok ? Moment.FromVietnam(local) : default;
        return ok;
    }
}
