using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VinhLongPayments.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Namesakes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Beneficiaries_SearchName_Birth",
                table: "Beneficiaries",
                columns: new[] { "SearchName", "Birth" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Beneficiaries_SearchName_Birth",
                table: "Beneficiaries");
        }
    }
}
