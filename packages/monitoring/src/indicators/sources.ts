// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";

/** The norms that the indicators rest on. */
export const norms = {
  annex2013: cite("Anhang I VO (EU) Nr. 1304/2013, a.F."),
  annex2018: cite("Anhang I VO (EU) Nr. 1304/2013"),
  annexPlus: cite("Anhang I VO (EU) 2021/1057"),
  guidance: cite("Leitlinien der Kommission zu Monitoring und Evaluierung des ESF"),
} as const;

/** Annex I as published in 2013, with the household indicators. */
export const annex2013: Source = {
  title: "Verordnung (EU) Nr. 1304/2013, Anhang I in der Fassung von 2013",
  publisher: "parlementairemonitor.nl",
  url: "https://www.parlementairemonitor.nl/9353000/1/j4nvirkkkr58fyw_j9tvgajcor7dxyk_j9vvij5epmj1ey0/vitgryql5py2",
  mark: "R",
};

/** Annex I as in force since the regulation (EU, Euratom) 2018/1046. */
export const annex2018: Source = {
  title: "Verordnung (EU) Nr. 1304/2013, Anhang I in der Fassung vom 2. August 2018",
  publisher: "legislation.gov.uk",
  url: "https://www.legislation.gov.uk/eur/2013/1304/annex/I/data.html",
  mark: "R",
};

/** Annex I of the regulation on the ESF+. */
export const annexPlus: Source = {
  title: "Verordnung (EU) 2021/1057, Anhang I",
  publisher: "eumonitor.eu",
  url: "https://www.eumonitor.eu/9353000/1/j4nvirkkkr58fyw_j9vvik7m1c3gyxp/vkoseu9025xz",
  mark: "R",
};

/** A question answered by the Commission on its portal for programme authorities. */
export const answered = (title: string): Source => ({
  title,
  publisher: "Europäische Kommission, SFC Support",
  mark: "R",
});

/** A page or document that was read, of a programme or an authority. */
export const read = (title: string, publisher: string): Source => ({ title, publisher, mark: "R" });

/** What is held from general knowledge and was not found in a text: an assumption that the report names. */
export const assumed = (title: string): Source => ({ title: `Annahme: ${title}`, mark: "M" });

/** What follows from texts that were read, by a reading they do not spell out. */
export const derived = (title: string): Source => ({ title: `Abgeleitet: ${title}`, mark: "D" });
