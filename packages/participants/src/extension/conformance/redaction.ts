// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import { fieldsOf } from "../../privacy/fields.ts";
import { sensitivities } from "../../privacy/purposes.ts";
import type { Sensitivity } from "../../privacy/purposes.ts";
import type { DataClassCode } from "../../privacy/data-classes.ts";
import { registerLists } from "../../records/register.ts";
import type { ListName } from "../../records/register.ts";
import type { OwnField } from "../extension.ts";
import { fieldsIn } from "../own-fields.ts";
import { sample } from "../sample.ts";
import { withSchool } from "./fields.ts";
import { having } from "./subject.ts";
import type { ConformanceCheck } from "./subject.ts";

const rank = (sensitivity: Sensitivity): number => sensitivities.indexOf(sensitivity);

/** What every record carries, whatever it is about. */
const frame: readonly DataClassCode[] = ["reference", "trace", "extension"];

/** The lightest protection among the statements of a kind of record. */
function leastOf(list: ListName): Sensitivity {
  const own = fieldsOf(registerLists[list]).flatMap(({ annotations }) =>
    annotations === null || frame.includes(annotations.dataClass) ? [] : [annotations.sensitivity],
  );
  return own.toSorted((a, b) => rank(a) - rank(b))[0] ?? "personal";
}

function floorOf(list: ListName, { refines }: OwnField): Sensitivity {
  const refined = fieldsOf(registerLists[list]).find(({ path }) => path === refines)?.annotations?.sensitivity;
  const least = leastOf(list);
  return refined !== undefined && rank(refined) > rank(least) ? refined : least;
}

const exit = sample.records.participations ?? { schema: {}, fields: {} };

const exitDetail = (changes: Partial<OwnField>) => {
  const fields = Object.entries(exit.fields).map(([name, field]) => [name, { ...field, ...changes }] as const);
  return having({ records: { ...sample.records, participations: { ...exit, fields: Object.fromEntries(fields) } } });
};

const covered: ConformanceCheck = {
  code: "CONF-REDACTION",
  severity: "error",
  title: { de: "Schutzstufe unter der des Kerns", en: "Sensitivity below that of the core" },
  message: {
    de: "„{field}“ ist schwächer geschützt als der Datensatz, an dem es steht: mindestens „{least}“.",
    en: "“{field}” is less protected than the record it stands on: at least “{least}”.",
  },
  hint: {
    de: "Die Schutzstufe anheben: Was an einer Beratung steht, ist vertraulich wie die Beratung.",
    en: "Raise the sensitivity: what stands on a counselling record is as confidential as the counselling.",
  },
  find: ({ extension }) =>
    fieldsIn(extension).flatMap(({ list, name, field }) => {
      const least = floorOf(list, field);
      if (rank(field.sensitivity) === -1 || rank(field.sensitivity) >= rank(least)) return [];
      return [{ path: pointer("records", list, "fields", name, "sensitivity"), values: { field: name, least } }];
    }),
  examples: {
    passing: [having({}), having({ records: { measures: sample.records.participants ?? exit } })],
    failing: [
      withSchool({ sensitivity: "none" }),
      exitDetail({ sensitivity: "personal" }),
      having({ records: { contacts: sample.records.participants ?? exit } }),
    ],
  },
};

/** Whether a redacted view of the core would show more of the city's fields than of ours. */
export const redactionChecks: readonly ConformanceCheck[] = [covered];
