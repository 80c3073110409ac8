import { library } from "../../tsup.base.ts";

export default library(["src/index.ts", "src/extension.ts", "src/privacy.ts", "src/schema.ts"]);
