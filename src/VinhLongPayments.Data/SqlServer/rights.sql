-- The login of the web application: reads and adds rows, changes no table, and may not touch a fact once it is written.
-- Run after each migration, as the owner, in the payments database: sqlcmd -I -d payments -i rights.sql, with WEB_PASSWORD in the environment.
-- The triggers refuse the same; this holds even if a trigger is dropped.
IF SUSER_ID(N'payments_web') IS NULL
    CREATE LOGIN [payments_web] WITH PASSWORD = N'$(WEB_PASSWORD)', DEFAULT_DATABASE = [payments];
ELSE
    ALTER LOGIN [payments_web] WITH PASSWORD = N'$(WEB_PASSWORD)';

IF USER_ID(N'payments_web') IS NULL
    CREATE USER [payments_web] FOR LOGIN [payments_web];

ALTER ROLE [db_datareader] ADD MEMBER [payments_web];
ALTER ROLE [db_datawriter] ADD MEMBER [payments_web];
GRANT VIEW DEFINITION TO [payments_web];

DENY UPDATE, DELETE ON [Payouts] TO [payments_web];
DENY UPDATE, DELETE ON [Reversals] TO [payments_web];
DENY UPDATE, DELETE ON [Receipts] TO [payments_web];
DENY UPDATE, DELETE ON [AuditEntries] TO [payments_web];
DENY UPDATE, DELETE ON [ListSteps] TO [payments_web];
DENY UPDATE, DELETE ON [ContractSignatures] TO [payments_web];
DENY UPDATE, DELETE ON [SettlementLines] TO [payments_web];
DENY UPDATE, DELETE ON [SettlementSteps] TO [payments_web];
DENY UPDATE, DELETE ON [Decisions] TO [payments_web];
DENY UPDATE, DELETE ON [DecisionVerdicts] TO [payments_web];
DENY UPDATE, DELETE ON [AwardSteps] TO [payments_web];
DENY UPDATE, DELETE ON [ImportFiles] TO [payments_web];
DENY UPDATE, DELETE ON [ImportSteps] TO [payments_web];
DENY UPDATE, DELETE ON [ImportEdits] TO [payments_web];
DENY UPDATE, DELETE ON [ReceiptPrints] TO [payments_web];
DENY UPDATE, DELETE ON [LateEntryRows] TO [payments_web];
DENY UPDATE, DELETE ON [CaseSteps] TO [payments_web];
DENY UPDATE, DELETE ON [InspectionSteps] TO [payments_web];
DENY UPDATE, DELETE ON [FindingFollowUps] TO [payments_web];
DENY UPDATE, DELETE ON [Documents] TO [payments_web];
DENY UPDATE, DELETE ON [DocumentContents] TO [payments_web];
DENY UPDATE, DELETE ON [Procedures] TO [payments_web];
GO
