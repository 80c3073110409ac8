// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";

interface Right {
  readonly text: Bilingual;
  readonly norm: Citation;
}

/** What a person is entitled to, as Art. 15 wants them told. */
export const rights: readonly Right[] = [
  {
    text: {
      de: "Sie können verlangen, dass unrichtige Angaben berichtigt und unvollständige ergänzt werden. Bestreiten Sie eine Angabe, wird das vermerkt.",
      en: "You can have wrong data corrected and incomplete data completed. If you dispute a statement, a note says so.",
    },
    norm: cite("Art. 16 DSGVO"),
  },
  {
    text: {
      de: "Sie können die Löschung verlangen, soweit die Daten nicht mehr gebraucht werden und keine Frist sie zu behalten verlangt.",
      en: "You can have data erased as far as it is no longer needed and no period requires keeping it.",
    },
    norm: cite("Art. 17 DSGVO"),
  },
  {
    text: {
      de: "Sie können verlangen, dass die Verarbeitung eingeschränkt wird, zum Beispiel solange eine Angabe geprüft wird.",
      en: "You can have processing restricted, for example while a statement is being examined.",
    },
    norm: cite("Art. 18 DSGVO"),
  },
  {
    text: {
      de: "Sie können aus Gründen Ihrer besonderen Lage widersprechen, wenn die Daten für eine öffentliche Aufgabe verarbeitet werden.",
      en: "You can object on grounds of your particular situation where data is processed for a public task.",
    },
    norm: cite("Art. 21 DSGVO"),
  },
  {
    text: {
      de: "Eine Einwilligung können Sie jederzeit für die Zukunft widerrufen; Nachteile dürfen Ihnen daraus nicht entstehen.",
      en: "You can withdraw a consent at any time for the future; no disadvantage may come of it.",
    },
    norm: cite("Art. 7 Abs. 3 DSGVO"),
  },
  {
    text: {
      de: "Was Sie selbst auf Grund einer Einwilligung oder eines Vertrags angegeben haben, können Sie in maschinenlesbarer Form erhalten.",
      en: "What you told yourself on the basis of a consent or a contract you can get in machine-readable form.",
    },
    norm: cite("Art. 20 DSGVO"),
  },
  {
    text: {
      de: "Sie können sich bei der Aufsichtsbehörde beschweren.",
      en: "You can complain to the supervisory authority.",
    },
    norm: cite("Art. 77 DSGVO"),
  },
];
