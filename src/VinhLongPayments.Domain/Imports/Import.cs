namespace VinhLongPayments.Domain.Imports;

/// <summary>
/// One uploaded workbook on its way to a draft list or to recorded payouts. The file stays as it came; what people decide about it is
/// added beside it, so that reading it again with the same decisions always gives the same result.
/// </summary>
public sealed class Import : IInDistrict
{
    private readonly List<ImportStep> _steps = [];
    private readonly List<ImportEdit> _edits = [];

    private Import() { }

    /// <summary>Takes a workbook in; reading it is still to be done.</summary>
    public Import(int districtId, ImportTarget target, ListSource source, Actor author, Moment now)
    {
        Id = Guid.CreateVersion7();
        DistrictId = districtId;
        Kind = target.Kind;
        From = target.Period.From;
        To = target.Period.To;
        ListKind = target.ListKind;
        FileName = source.FileName;
        FileSha256 = source.Sha256;
        AuthorId = author.Id;
        AuthorName = author.Name;
        ReceivedAt = now;
        WorkFor = author.Id;
        Move(ImportStatus.Received, author, now);
    }

    public Guid Id { get; private set; }
    public int DistrictId { get; private set; }
    public ImportKind Kind { get; private set; }
    public PaymentMonth From { get; private set; }
    public PaymentMonth To { get; private set; }
    public ListKind ListKind { get; private set; }
    public string FileName { get; private set; } = "";
    public string FileSha256 { get; private set; } = "";
    public Guid AuthorId { get; private set; }
    public string AuthorName { get; private set; } = "";
    public Moment ReceivedAt { get; private set; }
    public ImportStatus Status { get; private set; }

    /// <summary>What the server has yet to do; done in the background, also after a restart.</summary>
    public ImportWork Work { get; private set; } = ImportWork.Check;

    /// <summary>Whose work it is: the server does one piece for a person at a time.</summary>
    public Guid WorkFor { get; private set; }

    /// <summary>Until when one server has it in hand.</summary>
    public Moment? LeasedUntil { get; private set; }

    /// <summary>Why the file as a whole cannot go on.</summary>
    public string? Problem { get; private set; }

    /// <summary>The sheets to be read, by number from 0 and separated by commas; null for all that look like lists.</summary>
    public string? Sheets { get; private set; }

    public ImportCounts Counts { get; private set; } = new();

    /// <summary>The draft list that was made.</summary>
    public Guid? ListId { get; private set; }

    /// <summary>Who confirmed the payout results for the labour office.</summary>
    public Guid? ConfirmedById { get; private set; }
    public string? ConfirmedByName { get; private set; }
    public int Version { get; private set; }

    public PaymentPeriod Period => new(From, To);
    public IReadOnlyList<ImportStep> Steps => _steps;
    public IReadOnlyList<ImportEdit> Edits => _edits;
    public Actor Author => new(AuthorId, AuthorName);

    public bool IsOpen => Status is ImportStatus.Received or ImportStatus.Read or ImportStatus.Checked;
    public bool IsBusy => Work is not ImportWork.None;
    public bool CanBeCommitted => Status is ImportStatus.Checked && !IsBusy && Counts is { Wrong: 0, ToMend: 0, Total.Dong: > 0 };

    /// <summary>One server takes the work in hand until a moment; the version lets only one of two succeed.</summary>
    public void Lease(Moment until) => LeasedUntil = until;

    /// <summary>The work could not be finished and is to be taken up again.</summary>
    public void Release() => LeasedUntil = null;

    /// <summary>The file is no workbook that can be read; the text says how to mend it.</summary>
    public void Refuse(string problem, Moment now)
    {
        Done(problem);
        Move(ImportStatus.Refused, Author, now);
    }

    /// <summary>The sheets were read, but which columns are meant must be said first.</summary>
    public void AskForColumns(string problem, Moment now)
    {
        Done(problem);
        Counts = new();
        Move(ImportStatus.Read, Author, now);
    }

    /// <summary>Everything was read and checked.</summary>
    /// <param name="notice">What would keep it from being stored although its rows are right.</param>
    public void TakeCounts(ImportCounts counts, string? notice, Moment now)
    {
        Done(notice);
        Counts = counts;
        if (Status is not ImportStatus.Checked) Move(ImportStatus.Checked, Author, now);
    }

