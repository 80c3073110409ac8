// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/** The words of the page, apart from those of fields and codes. */
export const pageWords = {
  title: { de: "Auskunft über Ihre Daten", en: "Your data" },
  intro: {
    de: "Auskunft nach Art. 15 DSGVO, Stand {on}. Hier steht alles, was das Projekt über Sie gespeichert hat.",
    en: "Access under Art. 15 GDPR, as of {on}. This is everything that the project has stored about you.",
  },
  controller: { de: "Verantwortlich", en: "Controller" },
  contact: { de: "Kontakt", en: "Contact" },
  officer: { de: "Datenschutzbeauftragte Person", en: "Data protection officer" },
  authority: { de: "Aufsichtsbehörde", en: "Supervisory authority" },
  yourId: { de: "Ihre Kennung im Projekt", en: "Your id in the project" },
  data: { de: "Ihre Daten", en: "Your data, record by record" },
  field: { de: "Angabe", en: "Statement" },
  value: { de: "Gespeichert", en: "Stored" },
  dataClass: { de: "Datenart", en: "Class of data" },
  undeclared: { de: "nicht erklärt", en: "not declared" },
  use: { de: "Wozu, worauf gestützt, wie lange", en: "What for, on which basis, how long" },
  purpose: { de: "Zweck", en: "Purpose" },
  basis: { de: "Rechtsgrundlage", en: "Legal basis" },
  retention: { de: "Aufbewahrung", en: "Retention" },
  deleteAt: { de: "zu löschen ab", en: "to be erased from" },
  notYet: { de: "steht noch nicht fest", en: "not yet known" },
  recipients: { de: "Wem Daten mitgeteilt wurden", en: "Who was told" },
  to: { de: "Empfänger", en: "Recipient" },
  on: { de: "am", en: "on" },
  what: { de: "Was", en: "What" },
  nobody: {
    de: "Es ist niemand erfasst, dem etwas mitgeteilt wurde.",
    en: "Nobody is on record who was told anything.",
  },
  unsaid: { de: "nicht erfasst", en: "not recorded" },
  sources: { de: "Woher die Angaben stammen", en: "Where the data came from" },
  sourcesText: {
    de: "Wo es erfasst ist, steht bei jedem Eintrag, wer die Angabe gemacht hat („Quelle“), wo genau („Fundstelle“) und wann sie erfasst wurde.",
    en: "Where it was recorded, each record says who told it (“source”), where exactly (“source ref”) and when it was written down.",
  },
  automated: { de: "Automatisierte Entscheidungen", en: "Automated decisions" },
  automatedText: {
    de: "Das Verzeichnis selbst entscheidet nichts. Prüfungen von Zugang und Förderung sind Hinweise, über die ein Mensch entscheidet.",
    en: "The register itself decides nothing. Examinations of access and funding are hints on which a human being decides.",
  },
  rights: { de: "Ihre Rechte", en: "Your rights" },
  right: { de: "Recht", en: "Right" },
  norm: { de: "Norm", en: "Norm" },
  shielded: {
    de: "Weggelassen, weil es andere Personen betrifft (Art. 15 Abs. 4 DSGVO): {count}.",
    en: "Left out because it is about other people (Art. 15(4) GDPR): {count}.",
  },
  measures: { de: "Maßnahmen, die genannt sind", en: "Measures that are named" },
  none: { de: "keine", en: "none" },
  record: { de: "Eintrag {count}", en: "Record {count}" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A word of the page, with what stands in its braces. */
export const pageWord = (
  name: keyof typeof pageWords,
  language: keyof Bilingual,
  values: Readonly<Record<string, string>> = {},
): string => pageWords[name][language].replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");
