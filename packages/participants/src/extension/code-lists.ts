// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { coreCode, findCode } from "@quartierkit/vocabulary";
import type { CodeList } from "@quartierkit/vocabulary";
import {
  absenceReasons,
  channels,
  destinations,
  exitReasons,
  measureNorms,
  notStartedReasons,
  occupationalFields,
} from "../codes/lists.ts";
import { barrierGroups, counsellingTypes, identifierSystems, legalFrames } from "../codes/support-lists.ts";
import type { Extension, OwnCodeList } from "./extension.ts";

const coreLists: readonly CodeList[] = [
  absenceReasons,
  barrierGroups,
  channels,
  counsellingTypes,
  destinations,
  exitReasons,
  identifierSystems,
  legalFrames,
  measureNorms,
  notStartedReasons,
  occupationalFields,
];

/** The core list of an id. */
export const coreListOf = (id: string): CodeList | undefined => coreLists.find((list) => list.id === id);

/** The own list of an id. */
export const ownListOf = ({ codeLists }: Extension, id: string): OwnCodeList | undefined =>
  codeLists.find(({ list }) => list.id === id);

/** Whether a code is one of the city's or of the core list it extends; retired codes still are. */
export const isCodeOf = ({ core, list }: OwnCodeList, code: unknown): boolean => {
  const wider = coreListOf(core);
  return (
    typeof code === "string" &&
    (findCode(list, code) !== undefined || (wider !== undefined && findCode(wider, code) !== undefined))
  );
};

/**
 * The core code that a city's code is counted under.
 *
 * @param extension - the extension that declares the code
 * @param listId - id of the city's list
 * @param code - a code of the city, or a core code, which stands for itself
 * @returns `undefined` where no path leads to a core code
 */
export function coreCodeOf(extension: Extension, listId: string, code: string): string | undefined {
  const own = ownListOf(extension, listId);
  const core = own === undefined ? undefined : coreListOf(own.core);
  return own === undefined || core === undefined ? undefined : coreCode(own.list, core, code);
}
