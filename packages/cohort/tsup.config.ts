import { library } from "../../tsup.base.ts";

export default library([
  "src/index.ts",
  "src/duckdb.ts",
  "src/postgresql.ts",
  "src/clickhouse.ts",
  "src/files.ts",
  "src/tables.ts",
]);
