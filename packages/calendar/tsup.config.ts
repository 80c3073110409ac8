import { library } from "../../tsup.base.ts";

export default library(["src/index.ts", "src/history.ts", "src/holidays.ts"]);
