// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Certified } from "../certificate.ts";
import { asOf } from "../dates.ts";
import { html } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { document } from "../html/page.ts";
import { markedText, plainText, speaking } from "../language.ts";
import type { Language } from "../language.ts";
import { residentsInWords } from "../results.ts";
import type { Results } from "../results.ts";
import { areaSection } from "./area.ts";
import { findingSection } from "./findings.ts";
import { pathwaySection } from "./pathways.ts";
import { profileSection } from "./profile.ts";
import { qualificationSection } from "./qualifications.ts";
import { verdictSection } from "./verdicts.ts";

function tiles(
  { project, judged, findings, active, certificates, residents, onTheWay }: Results,
  language: Language,
): Html {
  const t = speaking(language);
  const shown: readonly (readonly [string | number, string])[] = [
    [judged.length, t("Teilnehmende (erfunden)", "participants (invented)")],
    [active, t("davon noch dabei", "of them still taking part")],
    [residentsInWords(residents, language), t("wohnen im Programmgebiet", "live in the programme area")],
    [onTheWay.length, t("auf dem Weg zum Berufsabschluss", "on the way to a vocational degree")],
    [certificates, t("Zertifikate über Teilqualifikationen", "certificates of partial qualifications")],
    [project.offers.offers.length, t("Angebote im Plan", "offers in the plan")],
    [findings.length, t("Befunde zu den Daten", "findings about the data")],
  ];
  return html`<ul class="tiles">
    ${shown.map(([value, label]) => html`<li><strong>${value}</strong> ${label}</li>`)}
  </ul>`;
}

/** Everything that was found out, and the certificate that was issued. */
export interface Told extends Results {
  readonly certified: Certified | null;
}

/** The pages beside the report. */
function otherPages(language: Language) {
  const t = speaking(language);
  const pages = [
    ["offers", t("Angebotsplan", "Offer plan")],
    ["esf", t("ESF-Indikatoren der Förderrunde", "ESF indicators of the funding round")],
    ["esf-plus", t("Dieselben Personen nach ESF Plus", "The same people under the ESF+")],
  ] as const;
  return pages.map(([file, title]) => html`<li><a href="${file}.${language}.html">${title}</a></li>`);
}

/**
 * The report of the project as one page.
 *
 * @param results - everything that was found out
 * @param language - of the page
 */
export function reportPage(results: Told, language: Language): string {
  const t = speaking(language);
  const { project, judged, findings } = results;
  const { district, indicators } = project;
  const other = language === "de" ? "en" : "de";
  const name = district.profile.acronym ?? plainText(district.profile.name, language);
  const title = t(`${name}: Bericht zum ${formatDay(asOf, "de")}`, `${name}: report as of ${formatDay(asOf, "en")}`);
  const contents = [
    ["area", t("Das Gebiet und die Stadt", "The area and the city")],
    ["verdicts", t("Wer zu welcher Zielgruppe gehört", "Who belongs to which target group")],
    ["pathways", t("Wege durch das Projekt", "Ways through the project")],
    ["qualifications", t("Auf dem Weg zum Berufsabschluss", "On the way to a vocational degree")],
    ["profile", t("Das Projekt", "The project")],
    ["findings", t("Befunde zu den Daten", "Findings about the data")],
  ] as const;
  const body = html`<h1>${title}</h1>
    <p class="lead">${markedText(district.profile.name, language)}</p>
    <div class="warning-box">
      ${t(
        "Alle Teilnehmenden sind erfunden und nach Vögeln benannt. Mit echten Akten gehört diese Seite nur in die Hände der Fallbegleitung: Sie zeigt Einzelne.",
        "All participants are invented and named after birds. With real records this page is for case workers only: it shows individuals.",
      )}
    </div>
    ${tiles(results, language)}
    <nav aria-label="${t("Inhalt", "Contents")}">
      <ul>
        ${contents.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)} ${otherPages(language)}
        <li>
          <a href="${language === "de" ? "report.en.html" : "report.html"}" lang="${other}" hreflang="${other}"
            >${t("This report in English", "Dieser Bericht auf Deutsch")}</a
          >
        </li>
      </ul>
    </nav>
    ${areaSection(indicators, district, language)} ${verdictSection(judged, language)}
    ${pathwaySection(results, language)} ${qualificationSection(results, language)}
    ${profileSection(district, language)} ${findingSection(findings, language)}`;
  const description = t("Gebiet, Zielgruppen, Wege und Abschlüsse", "Area, target groups, ways and degrees");
  return document({ language, title, description, body });
}
