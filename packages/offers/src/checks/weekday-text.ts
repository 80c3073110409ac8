// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { weekdays } from "../codes/lists.ts";
import type { SimpleSchedule } from "../records/catalogue.ts";
import { parseRule } from "../recurrence/parse-rule.ts";
import { monday, offering } from "./examples.ts";
import type { CatalogueCheck } from "./parameters.ts";
import { eachSchedule } from "./walk.ts";

/** Weekdays as texts name them, Monday first. */
const names = [
  /\b(montags?|mondays?)\b/i,
  /\b(dienstags?|tuesdays?)\b/i,
  /\b(mittwochs?|wednesdays?)\b/i,
  /\b(donnerstags?|thursdays?)\b/i,
  /\b(freitags?|fridays?)\b/i,
  /\b(samstags?|sonnabends?|saturdays?)\b/i,
  /\b(sonntags?|sundays?)\b/i,
];
const span = /\b(bis|to|through|–|-)\b|täglich|daily|werktags|weekdays|feiertag|holiday|außer|except/i;

/** The weekday of a wall time, Monday = 0. */
const weekdayOf = (start: string): number => (new Date(`${start.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Weekdays of the hours or of the rules; `undefined` where they cannot be told. */
function daysOf(schedule: SimpleSchedule): readonly number[] | undefined {
  if (schedule.kind === "weekly") return schedule.hours.map(({ weekday }) => weekdays.indexOf(weekday));
  if (schedule.kind !== "recurring") return undefined;
  try {
    return schedule.series.flatMap(({ rule, start }) => {
      const { frequency, weekdays: days } = parseRule(rule);
      if (days !== undefined) return days.map(({ weekday }) => weekday);
      return frequency === "WEEKLY" ? [weekdayOf(start)] : [0, 1, 2, 3, 4, 5, 6];
    });
  } catch {
    return undefined;
  }
}

const tuesday = { de: "jeden Dienstag", en: "every Tuesday" };
const weekly = (rule: string, start: string) =>
  offering({
    schedule: {
      kind: "recurring",
      timeZone: "Europe/Berlin",
      series: [{ rule, start: `${start}T09:00`, end: `${start}T12:00` }],
      note: tuesday,
    },
  });

export const weekdayTextChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-WEEKDAY-TEXT",
    severity: "warning",
    title: { de: "Text nennt andere Wochentage als die Zeiten", en: "Text names other weekdays than the hours" },
    message: { de: "Der Text nennt „{day}“; die Zeiten nicht.", en: "The text names “{day}”; the hours do not." },
    hint: { de: "Text oder Zeiten berichtigen.", en: "Correct the text or the hours." },
    find: eachSchedule((schedule) => {
      const days = daysOf(schedule);
      if (days === undefined) return [];
      const texts = Object.entries(schedule.note ?? {}).filter(([, text]) => !span.test(text));
      return texts.flatMap(([language, text]) =>
        names.flatMap((name, day): readonly Violation[] => {
          const found = name.exec(text)?.[0];
          return found === undefined || days.includes(day)
            ? []
            : [{ path: `/note/${language}`, values: { day: found } }];
        }),
      );
    }),
    examples: {
      passing: [
        weekly("FREQ=WEEKLY;BYDAY=TU", "2022-01-04"),
        weekly("FREQ=WEEKLY", "2022-01-04"),
        offering({ schedule: { ...monday(["09:00", "12:00"]), note: { de: "Montag bis Freitag" } } }),
      ],
      failing: [
        weekly("FREQ=WEEKLY;BYDAY=WE", "2022-01-05"),
        weekly("FREQ=WEEKLY", "2022-01-05"),
        offering({ schedule: { ...monday(["09:00", "12:00"]), note: tuesday } }),
      ],
    },
  },
];
