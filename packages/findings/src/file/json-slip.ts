// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What people and programs get wrong when they write JSON. */
export type JsonSlip =
  | "comment"
  | "cut-off"
  | "decimal-comma"
  | "leading-zero"
  | "line-break-in-text"
  | "missing-colon"
  | "missing-comma"
  | "more-after-end"
  | "backslash"
  | "quotation-marks"
  | "trailing-comma"
  | "unknown-word"
  | "unquoted-name"
  | "unexpected";

/** The first place where a text stops being JSON. */
export interface JsonProblem {
  readonly slip: JsonSlip;
  /** Position in the text, from 0. */
  readonly offset: number;
}

/** What may stand next. */
type Expected = "value" | "value-or-close" | "name" | "name-or-close" | "colon" | "comma-or-close" | "end";

type Kind = "open" | "close" | "colon" | "comma" | "text" | "scalar" | "end" | "none";

interface Token {
  readonly kind: Kind;
  readonly sign: string;
  readonly end: number;
}

const patterns: readonly (readonly [Kind, RegExp])[] = [
  ["open", /[[{]/y],
  ["close", /[\]}]/y],
  ["colon", /:/y],
  ["comma", /,/y],
  ["text", /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*"/y],
  ["scalar", /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y],
];

function tokenAt(text: string, offset: number): Token {
  if (offset >= text.length) return { kind: "end", sign: "", end: offset };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset;
    if (pattern.test(text)) return { kind, sign: text.charAt(offset), end: pattern.lastIndex };
  }
  return { kind: "none", sign: text.charAt(offset), end: offset };
}

const blanks = /[ \t\n\r]*/y;

function afterBlanks(text: string, offset: number): number {
  blanks.lastIndex = offset;
  blanks.test(text);
  return blanks.lastIndex;
}

/** What may follow a token where something is expected; `undefined` where the token may not stand there. */
function next(expected: Expected, { kind, sign }: Token, open: string[]): Expected | undefined {
  const afterValue = () => (open.length === 0 ? "end" : "comma-or-close");
  const isValue = expected === "value" || expected === "value-or-close";
  if (kind === "open" && isValue) {
    open.push(sign);
    return sign === "{" ? "name-or-close" : "value-or-close";
  }
  if (isValue && (kind === "text" || kind === "scalar")) return afterValue();
  if (kind === "text" && (expected === "name" || expected === "name-or-close")) return "colon";
  if (kind === "colon" && expected === "colon") return "value";
  if (kind === "comma" && expected === "comma-or-close") return open.at(-1) === "{" ? "name" : "value";
  const mayClose = expected === "comma-or-close" || expected === "name-or-close" || expected === "value-or-close";
  if (kind === "close" && mayClose && open.at(-1) === (sign === "}" ? "{" : "[")) {
    open.pop();
    return afterValue();
  }
  return undefined;
}

const insideText = /[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*/y;

/** A text that begins and has no end on its line, or holds a backslash that JSON does not know. */
function slipInText(text: string, offset: number): JsonSlip {
  insideText.lastIndex = offset + 1;
  insideText.test(text);
  const stop = text.charAt(insideText.lastIndex);
  if (stop === "") return "cut-off";
  return stop === "\\" ? "backslash" : "line-break-in-text";
}

interface Moment {
  readonly expected: Expected;
  readonly offset: number;
  readonly token: Token;
  /** The sign before, blanks left out. */
  readonly before: string;
}

function slipAt(text: string, { expected, offset, token, before }: Moment): JsonSlip {
  const { kind, sign } = token;
  const starts = (pattern: RegExp) => pattern.test(text.slice(offset, offset + 20));
  const isValue = kind === "text" || kind === "scalar" || kind === "open";
  if (kind === "end") return "cut-off";
  if (starts(/^(?:\/[/*]|#)/)) return "comment";
  if (kind === "close" && before === ",") return "trailing-comma";
  if (starts(/^[0-9]/) && expected !== "value" && text.charAt(offset - 1) === "0") return "leading-zero";
  if (starts(/^[0-9]/) && expected === "name" && /^[0-9],$/.test(text.slice(offset - 2, offset)))
    return "decimal-comma";
  if (starts(/^['‘’‚“”„«»`]/)) return "quotation-marks";
  if (kind === "none" && sign === '"') return slipInText(text, offset);
  if (expected === "end") return "more-after-end";
  if (expected === "comma-or-close" && isValue) return "missing-comma";
  if (expected === "colon") return "missing-colon";
  if (starts(/^[A-Za-z_$]/)) return expected.startsWith("name") ? "unquoted-name" : "unknown-word";
  return "unexpected";
}

/**
 * Finds the first place where a text stops being JSON, and guesses what the writer meant.
 *
 * @param text - a text without a byte order mark
 * @returns `undefined` where the text is JSON
 */
export function jsonProblem(text: string): JsonProblem | undefined {
  const open: string[] = [];
  let expected: Expected = "value";
  let last = 0;
  for (let offset = afterBlanks(text, 0); ;) {
    const token = tokenAt(text, offset);
    if (token.kind === "end" && expected === "end") return undefined;
    const following = next(expected, token, open);
    if (following === undefined) {
      const slip = slipAt(text, { expected, offset, token, before: text.charAt(last) });
      return { slip, offset: slip === "trailing-comma" ? last : offset };
    }
    expected = following;
    last = token.end - 1;
    offset = afterBlanks(text, token.end);
  }
}