    /// <summary>Adds decisions about cells and rows and has the file checked again. Refuses a row left out without a reason (TN-04).</summary>
    public void Decide(IReadOnlyCollection<ImportEdit> edits, Actor by)
    {
        RequireOpen();
        Rules.LeftOutRowHasReason.Require(edits.All(edit => edit.Kind is not ImportEditKind.LeaveOut || !string.IsNullOrWhiteSpace(edit.Value)));

        _edits.AddRange(edits);
        CheckAgain(by);
    }

    /// <summary>Reads these sheets only, null for all that look like lists; and takes their headings from the rows that were pointed out.</summary>
    public void Choose(string? sheets, IReadOnlyCollection<ImportEdit> headings, Actor by)
    {
        RequireOpen();
        Sheets = sheets;
        _edits.AddRange(headings);
        CheckAgain(by);
    }

    /// <summary>Has the file read again, after headings got another meaning.</summary>
    public void ReadAgain(Actor by)
    {
        RequireOpen();
        CheckAgain(by);
    }

    /// <summary>Asks for the draft (TN-02). The server makes it as a whole or not at all.</summary>
    public void AskForDraft(Actor by)
    {
        RequireOpen();
        Rules.ImportIsRight.Require(Kind is ImportKind.PaymentList && CanBeCommitted);
        (Work, WorkFor, Problem) = (ImportWork.Commit, by.Id, null);
    }

    /// <summary>The post office hands its results to the labour office to be confirmed (TN-02).</summary>
    public void Submit(Actor by, Moment now)
    {
        RequireOpen();
        Rules.ImportIsRight.Require(Kind is ImportKind.PayoutResults && CanBeCommitted);
        Problem = null;
        Move(ImportStatus.Submitted, by, now);
    }

    /// <summary>The labour office confirms the results; the payouts are recorded as a whole or not at all. Refuses whoever uploaded them (TN-06).</summary>
    public void Confirm(Actor by)
    {
        Rules.ResultsAreSubmitted.Require(Status is ImportStatus.Submitted);
        Rules.ImportIsIdle.Require(!IsBusy);
        Rules.ConfirmerIsNotUploader.Require(by.Id != AuthorId);

        (ConfirmedById, ConfirmedByName) = (by.Id, by.Name);
        (Work, WorkFor, Problem) = (ImportWork.Commit, by.Id, null);
    }

    /// <summary>The labour office sends the results back with a reason (DS-06).</summary>
    public void Return(string reason, Actor by, Moment now)
    {
        Rules.ResultsAreSubmitted.Require(Status is ImportStatus.Submitted);
        Rules.ImportIsIdle.Require(!IsBusy);
        Rules.ReturnHasReason.Require(!string.IsNullOrWhiteSpace(reason));

        Move(ImportStatus.Checked, by, now, reason);
        CheckAgain(Author);
    }

    /// <summary>What was asked for is stored.</summary>
    public void Commit(Guid? listId, Actor by, Moment now)
    {
        Rules.ImportIsRight.Require(Work is ImportWork.Commit && Status is ImportStatus.Checked or ImportStatus.Submitted);
        Done(null);
        ListId = listId;
        Move(ImportStatus.Committed, by, now);
    }

    /// <summary>What was asked for was refused by a rule; nothing was stored.</summary>
    public void Fail(string problem)
    {
        (ConfirmedById, ConfirmedByName) = (null, null);
        Done(problem);
    }

    /// <summary>The upload is given up, or the draft made from it was undone.</summary>
    public void Undo(Actor by, Moment now)
    {
        Rules.ImportIsOpen.Require(IsOpen || Status is ImportStatus.Submitted || (Status is ImportStatus.Committed && ListId is not null));
        Rules.ImportIsIdle.Require(!IsBusy || Status is ImportStatus.Received);
        Done(null);
        Move(ImportStatus.Undone, by, now);
    }

    private void RequireOpen()
    {
        Rules.ImportIsOpen.Require(IsOpen);
        Rules.ImportIsIdle.Require(!IsBusy);
    }

    private void CheckAgain(Actor by) => (Work, WorkFor) = (ImportWork.Check, by.Id);

    private void Done(string? problem) => (Work, LeasedUntil, Problem) = (ImportWork.None, null, problem);

    private void Move(ImportStatus to, Actor by, Moment now, string? note = null)
    {
        Status = to;
        _steps.Add(new(Id, to, by, now, note));
    }
}
