// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { textIn } from "@quartierkit/vocabulary";
import type { Link, OfficeContact } from "../../records/catalogue.ts";
import type { JsonObject } from "./json.ts";
import { given, membersOf, present, textOf } from "./json.ts";
import type { Fields } from "./json.ts";
import type { Reading } from "./reading.ts";
import type { Wording } from "./wording.ts";
import { uuidOf } from "./uuid.ts";

const webAddress = /^[a-z][a-z0-9+.-]*:\/\/[^\s<>"{}|\\^`]+$/i;
const mailbox = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** An address that HSDS accepts, i.e. one with a scheme and without signs that no address has. */
export const soundUrl = (url: string | undefined): string | undefined =>
  url !== undefined && webAddress.test(url) && URL.canParse(url) ? url : undefined;

export const soundEmail = (email: string | undefined): string | undefined =>
  email !== undefined && mailbox.test(email) ? email : undefined;

interface Reachable {
  readonly contact?: OfficeContact;
  readonly contacts?: readonly OfficeContact[];
  readonly links?: readonly Link[];
}

const phonesOf = ({ phone, languages = [] }: OfficeContact, owner: string): readonly JsonObject[] =>
  phone === undefined
    ? []
    : [
        given({
          id: uuidOf("phone", owner),
          number: phone,
          languages: languages.map((code) => ({ id: uuidOf("language", `${owner}/${code}`), code })),
        }),
      ];

/** How an office is reached, as records of HSDS: an office is a department there, never the name of a person. */
export function contactsOut({ contact, contacts = [] }: Reachable, owner: string, { language }: Wording) {
  const all = [...(contact === undefined ? [] : [contact]), ...contacts];
  return all.map((one, index) => {
    const own = `${owner}/${index}`;
    return given({
      id: uuidOf("contact", own),
      department: one.office === undefined ? undefined : textIn(one.office, language)?.text,
      title: one.purpose === undefined ? undefined : textIn(one.purpose, language)?.text,
      email: soundEmail(one.email),
      phones: phonesOf(one, own),
    });
  });
}

/** The address of a record, and further ones. */
export function linksOut({ links = [], contact }: Reachable, owner: string, { language }: Wording) {
  const sound = links.flatMap((link) => (soundUrl(link.url) === undefined ? [] : [link]));
  const main = sound.find(({ kind }) => kind === "website");
  const others = sound.filter((link) => link !== main);
  return {
    url: main?.url ?? soundUrl(contact?.url),
    others: others.map(({ kind, url, title }, index) =>
      given({
        id: uuidOf("url", `${owner}/${index}`),
        label: kind !== "website" || title === undefined ? kind : textIn(title, language)?.text,
        url,
      }),
    ),
  };
}

const phoneIn = (value: unknown) => {
  const [first] = membersOf(value);
  const number = textOf(first?.fields["number"]);
  const languages = membersOf(first?.fields["languages"]).flatMap(({ fields }) => textOf(fields["code"]) ?? []);
  return present({ phone: number, languages: number === undefined || languages.length === 0 ? undefined : languages });
};

const isEmpty = (contact: OfficeContact): boolean => Object.keys(contact).length === 0;

const named = {
  de: "nennt eine Person; ein öffentlicher Katalog nennt keine",
  en: "names a person; a public catalogue names none",
};

/** One contact of a feed; the name in it is a person's and stays behind. */
function contactIn(fields: Fields, path: string, { language, lose }: Reading): OfficeContact {
  if (textOf(fields["name"]) !== undefined) lose(`${path}/name`, named);
  const [office, purpose] = [textOf(fields["department"]), textOf(fields["title"])];
  return present({
    office: office === undefined ? undefined : { [language]: office },
    purpose: purpose === undefined ? undefined : { [language]: purpose },
    email: textOf(fields["email"]),
    ...phoneIn(fields["phones"]),
  });
}

/** How the office behind a record of a feed is reached: what stands at the record itself first. */
export function contactsIn(record: Fields, path: string, reading: Reading) {
  const listed = membersOf(record["contacts"])
    .map(({ index, fields }) => contactIn(fields, `${path}/contacts/${index}`, reading))
    .filter((contact) => !isEmpty(contact));
  const [first, ...more] = listed;
  const own = present({ email: textOf(record["email"]), ...phoneIn(record["phones"]) });
  const contact = { ...own, ...first };
  return present({
    contact: isEmpty(contact) ? undefined : contact,
    contacts: more.length === 0 ? undefined : more,
  });
}

const linkKinds = ["website", "registration", "online-meeting", "document", "sign-language"] as const;

/** The addresses of a record of a feed, as they are written there. */
export function linksIn(
  record: Fields,
  main: "url" | "website",
  { language }: Reading,
): { readonly links?: readonly Link[] } {
  const url = textOf(record[main]);
  const further = main === "url" ? record["additional_urls"] : record["additional_websites"];
  const others = membersOf(further).flatMap(({ fields }): readonly Link[] => {
    const [address, label] = [textOf(fields["url"]), textOf(fields["label"])];
    if (address === undefined) return [];
    const kind = linkKinds.find((one) => one === label);
    const title = kind === undefined && label !== undefined ? { title: { [language]: label } } : {};
    return [{ kind: kind ?? "website", url: address, ...title }];
  });
  const links: readonly Link[] = [...(url === undefined ? [] : [{ kind: "website" as const, url }]), ...others];
  return links.length === 0 ? {} : { links };
}
