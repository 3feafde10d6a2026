using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VinhLongPayments.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LinesByPerson : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Entitlements_BeneficiaryId",
                table: "Entitlements",
                column: "BeneficiaryId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Entitlements_BeneficiaryId",
                table: "Entitlements");
        }
    }
}
