// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Problem } from "./problem.ts";
import { filesUnder } from "./tree.ts";

/** Pages that a reader opens. */
export const files = (root: string): string[] => filesUnder(root).filter((file) => file.endsWith(".md"));

/** The lines of a page; those inside a fence are empty, so that numbers stay. */
function proseOf(root: string, file: string): string[] {
  let fenced = false;
  return readFileSync(join(root, file), "utf8")
    .split("\n")
    .map((text) => {
      const fence = /^\s*```/.test(text);
      if (fence) fenced = !fenced;
      return fence || fenced ? "" : text;
    });
}

/** The anchors of a page, as GitHub and most renderers make them from headings. */
function anchorsOf(root: string, file: string): Set<string> {
  const anchors = new Set<string>();
  for (const text of proseOf(root, file)) {
    const heading = /^#{1,6} (.*)$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const slug = heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-");
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** What is wrong with a link of a page, if anything; addresses of the network are left alone. */
function wrongWith(root: string, page: string, link: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined;
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  if (target.startsWith("..") || !existsSync(join(root, target))) return `${link} leads to nothing`;
  if (anchor === undefined || anchor === "") return undefined;
  const known = target.endsWith(".md") && anchorsOf(root, target).has(anchor);
  return known ? undefined : `${link}: no heading of ${target} makes this anchor`;
}

/** Every link of a page to a file of the project leads to it, and every anchor to a heading. */
export function check(root: string): Problem[] {
  return files(root).flatMap((file) =>
    proseOf(root, file).flatMap((text, index) =>
      [...text.replaceAll(/`[^`]*`/g, "code").matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s*(\S+)/g)].flatMap(
        ([, inline, reference]) => {
          const message = wrongWith(root, file, inline ?? reference ?? "");
          return message === undefined ? [] : [{ file, line: index + 1, message }];
        },
      ),
    ),
  );
}
