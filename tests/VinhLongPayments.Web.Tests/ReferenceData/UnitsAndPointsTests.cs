using System.Text;
using VinhLongPayments.Data.ReferenceData;

namespace VinhLongPayments.Web.Tests.ReferenceData;

public class UnitsAndPointsTests
{
    [Fact]
    public void The_province_of_2018_has_8_districts_109_communes_and_110_points()
    {
        Assert.Equal(8, Units2018.Districts.Count);
        Assert.Equal(109, Units2018.Communes.Count);
        Assert.Equal(110, Points2018.All.Count);
    }

    [Theory]
    [InlineData("vinhlong", 11)]
    [InlineData("longho", 15)]
    [InlineData("mangthit", 13)]
    [InlineData("vungliem", 20)]
    [InlineData("tambinh", 17)]
    [InlineData("binhminh", 8)]
    [InlineData("traon", 14)]
    [InlineData("binhtan", 11)]
    public void Every_district_has_its_communes(string slug, int communes)
    {
        var district = Units2018.Districts.Single(district => district.Slug == slug);

        Assert.Equal(communes, Units2018.Communes.Count(commune => commune.DistrictCode == district.Code));
    }

    [Theory]
    [InlineData("Xã", 94)]
    [InlineData("Phường", 10)]
    [InlineData("Thị trấn", 5)]
    public void The_communes_are_of_three_types(string type, int communes)
    {
        Assert.Equal(communes, Units2018.Communes.Count(commune => commune.Type == type));
    }

    [Fact]
    public void No_code_and_no_name_is_used_twice()
    {
        Assert.Distinct(Units2018.Districts.Select(district => district.Code));
        Assert.Distinct(Units2018.Districts.Select(district => district.Slug));
        Assert.Distinct(Units2018.Communes.Select(commune => commune.Code));
        Assert.Distinct(Units2018.Communes.Select(commune => commune.Name));
        Assert.Distinct(Points2018.All.Select(point => point.Code));
        Assert.Distinct(Points2018.All.Select(point => point.Name));
        Assert.Distinct(Points2018.All.Select(point => point.Phone));
    }

    [Fact]
    public void Every_commune_lies_in_a_district_and_its_name_begins_with_its_type()
    {
        var districts = Units2018.Districts.Select(district => district.Code).ToHashSet();

        Assert.All(Units2018.Communes, commune => Assert.Contains(commune.DistrictCode, districts));
        Assert.All(Units2018.Communes, commune => Assert.StartsWith(commune.Type + " ", commune.Name));
        Assert.All(Units2018.Districts, district => Assert.Equal($"{district.Type} {district.ShortName}", district.Name));
    }

    [Fact]
    public void Every_commune_has_a_point_and_the_centre_a_second_one()
    {
        var byCommune = Points2018.All.ToLookup(point => point.CommuneCode);

        Assert.All(Units2018.Communes, commune => Assert.Equal(commune.Name == "Phường 1" ? 2 : 1, byCommune[commune.Code].Count()));
        Assert.Equal("Bưu cục Trung tâm Vĩnh Long", Points2018.All.Single(point => point.Code == "2954802").Name);
    }

    [Fact]
    public void A_point_is_named_after_its_commune()
    {
        var village = Points2018.All.Single(point => point.CommuneCode == "29566");
        var town = Points2018.All.Single(point => point.CommuneCode == "29575");

        Assert.Equal(("Điểm BĐ-VHX Tân Hòa", "Trung tâm xã Tân Hòa"), (village.Name, village.Address));
        Assert.Equal(("Bưu cục Thị trấn Long Hồ", "Trung tâm thị trấn Long Hồ"), (town.Name, town.Address));
        Assert.All(Points2018.All, point => Assert.Matches("^0270[0-9]{7}$", point.Phone));
    }

    [Fact]
    public void The_names_are_composed_the_way_they_are_searched()
    {
        var names = Units2018.Communes.Select(commune => commune.Name).Concat(Points2018.All.Select(point => point.Name));

        Assert.All(names, name => Assert.True(name.IsNormalized(NormalizationForm.FormC), name));
    }
}
