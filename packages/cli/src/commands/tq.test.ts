// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cite } from "@quartierkit/vocabulary";
import { beforeAll, describe, expect, it } from "vitest";
import { shell } from "../testing/shell.ts";

const source = { title: "Erfundenes Beispiel", mark: "D" };
const pin = { participantId: "p-1", moduleId: "m1", frameworkVersion: "1" };
const file = {
  format: "quartierkit-qualifications",
  version: 1,
  regulations: [
    {
      id: "beispielberuf",
      occupation: { de: "Beispielberuf" },
      kldb: "12142",
      norm: cite("§ 4 BeispielAusbV"),
      durationMonths: 36,
      positions: [],
      inForce: { from: "2004-08-01", to: null },
      pathway: { kind: "external-exam", norm: cite("§ 45 Abs. 2 BBiG") },
      source,
    },
  ],
  frameworks: [
    {
      id: "beispiel",
      regulationId: "beispielberuf",
      issuer: "Beispielkammer",
      version: "1",
      standard: "own",
      source,
      modules: [
        {
          id: "m1",
          number: "TQ1",
          title: { de: "Pflastern" },
          mapping: "unknown",
          positionsCovered: [],
          competences: [],
          source,
        },
      ],
    },
  ],
  enrolments: [{ ...pin, id: "e-1", actual: { from: "2025-03-01", to: "2025-06-30" }, status: "certified" }],
  assessments: [
    {
      ...pin,
      id: "k-1",
      date: "2025-06-30",
      panel: [],
      parts: [{ kind: "practical", points: 40, max: 50, weight: 1 }],
      scheme: { passPercent: 50 },
      result: "passed",
      attempt: 1,
    },
  ],
  certificates: [{ ...pin, number: "Z-1", assessmentId: "k-1", issuedOn: "2025-07-05", status: "issued" }],
  experience: [],
};

const files: Record<string, string> = { "tq.json": JSON.stringify(file) };

/** Runs a call that has to succeed and answers with what it printed. */
async function made(...argv: readonly string[]): Promise<string> {
  const { status, out, err } = await shell(["tq", ...argv], files);
  expect([status, err]).toEqual([0, ""]);
  return out;
}

async function verified(...argv: readonly string[]) {
  const { status, out, err } = await shell(["tq", "verify", ...argv], files);
  return { status, err, ...JSON.parse(out) };
}

const urls = ["--id", "did:web:bildung.example", "--name", "Bildungswerk"];

beforeAll(async () => {
  const own = await shell(["tq", "key", "--out", "key.json", "--document", "issuer.json", ...urls], files);
  Object.assign(files, own.made);
  Object.assign(files, (await shell(["tq", "key", "--out", "self.json"], files)).made);
  files["list.json"] = await made("revoke", "--new", "https://bildung.example/status/1", "--key", "key.json");
  const status = ["--status-list", "list.json", "--status-index", "42"];
  files["listed.json"] = await made("certificate", "tq.json", "--key", "key.json", ...status);
  files["self-signed.json"] = await made("certificate", "tq.json", "--key", "self.json");
});

