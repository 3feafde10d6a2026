using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using VinhLongPayments.Data;
using VinhLongPayments.Data.Sqlite;
using VinhLongPayments.Data.SqlServer;

namespace VinhLongPayments.Web.Tests.Everywhere;

#pragma warning disable EF1001 // The query compiler is EF's own and may change with its version; no public door lets a test see a query before a provider does.

/// <summary>
/// Stands behind the SQLite site and asks of each query it runs: what would SQL Server be told? Nothing is sent; the text is kept.
/// </summary>
internal sealed class SqlServerEcho
{
    private readonly ConcurrentDictionary<string, bool> _statements = new();
    private readonly ConcurrentDictionary<string, bool> _untranslated = new();

    public ICollection<string> Statements => _statements.Keys;
    public ICollection<string> Untranslated => _untranslated.Keys;

    public void Listen(IServiceCollection services) => services.ConfigureDbContext<SqlitePaymentsDb>(options =>
        ((IDbContextOptionsBuilderInfrastructure)options.ReplaceService<IQueryCompiler, EchoingCompiler>()).AddOrUpdateExtension(new EchoExtension(this)));

    private void Hear(Expression query, Type result, PaymentsDb original)
    {
        var options = new DbContextOptionsBuilder<SqlServerPaymentsDb>()
            .UseSqlServer("Server=nowhere;Database=nothing", sql => sql.UseCompatibilityLevel(160)).AddInterceptors(NoConnection.Instance, new Recorder(_statements));
        using var db = new SqlServerPaymentsDb(options.Options, original.Scope);
        try
        {
            Ask(result).Invoke(null, [db.GetService<IQueryCompiler>(), new Transplant(db.Model).Visit(query)]);
        }
        catch (Exception error) when (IsHeard(error)) { }
        catch (Exception error)
        {
            _untranslated.TryAdd($"{error.GetBaseException().Message}\n{query}", true);
        }
    }

    private static bool IsHeard(Exception? error) => error is not null && (error is Heard || IsHeard(error.InnerException));

    // Two shapes of answer: a stream of many, or one, at once or in a task.
    private static MethodInfo Ask(Type result)
    {
        var shape = result.IsGenericType ? result.GetGenericTypeDefinition() : null;
        var isMany = shape == typeof(IAsyncEnumerable<>) || shape == typeof(IEnumerable<>);
        var answer = isMany || shape == typeof(Task<>) ? result.GetGenericArguments()[0] : result;
        return typeof(SqlServerEcho).GetMethod(isMany ? nameof(AskMany) : nameof(AskOne), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(answer);
    }

    private static void AskMany<T>(IQueryCompiler compiler, Expression query) => compiler.Execute<IEnumerable<T>>(query).GetEnumerator().MoveNext();

    private static void AskOne<T>(IQueryCompiler compiler, Expression query) => compiler.Execute<T>(query);

    private sealed class Heard : Exception;

    /// <summary>Moves a query from the SQLite model's tables to SQL Server's, also where it hides behind a captured variable.</summary>
    private sealed class Transplant(IModel target) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root ? new EntityQueryRootExpression(target.FindEntityType(root.EntityType.Name)!) : base.VisitExtension(node);

        protected override Expression VisitMember(MemberExpression node) =>
            typeof(IQueryable).IsAssignableFrom(node.Type) && IsCaptured(node) && Expression.Lambda(node).Compile().DynamicInvoke() is IQueryable inner
                ? Visit(inner.Expression) : base.VisitMember(node);

        protected override Expression VisitConstant(ConstantExpression node) =>
            node.Value is IQueryable { Expression: not ConstantExpression } inner ? Visit(inner.Expression) : base.VisitConstant(node);

        private static bool IsCaptured(Expression? node) => node switch
        {
            MemberExpression member => IsCaptured(member.Expression),
            ConstantExpression => true,
            _ => false,
        };
    }

    private sealed class Recorder(ConcurrentDictionary<string, bool> statements) : DbCommandInterceptor
    {
        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            statements.TryAdd(command.CommandText, true);
            throw new Heard();
        }
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public static readonly NoConnection Instance = new();

        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();
    }

    /// <summary>Carries the listener into the context's own services.</summary>
    private sealed class EchoExtension(SqlServerEcho echo) : IDbContextOptionsExtension
    {
        public DbContextOptionsExtensionInfo Info => new EchoInfo(this, echo);
        public void ApplyServices(IServiceCollection services) => services.AddSingleton(echo);
        public void Validate(IDbContextOptions options) { }
    }

    private sealed class EchoInfo(IDbContextOptionsExtension extension, SqlServerEcho echo) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;
        public override string LogFragment => "";
        public override int GetServiceProviderHashCode() => echo.GetHashCode();
        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is EchoInfo info && info.GetServiceProviderHashCode() == GetServiceProviderHashCode();
        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }

    /// <summary>The one place every query passes whole.</summary>
    private sealed class EchoingCompiler(
        IQueryContextFactory queryContexts, ICompiledQueryCache cache, ICompiledQueryCacheKeyGenerator keys, IDatabase database,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger, ICurrentDbContext current, IEvaluatableExpressionFilter filter, IModel model, SqlServerEcho echo)
        : QueryCompiler(queryContexts, cache, keys, database, logger, current, filter, model)
    {
        private readonly PaymentsDb _db = (PaymentsDb)current.Context;

        public override TResult Execute<TResult>(Expression query)
        {
            echo.Hear(query, typeof(TResult), _db);
            return base.Execute<TResult>(query);
        }

        public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
        {
            echo.Hear(query, typeof(TResult), _db);
            return base.ExecuteAsync<TResult>(query, cancellationToken);
        }
    }
}
