// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { escapeHtml } from "@quartierkit/findings";
import type { Bilingual, Mark } from "@quartierkit/vocabulary";
import type { EsfReport } from "../../count/report.ts";
import { defaultsOf } from "../../rule-sets/defaults.ts";
import type { Choice, Switches } from "../../rule-sets/switches.ts";
import { choiceWords, markWords } from "./choice-words.ts";
import { facts, german, say, section, speaking, table } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";

function valueWord(name: keyof Switches, value: string): Bilingual {
  const words: Readonly<Record<string, Bilingual>> = choiceWords[name].values;
  return words[value] ?? { de: value, en: value };
}

/** A choice that another one could have taken the place of; everything else is how the guidance was read. */
type Switched = Choice & { readonly name: keyof Switches };

const isSwitched = (choice: Choice): choice is Switched => Object.hasOwn(choiceWords, choice.name);

function choiceRow({ name, value, reason, mark }: Switched, defaults: Switches, language: ReportLanguage) {
  const t = speaking(language);
  const usual = valueWord(name, defaults[name]);
  return [
    say(choiceWords[name].name, language),
    `${say(valueWord(name, value), language)} <small>(${
      value === defaults[name]
        ? t("Voreinstellung", "default")
        : t(`abweichend; Voreinstellung: ${usual.de}`, `not the default, which is: ${usual.en}`)
    })</small>`,
    say(reason, language),
    say(markWords[mark], language),
  ];
}

/** Which choices were made where the sources leave one, and which numbers are assumptions. */
export function choiceSection(
  { choices, assumptions, rules }: Pick<EsfReport, "choices" | "assumptions" | "rules">,
  language: ReportLanguage,
): string {
  const t = speaking(language);
  const defaults = defaultsOf(rules.id);
  const made = choices.filter(isSwitched).map((choice) => choiceRow(choice, defaults, language));
  const read = choices
    .filter((choice) => !isSwitched(choice))
    .map(({ reason, mark }) => [say(reason, language), say(markWords[mark], language)]);
  const head = [t("Festlegung", "Choice"), t("Gewählt", "Chosen"), t("Begründung", "Reason"), t("Beleg", "Evidence")];
  const chosen = table(head, made, {
    caption: t("Wo die Quellen eine Wahl lassen", "Where the sources leave a choice"),
    wide: true,
  });
  const readings = table([t("Lesart", "Reading"), t("Beleg", "Evidence")], read, {
    caption: t("Wie die Leitlinien gelesen wurden", "How the guidance was read"),
    wide: true,
  });
  const assumed = assumptions.map(({ title, value, because }) => [
    say(title, language),
    value,
    german(because, language),
  ]);
  const numbers = table([t("Größe", "Number"), t("Wert", "Value"), t("Annahme", "Assumption")], assumed, {
    caption: t("Werte, für die kein Text gefunden wurde", "Numbers for which no text was found"),
  });
  const body = `${chosen}${readings}${assumed.length === 0 ? "" : numbers}`;
  return section("choices", t("Festlegungen und Annahmen", "Choices and assumptions"), body);
}

const markOf = (mark: Mark | undefined, language: ReportLanguage): string =>
  mark === undefined ? "" : ` (${say(markWords[mark], language)})`;

/** Which text the indicators rest on, and where it was read. */
export function sourceSection({ rules }: Pick<EsfReport, "rules">, language: ReportLanguage): string {
  const t = speaking(language);
  const { norm, source, inForce } = rules;
  const { title, publisher, url, mark, retrievedOn } = source;
  const until = inForce.to === null ? "" : ` ${t("bis", "to")} ${formatDay(inForce.to, language)}`;
  const read = [
    german(title, language),
    ...(publisher === undefined ? [] : [escapeHtml(publisher)]),
    ...(retrievedOn === undefined ? [] : [formatDay(retrievedOn, language)]),
  ].join(", ");
  const body = facts([
    [t("Rechtsgrundlage", "Legal basis"), german(norm.text, language)],
    [t("In dieser Fassung", "In this wording"), `${t("seit", "since")} ${formatDay(inForce.from, language)}${until}`],
    [t("Gelesene Fassung", "Text as read"), `${read}${markOf(mark, language)}`],
    ...(url === undefined
      ? []
      : [[t("Fundstelle", "Address"), `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`] as const]),
    [t("Berechnet mit", "Computed with"), "Quartierkit, @quartierkit/monitoring"],
  ]);
  return section("sources", t("Herkunft der Regeln", "Provenance of the rules"), body);
}
