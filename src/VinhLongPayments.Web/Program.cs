var app = WebApplication.CreateBuilder(args).Build();
app.Run();

/// <summary>The web host.</summary>
public partial class Program;
