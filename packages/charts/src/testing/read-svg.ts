// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A node of a parsed picture. */
export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Node | string)[];
}

const name = "[A-Za-z_][\\w:.-]*";
const openTag = new RegExp(`<(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>`, "uy");
const closeTag = new RegExp(`</(${name})>`, "uy");
const entity = /&(?:(amp|lt|gt|quot|#39);)?/gu;
const meanings: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const decode = (text: string): string =>
  text.replace(entity, (whole, known: string | undefined) => {
    if (known === undefined) throw new Error(`bare ampersand at ${whole}`);
    return meanings[known] ?? "";
  });

const readAttributes = (text: string): ReadonlyMap<string, string> => {
  const found = [...text.matchAll(/([\w:.-]+)="([^"]*)"/gu)].map(
    ([, key = "", value = ""]) => [key, decode(value)] as const,
  );
  const map = new Map(found);
  if (map.size !== found.length) throw new Error(`attribute twice in ${text}`);
  return map;
};

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Node | string)[];
}

/** Strict: throws at the first thing that is not well-formed XML as these pictures write it. */
export const readSvg = (svg: string): Node => {
  const bad = forbidden.exec(svg);
  if (bad !== null) throw new Error(`character ${bad[0].codePointAt(0)} is not allowed in XML`);
  const root: Open = { name: "", attributes: new Map(), children: [] };
  const path: Open[] = [root];
  let at = 0;
  while (at < svg.length) {
    const top = path.at(-1) ?? root;
    openTag.lastIndex = at;
    closeTag.lastIndex = at;
    const opened = openTag.exec(svg);
    const closed = opened === null ? closeTag.exec(svg) : null;
    if (opened !== null) {
      const node = { name: opened[1] ?? "", attributes: readAttributes(opened[2] ?? ""), children: [] };
      top.children.push(node);
      if (opened[3] === "") path.push(node);
      at = openTag.lastIndex;
    } else if (closed !== null) {
      if (path.length < 2 || top.name !== closed[1]) throw new Error(`</${closed[1]}> closes <${top.name}>`);
      path.pop();
      at = closeTag.lastIndex;
    } else {
      const end = svg.indexOf("<", at) === at ? -1 : svg.indexOf("<", at);
      if (end === -1) throw new Error(`cannot read at ${svg.slice(at, at + 40)}`);
      const text = svg.slice(at, end);
      if (text.includes(">")) throw new Error(`bare > in ${text}`);
      top.children.push(decode(text));
      at = end;
    }
  }
  const only = root.children[0];
  if (path.length !== 1 || root.children.length !== 1 || typeof only !== "object") throw new Error("not one root");
  return only;
};

/** The node and everything in it. */
export const allNodes = (node: Node): readonly Node[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === "string" ? [] : allNodes(child))),
];

export const textOf = (node: Node): string =>
  node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** The words in the drawing itself, in order. */
export const drawnTexts = (svg: string): readonly string[] =>
  allNodes(readSvg(svg))
    .filter((node) => node.name === "text")
    .map(textOf);