describe("tq key", () => {
  it("writes the private key to its file and shows nothing of it", async () => {
    const { status, out, err, made: written } = await shell(["tq", "key", "--out", "k.json", "--curve", "P-256"]);
    expect([status, err, Object.keys(written)]).toEqual([0, "", ["k.json"]]);
    const secret: string = JSON.parse(written["k.json"] ?? "").d;
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(out).not.toContain(secret);
    expect(JSON.parse(out)).toMatchObject({ out: "k.json", issuer: expect.stringMatching(/^did:key:zDn/) });
  });

  it("lets nobody but its owner read the file", () => {
    const folder = mkdtempSync(join(tmpdir(), "quartierkit-key-"));
    try {
      const program = fileURLToPath(new URL("../main.ts", import.meta.url));
      const argv = ["--conditions=@quartierkit/source", program, "tq", "key", "--out", join(folder, "k.json")];
      expect(spawnSync(process.execPath, argv).status).toBe(0);
      expect(statSync(join(folder, "k.json")).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("never writes over a file", async () => {
    const { status, out, err } = await shell(["tq", "key", "--out", "tq.json"], files);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain("file-unwritable");
  });

  it("adds a key to an issuer document: the old one stops the day before", async () => {
    const call = ["tq", "key", "--out", "new.json", "--rotate", "issuer.json", "--document", "issuer-2.json"];
    const rotated = await shell([...call, "--on", "2026-01-01"], files);
    const all = { ...files, ...rotated.made };
    const document = JSON.parse(all["issuer-2.json"] ?? "");
    expect(document.verificationMethod).toMatchObject([{ validUntil: "2025-12-31" }, { validFrom: "2026-01-01" }]);
    const issue = (key: string, on: string) => shell(["tq", "certificate", "tq.json", "--key", key, "--on", on], all);
    for (const [key, on, status] of [
      ["key.json", "2025-12-31", 0],
      ["key.json", "2026-01-01", 1],
      ["new.json", "2026-01-01", 0],
    ] as const) {
      const now = { ...all, "c.json": (await issue(key, on)).out };
      expect((await shell(["tq", "verify", "c.json", "--issuer", "issuer-2.json"], now)).status).toBe(status);
    }
  });
});

describe("tq certificate", () => {
  it("issues what verifies without further words, in both forms", async () => {
    expect(await verified("self-signed.json")).toMatchObject({
      status: 0,
      err: "",
      valid: true,
      form: "data-integrity",
    });
    files["c.jwt"] = await made("certificate", "tq.json", "--key", "self.json", "--as", "jwt");
    expect(await verified("c.jwt")).toMatchObject({ status: 0, valid: true, form: "jwt" });
  });

  it("prints a page and the European model", async () => {
    const page = await made("certificate", "tq.json", "--as", "page", "--signed", "self-signed.json");
    expect(page).toMatch(/^<!doctype html>[^]*TQ1 Pflastern[^]*Fingerabdruck/);
    const elm = await made("certificate", "tq.json", "--key", "self.json", "--as", "elm");
    expect(elm).toContain('"isPartialQualification": true');
  });

  it("confirms an attendance", async () => {
    const badge = await made("certificate", "tq.json", "--key", "self.json", "--attendance", "e-1");
    expect(badge).toContain("CertificateOfCompletion");
  });

  it.each([
    ["a key of the wrong kind", ["--key", "issuer.json"], "issuer.json: error key-kind"],
    [
      "a number that is not there",
      ["--key", "self.json", "--number", "Z-9"],
      "tq.json:/certificates: error certificate-missing",
    ],
    [
      "a list of another issuer",
      ["--key", "self.json", "--status-list", "list.json", "--status-index", "1"],
      "status-issuer",
    ],
    ["a key that is not there", ["--key", "nowhere.json"], "nowhere.json: error"],
  ])("refuses %s with one line", async (_, argv, expected) => {
    const { status, out, err } = await shell(["tq", "certificate", "tq.json", ...argv], files);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toContain(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("tq verify", () => {
  it("needs the list and the issuer where the certificate names them", async () => {
    const known = ["--issuer", "issuer.json"];
    expect(await verified("listed.json", ...known)).toMatchObject({ status: 1, valid: false, outcome: "unknown" });
    expect(await verified("listed.json", ...known, "--status-list", "list.json")).toMatchObject({
      status: 0,
      valid: true,
    });
    files["list-2.json"] = await made("revoke", "list.json", "--key", "key.json", "--index", "7,42");
    const revoked = await verified("listed.json", ...known, "--status-list", "list-2.json");
    expect(revoked).toMatchObject({ status: 1, valid: false, outcome: "invalid" });
    expect(revoked.checks).toContainEqual(
      expect.objectContaining({ name: "status", ok: false, why: "The credential is revoked." }),
    );
  });

  it("fails after one changed letter, in the language asked for", async () => {
    files["changed.json"] = (files["self-signed.json"] ?? "").replace("Pflastern", "Pflasterm");
    const { status, err, valid, checks } = await verified("changed.json", "--lang", "de");
    expect([status, valid]).toEqual([1, false]);
    expect(err).toContain("changed.json: Fehler signature-mismatch: Die Signatur stimmt nicht");
    expect(checks).toContainEqual(expect.objectContaining({ name: "signature", ok: false }));
  });

  it.each([
    ["a PDF", "%PDF-1.7", "is-pdf"],
    ["truncated JSON", '{"@context": ["https', "not-json"],
    ["10 MB", `{"a":"${"x".repeat(10_000_000)}"}`, "too-large"],
    ["nesting", `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`, "too-deep"],
  ])("tells by name that it is %s", async (_, content, code) => {
    const { status, out, err } = await shell(["tq", "verify", "x"], { x: content });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ valid: false, checks: [{ name: "readable", ok: false, code }] });
    expect(err).toContain(`x: error ${code}`);
  });

  it("takes a context that the verifier vouches for", async () => {
    const badge = JSON.parse(files["self-signed.json"] ?? "");
    const more = { ...badge, "@context": [...badge["@context"], "https://a.example/c"] };
    Object.assign(files, { "more.json": JSON.stringify(more), "c.jsonld": '{"@context":{}}' });
    expect((await verified("more.json")).outcome).toBe("unknown");
    expect((await verified("more.json", "--context", "https://a.example/c=c.jsonld")).valid).toBe(true);
  });

  it("compares the holder, and shows a person what it found", async () => {
    expect((await verified("self-signed.json", "--holder", "p-1")).valid).toBe(true);
    expect((await verified("self-signed.json", "--holder", "p-2")).valid).toBe(false);
    const { out } = await shell(["tq", "verify", "self-signed.json", "--lang", "de"], files, { terminal: true });
    expect(out).toMatch(/^gültig\n✓ Lesbar[^]*\? Aussteller[^]*Fingerabdruck: /);
  });
});

describe("tq revoke", () => {
  it("does not continue a list that somebody changed", async () => {
    const list = JSON.parse(files["list.json"] ?? "");
    files["forged.json"] = JSON.stringify({ ...list, validFrom: "2020-01-01T00:00:00Z" });
    const { status, err } = await shell(["tq", "revoke", "forged.json", "--key", "key.json", "--index", "1"], files);
    expect([status, err.includes("status-list-untrusted")]).toEqual([1, true]);
  });

  it("clears entries of a suspension, and never of a revocation", async () => {
    const url = "https://bildung.example/status/2";
    files["pause.json"] = await made(
      "revoke",
      "--new",
      url,
      "--key",
      "key.json",
      "--purpose",
      "suspension",
      "--index",
      "3",
    );
    await made("revoke", "pause.json", "--key", "key.json", "--lift", "3");
    expect((await shell(["tq", "revoke", "list.json", "--key", "key.json", "--lift", "3"], files)).status).toBe(2);
  });
});

describe("tq called wrongly", () => {
  it.each([
    ["nothing to do", []],
    ["another word", ["sign"]],
    ["an option of another", ["verify", "self-signed.json", "--key", "key.json"]],
    ["no key", ["certificate", "tq.json"]],
    ["two wishes", ["certificate", "tq.json", "--key", "self.json", "--number", "Z-1", "--attendance", "e-1"]],
    ["an unknown form", ["certificate", "tq.json", "--key", "self.json", "--as", "pdf"]],
    ["a place without a list", ["certificate", "tq.json", "--key", "self.json", "--status-index", "1"]],
    ["a place outside the list", ["revoke", "list.json", "--key", "key.json", "--index", "131072"]],
    ["a day that does not exist", ["verify", "self-signed.json", "--on", "2026-02-29"]],
    ["a context without a file", ["verify", "self-signed.json", "--context", "https://a.example/c"]],
    ["an issuer that is no URL", ["key", "--out", "k.json", "--id", "Bildungswerk"]],
    ["a change of keys without a place for the new document", ["key", "--out", "k.json", "--rotate", "issuer.json"]],
  ])("%s", async (_, argv) => {
    const { status, out, err } = await shell(["tq", ...argv], files);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^quartierkit: usage: /);
  });
});
