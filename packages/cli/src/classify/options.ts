// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { verdictIds } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import type { EvaluateOptions } from "@quartierkit/rules";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";

/**
 * The day a command is asked for.
 *
 * @throws UsageError where it is absent or does not exist
 */
export function dayOption(call: Call): Day {
  return dayIn("on", call.option("on"));
}

function dayIn(name: string, day: string | undefined): Day {
  if (!isDay(day))
    throw new UsageError(`--${name} takes a day that exists, YYYY-MM-DD${day === undefined ? "" : `, not “${day}”`}.`);
  return day;
}

/**
 * The day whose law applies and the day of knowledge, where they are others than the day itself.
 *
 * @throws UsageError for a day that does not exist
 */
export function otherDays(call: Call): EvaluateOptions {
  const [law, known] = [call.option("law-day"), call.option("known-on")];
  return {
    ...(law === undefined ? {} : { lawDay: dayIn("law-day", law) }),
    ...(known === undefined ? {} : { knownOn: dayIn("known-on", known) }),
  };
}

/**
 * The verdicts that are asked for; all where none is named.
 *
 * @throws UsageError for one that does not exist
 */
export function idsOption(call: Call): readonly VerdictId[] {
  const wished = call
    .options("only")
    .flatMap((list) => list.split(","))
    .map((id) => id.trim())
    .filter((id) => id !== "");
  return wished.length === 0
    ? verdictIds
    : wished.map((wish) => {
        const id = verdictIds.find((candidate) => candidate === wish);
        if (id === undefined)
          throw new UsageError(`There is no verdict “${wish}”. Verdicts: ${verdictIds.join(", ")}.`);
        return id;
      });
}
