import { library } from "../../tsup.base.ts";

export default library([
  "src/index.ts",
  "src/exchange.ts",
  "src/hsds.ts",
  "src/schema.ts",
  "src/search.ts",
  "src/sync.ts",
  "src/table.ts",
]);
