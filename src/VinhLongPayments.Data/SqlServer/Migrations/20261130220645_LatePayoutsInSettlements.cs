using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VinhLongPayments.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class LatePayoutsInSettlements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "PaidFromResults",
                table: "SettlementLines",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "PaidFromResultsPeople",
                table: "SettlementLines",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "PaidFromSheets",
                table: "SettlementLines",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "PaidFromSheetsPeople",
                table: "SettlementLines",
                type: "int",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "PaidFromResults",
                table: "SettlementLines");

            migrationBuilder.DropColumn(
                name: "PaidFromResultsPeople",
                table: "SettlementLines");

            migrationBuilder.DropColumn(
                name: "PaidFromSheets",
                table: "SettlementLines");

            migrationBuilder.DropColumn(
                name: "PaidFromSheetsPeople",
                table: "SettlementLines");
        }
    }
}
