// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMissing } from "@quartierkit/vocabulary";
import type { Violation } from "@quartierkit/findings";
import { base, offering } from "./examples.ts";
import type { CatalogueCheck } from "./parameters.ts";
import { eachOffer } from "./walk.ts";

const reason = { de: "Arbeitsgelegenheit", en: "work opportunity" };

export const termChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-AGES",
    severity: "error",
    title: { de: "Altersgrenzen vertauscht", en: "Ages swapped" },
    message: { de: "Von {from} bis {to} Jahren ist niemand.", en: "Nobody is from {from} to {to} years old." },
    hint: { de: "Beide Grenzen prüfen.", en: "Check both limits." },
    find: eachOffer(({ ages }) =>
      ages?.from !== undefined && ages.to !== undefined && ages.from > ages.to
        ? [{ path: "/ages", values: { from: ages.from, to: ages.to } }]
        : [],
    ),
    examples: {
      passing: [offering({ ages: { from: 1.5, to: 3 } })],
      failing: [offering({ ages: { from: 12, to: 6 } })],
    },
  },
  {
    code: "OFF-COST-UNKNOWN",
    severity: "info",
    title: { de: "Kosten nicht bekannt", en: "Cost unknown" },
    message: { de: "Was dieses Angebot kostet, ist nicht bekannt.", en: "What this offer costs is not known." },
    hint: {
      de: "Beim Träger erfragen; „kostenlos“ nur, wenn es gesagt wurde.",
      en: "Ask the organisation; “free” only where it was said.",
    },
    find: eachOffer(({ cost }) => (isMissing(cost) ? [{ path: "/cost" }] : [])),
    examples: { passing: [base], failing: [offering({ cost: { missing: "unknown" } })] },
  },
  {
    code: "OFF-COST",
    severity: "error",
    title: { de: "Preise widersprechen sich", en: "Prices contradict each other" },
    message: {
      de: "Eine Ermäßigung ist teurer als der volle Preis, oder die Spanne ist vertauscht.",
      en: "A reduction costs more than the full price, or the range is swapped.",
    },
    hint: { de: "Beträge in Cent prüfen.", en: "Check the amounts in cents." },
    find: eachOffer(({ cost }): readonly Violation[] => {
      if (isMissing(cost) || cost.kind === "free" || cost.kind === "donation") return [];
      const most = cost.kind === "amount" ? cost.euroCents : (cost.toEuroCents ?? Infinity);
      const swapped = cost.kind === "range" && cost.fromEuroCents > most ? [{ path: "/cost" }] : [];
      return [
        ...swapped,
        ...(cost.reductions ?? []).flatMap(({ euroCents }, index) =>
          euroCents > most ? [{ path: `/cost/reductions/${index}` }] : [],
        ),
      ];
    }),
    examples: {
      passing: [offering({ cost: { kind: "amount", euroCents: 500, reductions: [{ for: reason, euroCents: 0 }] } })],
      failing: [
        offering({ cost: { kind: "amount", euroCents: 500, reductions: [{ for: reason, euroCents: 900 }] } }),
        offering({ cost: { kind: "range", fromEuroCents: 900, toEuroCents: 500 } }),
      ],
    },
  },
  {
    code: "OFF-CAPACITY",
    severity: "error",
    title: { de: "Mehr Plätze, als es gibt", en: "More places than there are" },
    message: {
      de: "{number} von {places} Plätzen kann nicht sein.",
      en: "{number} of {places} places cannot be.",
    },
    hint: { de: "Plätze, freie Plätze und Mindestzahl prüfen.", en: "Check places, free places and minimum." },
    find: eachOffer(({ capacity }) => {
      const { places, minimum, free } = capacity ?? {};
      if (places === undefined) return [];
      const counts = [
        { path: "/capacity/free", number: isMissing(free) ? undefined : free },
        { path: "/capacity/minimum", number: minimum },
      ];
      return counts.flatMap(({ path, number }) =>
        number !== undefined && number > places ? [{ path, values: { number, places } }] : [],
      );
    }),
    examples: {
      passing: [offering({ capacity: { places: 10, free: 10, minimum: 4 } })],
      failing: [offering({ capacity: { places: 10, free: 12 } }), offering({ capacity: { places: 10, minimum: 12 } })],
    },
  },
  {
    code: "OFF-WAITING-LIST",
    severity: "warning",
    title: { de: "Warteliste trotz freier Plätze", en: "Waiting list in spite of free places" },
    message: {
      de: "{free} Plätze sind frei, und {waiting} Personen warten.",
      en: "{free} places are free, and {waiting} people wait.",
    },
    hint: {
      de: "Freie Plätze und Warteliste auf denselben Tag bringen.",
      en: "Bring free places and waiting list to the same day.",
    },
    find: eachOffer(({ capacity }) => {
      const { free, waitingList } = capacity ?? {};
      if (isMissing(free) || isMissing(waitingList) || free === undefined || waitingList?.waiting === undefined)
        return [];
      return free > 0 && waitingList.waiting > 0
        ? [{ path: "/capacity", values: { free, waiting: waitingList.waiting } }]
        : [];
    }),
    examples: {
      passing: [offering({ capacity: { free: 0, waitingList: { open: true, waiting: 3 } } })],
      failing: [offering({ capacity: { free: 2, waitingList: { open: true, waiting: 3 } } })],
    },
  },
  {
    code: "OFF-VERDICT",
    severity: "warning",
    title: { de: "Voraussetzung, die niemand prüft", en: "Requirement that nothing examines" },
    message: { de: "Ein Ergebnis „{id}“ wird hier nicht berechnet.", en: "No verdict “{id}” is computed here." },
    hint: {
      de: "Kennung prüfen, z. B. „sgb2-16d“ oder „lone-parent“; sonst bleibt die Antwort „nicht bekannt“.",
      en: "Check the id, e.g. “sgb2-16d” or “lone-parent”; otherwise the answer stays unknown.",
    },
    find: eachOffer(({ eligibility }, { parameters: { verdictIds } }) => {
      if (verdictIds === undefined || eligibility === undefined || isMissing(eligibility)) return [];
      return eligibility.requirements.flatMap(({ verdicts }, requirement) =>
        verdicts.flatMap((id, index): readonly Violation[] =>
          verdictIds.includes(id)
            ? []
            : [{ path: `/eligibility/requirements/${requirement}/verdicts/${index}`, values: { id } }],
        ),
      );
    }),
    examples: {
      passing: [
        offering({ eligibility: { requirements: [{ rule: "any-of", verdicts: ["sgb2-16d"], firm: true, reason }] } }),
      ],
      failing: [
        offering({ eligibility: { requirements: [{ rule: "any-of", verdicts: ["sgb2-16x"], firm: true, reason }] } }),
      ],
    },
  },
  {
    code: "OFF-LANGUAGE-DETAIL",
    severity: "warning",
    title: { de: "Einzelheit zu einer Sprache, die nicht genannt ist", en: "Detail of a language that is not named" },
    message: { de: "„{tag}“ steht nicht unter den Sprachen.", en: "“{tag}” is not among the languages." },
    hint: { de: "Sprache nachtragen oder die Einzelheit entfernen.", en: "Add the language or remove the detail." },
    find: eachOffer(({ languages = [], languageDetails = [] }) =>
      languageDetails.flatMap(({ language }, index) =>
        languages.includes(language) ? [] : [{ path: `/languageDetails/${index}`, values: { tag: language } }],
      ),
    ),
    examples: {
      passing: [offering({ languages: ["de", "gsg"], languageDetails: [{ language: "gsg", by: "interpreter" }] })],
      failing: [offering({ languages: ["de"], languageDetails: [{ language: "tr", by: "volunteer" }] })],
    },
  },
];
