// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sortFindings, toLine } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { certifiedWay } from "./certificate.ts";
import { feedsOf } from "./feeds.ts";
import type { Language } from "./language.ts";
import { speaking } from "./language.ts";
import { esfPages } from "./monitoring/page.ts";
import { planPage } from "./plan/page.ts";
import { searchScript } from "./plan/search/bundle.ts";
import { progress } from "./progress.ts";
import { readProject } from "./read.ts";
import { reportPage } from "./report/page.ts";
import { resultsOf } from "./results.ts";
import { summary } from "./summary.ts";

/** The outside world of a run. */
export interface Run {
  /** Folder with the project's files. */
  readonly data: string;
  /** Folder for the pages; made where it does not exist. */
  readonly out: string;
  readonly language: Language;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Milliseconds, e.g. `performance.now`. */
  readonly clock: () => number;
}

const errorsOf = (findings: readonly Finding[]): readonly Finding[] =>
  sortFindings(findings.filter(({ severity }) => severity === "error"));

/** Writes all pages or none: each appears under its name only when all are written. */
function writePages(out: string, pages: Readonly<Record<string, string>>): readonly string[] {
  mkdirSync(out, { recursive: true });
  const files = Object.entries(pages).map(([name, content]) => ({ path: join(out, name), content }));
  for (const { path, content } of files) writeFileSync(`${path}.part`, content);
  for (const { path } of files) renameSync(`${path}.part`, path);
  return files.map(({ path }) => path);
}

/**
 * Reads the project, finds everything out and writes report and offer plan.
 *
 * @param world - folders, language, outputs
 * @returns the exit status: 0, or 1 where the data has errors; broken records are left out of the pages, and where a whole
 *   file cannot be read no page is written
 */
export async function run({ data, out, language, write, complain, clock }: Run): Promise<number> {
  const t = speaking(language);
  const { step } = progress(write, clock);
  const { project, findings } = await step(t("Dateien lesen und prüfen", "Reading and checking the files"), () =>
    readProject(data),
  );
  const errors = errorsOf(findings);
  for (const finding of errors) complain(`${toLine(finding, language)}\n`);
  if (project === null) {
    complain(`${t("Es wurde nichts geschrieben.", "Nothing was written.")}\n`);
    return 1;
  }
  const results = await step(
    t("Zielgruppen, Wege und Abschlüsse bestimmen", "Finding out target groups, ways and degrees"),
    () => resultsOf(project, findings),
  );
  const certified = await step(t("Ein Zertifikat ausstellen und prüfen", "Issuing and verifying a certificate"), () =>
    certifiedWay(results),
  );
  const feeds = feedsOf(project.offers, project.district);
  const script = await step(
    t("Die Suche des Angebotsplans bündeln", "Bundling the search of the offer plan"),
    searchScript,
  );
  const plan = { catalogue: project.offers, district: project.district, script };
  const pages = await step(t("Bericht und Angebotsplan zeichnen", "Drawing report and offer plan"), () => ({
    "report.html": reportPage({ ...results, certified }, "de"),
    "report.en.html": reportPage({ ...results, certified }, "en"),
    "offers.de.html": planPage(plan, "de"),
    "offers.en.html": planPage(plan, "en"),
    ...Object.fromEntries(feeds.map(({ name, content }) => [name, content])),
    ...(certified === null ? {} : { "certificate.json": certified.file, "certificate.html": certified.page }),
    ...esfPages(project),
  }));
  const written = await step(t("Seiten schreiben", "Writing the pages"), () => writePages(out, pages));
  write(`${summary({ ...results, feeds }, language)}\n${written.map((path) => `  → ${path}\n`).join("")}`);
  return errors.length === 0 ? 0 : 1;
}
