namespace VinhLongPayments.Domain.Oversight;

/// <summary>What a kept paper is.</summary>
public enum DocumentKind
{
    SignedList = 1, TransferOrder = 2, SettlementReport = 3, QuarterReport = 4, HalfYearReport = 5, YearReport = 6,
    InspectionPaper = 7, MonitoringPaper = 8, TrainingPaper = 9, CasePaper = 10, Other = 19,
}

/// <summary>What a paper belongs to.</summary>
public enum DocumentSubject { None = 0, List = 1, Settlement = 2, Transfer = 3, Inspection = 4, Visit = 5, TrainingClass = 6, Case = 7 }

/// <summary>How long a paper is kept.</summary>
public enum Retention { Permanent = 1, TenYears = 2, FiveYears = 3 }

/// <summary>What is written on the file's card.</summary>
public sealed record DocumentCard(DocumentKind Kind, string Title, string? Number, Retention Retention)
{
    public int? DistrictId { get; init; }
    public PaymentMonth? Month { get; init; }
    public DocumentSubject Subject { get; init; } = DocumentSubject.None;
    public string? SubjectKey { get; init; }
}

/// <summary>A file of the archive: a signed scan, a photo, a report. The bytes are kept beside it and never change.</summary>
public sealed class Document
{
    private Document() { }

    /// <summary>Files a paper. Refuses one without a title (TL-01) or an empty file (TL-02).</summary>
    /// <param name="fileName">A safe name: no folder, no control characters.</param>
    public Document(DocumentCard card, Office office, string fileName, string contentType, byte[] content, Actor by, Moment now)
    {
        OversightRules.DocumentHasTitle.Require(!string.IsNullOrWhiteSpace(card.Title));
        OversightRules.DocumentHasContent.Require(content.Length > 0);

        Id = Guid.CreateVersion7();
        Kind = card.Kind;
        Title = card.Title;
        SearchTitle = PersonName.SearchKeyOf($"{card.Title} {card.Number}");
        Number = card.Number;
        Retention = card.Retention;
        DistrictId = card.DistrictId;
        Month = card.Month;
        Subject = card.Subject;
        SubjectKey = card.SubjectKey;
        Office = office;
        FileName = fileName;
        ContentType = contentType;
        Size = content.Length;
        Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        FiledById = by.Id;
        FiledByName = by.Name;
        FiledAt = now;
    }

    public Guid Id { get; private set; }
    public DocumentKind Kind { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Title and number without marks, to be searched.</summary>
    public string SearchTitle { get; private set; } = "";
    public string? Number { get; private set; }
    public Retention Retention { get; private set; }

    /// <summary>The district it concerns; null for the whole province.</summary>
    public int? DistrictId { get; private set; }
    public PaymentMonth? Month { get; private set; }
    public DocumentSubject Subject { get; private set; }
    public string? SubjectKey { get; private set; }

    /// <summary>The office that filed it. Papers of the labour side are not for the post side.</summary>
    public Office Office { get; private set; }
    public string FileName { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public int Size { get; private set; }
    public string Sha256 { get; private set; } = "";
    public Guid FiledById { get; private set; }
    public string FiledByName { get; private set; } = "";
    public Moment FiledAt { get; private set; }

    /// <summary>The day after which it need not be kept; null when it is kept for ever.</summary>
    public DateOnly? KeptUntil => Retention switch
    {
        Retention.Permanent => null,
        Retention.TenYears => FiledAt.Day.AddYears(10),
        Retention.FiveYears => FiledAt.Day.AddYears(5),
    };
}

/// <summary>The bytes of a filed paper.</summary>
public sealed class DocumentContent
{
    private DocumentContent() { }

    public DocumentContent(Document document, byte[] content) => (DocumentId, Content) = (document.Id, content);

    public Guid DocumentId { get; private set; }
    public byte[] Content { get; private set; } = [];
}

/// <summary>A version of the Department's one procedure for settling (quy trình thanh quyết toán thống nhất), from a day on.</summary>
public sealed class Procedure
{
    private Procedure() { }

    /// <summary>Publishes a version. Refuses one without text (QTR-01) or in force before the one it follows (QTR-02).</summary>
    public Procedure(int number, string title, string body, DateOnly inForceFrom, Procedure? previous, Actor by, Moment now)
    {
        OversightRules.ProcedureHasText.Require(!string.IsNullOrWhiteSpace(title) && !string.IsNullOrWhiteSpace(body));
        OversightRules.ProcedureFollowsTheLast.Require(previous is null || inForceFrom > previous.InForceFrom);

        Number = number;
        Title = title;
        Body = body;
        InForceFrom = inForceFrom;
        PublishedById = by.Id;
        PublishedByName = by.Name;
        PublishedAt = now;
    }

    public int Id { get; private set; }
    public int Number { get; private set; }
    public string Title { get; private set; } = "";
    public string Body { get; private set; } = "";
    public DateOnly InForceFrom { get; private set; }
    public Guid PublishedById { get; private set; }
    public string PublishedByName { get; private set; } = "";
    public Moment PublishedAt { get; private set; }
}
