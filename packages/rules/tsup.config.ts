import { library } from "../../tsup.base.ts";

export default library(["src/index.ts", "src/dmn.ts", "src/runtime.ts", "src/schema.ts"]);
