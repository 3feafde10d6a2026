using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VinhLongPayments.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DisplayName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Role = table.Column<int>(type: "int", nullable: false),
                    IsDisabled = table.Column<bool>(type: "bit", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Activity = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    RequestId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Entity = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    EntityKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: true),
                    Changes = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BenefitCategories",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Regime = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Coefficient = table.Column<int>(type: "int", nullable: false),
                    MinAgeMonths = table.Column<int>(type: "int", nullable: true),
                    MaxAgeMonths = table.Column<int>(type: "int", nullable: true),
                    FromMonth = table.Column<int>(type: "int", nullable: false),
                    ToMonth = table.Column<int>(type: "int", nullable: true),
                    StackGroup = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BenefitCategories", x => x.Id);
                    table.CheckConstraint("CK_BenefitCategories_Coefficient", "[Coefficient] > 0");
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Xml = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DemoClockMoves",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    To = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemoClockMoves", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Districts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ShortName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Districts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StandardRates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FromMonth = table.Column<int>(type: "int", nullable: false),
                    ToMonth = table.Column<int>(type: "int", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Funeral = table.Column<long>(type: "bigint", nullable: false),
                    LegalBasis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandardRates", x => x.Id);
                    table.CheckConstraint("CK_StandardRates_Amount", "[Amount] > 0 AND [Funeral] > 0");
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountDistricts",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountDistricts", x => new { x.AccountId, x.DistrictId });
                    table.ForeignKey(
                        name: "FK_AccountDistricts_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountDistricts_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Communes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Communes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Communes_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contracts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    LegalBasis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    FromMonth = table.Column<int>(type: "int", nullable: false),
                    ToMonth = table.Column<int>(type: "int", nullable: false),
                    OpensOnDay = table.Column<int>(type: "int", nullable: false),
                    ClosesOnDay = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    DraftedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DraftedByName = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    TerminatedFrom = table.Column<int>(type: "int", nullable: true),
                    TerminationReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Fee_Cap = table.Column<long>(type: "bigint", nullable: true),
                    Fee_Kind = table.Column<int>(type: "int", nullable: false),
                    Fee_Rate = table.Column<int>(type: "int", nullable: false),
                    Fee_VatPercent = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contracts", x => x.Id);
                    table.CheckConstraint("CK_Contracts_Days", "[OpensOnDay] >= 7 AND [OpensOnDay] <= [ClosesOnDay] AND [ClosesOnDay] <= 15");
                    table.CheckConstraint("CK_Contracts_Months", "[FromMonth] <= [ToMonth]");
                    table.ForeignKey(
                        name: "FK_Contracts_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundTransfers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    Direction = table.Column<int>(type: "int", nullable: false),
                    PayMonth = table.Column<int>(type: "int", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    TransferredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    RecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AcknowledgedAmount = table.Column<long>(type: "bigint", nullable: true),
                    AcknowledgedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AcknowledgedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundTransfers", x => x.Id);
                    table.CheckConstraint("CK_FundTransfers_Acknowledged", "([AcknowledgedById] IS NULL AND [AcknowledgedAmount] IS NULL) OR ([AcknowledgedById] IS NOT NULL AND [AcknowledgedAmount] > 0)");
                    table.CheckConstraint("CK_FundTransfers_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
                    table.CheckConstraint("CK_FundTransfers_TwoPeople", "[AcknowledgedById] IS NULL OR [AcknowledgedById] <> [RecordedById]");
                    table.ForeignKey(
                        name: "FK_FundTransfers_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    FromMonth = table.Column<int>(type: "int", nullable: false),
                    ToMonth = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApproverId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LineCount = table.Column<int>(type: "int", nullable: false),
                    HeadCount = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lists", x => x.Id);
                    table.CheckConstraint("CK_Lists_FourEyes", "[ApproverId] IS NULL OR [ApproverId] <> [AuthorId]");
                    table.CheckConstraint("CK_Lists_Months", "[FromMonth] <= [ToMonth]");
                    table.ForeignKey(
                        name: "FK_Lists_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpeningFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayMonth = table.Column<int>(type: "int", nullable: false),
                    Balance = table.Column<long>(type: "bigint", nullable: false),
                    RecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConfirmedBalance = table.Column<long>(type: "bigint", nullable: true),
                    ConfirmedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfirmedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningFigures", x => x.Id);
                    table.CheckConstraint("CK_OpeningFigures_Balance", "[Balance] >= 0");
                    table.CheckConstraint("CK_OpeningFigures_TwoPeople", "[ConfirmedById] IS NULL OR [ConfirmedById] <> [RecordedById]");
                    table.ForeignKey(
                        name: "FK_OpeningFigures_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PayoutPoints",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CommuneId = table.Column<int>(type: "int", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    OpeningHours = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    DailyCapacity = table.Column<int>(type: "int", nullable: false),
                    ActiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ActiveTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayoutPoints", x => x.Id);
                    table.CheckConstraint("CK_PayoutPoints_Active", "[ActiveTo] IS NULL OR [ActiveFrom] <= [ActiveTo]");
                    table.ForeignKey(
                        name: "FK_PayoutPoints_Communes_CommuneId",
                        column: x => x.CommuneId,
                        principalTable: "Communes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PayoutPoints_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Annexes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContractId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    FromMonth = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    NewTo = table.Column<int>(type: "int", nullable: true),
                    AddedPointIds = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DraftedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DraftedByName = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ApprovedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ApprovedByName = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    NewFee_Cap = table.Column<long>(type: "bigint", nullable: true),
                    NewFee_Kind = table.Column<int>(type: "int", nullable: true),
                    NewFee_Rate = table.Column<int>(type: "int", nullable: true),
                    NewFee_VatPercent = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Annexes", x => x.Id);
                    table.CheckConstraint("CK_Annexes_TwoPeople", "[ApprovedById] IS NULL OR [ApprovedById] <> [DraftedById]");
                    table.ForeignKey(
                        name: "FK_Annexes_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractSignatures",
                columns: table => new
                {
                    ContractId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Side = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractSignatures", x => new { x.ContractId, x.Side });
                    table.ForeignKey(
                        name: "FK_ContractSignatures_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Settlements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContractId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayMonth = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Explanation = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Fee = table.Column<long>(type: "bigint", nullable: false),
                    FeeTerms = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Office_ClosingBalance = table.Column<long>(type: "bigint", nullable: false),
                    Office_Due = table.Column<long>(type: "bigint", nullable: false),
                    Office_DuePeople = table.Column<int>(type: "int", nullable: false),
                    Office_OpeningBalance = table.Column<long>(type: "bigint", nullable: false),
                    Office_Paid = table.Column<long>(type: "bigint", nullable: false),
                    Office_PaidPeople = table.Column<int>(type: "int", nullable: false),
                    Office_Received = table.Column<long>(type: "bigint", nullable: false),
                    Office_Returned = table.Column<long>(type: "bigint", nullable: false),
                    Office_Unpaid = table.Column<long>(type: "bigint", nullable: false),
                    Office_UnpaidPeople = table.Column<int>(type: "int", nullable: false),
                    Post_ClosingBalance = table.Column<long>(type: "bigint", nullable: false),
                    Post_Due = table.Column<long>(type: "bigint", nullable: false),
                    Post_DuePeople = table.Column<int>(type: "int", nullable: false),
                    Post_OpeningBalance = table.Column<long>(type: "bigint", nullable: false),
                    Post_Paid = table.Column<long>(type: "bigint", nullable: false),
                    Post_PaidPeople = table.Column<int>(type: "int", nullable: false),
                    Post_Received = table.Column<long>(type: "bigint", nullable: false),
                    Post_Returned = table.Column<long>(type: "bigint", nullable: false),
                    Post_Unpaid = table.Column<long>(type: "bigint", nullable: false),
                    Post_UnpaidPeople = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settlements", x => x.Id);
                    table.CheckConstraint("CK_Settlements_Fee", "[Fee] >= 0");
                    table.CheckConstraint("CK_Settlements_Post", "[Post_OpeningBalance] >= 0 AND [Post_Received] >= 0 AND [Post_Paid] >= 0 AND [Post_Returned] >= 0 AND [Post_ClosingBalance] >= 0");
                    table.ForeignKey(
                        name: "FK_Settlements_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Settlements_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WindowExceptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContractId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    Opens = table.Column<DateOnly>(type: "date", nullable: false),
                    Closes = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ProposedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposedByName = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ApprovedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ApprovedByName = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WindowExceptions", x => x.Id);
                    table.CheckConstraint("CK_WindowExceptions_Days", "[Opens] <= [Closes]");
                    table.CheckConstraint("CK_WindowExceptions_TwoPeople", "[ApprovedById] IS NULL OR [ApprovedById] <> [ProposedById]");
                    table.ForeignKey(
                        name: "FK_WindowExceptions_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ListSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ListSteps_Lists_ListId",
                        column: x => x.ListId,
                        principalTable: "Lists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ListWarnings",
                columns: table => new
                {
                    ListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    AcceptedNote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AcceptedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListWarnings", x => new { x.ListId, x.Kind });
                    table.ForeignKey(
                        name: "FK_ListWarnings_Lists_ListId",
                        column: x => x.ListId,
                        principalTable: "Lists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountPoints",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountPoints", x => new { x.AccountId, x.PayoutPointId });
                    table.ForeignKey(
                        name: "FK_AccountPoints_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountPoints_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Beneficiaries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    CommuneId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SearchName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Birth = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Sex = table.Column<int>(type: "int", nullable: false),
                    CitizenId = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Address = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AtHome = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Beneficiaries", x => x.Id);
                    table.CheckConstraint("CK_Beneficiaries_CitizenId", "[CitizenId] IS NULL OR [CitizenId] LIKE '_________' OR [CitizenId] LIKE '____________'");
                    table.ForeignKey(
                        name: "FK_Beneficiaries_Communes_CommuneId",
                        column: x => x.CommuneId,
                        principalTable: "Communes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Beneficiaries_Districts_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "Districts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Beneficiaries_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractPoints",
                columns: table => new
                {
                    ContractId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    FromMonth = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractPoints", x => new { x.ContractId, x.PayoutPointId });
                    table.ForeignKey(
                        name: "FK_ContractPoints_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractPoints_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ListPointTotals",
                columns: table => new
                {
                    ListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    Lines = table.Column<int>(type: "int", nullable: false),
                    Heads = table.Column<int>(type: "int", nullable: false),
                    CarriedOverPeople = table.Column<int>(type: "int", nullable: false),
                    Regular = table.Column<long>(type: "bigint", nullable: false),
                    BackPay = table.Column<long>(type: "bigint", nullable: false),
                    CarriedOver = table.Column<long>(type: "bigint", nullable: false),
                    Clawback = table.Column<long>(type: "bigint", nullable: false),
                    Funeral = table.Column<long>(type: "bigint", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListPointTotals", x => new { x.ListId, x.PayoutPointId });
                    table.CheckConstraint("CK_ListPointTotals_Sum", "[Amount] = [Regular] + [BackPay] + [CarriedOver] + [Funeral] - [Clawback]");
                    table.ForeignKey(
                        name: "FK_ListPointTotals_Lists_ListId",
                        column: x => x.ListId,
                        principalTable: "Lists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ListPointTotals_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpeningPoints",
                columns: table => new
                {
                    OpeningFiguresId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    Heads = table.Column<int>(type: "int", nullable: false),
                    Increase = table.Column<int>(type: "int", nullable: false),
                    Decrease = table.Column<int>(type: "int", nullable: false),
                    CarriedOverPeople = table.Column<int>(type: "int", nullable: false),
                    CarriedOver = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningPoints", x => new { x.OpeningFiguresId, x.PayoutPointId });
                    table.CheckConstraint("CK_OpeningPoints_Figures", "[Heads] >= 0 AND [Increase] >= 0 AND [Decrease] >= 0 AND [CarriedOverPeople] >= 0 AND [CarriedOver] >= 0");
                    table.ForeignKey(
                        name: "FK_OpeningPoints_OpeningFigures_OpeningFiguresId",
                        column: x => x.OpeningFiguresId,
                        principalTable: "OpeningFigures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpeningPoints_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReceiptChains",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    LastNumber = table.Column<int>(type: "int", nullable: false),
                    LastHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReceiptChains", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReceiptChains_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettlementLines",
                columns: table => new
                {
                    SettlementId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    HeadsBefore = table.Column<int>(type: "int", nullable: false),
                    Increase = table.Column<int>(type: "int", nullable: false),
                    Decrease = table.Column<int>(type: "int", nullable: false),
                    Heads = table.Column<int>(type: "int", nullable: false),
                    CarriedInPeople = table.Column<int>(type: "int", nullable: false),
                    CarriedIn = table.Column<long>(type: "bigint", nullable: false),
                    Regular = table.Column<long>(type: "bigint", nullable: false),
                    BackPay = table.Column<long>(type: "bigint", nullable: false),
                    Funeral = table.Column<long>(type: "bigint", nullable: false),
                    Clawback = table.Column<long>(type: "bigint", nullable: false),
                    DuePeople = table.Column<int>(type: "int", nullable: false),
                    Due = table.Column<long>(type: "bigint", nullable: false),
                    PaidAtPointPeople = table.Column<int>(type: "int", nullable: false),
                    PaidAtPoint = table.Column<long>(type: "bigint", nullable: false),
                    PaidAtHomePeople = table.Column<int>(type: "int", nullable: false),
                    PaidAtHome = table.Column<long>(type: "bigint", nullable: false),
                    CarriedOverPeople = table.Column<int>(type: "int", nullable: false),
                    CarriedOver = table.Column<long>(type: "bigint", nullable: false),
                    ReturnedPeople = table.Column<int>(type: "int", nullable: false),
                    Returned = table.Column<long>(type: "bigint", nullable: false),
                    LastReceiptNumber = table.Column<int>(type: "int", nullable: false),
                    LastReceiptHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementLines", x => new { x.SettlementId, x.PayoutPointId });
                    table.CheckConstraint("CK_SettlementLines_Amounts", "[Due] >= 0 AND [PaidAtPoint] >= 0 AND [PaidAtHome] >= 0 AND [CarriedOver] >= 0 AND [Returned] >= 0");
                    table.CheckConstraint("CK_SettlementLines_Due", "[Due] = [CarriedIn] + [Regular] + [BackPay] + [Funeral] - [Clawback]");
                    table.CheckConstraint("CK_SettlementLines_Heads", "[Heads] = [HeadsBefore] + [Increase] - [Decrease]");
                    table.CheckConstraint("CK_SettlementLines_People", "[DuePeople] = [PaidAtPointPeople] + [PaidAtHomePeople] + [CarriedOverPeople] + [ReturnedPeople]");
                    table.CheckConstraint("CK_SettlementLines_Spent", "[Due] = [PaidAtPoint] + [PaidAtHome] + [CarriedOver] + [Returned]");
                    table.ForeignKey(
                        name: "FK_SettlementLines_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SettlementLines_Settlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "Settlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettlementSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SettlementId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SettlementSteps_Settlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "Settlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Entitlements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsOnMainList = table.Column<bool>(type: "bit", nullable: false),
                    PayMonth = table.Column<int>(type: "int", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    CommuneId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    BeneficiaryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LineNumber = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SearchName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SortName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Birth = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Sex = table.Column<int>(type: "int", nullable: false),
                    CitizenId = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Address = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    CategoryCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Coefficient = table.Column<int>(type: "int", nullable: false),
                    DecisionNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    AtHome = table.Column<bool>(type: "bit", nullable: false),
                    ReceiverName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ReceiverCitizenId = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReceiverRelation = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    IsHead = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    HoldReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    UnclaimedReason = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Entitlements", x => x.Id);
                    table.CheckConstraint("CK_Entitlements_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
                    table.CheckConstraint("CK_Entitlements_Unclaimed", "[Status] <> 4 OR [UnclaimedReason] IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Entitlements_Beneficiaries_BeneficiaryId",
                        column: x => x.BeneficiaryId,
                        principalTable: "Beneficiaries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Entitlements_Communes_CommuneId",
                        column: x => x.CommuneId,
                        principalTable: "Communes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Entitlements_Lists_ListId",
                        column: x => x.ListId,
                        principalTable: "Lists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Entitlements_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EntitlementItems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EntitlementId = table.Column<long>(type: "bigint", nullable: false),
                    BeneficiaryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CategoryCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntitlementItems", x => x.Id);
                    table.CheckConstraint("CK_EntitlementItems_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
                    table.ForeignKey(
                        name: "FK_EntitlementItems_Entitlements_EntitlementId",
                        column: x => x.EntitlementId,
                        principalTable: "Entitlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Payouts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntitlementId = table.Column<long>(type: "bigint", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    PayMonth = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CashierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CashierName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ReceiverKind = table.Column<int>(type: "int", nullable: false),
                    ReceiverName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PaperKind = table.Column<int>(type: "int", nullable: false),
                    PaperNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    WitnessName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Attempt = table.Column<int>(type: "int", nullable: false),
                    AfterReversalId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payouts", x => x.Id);
                    table.CheckConstraint("CK_Payouts_Amount", "[Amount] > 0 AND [Amount] < 1000000000000");
                    table.CheckConstraint("CK_Payouts_Attempt", "([Attempt] = 1 AND [AfterReversalId] IS NULL) OR ([Attempt] > 1 AND [AfterReversalId] IS NOT NULL)");
                    table.CheckConstraint("CK_Payouts_Home", "[Place] = 1 OR [WitnessName] IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_Payouts_Entitlements_EntitlementId",
                        column: x => x.EntitlementId,
                        principalTable: "Entitlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payouts_PayoutPoints_PayoutPointId",
                        column: x => x.PayoutPointId,
                        principalTable: "PayoutPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PayoutId = table.Column<long>(type: "bigint", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Salt = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PreviousHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Receipts_Payouts_PayoutId",
                        column: x => x.PayoutId,
                        principalTable: "Payouts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reversals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PayoutId = table.Column<long>(type: "bigint", nullable: false),
                    DistrictId = table.Column<int>(type: "int", nullable: false),
                    PayoutPointId = table.Column<int>(type: "int", nullable: false),
                    PayMonth = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reversals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reversals_Payouts_PayoutId",
                        column: x => x.PayoutId,
                        principalTable: "Payouts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountDistricts_DistrictId",
                table: "AccountDistricts",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountPoints_PayoutPointId",
                table: "AccountPoints",
                column: "PayoutPointId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Annexes_ContractId_Number",
                table: "Annexes",
                columns: new[] { "ContractId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Entity_EntityKey",
                table: "AuditEntries",
                columns: new[] { "Entity", "EntityKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Beneficiaries_CitizenId",
                table: "Beneficiaries",
                column: "CitizenId",
                unique: true,
                filter: "[CitizenId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Beneficiaries_Code",
                table: "Beneficiaries",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Beneficiaries_CommuneId",
                table: "Beneficiaries",
                column: "CommuneId");

            migrationBuilder.CreateIndex(
                name: "IX_Beneficiaries_DistrictId_SearchName",
                table: "Beneficiaries",
                columns: new[] { "DistrictId", "SearchName" });

            migrationBuilder.CreateIndex(
                name: "IX_Beneficiaries_PayoutPointId",
                table: "Beneficiaries",
                column: "PayoutPointId");

            migrationBuilder.CreateIndex(
                name: "IX_BenefitCategories_Code_FromMonth",
                table: "BenefitCategories",
                columns: new[] { "Code", "FromMonth" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Communes_Code_ValidFrom",
                table: "Communes",
                columns: new[] { "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Communes_DistrictId",
                table: "Communes",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractPoints_PayoutPointId",
                table: "ContractPoints",
                column: "PayoutPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_DistrictId",
                table: "Contracts",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_Number",
                table: "Contracts",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContractSignatures_ContractId_ById",
                table: "ContractSignatures",
                columns: new[] { "ContractId", "ById" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Districts_Code_ValidFrom",
                table: "Districts",
                columns: new[] { "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EntitlementItems_BeneficiaryId_Kind_Month_CategoryCode",
                table: "EntitlementItems",
                columns: new[] { "BeneficiaryId", "Kind", "Month", "CategoryCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EntitlementItems_EntitlementId",
                table: "EntitlementItems",
                column: "EntitlementId");

            migrationBuilder.CreateIndex(
                name: "IX_Entitlements_BeneficiaryId_PayMonth",
                table: "Entitlements",
                columns: new[] { "BeneficiaryId", "PayMonth" },
                unique: true,
                filter: "[IsOnMainList] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Entitlements_CitizenId",
                table: "Entitlements",
                column: "CitizenId");

            migrationBuilder.CreateIndex(
                name: "IX_Entitlements_Code",
                table: "Entitlements",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_Entitlements_CommuneId",
                table: "Entitlements",
                column: "CommuneId");

            migrationBuilder.CreateIndex(
                name: "IX_Entitlements_DistrictId_PayMonth_PayoutPointId_Status",
                table: "Entitlements",
                columns: new[] { "DistrictId", "PayMonth", "PayoutPointId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Entitlements_ListId_LineNumber",
                table: "Entitlements",
                columns: new[] { "ListId", "LineNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Entitlements_PayoutPointId_PayMonth_SearchName",
                table: "Entitlements",
                columns: new[] { "PayoutPointId", "PayMonth", "SearchName" });

            migrationBuilder.CreateIndex(
                name: "IX_FundTransfers_DistrictId_Direction_DocumentNumber_TransferredOn",
                table: "FundTransfers",
                columns: new[] { "DistrictId", "Direction", "DocumentNumber", "TransferredOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundTransfers_DistrictId_PayMonth",
                table: "FundTransfers",
                columns: new[] { "DistrictId", "PayMonth" });

            migrationBuilder.CreateIndex(
                name: "IX_ListPointTotals_PayoutPointId",
                table: "ListPointTotals",
                column: "PayoutPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Lists_DistrictId_FromMonth_Kind_Number",
                table: "Lists",
                columns: new[] { "DistrictId", "FromMonth", "Kind", "Number" },
                unique: true,
                filter: "[Status] <> 9");

            migrationBuilder.CreateIndex(
                name: "IX_ListSteps_ListId",
                table: "ListSteps",
                column: "ListId");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningFigures_DistrictId",
                table: "OpeningFigures",
                column: "DistrictId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpeningPoints_PayoutPointId",
                table: "OpeningPoints",
                column: "PayoutPointId");

            migrationBuilder.CreateIndex(
                name: "IX_PayoutPoints_Code",
                table: "PayoutPoints",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PayoutPoints_CommuneId",
                table: "PayoutPoints",
                column: "CommuneId");

            migrationBuilder.CreateIndex(
                name: "IX_PayoutPoints_DistrictId",
                table: "PayoutPoints",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_Payouts_AfterReversalId",
                table: "Payouts",
                column: "AfterReversalId",
                unique: true,
                filter: "[AfterReversalId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payouts_EntitlementId_Attempt",
                table: "Payouts",
                columns: new[] { "EntitlementId", "Attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Payouts_PayMonth_PayoutPointId_PaidOn",
                table: "Payouts",
                columns: new[] { "PayMonth", "PayoutPointId", "PaidOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Payouts_PayoutPointId",
                table: "Payouts",
                column: "PayoutPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Payouts_RequestId",
                table: "Payouts",
                column: "RequestId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReceiptChains_PayoutPointId_Month",
                table: "ReceiptChains",
                columns: new[] { "PayoutPointId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Code",
                table: "Receipts",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_PayoutId",
                table: "Receipts",
                column: "PayoutId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_PayoutPointId_Month_Number",
                table: "Receipts",
                columns: new[] { "PayoutPointId", "Month", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reversals_PayMonth_PayoutPointId",
                table: "Reversals",
                columns: new[] { "PayMonth", "PayoutPointId" });

            migrationBuilder.CreateIndex(
                name: "IX_Reversals_PayoutId",
                table: "Reversals",
                column: "PayoutId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SettlementLines_PayoutPointId",
                table: "SettlementLines",
                column: "PayoutPointId");

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_ContractId_PayMonth",
                table: "Settlements",
                columns: new[] { "ContractId", "PayMonth" },
                unique: true,
                filter: "[Status] <> 9");

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_ContractId_PayMonth_Number",
                table: "Settlements",
                columns: new[] { "ContractId", "PayMonth", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_DistrictId_PayMonth",
                table: "Settlements",
                columns: new[] { "DistrictId", "PayMonth" });

            migrationBuilder.CreateIndex(
                name: "IX_SettlementSteps_SettlementId_ById",
                table: "SettlementSteps",
                columns: new[] { "SettlementId", "ById" },
                unique: true,
                filter: "[Status] <> 9");

            migrationBuilder.CreateIndex(
                name: "IX_SettlementSteps_SettlementId_Status",
                table: "SettlementSteps",
                columns: new[] { "SettlementId", "Status" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StandardRates_FromMonth",
                table: "StandardRates",
                column: "FromMonth",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WindowExceptions_ContractId_Month",
                table: "WindowExceptions",
                columns: new[] { "ContractId", "Month" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Payouts_Reversals_AfterReversalId",
                table: "Payouts",
                column: "AfterReversalId",
                principalTable: "Reversals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Beneficiaries_Districts_DistrictId",
                table: "Beneficiaries");

            migrationBuilder.DropForeignKey(
                name: "FK_Communes_Districts_DistrictId",
                table: "Communes");

            migrationBuilder.DropForeignKey(
                name: "FK_Lists_Districts_DistrictId",
                table: "Lists");

            migrationBuilder.DropForeignKey(
                name: "FK_PayoutPoints_Districts_DistrictId",
                table: "PayoutPoints");

            migrationBuilder.DropForeignKey(
                name: "FK_Beneficiaries_PayoutPoints_PayoutPointId",
                table: "Beneficiaries");

            migrationBuilder.DropForeignKey(
                name: "FK_Entitlements_PayoutPoints_PayoutPointId",
                table: "Entitlements");

            migrationBuilder.DropForeignKey(
                name: "FK_Payouts_PayoutPoints_PayoutPointId",
                table: "Payouts");

            migrationBuilder.DropForeignKey(
                name: "FK_Beneficiaries_Communes_CommuneId",
                table: "Beneficiaries");

            migrationBuilder.DropForeignKey(
                name: "FK_Entitlements_Communes_CommuneId",
                table: "Entitlements");

            migrationBuilder.DropForeignKey(
                name: "FK_Payouts_Entitlements_EntitlementId",
                table: "Payouts");

            migrationBuilder.DropForeignKey(
                name: "FK_Payouts_Reversals_AfterReversalId",
                table: "Payouts");

            migrationBuilder.DropTable(
                name: "AccountDistricts");

            migrationBuilder.DropTable(
                name: "AccountPoints");

            migrationBuilder.DropTable(
                name: "Annexes");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "BenefitCategories");

            migrationBuilder.DropTable(
                name: "ContractPoints");

            migrationBuilder.DropTable(
                name: "ContractSignatures");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "DemoClockMoves");

            migrationBuilder.DropTable(
                name: "EntitlementItems");

            migrationBuilder.DropTable(
                name: "FundTransfers");

            migrationBuilder.DropTable(
                name: "ListPointTotals");

            migrationBuilder.DropTable(
                name: "ListSteps");

            migrationBuilder.DropTable(
                name: "ListWarnings");

            migrationBuilder.DropTable(
                name: "OpeningPoints");

            migrationBuilder.DropTable(
                name: "ReceiptChains");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "SettlementLines");

            migrationBuilder.DropTable(
                name: "SettlementSteps");

            migrationBuilder.DropTable(
                name: "StandardRates");

            migrationBuilder.DropTable(
                name: "WindowExceptions");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "OpeningFigures");

            migrationBuilder.DropTable(
                name: "Settlements");

            migrationBuilder.DropTable(
                name: "Contracts");

            migrationBuilder.DropTable(
                name: "Districts");

            migrationBuilder.DropTable(
                name: "PayoutPoints");

            migrationBuilder.DropTable(
                name: "Communes");

            migrationBuilder.DropTable(
                name: "Entitlements");

            migrationBuilder.DropTable(
                name: "Beneficiaries");

            migrationBuilder.DropTable(
                name: "Lists");

            migrationBuilder.DropTable(
                name: "Reversals");

            migrationBuilder.DropTable(
                name: "Payouts");
        }
    }
}
