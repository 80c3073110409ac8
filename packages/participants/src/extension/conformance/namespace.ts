// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { when } from "../../checks/check.ts";
import { sample } from "../sample.ts";
import { having } from "./subject.ts";
import type { ConformanceCheck } from "./subject.ts";

/** Names that the core keeps for itself. */
const reserved = ["quartierkit", "core"];

const form = /^[a-z0-9]+(\.[a-z0-9][a-z0-9-]*)+$/;

const named: ConformanceCheck = {
  code: "CONF-NAMESPACE",
  severity: "error",
  title: { de: "Form des Namensraums", en: "Form of the namespace" },
  message: {
    de: "Der Namensraum „{namespace}“ ist keine umgekehrte Domain in Kleinbuchstaben, oder er gehört dem Kern.",
    en: "The namespace “{namespace}” is no domain backwards in small letters, or it belongs to the core.",
  },
  hint: {
    de: "Die eigene Domain umkehren: herne.de wird de.herne.",
    en: "Turn your own domain around: herne.de becomes de.herne.",
  },
  find: ({ extension: { namespace } }) =>
    when(!form.test(namespace) || namespace.split(".").some((part) => reserved.includes(part)), {
      path: "/namespace",
      values: { namespace },
    }),
  examples: {
    passing: [having({})],
    failing: [
      having({ namespace: "Eichenfurt" }),
      having({ namespace: "eichenfurt" }),
      having({ namespace: "org.core" }),
    ],
  },
};

const owned: ConformanceCheck = {
  code: "CONF-OWNER",
  severity: "error",
  title: { de: "Namensraum und Domain der Kommune", en: "Namespace and domain of the owner" },
  message: {
    de: "Der Namensraum „{namespace}“ gehört nicht zur Domain „{domain}“.",
    en: "The namespace “{namespace}” does not belong to the domain “{domain}”.",
  },
  hint: {
    de: "Nur unter der eigenen Domain erweitern; so kommen sich zwei Kommunen nie in die Quere.",
    en: "Extend under your own domain only; then two cities never get in each other's way.",
  },
  find: ({ extension: { namespace, owner } }) => {
    const own = owner.domain.split(".").toReversed().join(".");
    const values = { namespace, domain: owner.domain };
    const isTheirs = own !== "" && (namespace === own || namespace.startsWith(`${own}.`));
    return when(!isTheirs || owner.name.trim() === "", { path: "/owner", values });
  },
  examples: {
    passing: [having({}), having({ namespace: `${sample.namespace}.jugend` })],
    failing: [
      having({ namespace: "de.herne" }),
      having({ owner: { ...sample.owner, domain: "" } }),
      having({ owner: { ...sample.owner, name: " " } }),
      having({ namespace: "example.eichenfurtau" }),
    ],
  },
};

/** Whose extension it is. */
export const namespaceChecks: readonly ConformanceCheck[] = [named, owned];
