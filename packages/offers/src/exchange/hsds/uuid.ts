// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const prime = 0x0000000001000000000000000000013bn;
const basis = 0x6c62272e07bb014262b821756295c58dn;
const mask = (1n << 128n) - 1n;

/** FNV-1a of 128 bits: names are told apart, nothing is kept secret. */
function hashOf(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hash = bytes.reduce((sum, byte) => ((sum ^ BigInt(byte)) * prime) & mask, basis);
  return hash.toString(16).padStart(32, "0");
}

/** Tells whether an id can stand in HSDS as it is. */
const isUuid = (id: string): boolean => uuid.test(id);

/**
 * The UUID under which a record goes out: its own id where that is one, else always the same UUID of version 8 (RFC 9562, 5.8).
 *
 * @param kind - name of the entity, so that an offer and a place of one id stay apart
 * @param id - id of the record
 */
export function uuidOf(kind: string, id: string): string {
  if (isUuid(id)) return id.toLowerCase();
  const hex = hashOf(`${kind}/${id}`);
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    "-",
  );
}
