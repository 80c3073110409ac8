// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Extension, OwnField } from "@quartierkit/participants/extension";
import { cite } from "@quartierkit/vocabulary";
import { waitingForChildcare } from "./checks.ts";
import { namespace } from "./namespace.ts";
import schema from "./city.schema.json" with { type: "json" };

const task = cite("Art. 6 Abs. 1 Buchst. e DSGVO");
const special = cite("Art. 9 Abs. 2 Buchst. b DSGVO");

const childcare: Omit<OwnField, "label"> = {
  purpose: "support",
  legalBasis: [task],
  sensitivity: "social",
  retention: "purpose-end",
};

/** What the city of Eichenfurt adds to a register. Eichenfurt is invented. */
export const eichenfurt: Extension = {
  namespace,
  version: "1",
  title: { de: "Stadt Eichenfurt", en: "City of Eichenfurt" },
  owner: { name: "Stadt Eichenfurt", domain: "eichenfurt.example" },
  since: "2021-07-01",
  records: {
    participants: {
      schema: schema.$defs.EichenfurtParticipant,
      fields: {
        childcare: { ...childcare, label: { de: "Betreuung der Kinder", en: "childcare" } },
        waitingSince: { ...childcare, label: { de: "Auf der Warteliste seit", en: "on the waiting list since" } },
      },
    },
    participations: {
      schema: schema.$defs.EichenfurtParticipation,
      fields: {
        exitDetail: {
          label: { de: "Grund des Austritts, genauer", en: "reason for leaving, in detail" },
          purpose: "outcome",
          legalBasis: [task, special],
          sensitivity: "special",
          retention: "esf-evidence",
          codes: "eichenfurt.exit-detail",
          refines: "exit.reason",
        },
      },
    },
  },
  codeLists: [
    {
      core: "participation.exit-reason",
      list: {
        id: "eichenfurt.exit-detail",
        version: "2021-07",
        title: { de: "Grund des Austritts in Eichenfurt", en: "Reason for leaving in Eichenfurt" },
        codes: [
          {
            code: "childcare-lost",
            label: { de: "Betreuung der Kinder weggefallen", en: "childcare fell through" },
            broader: "participant-family",
          },
          {
            code: "care-of-relative",
            label: { de: "Pflege von Angehörigen übernommen", en: "took on the care of a relative" },
            broader: "participant-family",
          },
          {
            code: "moved-within-region",
            label: { de: "Umzug in der Region", en: "moved within the region" },
            broader: "participant-moving",
          },
        ],
      },
    },
  ],
  checks: [waitingForChildcare],
  // A participation that is long over and still open is an error here, not a warning.
  severities: { "T-STALE-OPEN": "error" },
};
