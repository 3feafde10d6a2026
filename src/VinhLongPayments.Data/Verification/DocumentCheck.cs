using System.Security.Cryptography;

namespace VinhLongPayments.Data.Verification;

/// <summary>The archive: every paper has its bytes, and they are those it was filed with.</summary>
internal sealed class DocumentCheck : ICheck
{
    public async Task RunAsync(PaymentsDb db, VerificationLog log, CancellationToken cancellation)
    {
        var papers = await db.Documents.AsNoTracking().Select(d => new { d.Id, d.Sha256, d.Size }).ToListAsync(cancellation);
        foreach (var paper in papers)
        {
            await log.ReadAsync($"document {paper.Id}", async () =>
            {
                var content = await db.DocumentContents.Where(c => c.DocumentId == paper.Id).Select(c => c.Content).SingleOrDefaultAsync(cancellation);
                log.Count("documents");
                log.Require(content is not null && content.Length == paper.Size && Convert.ToHexStringLower(SHA256.HashData(content)) == paper.Sha256, $"document {paper.Id}", "is not what was filed");
            });
        }
    }
}
