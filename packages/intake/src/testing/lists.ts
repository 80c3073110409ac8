// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { emptyRegister } from "@quartierkit/participants";
import type { Participant, Register } from "@quartierkit/participants";
import { fingerprintWith, hashOf } from "../people/keyed.ts";
import { previewImport } from "../plan/preview.ts";
import type { PreviewOptions } from "../plan/preview.ts";
import type { Preview } from "../plan/planned.ts";
import type { Decisions, Profile, RowDecision } from "../profile/schema.ts";

export const key = fingerprintWith(new TextEncoder().encode("a key for tests only"));

/** A profile with what most tests need. */
export const profile: Profile = {
  format: "quartierkit-import-profile",
  version: 1,
  id: "test",
  columns: [
    { header: ["Kundennummer", "KdNr"], to: "identifiers.ba-kundennummer" },
    { header: "Nachname", to: "name.family" },
    { header: "Vorname", to: "name.given" },
    { header: ["Geburtsdatum", "Geb.-Datum"], to: "birthDate" },
    { header: "Geschlecht", to: "gender", codes: { w: "female", weiblich: "female", m: "male", männlich: "male" } },
    { header: "Erwachsene", to: "household.adults" },
    { header: "arbeitslos seit", to: "history.registered-unemployed.from" },
    { header: "AGS", to: "residence.ags" },
  ],
  yearsFrom: 1930,
};

const text = (rows: readonly string[]): Uint8Array => new TextEncoder().encode(`${rows.join("\n")}\n`);

/** A register of some participants. */
export const registerOf = (...participants: readonly Participant[]): Register => ({ ...emptyRegister, participants });

export interface ListOptions extends Partial<Omit<PreviewOptions, "decisions">> {
  readonly decide?: readonly RowDecision[];
}

/** A preview of a list. Optional columns may be missing: that is a warning and no matter here. */
export function previewOf(list: Uint8Array | readonly string[], options: ListOptions = {}): Preview {
  const bytes = list instanceof Uint8Array ? list : text(list);
  const { decide, ...more } = options;
  const fileHash = hashOf(bytes);
  const decisions: Decisions | undefined =
    decide === undefined ? undefined : { format: "quartierkit-import-decisions", version: 1, fileHash, rows: decide };
  return previewImport(bytes, {
    register: emptyRegister,
    profile,
    on: "2026-03-01",
    fileName: "liste.csv",
    fileHash,
    fingerprint: key,
    ...more,
    ...(decisions === undefined ? {} : { decisions }),
  });
}

/** Outcome, way of matching and codes of each row. */
export const outcomes = ({ rows }: Preview): readonly string[] =>
  rows.map(({ line, outcome, by, participantId, findings }) =>
    [line, outcome, by, participantId, ...findings.map(({ code }) => code)]
      .filter((part) => part !== undefined)
      .join(" "),
  );

export const codesOf = ({ findings }: { readonly findings: Preview["findings"] }): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => code !== "column-missing");
