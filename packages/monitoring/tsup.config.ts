import { library } from "../../tsup.base.ts";

export default library(["src/index.ts", "src/schema.ts", "src/sql.ts", "src/file.ts", "src/file-worker.ts"]);
