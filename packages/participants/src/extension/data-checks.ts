// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Check, Violation } from "@quartierkit/findings";
import { pointer } from "@quartierkit/findings";
import type { CheckParameters } from "../parameters.ts";
import type { ListName, Register } from "../records/register.ts";
import { listNames } from "../records/list-names.ts";
import { standing } from "../records/standing.ts";
import { coreCodeOf, isCodeOf, ownListOf } from "./code-lists.ts";
import type { Extension, OwnField } from "./extension.ts";
import { fieldsIn, membersOf, ownFields, valueAt } from "./own-fields.ts";
import type { AnyRecord } from "./own-fields.ts";
import { extended, refined } from "./sample.ts";

/** A register and the extensions that the program knows. */
export interface Extended {
  readonly register: Register;
  readonly extensions: readonly Extension[];
}

type ExtendedCheck = Check<Extended, CheckParameters>;

/** A recorded value of an own field. */
interface Told {
  readonly extension: Extension;
  readonly name: string;
  readonly field: OwnField;
  readonly record: AnyRecord;
  readonly value: unknown;
  readonly path: string;
}

const toldIn = ({ register, extensions }: Extended): readonly Told[] =>
  extensions.flatMap((extension) =>
    fieldsIn(extension).flatMap(({ list, name, field }) =>
      membersOf(register, list).flatMap((record, index): readonly Told[] => {
        const own = ownFields(record, extension.namespace);
        if (!standing(record) || !Object.hasOwn(own, name)) return [];
        const path = pointer(list, index, "ext", extension.namespace, name);
        return [{ extension, name, field, record, value: own[name], path }];
      }),
    ),
  );

const namespacesIn = (register: Register, list: ListName) =>
  membersOf(register, list).flatMap(({ ext = {} }, index) =>
    Object.keys(ext).map((namespace) => ({ namespace, path: pointer(list, index, "ext", namespace) })),
  );

const unknown: ExtendedCheck = {
  code: "EXT-UNKNOWN",
  severity: "info",
  title: { de: "Felder unter einem unbekannten Namensraum", en: "Fields under an unknown namespace" },
  message: {
    de: "Den Namensraum „{namespace}“ kennt dieses Programm nicht; seine Felder bleiben, wie sie sind, und werden nicht geprüft.",
    en: "This program does not know the namespace “{namespace}”; its fields stay as they are and are not checked.",
  },
  hint: {
    de: "Die Erweiterung beim Lesen mitgeben, oder beim Absender nach ihr fragen.",
    en: "Pass the extension when reading, or ask the sender for it.",
  },
  find: ({ register, extensions }) => {
    const known = new Set(extensions.map(({ namespace }) => namespace));
    return listNames
      .flatMap((list) => namespacesIn(register, list))
      .filter(({ namespace }) => !known.has(namespace))
      .map(({ namespace, path }): Violation => ({ path, values: { namespace } }));
  },
  examples: {
    passing: [extended({ school: "open-day" })],
    failing: [{ ...extended({ school: "open-day" }), extensions: [] }],
  },
};

const foreignCode: ExtendedCheck = {
  code: "EXT-CODE-UNKNOWN",
  severity: "error",
  title: { de: "Code, den die Liste nicht kennt", en: "Code that its list does not know" },
  message: {
    de: "„{field}“ nennt einen Code, den die Liste „{list}“ nicht hat.",
    en: "“{field}” names a code that the list “{list}” does not have.",
  },
  hint: {
    de: "Einen Code der Liste nehmen, oder ihn mit seinem weiteren Code in die Liste aufnehmen.",
    en: "Take a code of the list, or add it to the list with its broader code.",
  },
  find: (subject) =>
    toldIn(subject).flatMap(({ extension, field, name, value, path }): readonly Violation[] => {
      const list = field.codes === undefined ? undefined : ownListOf(extension, field.codes);
      if (list === undefined || isCodeOf(list, value)) return [];
      return [{ path, values: { field: name, list: list.list.title } }];
    }),
  examples: { passing: [refined("childcare-lost")], failing: [refined("childcare-lots")] },
};

const apart: ExtendedCheck = {
  code: "EXT-CODE-APART",
  severity: "error",
  title: { de: "Genauer Code und Kerncode widersprechen sich", en: "Finer code and core code contradict each other" },
  message: {
    de: "„{field}“ zählt unter „{broader}“; das Feld „{refines}“ sagt das nicht.",
    en: "“{field}” counts under “{broader}”; “{refines}” does not say so.",
  },
  hint: {
    de: "Den Kerncode eintragen, unter dem der genaue Code zählt, oder den genauen Code berichtigen.",
    en: "Enter the core code that the finer one counts under, or correct the finer one.",
  },
  find: (subject) =>
    toldIn(subject).flatMap(({ extension, field, name, record, value, path }): readonly Violation[] => {
      if (field.codes === undefined || field.refines === undefined || typeof value !== "string") return [];
      const broader = coreCodeOf(extension, field.codes, value);
      if (broader === undefined || broader === valueAt(record, field.refines)) return [];
      return [{ path, values: { field: name, broader, refines: field.refines } }];
    }),
  examples: {
    passing: [refined("childcare-lost")],
    failing: [refined("childcare-lost", "provider"), refined("childcare-lost", null)],
  },
};

const retired: ExtendedCheck = {
  code: "EXT-FIELD-RETIRED",
  severity: "warning",
  title: { de: "Aufgegebenes Feld nach seinem Ende gefüllt", en: "Retired field filled after its end" },
  message: {
    de: "„{field}“ wurde bis {until} erhoben; der Eintrag ist jünger.",
    en: "“{field}” was recorded until {until}; the entry is younger.",
  },
  hint: {
    de: "Den Wert in das Feld eintragen, das an die Stelle getreten ist, oder weglassen.",
    en: "Enter the value in the field that took its place, or leave it out.",
  },
  find: (subject) =>
    toldIn(subject).flatMap(({ field: { until }, name, record: { recordedAt }, path }): readonly Violation[] =>
      until !== undefined && recordedAt !== undefined && recordedAt > until
        ? [{ path, values: { field: name, until } }]
        : [],
    ),
  examples: {
    passing: [extended({ oldSchool: "x" }, "2021-12-31"), extended({ school: "open-day" }, "2022-01-01")],
    failing: [extended({ oldSchool: "x" }, "2022-01-01")],
  },
};

/** What is looked for in the own fields of a register, whatever the extension. */
export const extensionDataChecks: readonly ExtendedCheck[] = [unknown, foreignCode, apart, retired];
