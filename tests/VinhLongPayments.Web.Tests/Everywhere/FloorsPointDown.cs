using System.Reflection;
using System.Xml.Linq;
using VinhLongPayments.Data;
using VinhLongPayments.Domain;

namespace VinhLongPayments.Web.Tests.Everywhere;

public sealed class FloorsPointDown
{
    private static readonly Assembly Domain = typeof(Rules).Assembly, Data = typeof(PaymentsDb).Assembly, Web = typeof(Program).Assembly;

    [Theory]
    [InlineData("Domain")]
    [InlineData("Data", "Domain")]
    [InlineData("Web", "Data")]
    public void A_floor_stands_on_the_one_below_and_on_no_other(string floor, params string[] below)
    {
        Assert.Equal(below.Select(name => $"VinhLongPayments.{name}"), Referenced(floor, "ProjectReference").Select(Path.GetFileNameWithoutExtension));
    }

    [Fact]
    public void The_domain_has_no_package()
    {
        Assert.Empty(Referenced("Domain", "PackageReference"));
        Assert.All(Domain.GetReferencedAssemblies(), used => Assert.StartsWith("System.", used.Name));
    }

    [Fact]
    public void The_data_floor_knows_no_page()
    {
        Assert.DoesNotContain(Data.GetReferencedAssemblies(), used => used.Name!.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal));
    }

    [Fact]
    public void The_web_floor_knows_no_database_driver()
    {
        string[] drivers = ["Microsoft.Data.SqlClient", "Microsoft.Data.Sqlite", "Microsoft.EntityFrameworkCore.SqlServer", "Microsoft.EntityFrameworkCore.Sqlite"];

        Assert.DoesNotContain(Web.GetReferencedAssemblies(), used => drivers.Contains(used.Name));
    }

    [Fact]
    public void No_type_is_named_after_what_it_does_for_a_framework()
    {
        string[] words = ["Service", "Manager", "Helper", "Dto", "Base", "Repository", "Mapper"];

        var ours = new[] { Domain, Data, Web }.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Namespace?.StartsWith("VinhLongPayments", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(ours.Select(type => type.Name), name => words.Any(word => name.EndsWith(word, StringComparison.Ordinal)) && !IsTagHelperOrRole(name));
    }

    // The framework demands the first ending; the second is a person: the manager of a post office.
    private static bool IsTagHelperOrRole(string name) => name.EndsWith("TagHelper", StringComparison.Ordinal) || name is "PostManager";

    private static IEnumerable<string> Referenced(string floor, string kind) =>
        XDocument.Parse(Repository.Read($"src/VinhLongPayments.{floor}/VinhLongPayments.{floor}.csproj"))
            .Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);
}
