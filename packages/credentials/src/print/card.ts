// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import { isThing, listOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import type { Check, CheckName } from "../verify/check.ts";
import type { Verification } from "../verify/verify.ts";

type Language = keyof Bilingual;

/** Names of the checks, for people. */
export const checkLabels: Readonly<Record<CheckName, Bilingual>> = {
  readable: { de: "Lesbar", en: "Readable" },
  contexts: { de: "Begriffe hinterlegt", en: "Terms pinned" },
  "data-model": { de: "Datenmodell", en: "Data model" },
  "open-badge": { de: "Open Badge 3.0", en: "Open Badge 3.0" },
  terms: { de: "Felder", en: "Fields" },
  proof: { de: "Art der Signatur", en: "Kind of signature" },
  key: { de: "Schlüssel", en: "Key" },
  signature: { de: "Signatur", en: "Signature" },
  issuer: { de: "Aussteller", en: "Issuer" },
  period: { de: "Gültigkeit", en: "Validity" },
  status: { de: "Widerruf", en: "Revocation" },
  holder: { de: "Inhaber", en: "Holder" },
  schema: { de: "Eigenes Schema", en: "Own schema" },
};

export const outcomeLabels: Readonly<Record<Verification["outcome"], Bilingual>> = {
  valid: { de: "gültig", en: "valid" },
  invalid: { de: "ungültig", en: "not valid" },
  unknown: { de: "nicht feststellbar", en: "cannot be told" },
};

const colours = { valid: "#0b6b3a", invalid: "#a3161a", unknown: "#6b4b00" } as const;

const markOf = (ok: boolean | null): string => (ok === null ? "?" : ok ? "✓" : "✗");

const [width, left, lineHeight, signs] = [720, 28, 20, 86];

/** Breaks a text into lines of a number of signs. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < signs) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > signs ? `${word.slice(0, signs - 1)}…` : word);
  }
  return lines;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly weight: 400 | 700;
}

const line = (text: string, size = 14, colour = "#16202a", weight: Line["weight"] = 400): Line => ({
  text,
  size,
  colour,
  weight,
});

const textIn = (thing: unknown, name: string): string | undefined => {
  const value = isThing(thing) ? thing[name] : undefined;
  return typeof value === "string" ? value : undefined;
};

/** What a credential says of itself, as far as it can be shown in three lines. */
function headOf(credential: Thing | null, language: Language): readonly Line[] {
  const [subject] = listOf(credential?.["credentialSubject"]);
  const achievement = isThing(subject) ? subject["achievement"] : undefined;
  const name =
    textIn(achievement, "name") ?? textIn(credential, "name") ?? { de: "Nachweis", en: "Credential" }[language];
  const from = (textIn(credential, "validFrom") ?? textIn(credential, "issuanceDate"))?.slice(0, 10);
  const facts = [
    textIn(achievement, "specialization"),
    textIn(credential?.["issuer"], "name"),
    textIn(subject, "licenseNumber"),
    from,
  ].filter((fact) => fact !== undefined);
  return [
    ...wrapped(name)
      .slice(0, 2)
      .map((text) => line(text, 20, "#16202a", 700)),
    ...wrapped(facts.join(" · "))
      .slice(0, 2)
      .map((text) => line(text, 13, "#46535f")),
  ];
}

const checkLines = ({ name, ok, why }: Check, language: Language): readonly Line[] =>
  wrapped(`${markOf(ok)} ${checkLabels[name][language]}: ${why[language]}`)
    .slice(0, 3)
    .map((text, index) => line(index === 0 ? text : `   ${text}`, 13, ok === false ? colours.invalid : "#16202a"));

const drawn = ({ text, size, colour, weight }: Line, index: number): string =>
  `<text x="${left}" y="${44 + index * lineHeight + (index > 1 ? 6 : 0)}" font-size="${size}" font-weight="${weight}" fill="${colour}" xml:space="preserve">${escapeHtml(text)}</text>`;

/**
 * A credential with its verification as a picture: what it says of itself, whether it is valid, and each check with its reason.
 * Foreign text in it is escaped and cut to size.
 *
 * @param verification - what `verifyCredential` found
 * @param language - language of the labels and reasons
 * @returns an SVG element, complete in itself
 */
export function certificateCard(verification: Verification, language: Language = "de"): string {
  const { outcome, checks, credential } = verification;
  const verdict = `${markOf(outcome === "unknown" ? null : outcome === "valid")} ${outcomeLabels[outcome][language]}`;
  const lines = [
    ...headOf(credential, language),
    line(verdict, 16, colours[outcome], 700),
    ...checks.flatMap((check) => checkLines(check, language)),
  ];
  const height = 44 + lines.length * lineHeight + 20;
  const description = checks.map(({ name, ok }) => `${checkLabels[name][language]} ${markOf(ok)}`).join(", ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, 'Liberation Sans', Arial, sans-serif">`,
    `<title>${escapeHtml(verdict)}</title>`,
    `<desc>${escapeHtml(description)}</desc>`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="8" fill="#ffffff" stroke="${colours[outcome]}" stroke-width="2"/>`,
    ...lines.map(drawn),
    "</svg>",
  ].join("\n");
}
