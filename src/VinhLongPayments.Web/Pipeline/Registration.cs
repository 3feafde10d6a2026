using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.WebEncoders;
using VinhLongPayments.Data.Users;
using VinhLongPayments.Web.Features.Counter.Results;
using VinhLongPayments.Web.Features.Imports;
using VinhLongPayments.Web.Features.PaymentLists;
using VinhLongPayments.Web.Features.PaymentLists.Uploading;

namespace VinhLongPayments.Web.Pipeline;

/// <summary>What Program.cs names in one line each.</summary>
public static class Registration
{
    public const string SignInLimit = "sign-in";

    /// <summary>Sessions and lock-outs run by the real clock, whatever day the demo plays.</summary>
    public const string RealClock = "real-clock";

    public static void AddClock(this IServiceCollection services, TimeProvider system, IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsDevelopment() && DateTime.TryParse(configuration["Demo:Now"], out var start))
        {
            services.AddSingleton(new DemoClock(system, Moment.FromVietnam(start)));
            services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        }
        else
        {
            services.AddSingleton(system);
        }
    }

    public static void AddAccounts(this IServiceCollection services, TimeProvider system, IHostEnvironment environment)
    {
        services.AddHttpContextAccessor();
        services.AddKeyedSingleton(RealClock, system);
        services.AddScoped<CurrentUser>();
        services.AddScoped(provider => provider.GetRequiredService<CurrentUser>().Scope);
        services.AddIdentityCore<Account>(SetIdentity)
            .AddEntityFrameworkStores<PaymentsDb>().AddSignInManager().AddDefaultTokenProviders().AddPasswordValidator<PasswordRules>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 220_000);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromMinutes(30));
        services.AddDataProtection().SetApplicationName("VinhLongPayments").PersistKeysToDbContext<PaymentsDb>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options => SetCookie(options, system, environment));
        services.AddAuthorization(Policies.Add);
        services.AddScoped<IAuthorizationHandler, RoleRequirementHandler>();
    }

    private static void SetIdentity(IdentityOptions options)
    {
        options.Password = new() { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 4 };
        options.Lockout = new() { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15), AllowedForNewUsers = true };
        options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.";
    }

    // The cookie lives by the real clock: moving the demo's days forward must not sign anyone out.
    private static void SetCookie(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions options, TimeProvider system, IHostEnvironment environment)
    {
        options.TimeProvider = system;
        options.Cookie = OwnCookie("payments", SameSiteMode.Lax, environment);
        options.ExpireTimeSpan = SessionCheck.Idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/dang-nhap";
        options.ReturnUrlParameter = "tro-lai";
        options.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    public static void AddPages(this IServiceCollection services, IHostEnvironment environment)
    {
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddControllersWithViews(options =>
            {
                options.Filters.Add<RefusalFilter>();
                options.Filters.Add<ActivityName>();
                options.Filters.Add<PasswordChangeFirst>();
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.ModelBinderProviders.Insert(0, new CleanTextBinderProvider());
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                BindingMessages.Write(options.ModelBindingMessageProvider);
            });
        services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });
        services.AddAntiforgery(options => options.Cookie = OwnCookie("payments-form", SameSiteMode.Strict, environment));
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie = OwnCookie("payments-flash", SameSiteMode.Lax, environment));
        services.AddHsts(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.AddFluentValidationAutoValidation(options => options.DisableDataAnnotationsValidation = true);
        services.AddValidatorsFromAssemblyContaining<Program>();
        services.AddRequestLocalization(options => options.SetDefaultCulture("vi-VN").AddSupportedCultures("vi-VN").AddSupportedUICultures("vi-VN").RequestCultureProviders.Clear());
    }

    // Cookies are for HTTPS alone, bound to this host. Only the demo on a developer's own machine speaks plain HTTP.
    private static CookieBuilder OwnCookie(string name, SameSiteMode sameSite, IHostEnvironment environment) => new()
    {
        Name = environment.IsDevelopment() ? name : $"__Host-{name}",
        SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
        SameSite = sameSite, HttpOnly = true, Path = "/", IsEssential = true,
    };

    /// <summary>A use case is a class of a feature with a RunAsync; each is made anew per request.</summary>
    public static void AddUseCases(this IServiceCollection services)
    {
        var useCases = typeof(Program).Assembly.GetTypes().Where(type =>
            type is { IsClass: true, IsAbstract: false } && type.Namespace?.StartsWith("VinhLongPayments.Web.Features", StringComparison.Ordinal) == true
            && type.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Instance) is not null);
        foreach (var useCase in useCases) services.AddScoped(useCase);

        services.AddScoped<IImportWork, ListImportWork>();
        services.AddScoped<IImportWork, ResultImportWork>();
        services.AddSingleton<ImportBoard>();
        services.AddHostedService<ImportRunner>();
        services.AddHostedService<DailyRoutine>();
    }

    /// <summary>Guessing passwords is slowed by address, on top of the account's own lock-out.</summary>
    public static void AddSignInLimit(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(SignInLimit, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { PermitLimit = configuration.GetValue("SignIn:PerMinute", 20), Window = TimeSpan.FromMinutes(1) }));
    });

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/healthz/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
    }
}

/// <summary>The most a request may bring.</summary>
public static class Limits
{
    public const long MaxUploadBytes = 10 * 1024 * 1024;

    public static void Configure(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        // Room for a form around a file of the largest size, so that a file just over it still gets its own message.
        kestrel.Limits.MaxRequestBodySize = MaxUploadBytes + 2 * 1024 * 1024;
    }
}
