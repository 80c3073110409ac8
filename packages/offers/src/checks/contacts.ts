// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { base, offering } from "./examples.ts";
import type { CatalogueCheck } from "./parameters.ts";
import { contactsOf, schedulesOf, urlsOf } from "./walk.ts";

/** Why an address on the web leads nowhere; `undefined` where its form is sound. */
function complaint(url: string): "scheme" | "form" | undefined {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url) || /^[a-z0-9-]+(\.[a-z0-9-]+)+:[0-9]+/i.test(url)) return "scheme";
  if (/^(mailto|tel):\S+$/i.test(url)) return undefined;
  const sound = /^https?:\/\/([a-z0-9äöüß-]+\.)+[a-z]{2,}(:[0-9]+)?([/?#]\S*)?$/i.test(url);
  return sound && !/^https?:\/\/https?[:.]/i.test(url) ? undefined : "form";
}

const eachUrl =
  (wanted: ReturnType<typeof complaint>): CatalogueCheck["find"] =>
  (catalogue) =>
    urlsOf(catalogue).flatMap(({ path, value }): readonly Violation[] =>
      complaint(value) === wanted ? [{ path, values: { url: value } }] : [],
    );

const linking = (url: string) => offering({ links: [{ kind: "website", url }] });

export const contactChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-URL-SCHEME",
    severity: "error",
    title: { de: "Internetadresse ohne https://", en: "Web address without https://" },
    message: { de: "„{url}“ sagt nicht, wie sie erreicht wird.", en: "“{url}” does not say how it is reached." },
    hint: { de: "„https://“ davor setzen.", en: "Put “https://” before it." },
    find: eachUrl("scheme"),
    examples: {
      passing: [linking("https://stadt.example/beratung?ort=1#zeiten"), linking("mailto:info@stadt.example")],
      failing: [
        linking("www.stadt.example"),
        linking("stadt.example:8080/x"),
        offering({ contact: { url: "stadt.example" } }),
      ],
    },
  },
  {
    code: "OFF-URL",
    severity: "error",
    title: { de: "Internetadresse führt der Form nach ins Leere", en: "Web address cannot lead anywhere" },
    message: { de: "„{url}“ ist keine Adresse.", en: "“{url}” is no address." },
    hint: { de: "Adresse aus dem Browser übernehmen.", en: "Copy the address from the browser." },
    find: eachUrl("form"),
    examples: {
      passing: [linking("https://stadt.example"), linking("http://xn--brgerbro-n2ah.example:8080/")],
      failing: [
        linking("https://"),
        linking("https://stadt"),
        linking("https://stadt.example/zwei worte"),
        linking("http://https://stadt.example"),
        linking("javascript:alert(1)"),
        linking("file:///tmp/plan.pdf"),
      ],
    },
  },
  {
    code: "OFF-EMAIL",
    severity: "error",
    title: { de: "Postfach ist nicht richtig geschrieben", en: "Mailbox is miswritten" },
    message: { de: "„{email}“ ist keine E-Mail-Adresse.", en: "“{email}” is no mail address." },
    hint: { de: "Schreibweise name@stelle.de.", en: "Write name@office.de." },
    find: (catalogue) =>
      contactsOf(catalogue).flatMap(({ path, value: { email } }): readonly Violation[] =>
        email === undefined || /^[^\s@<>()]+@([\p{L}0-9-]+\.)+\p{L}{2,}$/u.test(email)
          ? []
          : [{ path: `${path}/email`, values: { email } }],
      ),
    examples: {
      passing: [base],
      failing: [
        offering({ contact: { email: "info(at)stadt.example" } }),
        offering({ contact: { email: "info@stadt" } }),
      ],
    },
  },
  {
    code: "OFF-PHONE",
    severity: "error",
    title: { de: "Telefonnummer ist nicht richtig geschrieben", en: "Phone number is miswritten" },
    message: { de: "„{phone}“ ist keine Telefonnummer.", en: "“{phone}” is no phone number." },
    hint: {
      de: "Schreibweise 02323 000000 oder +49 2323 000000; eine Nummer je Kontakt.",
      en: "Write 02323 000000 or +49 2323 000000; one number a contact.",
    },
    find: (catalogue) =>
      contactsOf(catalogue).flatMap(({ path, value: { phone } }): readonly Violation[] => {
        const digits = phone?.replaceAll(/[^0-9]/g, "").length ?? 0;
        const sound = phone === undefined || (/^\+?[0-9 /()–-]+$/.test(phone) && digits >= 3 && digits <= 15);
        return sound ? [] : [{ path: `${path}/phone`, values: { phone } }];
      }),
    examples: {
      passing: [offering({ contact: { phone: "115" } }), offering({ contact: { phone: "+49 (2323) 16-0" } })],
      failing: [
        offering({ contact: { phone: "siehe Webseite" } }),
        offering({ contact: { phone: "02323 1 oder 02323 2" } }),
      ],
    },
  },
  {
    code: "OFF-APPOINTMENT-CONTACT",
    severity: "warning",
    title: { de: "Nach Vereinbarung, aber mit niemandem", en: "By appointment, but with nobody" },
    message: {
      de: "Weder beim Angebot noch beim Träger steht, wo vereinbart wird.",
      en: "Neither the offer nor its organisation says where to make an appointment.",
    },
    hint: { de: "Telefon, Postfach oder Anmeldeseite angeben.", en: "Give a phone number, a mailbox or a page." },
    find: ({ offers, organisations }) => {
      const reachable = new Set(
        organisations.flatMap(({ id, contact, contacts = [] }) =>
          [contact, ...contacts].some((one) => one?.phone ?? one?.email ?? one?.url) ? [id] : [],
        ),
      );
      return offers.flatMap((offer, index): readonly Violation[] => {
        const asked = schedulesOf(offer).some(({ value: { kind } }) => kind === "by-appointment");
        const own = [offer.contact, ...(offer.contacts ?? [])].some((one) => one?.phone ?? one?.email ?? one?.url);
        const form = offer.links?.some(({ kind }) => kind === "registration") === true;
        return asked && !own && !form && !reachable.has(offer.organisationId)
          ? [{ path: `/offers/${index}/schedule` }]
          : [];
      });
    },
    examples: {
      passing: [offering({ schedule: { kind: "by-appointment" } })],
      failing: [
        {
          ...offering({ schedule: { kind: "by-appointment" } }),
          organisations: base.organisations.map(({ id, name, kind }) => ({ id, name, kind })),
        },
      ],
    },
  },
];
