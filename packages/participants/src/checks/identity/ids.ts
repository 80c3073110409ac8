// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { valueOf } from "@quartierkit/vocabulary";
import type { Participant, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having } from "../examples.ts";

interface Named {
  readonly key: string;
  readonly path: string;
  readonly shown: string;
}

/** Places that share a key with an earlier one. */
function repeated(places: readonly Named[]): readonly (Named & { readonly first: string })[] {
  const seen = new Map<string, string>();
  return places.flatMap((place) => {
    const first = seen.get(place.key);
    if (first === undefined) seen.set(place.key, place.path);
    return first === undefined ? [] : [{ ...place, first }];
  });
}

function idsOf(register: Register): readonly Named[] {
  const lists = Object.entries(register).filter(([, records]) => Array.isArray(records));
  return lists.flatMap(([list, records]) =>
    // Every list holds plain objects, most of which have an id.
    (records as readonly { readonly id?: string }[]).flatMap(({ id }, index) =>
      id === undefined ? [] : [{ key: `${list} ${id}`, path: pointer(list, index, "id"), shown: id }],
    ),
  );
}

const numbersOf = ({ participants }: Register): readonly Named[] =>
  participants.flatMap((participant, index) =>
    (standing(participant) ? (participant.identifiers ?? []) : []).map(({ system, value }, place) => ({
      key: `${system} ${value.replaceAll(/\s/g, "").toUpperCase()}`,
      path: pointer("participants", index, "identifiers", place),
      shown: value,
    })),
  );

/** A name without case, accents and spaces around; ß is ss. */
const normalised = (name: string): string =>
  name.trim().toLowerCase().replaceAll("ß", "ss").normalize("NFD").replaceAll(/\p{M}/gu, "");

function namesake({ birthDate, names = [] }: Participant): string | null {
  const born = valueOf(birthDate);
  const name = names.find(({ kind }) => kind === "official") ?? names[0];
  if (name === undefined || born === undefined || !isDay(born)) return null;
  return `${normalised(name.given)} ${normalised(name.family)} ${born}`;
}

const namesOf = ({ participants }: Register): readonly Named[] =>
  participants.flatMap((participant, index) => {
    const key = standing(participant) ? namesake(participant) : null;
    return key === null ? [] : [{ key, path: pointer("participants", index), shown: participant.id }];
  });

const told = (places: ReturnType<typeof repeated>, severity: "error" | "warning"): readonly Violation[] =>
  places.map(({ path, first, shown }) => ({ path, severity, values: { id: shown }, related: [first] }));

const people = (...fields: readonly Partial<Participant>[]): Register =>
  having({ participants: fields.map((more, index) => ({ id: `p-${index + 1}`, ...more })) });

const official = (given: string, family: string) => [{ given, family, kind: "official" as const }];

export const collision: RegisterCheck = {
  code: "ID-COLLISION",
  severity: "error",
  title: {
    de: "Kennung oder Kennnummer doppelt, oder Name und Geburtstag gleich",
    en: "Id or number given twice, or same name and birth date",
  },
  message: {
    de: "„{id}“ steht schon an anderer Stelle, oder Name und Geburtstag stimmen überein.",
    en: "“{id}” already stands elsewhere, or name and birth date agree.",
  },
  hint: {
    de: "Jede Kennung nur einmal vergeben; bei gleicher Person zusammenführen.",
    en: "Give each id once; if it is the same person, merge the records.",
  },
  find: (register) => [
    ...told(repeated(idsOf(register)), "error"),
    ...told(repeated(numbersOf(register)), "error"),
    ...told(repeated(namesOf(register)), "warning"),
  ],
  examples: {
    passing: [
      base,
      people({ birthDate: "1985-04-12", names: official("Ida", "Star") }, { names: official("Ida", "Star") }),
    ],
    failing: [
      having({ participants: [{ id: "p-1" }, { id: "p-1" }] }),
      people(
        { identifiers: [{ system: "provider", value: "A 17" }] },
        { identifiers: [{ system: "provider", value: "a17" }] },
      ),
      people(
        { birthDate: "1985-04-12", names: official("Zoë", "Groß") },
        { birthDate: "1985-04-12", names: official("zoe ", "GROSS") },
      ),
    ],
  },
};
