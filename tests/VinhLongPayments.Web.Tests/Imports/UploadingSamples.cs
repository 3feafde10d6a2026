using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VinhLongPayments.Domain.Imports;
using VinhLongPayments.Domain.Lists;
using VinhLongPayments.Web.Tests.Features.PaymentLists;

namespace VinhLongPayments.Web.Tests.Imports;

/// <summary>Each sample workbook uploads with exactly the outcome its manifest names.</summary>
public sealed class UploadingSamples : PageTest
{
    private Task<List<ImportFinding>> FindingsAsync() => FromDbAsync(db => db.ImportFindings.OrderBy(f => f.Sheet).ThenBy(f => f.Row).ToListAsync());

    [Fact]
    public async Task Every_defect_of_the_dirty_list_is_told_once_at_its_cell_and_clean_rows_raise_no_error()
    {
        var manifest = Manifests.Read<Manifests.Dirty>("dirty_2018-08_traon.json");
        var clerk = await SignedInAs("canbo.traon");

        await clerk.ReviewAsync(Sample("dirty_2018-08_traon.xlsx"));

        var findings = (await FindingsAsync()).ToLookup(f => f.Row);
        var wrong = new List<string>();
        foreach (var defect in manifest.Defects) wrong.AddRange(Compare(defect, [.. findings[defect.Row].Where(f => f.Severity is not ImportSeverity.Info)]));
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        var rows = manifest.Defects.Select(d => d.Row).ToHashSet();
        Assert.Empty((await FindingsAsync()).Where(f => f.Severity is ImportSeverity.Error or ImportSeverity.Mend && !rows.Contains(f.Row)).Select(f => $"{f.Place.Address} {f.Cause} {f.Text}"));
        Assert.Empty((await FindingsAsync()).Where(f => f.Severity is ImportSeverity.Warning && f.Row > 0 && !rows.Contains(f.Row) && f.Check is not FindingKind.SameNameAndBirthYear)
            .Select(f => $"{f.Place.Address} {f.Cause} {f.Check} {f.Text}"));
    }

    private static IEnumerable<string> Compare(Manifests.Defect defect, List<ImportFinding> found)
    {
        var severity = defect.Severity switch { "fixable" => ImportSeverity.Mend, "error" => ImportSeverity.Error, _ => ImportSeverity.Warning };
        var here = found.FindAll(f => f.Severity == severity && (defect.Column is null || f.Heading == defect.Column));
        if (here.Count != 1 || found.Count != 1) yield return $"{defect.Row} {defect.Kind} {defect.Column}: {string.Join("; ", found.Select(f => $"{f.Severity} {f.Place.Address} {f.Cause} {f.Check} {f.Heading} {f.Text}"))}";
        else if (defect.Expected is { } expected && !IsSame(expected.ToString(), here[0].Proposed!)) yield return $"{defect.Row} {defect.Kind}: proposes {here[0].Proposed} where {expected} is right";
    }

    private static bool IsSame(string expected, string proposed) => expected == proposed
        || (decimal.TryParse(expected, CultureInfo.InvariantCulture, out var a) && decimal.TryParse(proposed.Replace(',', '.'), CultureInfo.InvariantCulture, out var b) && a == b && !expected.StartsWith('0'));

