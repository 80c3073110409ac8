import { library } from "../../tsup.base.ts";

export default library([
  "src/index.ts",
  "src/file.ts",
  "src/file-worker.ts",
  "src/output.ts",
  "src/publish.ts",
  "src/schema.ts",
  "src/sql.ts",
]);
