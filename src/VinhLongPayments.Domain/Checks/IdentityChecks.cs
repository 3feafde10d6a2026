namespace VinhLongPayments.Domain.Checks;

/// <summary>Who people are: checks 3, 4, 9, 19, 21 and 23.</summary>
internal static class IdentityChecks
{
    private const int AdultMonths = 192;

    public static IEnumerable<Finding> Of(CheckedList list, CheckedLine line) => Numbers(list, line).Concat(Records(list, line)).Concat(Register(list, line)).Concat(Letters(line));

    // 9.
    private static IEnumerable<Finding> Numbers(CheckedList list, CheckedLine line)
    {
        if (line.CitizenId is null && line.Birth.AgeInMonthsAt(list.Month) >= AdultMonths)
            yield return list.IsNew(line) && line.IsHead
                ? Found.Warning(FindingKind.MissingCitizenIdOfNewAdult, line, "Người từ 16 tuổi mới hưởng mà chưa có số CMND/CCCD. Đề nghị bổ sung giấy tờ.")
                : Found.Info(FindingKind.MissingCitizenId, line, "Người từ 16 tuổi chưa có số CMND/CCCD.");
        foreach (var doubt in line.CitizenId?.Check(line.Sex, line.Birth) ?? [])
            yield return doubt switch
            {
                CitizenIdFinding.SexMismatch => Found.Error(FindingKind.CitizenIdInvalid, line, $"Số {line.CitizenId!.Value.Masked}: chữ số thứ tư không khớp giới tính. Sửa số CCCD hoặc giới tính."),
                CitizenIdFinding.UnknownProvince => Found.Warning(FindingKind.CitizenIdUnknownProvince, line, $"Số {line.CitizenId!.Value.Masked}: ba chữ số đầu không phải mã một tỉnh."),
                CitizenIdFinding.BirthYearMismatch => Found.Warning(FindingKind.CitizenIdBirthYear, line, $"Số {line.CitizenId!.Value.Masked}: năm sinh trong số khác năm sinh {line.Birth.Year}."),
            };
    }

    // 3 and 4, over the whole province.
    private static IEnumerable<Finding> Records(CheckedList list, CheckedLine line)
    {
        if (list.SameCitizenId.GetValueOrDefault(line.PersonId) is { } number)
            yield return Found.Error(FindingKind.CitizenIdInTwoRecords, line, $"Số {line.CitizenId?.Masked} cũng ghi ở {number.District}, mã {number.Code}. Xác minh rồi sửa hồ sơ sai.");
        if (list.SameNameAndBirth.GetValueOrDefault(line.PersonId) is { } name)
            yield return Found.Warning(FindingKind.SameNameAndBirthDate, line, $"Trùng họ tên và ngày sinh với hồ sơ ở {name.District}, mã {name.Code}. Kiểm tra có phải một người.");
    }

    private static IEnumerable<Finding> Register(CheckedList list, CheckedLine line)
    {
        var person = list.Person(line);
        // 21: allowances for age are for those without a pension.
        if (person.PensionNumber is { } pension && line.IsHead && list.Tables.Find(line.CategoryCode, list.Month) is { } category && AgeChecks.IsOldAge(category))
            yield return Found.Warning(FindingKind.PensionMatch, line, $"Có sổ hưu hoặc trợ cấp bảo hiểm xã hội số {pension}; diện {category.Code} dành cho người không có lương hưu.");
        // 23.
        if (person.RevertedField is { } field)
            yield return Found.Warning(FindingKind.EditedAndReverted, line, $"{field} của người này vừa được sửa rồi đổi lại trong 60 ngày qua. Xem nhật ký.");
    }

    // 19: letters, marks or pairs of vowels that no Vietnamese name has, or a capital inside a word, come from an old font.
    private static IEnumerable<Finding> Letters(CheckedLine line)
    {
        if (LegacyText.IsLikely(line.Name.Full))
            yield return Found.Warning(FindingKind.LegacyEncoding, line, $"“{line.Name}” có chữ lạ, có thể do phông chữ cũ (TCVN3, VNI). Gõ lại bằng Unicode.");
    }

    /// <summary>4 within the list: the same name, birth year and commune; 18: one account for several people.</summary>
    public static IEnumerable<Finding> AcrossLines(CheckedList list)
    {
        foreach (var same in list.Lines.GroupBy(line => (line.Name.SearchKey, line.Birth.Year, line.CommuneId)))
        {
            var first = same.First();
            foreach (var line in same.Where(line => line.PersonId != first.PersonId))
                yield return Found.Warning(FindingKind.SameNameAndBirthYear, line, $"Cùng họ tên, năm sinh và xã với dòng {first.Number}, mã {first.Code}. Kiểm tra có phải một người.");
        }
        foreach (var same in list.Lines.Where(line => list.Person(line).BankAccount is not null).GroupBy(line => list.Person(line).BankAccount))
            foreach (var line in same.Where(_ => same.Select(other => other.PersonId).Distinct().Count() > 1))
                yield return Found.Warning(FindingKind.SameBankAccount, line, "Tài khoản ngân hàng của người này cũng ghi cho người khác trong danh sách.");
    }
}
