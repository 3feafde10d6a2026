using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VinhLongPayments.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LinesLeft : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Entitlements_DistrictId_PayMonth_Status",
                table: "Entitlements",
                columns: new[] { "DistrictId", "PayMonth", "Status" },
                filter: "[UnclaimedReason] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Entitlements_DistrictId_PayMonth_Status",
                table: "Entitlements");
        }
    }
}
