using System;
using Microsoft.EntityFrameworkCore.Migrations;
using VinhLongPayments.Data.Triggers;

#nullable disable

namespace VinhLongPayments.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Counter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "DrawerId",
                table: "Reversals",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DrawerId",
                table: "Payouts",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EntryReason",
                table: "Payouts",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Signing",
                table: "Payouts",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "SigningWitness",
                table: "Payouts",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Witness",
                table: "Payouts",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "DrawerControl",
                table: "Contracts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Drawers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    CashierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CashierName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Opening = table.Column<long>(type: "bigint", nullable: false),
                    Allotted = table.Column<long>(type: "bigint", nullable: false),
                    Paid = table.Column<long>(type: "bigint", nullable: false),
                    Reversed = table.Column<long>(type: "bigint", nullable: false),
                    Returned = table.Column<long>(type: "bigint", nullable: false),
                    Counted = table.Column<long>(type: "bigint", nullable: true),
                    DifferenceReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CountersignedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CountersignedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    CountersignedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReopenReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drawers", x => x.Id);
                    table.CheckConstraint("CK_Drawers_Closed", "([Status] = 1 AND [Counted] IS NULL) OR ([Status] > 1 AND [Counted] >= 0)");
                    table.CheckConstraint("CK_Drawers_Difference", "[Counted] IS NULL OR [Counted] = [Opening] + [Allotted] + [Reversed] - [Paid] - [Returned] OR [DifferenceReason] IS NOT NULL");
                    table.CheckConstraint("CK_Drawers_Sums", "[Opening] >= 0 AND [Allotted] >= 0 AND [Paid] >= 0 AND [Reversed] >= 0 AND [Returned] >= 0");
                    table.CheckConstraint("CK_Drawers_TwoPeople", "[CountersignedById] IS NULL OR [CountersignedById] <> [CashierId]");
                    table.ForeignKey(
                        name: "FK_Drawers_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LateEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    PayMonth = table.Column<int>(type: "int", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CashierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CashierName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    EnteredById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnteredByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LateEntries", x => x.Id);
                    table.CheckConstraint("CK_LateEntries_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
                    table.CheckConstraint("CK_LateEntries_Decided", "([Status] = 1 AND [DecidedById] IS NULL) OR ([Status] > 1 AND [DecidedById] IS NOT NULL)");
                    table.CheckConstraint("CK_LateEntries_FourEyes", "[EnteredById] <> [CashierId] AND ([DecidedById] IS NULL OR [DecidedById] <> [EnteredById])");
                    table.ForeignKey(
                        name: "FK_LateEntries_Lists_ListId",
                        column: x => x.ListId,
                        principalTable: "Lists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LateEntries_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReceiptPrints",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReceiptId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceiptPrints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReceiptPrints_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CashAllotments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Direction = table.Column<int>(type: "int", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    GivenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GivenByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DrawerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TakenById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TakenByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    TakenAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CashAllotments", x => x.Id);
                    table.CheckConstraint("CK_CashAllotments_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
                    table.CheckConstraint("CK_CashAllotments_Taken", "[TakenById] IS NULL OR ([DrawerId] IS NOT NULL AND [WithdrawnAt] IS NULL)");
                    table.CheckConstraint("CK_CashAllotments_TwoPeople", "[TakenById] IS NULL OR [TakenById] <> [GivenById]");
                    table.ForeignKey(
                        name: "FK_CashAllotments_Drawers_DrawerId",
                        column: x => x.DrawerId,
                        principalTable: "Drawers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CashAllotments_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawerNotes",
                columns: table => new
                {
                    DrawerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AtClose = table.Column<bool>(type: "bit", nullable: false),
                    Face = table.Column<int>(type: "int", nullable: false),
                    Pieces = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawerNotes", x => new { x.DrawerId, x.AtClose, x.Face });
                    table.CheckConstraint("CK_DrawerNotes_Pieces", "[Pieces] > 0");
                    table.ForeignKey(
                        name: "FK_DrawerNotes_Drawers_DrawerId",
                        column: x => x.DrawerId,
                        principalTable: "Drawers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LateEntryRows",
                columns: table => new
                {
                    LateEntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntitlementId = table.Column<long>(type: "bigint", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ReceiverKind = table.Column<int>(type: "int", nullable: false),
                    ReceiverName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PaperKind = table.Column<int>(type: "int", nullable: false),
                    PaperNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    WitnessName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Signing = table.Column<int>(type: "int", nullable: false),
                    SigningWitness = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LateEntryRows", x => new { x.LateEntryId, x.EntitlementId });
                    table.ForeignKey(
                        name: "FK_LateEntryRows_Entitlements_EntitlementId",
                        column: x => x.EntitlementId,
                        principalTable: "Entitlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LateEntryRows_LateEntries_LateEntryId",
                        column: x => x.LateEntryId,
                        principalTable: "LateEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reversals_DrawerId",
                table: "Reversals",
                column: "DrawerId");

            migrationBuilder.CreateIndex(
                name: "IX_Payouts_DrawerId",
                table: "Payouts",
                column: "DrawerId");

            migrationBuilder.CreateIndex(
                name: "IX_CashAllotments_DrawerId",
                table: "CashAllotments",
                column: "DrawerId");

            migrationBuilder.CreateIndex(
                name: "IX_CashAllotments_PayoutPointId_GivenAt",
                table: "CashAllotments",
                columns: new[] { "PayoutPointId", "GivenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Drawers_CashierId_PayoutPointId_Day",
                table: "Drawers",
                columns: new[] { "CashierId", "PayoutPointId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Drawers_DistrictId_Day",
                table: "Drawers",
                columns: new[] { "DistrictId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Drawers_PayoutPointId",
                table: "Drawers",
                column: "PayoutPointId");

            migrationBuilder.CreateIndex(
                name: "IX_LateEntries_DistrictId_PayMonth_Status",
                table: "LateEntries",
                columns: new[] { "DistrictId", "PayMonth", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_LateEntries_ListId",
                table: "LateEntries",
                column: "ListId");

            migrationBuilder.CreateIndex(
                name: "IX_LateEntries_PayoutPointId",
                table: "LateEntries",
                column: "PayoutPointId");

            migrationBuilder.CreateIndex(
                name: "IX_LateEntryRows_EntitlementId",
                table: "LateEntryRows",
                column: "EntitlementId");

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptPrints_ReceiptId_Number",
                table: "ReceiptPrints",
                columns: new[] { "ReceiptId", "Number" },
                unique: true);

            string[] facts = ["ReceiptPrints", "LateEntryRows"];
            foreach (var trigger in InsertOnly.CreateOnSqlServer(facts)) migrationBuilder.Sql(trigger);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CashAllotments");

            migrationBuilder.DropTable(
                name: "DrawerNotes");

            migrationBuilder.DropTable(
                name: "LateEntryRows");

            migrationBuilder.DropTable(
                name: "ReceiptPrints");

            migrationBuilder.DropTable(
                name: "Drawers");

            migrationBuilder.DropTable(
                name: "LateEntries");

            migrationBuilder.DropIndex(
                name: "IX_Reversals_DrawerId",
                table: "Reversals");

            migrationBuilder.DropIndex(
                name: "IX_Payouts_DrawerId",
                table: "Payouts");

            migrationBuilder.DropColumn(
                name: "DrawerId",
                table: "Reversals");

            migrationBuilder.DropColumn(
                name: "DrawerId",
                table: "Payouts");

            migrationBuilder.DropColumn(
                name: "EntryReason",
                table: "Payouts");

            migrationBuilder.DropColumn(
                name: "Signing",
                table: "Payouts");

            migrationBuilder.DropColumn(
                name: "SigningWitness",
                table: "Payouts");

            migrationBuilder.DropColumn(
                name: "Witness",
                table: "Payouts");

            migrationBuilder.DropColumn(
                name: "DrawerControl",
                table: "Contracts");
        }
    }
}
