// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import type { Citation } from "@quartierkit/vocabulary";
import { participation } from "../record/build.ts";
import { told } from "./conditions.ts";
import { unionCountries } from "./countries.ts";
import { dependentChildren, migrationBackground, parentsBornAbroad } from "./derived.ts";
import { disabilityDegree, ruralDegree } from "./parameters.ts";

const { allOf, anyOf, compare, not, number, reason, someOf } = build;

/** A disability that was ascertained. */
export const isDisabled = (norm: Citation): Condition =>
  reason("disability", norm, {
    say: { de: "Grad der Behinderung mindestens {required}.", en: "Degree of disability at least {required}." },
    shows: { required: disabilityDegree },
    of: compare(number("disability.degree"), ">=", disabilityDegree),
  });

/** Not a citizen of the Union, stateless people included. */
export const isThirdCountryNational = (norm: Citation): Condition =>
  told(
    "third-country",
    norm,
    { de: "Keine Staatsangehörigkeit eines EU-Staates.", en: "No nationality of a member of the EU." },
    not(someOf("nationalities", unionCountries)),
  );

/** Belongs to a minority. */
export const isMinority = (norm: Citation): Condition =>
  told(
    "minority",
    norm,
    { de: "Gehört einer Minderheit an.", en: "Belongs to a minority." },
    participation.is("minority"),
  );

/** Which definition of a foreign background is taken. */
export type ForeignBackground = "parents-born-abroad" | "destatis";

/** Foreign background. */
export const hasForeignBackground = (norm: Citation, definition: ForeignBackground): Condition =>
  definition === "destatis"
    ? told(
        "foreign-background",
        norm,
        { de: "Migrationshintergrund (Statistisches Bundesamt).", en: "Migration background (Destatis)." },
        migrationBackground,
      )
    : told(
        "foreign-background",
        norm,
        { de: "Beide Elternteile im Ausland geboren.", en: "Both parents born abroad." },
        parentsBornAbroad,
      );

/** CO15: migrants, people of foreign background, minorities. */
export const isMigrant = (norm: Citation): Condition =>
  anyOf(
    told(
      "not-german",
      norm,
      { de: "Keine deutsche Staatsangehörigkeit.", en: "No German nationality." },
      not(someOf("nationalities", ["DE"])),
    ),
    hasForeignBackground(norm, "destatis"),
    isMinority(norm),
  );

/** Who is asked about housing and place of living: everybody, or a sample. */
export type Housing = "census" | "sample";

/** Counts whoever was drawn, where only a sample is asked. */
export const amongAsked = (norm: Citation, housing: Housing, of: Condition): Condition =>
  housing === "census"
    ? of
    : allOf(
        told(
          "drawn",
          norm,
          { de: "Für die Stichprobe gezogen.", en: "Drawn into the sample." },
          participation.is("sampled"),
        ),
        of,
      );

/** Homeless or excluded from housing. */
export const isHomeless = (norm: Citation): Condition =>
  told(
    "homeless",
    norm,
    {
      de: "Wohnungslos oder von Ausgrenzung auf dem Wohnungsmarkt betroffen.",
      en: "Homeless or affected by housing exclusion.",
    },
    participation.is("homeless"),
  );

/** CO17: any disadvantage that the other indicators do not tell; it takes in who is homeless or never finished primary school. */
export const isOtherwiseDisadvantaged = (norm: Citation): Condition =>
  anyOf(
    told(
      "other-disadvantage",
      norm,
      { de: "Anderweitig benachteiligt.", en: "Otherwise disadvantaged." },
      participation.is("otherDisadvantage"),
    ),
    isHomeless(norm),
    told(
      "no-schooling",
      norm,
      { de: "Kein Abschluss (ISCED 0).", en: "No level completed (ISCED 0)." },
      compare(number("isced"), "=", 0),
    ),
  );

/** Lives in a rural area. */
export const isRural = (norm: Citation): Condition =>
  told(
    "rural",
    norm,
    { de: "Wohnt in einem dünn besiedelten Gebiet.", en: "Lives in a thinly populated area." },
    compare(participation.number("degurba"), "=", ruralDegree),
  );

/** Nobody in the household works: neither the person nor another member. */
export const isJobless = (norm: Citation): Condition =>
  told(
    "jobless-household",
    norm,
    { de: "Niemand im Haushalt ist erwerbstätig.", en: "Nobody in the household works." },
    allOf(
      compare(number("household.employedMembers"), "=", 0),
      not(participation.oneOf("status", ["employed", "self-employed"])),
    ),
  );

/** Children in the household. */
export const hasChildren = (norm: Citation): Condition =>
  told(
    "dependent-children",
    norm,
    { de: "Abhängige Kinder im Haushalt.", en: "Dependent children in the household." },
    dependentChildren,
  );

/** One adult. */
export const isSingleAdult = (norm: Citation): Condition =>
  told(
    "single-adult",
    norm,
    { de: "Ein Erwachsener im Haushalt.", en: "One adult in the household." },
    compare(number("household.adults"), "=", 1),
  );
