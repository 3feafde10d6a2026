namespace VinhLongPayments.Domain.Checks;

/// <summary>Funeral support: check 17.</summary>
internal static class FuneralChecks
{
    public static IEnumerable<Finding> Of(CheckedList list, CheckedLine line)
    {
        if (!line.Of(ItemKind.Funeral).Any()) yield break;
        var person = list.Person(line);
        if (person.HadFuneral || line.Of(ItemKind.Funeral).Count() > 1)
            yield return Found.Error(FindingKind.FuneralTwice, line, "Mai táng phí của người này đã lập ở một danh sách trước. Bỏ khoản này.");
        var goesOn = person.DiedOn is null && person.Awards.Any(award => award.IsPaidIn(list.Month));
        if (goesOn || (person.DiedOn is null && line.IsHead))
            yield return Found.Error(FindingKind.FuneralForListed, line, "Có mai táng phí nhưng sổ vẫn ghi còn sống và đang hưởng. Lập quyết định thôi hưởng do đã mất trước.");
    }
}
