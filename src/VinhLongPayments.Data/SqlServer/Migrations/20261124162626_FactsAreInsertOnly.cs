using Microsoft.EntityFrameworkCore.Migrations;
using VinhLongPayments.Data.Triggers;

#nullable disable

namespace VinhLongPayments.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class FactsAreInsertOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {


            // Named here, not read from the list of today: a migration must not change when the list does.
            string[] facts = ["Payouts", "Reversals", "Receipts", "AuditEntries", "ListSteps", "ContractSignatures", "SettlementLines", "SettlementSteps"];
            foreach (var trigger in InsertOnly.CreateOnSqlServer(facts)) migrationBuilder.Sql(trigger);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
