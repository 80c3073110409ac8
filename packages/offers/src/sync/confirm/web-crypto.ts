// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The part of WebCrypto that is used; `crypto.subtle` of browsers and Node fits. It is passed in: this floor opens nothing itself. */
export interface HmacCrypto<Key = object> {
  readonly importKey: (
    ...raw: [
      format: "raw",
      secret: Bytes,
      algorithm: { readonly name: "HMAC"; readonly hash: "SHA-256" },
      extractable: boolean,
      usages: ("sign" | "verify")[],
    ]
  ) => Promise<Key>;
  readonly sign: (algorithm: "HMAC", key: Key, data: Bytes) => Promise<ArrayBuffer>;
  readonly verify: (algorithm: "HMAC", key: Key, signature: Bytes, data: Bytes) => Promise<boolean>;
}

/** Computes SHA-256; `crypto.subtle` fits. */
export interface DigestCrypto {
  readonly digest: (algorithm: "SHA-256", data: Bytes) => Promise<ArrayBuffer>;
}
