import { library } from "../../tsup.base.ts";

export default library(["src/index.ts", "src/dcat.ts", "src/schema.ts"]);
