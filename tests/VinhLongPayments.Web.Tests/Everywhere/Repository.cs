namespace VinhLongPayments.Web.Tests.Everywhere;

/// <summary>The files of the product as they lie on disk, for tests that read sources and documents.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Source files under src as paths from there, with forward slashes; nothing generated.</summary>
    public static IEnumerable<string> Sources(params string[] extensions)
    {
        var src = Path.Combine(Root, "src");
        return Directory.EnumerateFiles(src, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(src, file).Replace('\\', '/'))
            .Where(file => extensions.Contains(Path.GetExtension(file)) && !file.Split('/').Any(part => part is "bin" or "obj" or "App_Data"))
            .Order(StringComparer.Ordinal);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VinhLongPayments.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run from within the repository.");
    }
}
