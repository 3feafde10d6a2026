using Serilog;
using VinhLongPayments.Web.Commands;
using VinhLongPayments.Web.Pipeline;

if (CommandLine.IsCommand(args)) return await CommandLine.RunAsync(args);

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog((context, logger) => Logging.Configure(context, logger));
builder.WebHost.ConfigureKestrel(Limits.Configure);

builder.Services.AddPaymentsDb(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddClock(TimeProvider.System, builder.Configuration, builder.Environment);
builder.Services.AddAccounts(TimeProvider.System, builder.Environment);
builder.Services.AddPages(builder.Environment);
builder.Services.AddSingleton(builder.Configuration.GetSection("Benefits").Get<BenefitPolicy>() ?? new());
builder.Services.AddUseCases();
// Tokens in pages are masked anew each time, so that their compressed length tells nothing.
builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
builder.Services.AddSignInLimit(builder.Configuration);
builder.Services.AddHealthChecks().AddDbContextCheck<PaymentsDb>(tags: ["ready"]);

var app = builder.Build();

app.UseResponseCompression();
app.UseSecurityHeaders();
app.UseSerilogRequestLogging(Logging.Requests);
app.UseExceptionHandler("/loi/500");
app.UseStatusCodePagesWithReExecute("/loi/{0}");
if (!app.Environment.IsDevelopment()) app.UseHsts();
app.UseRequestLocalization("vi-VN");
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();

app.MapStaticAssets().AllowAnonymous();
app.MapControllers().WithStaticAssets();
app.MapHealth();

await Startup.PrepareAsync(app);
await app.RunAsync();
return 0;

/// <summary>The web host.</summary>
public partial class Program;
