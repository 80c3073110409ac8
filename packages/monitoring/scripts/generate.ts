// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { catalogue } from "@quartierkit/findings";
import { parameterOn } from "@quartierkit/rules";
import { writeParts } from "@quartierkit/readme";
import { recordChecks } from "../src/checks/check-records.ts";
import { tableChecks } from "../src/checks/table/check-table.ts";
import { ruleSetIds } from "../src/rule-sets/ids.ts";
import { parametersOf, ruleSet } from "../src/rule-sets/rule-sets.ts";
import { choicesOf } from "../src/rule-sets/switches.ts";

/** Writes what the rule sets cover into the README, the numbers into docs/esf.md, and the checks into docs/checks.md. */
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

const sets = ruleSetIds.map((id) => {
  const { inForce, indicators, reserved, entities, reporting, switches } = ruleSet(id);
  const [first, last] = [indicators[0]?.id, indicators.at(-1)?.id];
  const chosen = choicesOf(switches).map(({ name, value }) => `\`${name}: ${value}\``);
  const count = `${indicators.length} (${first} – ${last})`;
  const more = `${entities.map((entity) => entity.id).join(", ")}${reserved.length === 0 ? "" : `; ${reserved.length} sums`}`;
  return row(`\`${id}\``, `${inForce.from} – ${inForce.to ?? ""}`, count, more, reporting, chosen.join(", "));
});

const numbers = new Map(
  ruleSetIds.flatMap((id) => {
    const set = ruleSet(id);
    const national = ruleSet(id, { ltu: "sgb3" });
    return [...parametersOf(set), ...parametersOf(national)].map(
      (parameter) =>
        [parameter.id, parameterOn(parameter, set.lawDay) ?? parameterOn(parameter, national.lawDay)] as const,
    );
  }),
);
const values = [...numbers].flatMap(([id, value]) =>
  value === null ? [] : [row(`\`${id}\``, value.value, value.norm.text, value.source.mark ?? "")],
);

const head = (...cells: readonly string[]): readonly string[] => [row(...cells), row(...cells.map(() => "---"))];

writeParts(new URL("../README.md", import.meta.url), {
  "rule-sets": [
    ...head(
      "rule set",
      "annex in force",
      "indicators of participants",
      "entities and sums",
      "reporting",
      "choices by default",
    ),
    ...sets,
  ].join("\n"),
});

writeParts(new URL("../../../docs/esf.md", import.meta.url), {
  parameters: [...head("number", "value", "norm", "mark"), ...values].join("\n"),
});

writeParts(new URL("../../../docs/checks.md", import.meta.url), {
  monitoring: catalogue(recordChecks, "en"),
  "monitoring-tables": catalogue(tableChecks, "en"),
});
