// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readIndex } from "@quartierkit/offers/search";
import type { Filters, SearchIndex } from "@quartierkit/offers/search";
import { speaking } from "../../language.ts";
import type { Language } from "../../language.ts";
import { answer } from "./answer.ts";
import type { Answer, Try } from "./answer.ts";

/** The little of the document object model that is used; the example is checked without the types of a browser. */
interface Element {
  readonly dataset: Record<string, string | undefined>;
  readonly childNodes: Iterable<Element>;
  textContent: string | null;
  hidden: boolean;
  value: string;
  readonly append: (...content: readonly (Element | string)[]) => void;
  readonly replaceChildren: (...content: readonly Element[]) => void;
  readonly cloneNode: (deep: true) => Element;
  readonly querySelector: (selector: string) => Element | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly addEventListener: (event: string, act: (event: { readonly preventDefault: () => void }) => void) => void;
  readonly focus: () => void;
}

declare const document: {
  readonly documentElement: { readonly lang: string };
  readonly getElementById: (id: string) => Element | null;
  readonly createElement: (name: string) => Element;
};

/** The parts of the search box. */
interface Box {
  readonly form: Element;
  readonly input: Element;
  readonly status: Element;
  readonly hits: Element;
  readonly tries: Element;
}

const language: Language = document.documentElement.lang === "de" ? "de" : "en";

function element(name: string, content: Iterable<Element | string>, attributes: Record<string, string> = {}): Element {
  const made = document.createElement(name);
  made.append(...content);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

/** A hit with the words that the plan itself uses: unknown hours stay unknown here too. */
function hitOf({ id, why }: Answer["hits"][number]): readonly Element[] {
  const entry = document.getElementById(id);
  const title = entry?.querySelector("h3");
  if (entry === null || title === undefined || title === null) return [];
  const link = element("a", title.cloneNode(true).childNodes, { href: `#${id}` });
  const when = element("span", [` · ${entry.dataset["when"] ?? ""}`]);
  return [element("li", [link, when, element("p", [why], { class: "note" })])];
}

function show(box: Box, { status, hits, tries }: Answer, again: (one: Try) => void): void {
  box.status.textContent = status;
  box.hits.replaceChildren(...hits.flatMap(hitOf));
  box.tries.hidden = tries.length === 0;
  const buttons = tries.map((one) => {
    const button = element("button", [one.label], { type: "button" });
    button.addEventListener("click", () => again(one));
    return button;
  });
  const ask = speaking(language)("Vielleicht hilft das: ", "This may help: ");
  box.tries.replaceChildren(...(buttons.length === 0 ? [] : [element("span", [ask]), ...buttons]));
}

function begin(box: Box, index: SearchIndex): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const ask = (text: string, filters: Filters = {}): void => {
    clearTimeout(waiting);
    show(box, answer(index, { text, filters }, language), (one) => {
      box.input.value = one.text;
      ask(one.text, one.filters);
      box.input.focus();
    });
  };
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(box.input.value);
  });
  // Screen readers should not hear a new count with every letter.
  box.input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask(box.input.value), 250);
  });
  box.form.hidden = false;
}

const part = (id: string): readonly Element[] => [document.getElementById(id) ?? []].flat();
const [form] = part("search");
const [input] = part("search-text");
const [status] = part("search-status");
const [hits] = part("search-hits");
const [tries] = part("search-tries");
const [stored] = part("search-index");
const bytes = Uint8Array.from(atob(stored?.textContent?.trim() ?? ""), (letter) => letter.charCodeAt(0));
const { index } = readIndex(bytes);
// Without its parts or its index there is no search; the plan is there anyway.
if (form && input && status && hits && tries && index !== null) begin({ form, input, status, hits, tries }, index);
