// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The part of dmn-moddle (which comes without types) that is used here. */
declare module "dmn-moddle" {
  /** An element of a DMN file; its members are those of the standard, and nothing is promised about what a file holds. */
  export interface ModdleElement {
    readonly $type: string;
    readonly [member: string]: unknown;
  }

  export class DmnModdle {
    create(type: string, members?: Readonly<Record<string, unknown>>): ModdleElement;
    toXML(element: ModdleElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
    /** Rejects where the text is no XML or its root is no `definitions` of DMN 1.3. */
    fromXML(
      xml: string,
    ): Promise<{ readonly rootElement: ModdleElement; readonly warnings: readonly { readonly message: string }[] }>;
  }
}
