// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The part of saxen that tests use: it brings no types of its own. */
declare module "saxen" {
  export class Parser {
    on(event: "error", handler: (error: Error) => void): this;
    on(event: "openTag", handler: (name: string) => void): this;
    on(event: "closeTag", handler: () => void): this;
    on(event: "text", handler: (text: string, decode: (text: string) => string) => void): this;
    parse(xml: string): this;
  }
}
