// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { each as eachRecord } from "./checks/check.ts";
export { checkExtendedRegister } from "./extension/check.ts";
export { coreCodeOf } from "./extension/code-lists.ts";
export { conformanceChecks, conformanceOf } from "./extension/conformance/conformance.ts";
export { conformanceTests } from "./extension/conformance/tests.ts";
export type { ConformanceTest } from "./extension/conformance/tests.ts";
export { extensionDataChecks } from "./extension/data-checks.ts";
export { declarationIn } from "./extension/declared.ts";
export { ExtensionError } from "./extension/error.ts";
export type { Extension, JsonSchema, OwnCodeList, OwnField, OwnRecord } from "./extension/extension.ts";
export { ownFields } from "./extension/own-fields.ts";
export { readExtendedRegister } from "./extension/read.ts";
export { writeRegister } from "./extension/verbatim/write.ts";