    [Fact]
    public async Task The_offices_own_form_gives_every_person_and_its_sums_and_words_are_confirmed()
    {
        var manifest = Manifests.Read<Manifests.FormLook>("form_look_2018-08_tambinh.json");
        var clerk = await SignedInAs("canbo.tambinh");

        var review = await clerk.ReviewAsync(Sample("form_look_2018-08_tambinh.xlsx"));

        var findings = await FindingsAsync();
        Assert.Empty(findings.Where(f => f.Severity is ImportSeverity.Error).Select(f => $"{f.Sheet} {f.Place.Address} {f.Cause} {f.Text}"));
        Assert.Contains("798 dòng", review.Text);
        Assert.Contains("302.130.000", review.Text);
        foreach (var (at, sheet) in manifest.Sheets.Index())
        {
            Assert.Contains(findings, f => f.Sheet == at && f.Cause is ImportCause.SumConfirmed && f.Text.StartsWith("Cộng: ", StringComparison.Ordinal) && f.Seen == sheet.Total.ToString(CultureInfo.InvariantCulture));
            Assert.Contains(findings, f => f.Sheet == at && f.Cause is ImportCause.SumConfirmed && f.Text == "Số tiền bằng chữ khớp.");
        }

        var accepted = await review.SubmitAsync("#de-nghi-sua form");
        var draft = await accepted.SubmitAsync("form[action$='/lap']");
        Assert.Contains("302.130.000", draft.Text);
        var list = await FromDbAsync(db => db.Lists.SingleAsync(Lists.IsOurs));
        Assert.Equal((798, 302_130_000), (list.LineCount, list.Amount.Dong));
        var perCommune = await FromDbAsync(db => db.Entitlements.Where(l => l.ListId == list.Id).Join(db.Communes, l => l.CommuneId, c => c.Id, (l, c) => c.Code).GroupBy(c => c).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));
        Assert.All(manifest.Sheets, sheet => Assert.Equal(sheet.Rows, perCommune[sheet.Commune]));
    }

    [Theory]
    [InlineData("legacy_tcvn3_2018-08_vungliem", "vungliem", ImportCause.LegacyTcvn3)]
    [InlineData("legacy_vni_2018-08_mangthit", "mangthit", ImportCause.LegacyVni)]
    public async Task Text_of_old_fonts_is_proposed_in_Unicode_name_by_name(string file, string district, ImportCause cause)
    {
        var manifest = Manifests.Read<Manifests.Legacy>(file + ".json");
        var clerk = await SignedInAs("canbo." + district);

        var review = await clerk.ReviewAsync(Sample(file + ".xlsx"));

        var findings = await FindingsAsync();
        Assert.Empty(findings.Where(f => f.Severity is ImportSeverity.Error).Select(f => $"{f.Place.Address} {f.Cause} {f.Seen} {f.Text}"));
        Assert.All(findings.Where(f => f.Severity is ImportSeverity.Mend), f => Assert.Equal(cause, f.Cause));
        var draft = await (await review.SubmitAsync("#de-nghi-sua form")).SubmitAsync("form[action$='/lap']");
        Assert.Contains("Đã lưu danh sách", draft.Response.Headers.Contains("x") ? "" : draft.Text);
        var lines = await FromDbAsync(db => db.Entitlements.Where(l => db.Lists.Where(Lists.IsOurs).Any(list => list.Id == l.ListId)).OrderBy(l => l.LineNumber).ToListAsync());
        var communes = await FromDbAsync(db => db.Communes.ToDictionaryAsync(c => c.Id, c => c.Name));
        Assert.Equal(manifest.Rows.Select(row => (row.Name, row.Address, row.Commune)), lines.Select(line => (line.Name.Full, line.Address, communes[line.CommuneId])));
    }

    [Fact]
    public async Task The_next_month_shows_exactly_who_came_who_left_and_who_changed()
    {
        var manifest = Manifests.Read<Manifests.NextMonth>("next_month_2018-09_longho.json");
        var clerk = await SignedInAs("canbo.longho");
        await clerk.UploadAsync(Sample(Lists.District));

        var review = await clerk.ReviewAsync(Sample("next_month_2018-09_longho.xlsx"), period: "09/2018");

        Assert.Contains($"tăng {manifest.Increase.Count}, giảm {manifest.Decrease.Count}, {manifest.Adjusted.Count} đổi mức", review.Text);
        Assert.Empty((await FindingsAsync()).Where(f => f.Severity is ImportSeverity.Error or ImportSeverity.Mend).Select(f => $"{f.Place.Address} {f.Cause} {f.Text}"));
        var changes = await FromDbAsync(db => db.ImportChanges.ToListAsync());
        Assert.Equal(manifest.Increase.Select(p => p.Code).Order(), changes.Where(c => c.Kind is ImportChangeKind.Increase).Select(c => c.Code).Order());
        Assert.Equal(manifest.Decrease.Select(p => p.Code).Order(), changes.Where(c => c.Kind is ImportChangeKind.Decrease).Select(c => c.Code).Order());
        Assert.Equal(manifest.Adjusted.Select(p => p.Code).Order(), changes.Where(c => c.Kind is ImportChangeKind.Adjusted).Select(c => c.Code).Order());
    }
}
