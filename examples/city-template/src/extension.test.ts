// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { conformanceTests } from "@quartierkit/participants/extension";
import { expect, test } from "vitest";
import { eichenfurt } from "./extension.ts";

test.each(conformanceTests(eichenfurt))("$name", ({ run }) => {
  expect(run).not.toThrow();
});
