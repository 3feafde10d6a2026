using Microsoft.EntityFrameworkCore.Migrations;
using VinhLongPayments.Data.Triggers;

#nullable disable

namespace VinhLongPayments.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class UploadFactsAreInsertOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The change of Payouts before this made its table anew, and the triggers went with the old one.
            string[] facts = ["Payouts", "ImportFiles", "ImportSteps", "ImportEdits"];
            foreach (var trigger in InsertOnly.CreateOnSqlite(facts)) migrationBuilder.Sql(trigger);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
