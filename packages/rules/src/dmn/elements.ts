// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { moddle } from "./moddle.ts";
import type { ModdleElement } from "./moddle.ts";

const isElement = (value: unknown): value is ModdleElement =>
  typeof value === "object" && value !== null && "$type" in value && typeof value.$type === "string";

/** The child of a name, where there is one. */
export function childOf(element: ModdleElement, name: string): ModdleElement | undefined {
  const child = element[name];
  return isElement(child) ? child : undefined;
}

/** The children of a name, in their order. */
export function childrenOf(element: ModdleElement, name: string): readonly ModdleElement[] {
  const children = element[name];
  return Array.isArray(children) ? children.filter(isElement) : [];
}

/** An attribute, or the text of an element that holds nothing but text. */
export function textOf(element: ModdleElement | undefined, name = "text"): string {
  const text = element?.[name];
  return typeof text === "string" ? text : "";
}

/** The name of a kind of element as it stands in a file: `dmn:DecisionTable` is `decisionTable`. */
export const kindOf = ({ $type }: ModdleElement): string =>
  $type.replace(/^.*:/, "").replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/** A file that was read, or what the reader says against it. */
export type ReadXml =
  { readonly root: ModdleElement; readonly complaints: readonly string[] } | { readonly broken: string };

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

/** An element that the drawing points to matters to nobody who reads the table. */
const matters = (message: string): boolean => !message.startsWith("unresolved reference");

/** Reads XML as DMN 1.3. What the reader does not know it leaves out: every such complaint is passed on. */
export async function readXml(xml: string): Promise<ReadXml> {
  try {
    const { rootElement, warnings } = await moddle.fromXML(xml);
    const complaints = warnings.map(({ message }) => message).filter(matters);
    return { root: rootElement, complaints: complaints.map((message) => message.replaceAll(/\s+/g, " ")) };
  } catch (cause) {
    return { broken: firstLine(cause instanceof Error ? cause.message : String(cause)) };
  }
}
