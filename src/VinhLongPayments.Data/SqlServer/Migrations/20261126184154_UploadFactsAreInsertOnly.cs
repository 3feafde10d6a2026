using Microsoft.EntityFrameworkCore.Migrations;
using VinhLongPayments.Data.Triggers;

#nullable disable

namespace VinhLongPayments.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class UploadFactsAreInsertOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            string[] facts = ["ImportFiles", "ImportSteps", "ImportEdits"];
            foreach (var trigger in InsertOnly.CreateOnSqlServer(facts)) migrationBuilder.Sql(trigger);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
