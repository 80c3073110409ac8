// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addDays, dayNumber, formatDay } from "@quartierkit/calendar";
import { applyImport, fingerprintWith, hashOf, previewImport } from "@quartierkit/intake";
import type { Profile } from "@quartierkit/intake";
import { checkRegister, emptyRegister } from "@quartierkit/participants";
import type { Register } from "@quartierkit/participants";
import { readRegister } from "@quartierkit/participants/schema";
import { dayCell, workbook } from "../../../packages/tables/testing/workbook.ts";
import type { TestCell } from "../../../packages/tables/testing/workbook.ts";

/** A list against a register: reading, matching, comparing, applying and all findings, in a process of its own each. */
const size = Number(process.argv[2] ?? 50_000);
const rounds = 3;
const on = "2026-03-01";
const fingerprint = fingerprintWith(new TextEncoder().encode("a key for measuring only"));

const profile: Profile = {
  format: "quartierkit-import-profile",
  version: 1,
  id: "bench",
  columns: [
    { header: "Kundennummer", to: "identifiers.ba-kundennummer" },
    { header: "BG-Nummer", to: "identifiers.ba-bg" },
    { header: "Nachname", to: "name.family" },
    { header: "Vorname", to: "name.given" },
    { header: "Geburtsdatum", to: "birthDate" },
    { header: "Geschlecht", to: "gender", codes: { w: "female", m: "male" } },
    { header: "Staatsangehörigkeit", to: "nationalities", codes: { deutsch: "DE", türkisch: "TR", syrisch: "SY" } },
    { header: "AGS", to: "residence.ags" },
    { header: "Erwachsene", to: "household.adults" },
    { header: "alleinerziehend", to: "household.soleCarer" },
    { header: "arbeitslos seit", to: "history.registered-unemployed.from" },
    { header: "Leistungsbezug seit", to: "history.benefit-sgb2.from" },
  ],
  ignored: ["Lfd. Nr."],
};

const syllables = ["ba", "mül", "ler", "öz", "kan", "schmi", "dt", "wa", "ne", "groß", "ska", "ter", "li", "von", "ek"];

function nameOf(seed: number): string {
  let [rest, name] = [seed + syllables.length, ""];
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) name += syllables[rest % syllables.length] ?? "";
  return name;
}

const pick = <T>(list: readonly T[], seed: number): T | undefined => list[seed % list.length];
const birthOf = (index: number): string => addDays("1958-01-01", (index * 7919) % 16_000);
const numberOf = (index: number): string => `${100 + (index % 900)}A${String(100_000 + index)}`;

/** Of ten people of the list nine are known by number, half of one by name only, and half of one is new. */
function rowOf(index: number): readonly string[] {
  const known = index % 20 !== 19;
  const person = known ? index : size + index;
  const number = index % 20 === 9 ? "" : numberOf(person);
  return [
    String(index + 1),
    number,
    `35302//${String(100_000 + Math.floor(person / 2))}`,
    nameOf(person * 31),
    nameOf(person % 400),
    birthOf(person),
    person % 2 === 0 ? "w" : "m",
    pick(["deutsch", "türkisch", "syrisch"], person) ?? "",
    "05916000",
    String(1 + (index % 3)),
    pick(["ja", "nein", ""], index) ?? "",
    addDays("2020-01-01", index % 2000),
    addDays("2019-01-01", index % 2000),
    "Bemerkung zur Zeile",
  ];
}

const header = ["Lfd. Nr.", ...profile.columns.map(({ header: name }) => String(name)), "Notiz"];
const days = new Set([5, 11, 12]);

function csv(): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (days.has(column) ? formatDay(cell, "de") : cell)).join(";");
  return `${header.join(";")}\r\n${Array.from({ length: size }, (_, index) => line(rowOf(index))).join("\r\n")}\r\n`;
}

const serial = (day: string): TestCell => dayCell(dayNumber(day) + 25_569);

function xlsx(): Uint8Array {
  const cells = (row: readonly string[]): TestCell[] =>
    row.map((cell, column) => (days.has(column) ? serial(cell) : cell));
  return workbook([{ rows: [header, ...Array.from({ length: size }, (_, index) => cells(rowOf(index)))] }]);
}

function register(): Register {
  return {
    ...emptyRegister,
    participants: Array.from({ length: size }, (_, index) => {
      const row = rowOf(index - (index % 20 === 19 ? 1 : 0));
      return {
        id: `p-${index}`,
        identifiers: [{ system: "ba-kundennummer", value: numberOf(index) }],
        names: [{ given: nameOf(index % 400), family: nameOf(index * 31), kind: "official" }],
        birthDate: birthOf(index),
        gender: index % 2 === 0 ? "female" : "male",
        household: { adults: 1 },
        residence: { ags: "05913000", district: "nord" },
        history: [{ kind: "registered-unemployed", from: row[11] ?? "", to: null }],
        source: "import",
        recordedAt: "2025-01-01",
      };
    }),
  };
}

/** In the process of its own: everything from bytes to findings. */
function measure(list: string, file: string): void {
  const { register: before } = readRegister(JSON.parse(readFileSync(file, "utf8")));
  const bytes = readFileSync(list);
  if (before === null) throw new Error("no register");
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const preview = previewImport(bytes, {
    register: before,
    profile,
    on,
    fileName: "liste",
    fileHash: hashOf(bytes),
    fingerprint,
  });
  const planned = performance.now();
  const { register: after } = applyImport(preview);
  if (after === null) throw new Error(JSON.stringify(preview.findings.slice(0, 3)));
  const applied = performance.now();
  const findings = checkRegister(after, { on });
  const checked = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const { counts, fields } = preview;
  const seconds = [planned - start, applied - planned, checked - applied, checked - start].map((ms) => ms / 1000);
  const rss = process.resourceUsage().maxRSS / 1024;
  const cpuSeconds = (user + system) / 1_000_000;
  console.log(
    JSON.stringify({
      seconds,
      cpuSeconds,
      rss,
      counts,
      fields,
      findings: findings.length,
      told: preview.findings.length,
    }),
  );
}

interface Measured {
  readonly seconds: readonly number[];
  readonly cpuSeconds: number;
  readonly rss: number;
  readonly counts: object;
  readonly fields: object;
  readonly findings: number;
  readonly told: number;
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), "intake-"));
  try {
    const files = {
      csv: join(folder, "list.csv"),
      xlsx: join(folder, "list.xlsx"),
      register: join(folder, "register.json"),
    };
    writeFileSync(files.csv, csv());
    writeFileSync(files.xlsx, xlsx());
    writeFileSync(files.register, JSON.stringify(register()));
    console.log(`${size} rows against ${size} people, Node ${process.version}; each round a process of its own\n`);
    console.log("| file | round | preview s | apply s | all checks s | together s | CPU s | peak RSS MB |");
    console.log("| --- | --: | --: | --: | --: | --: | --: | --: |");
    let last: Measured | undefined;
    for (const kind of ["csv", "xlsx"] as const)
      for (let round = 1; round <= rounds; round += 1) {
        const argv = [
          "--conditions=@quartierkit/source",
          fileURLToPath(import.meta.url),
          String(size),
          files[kind],
          files.register,
        ];
        const ran = spawnSync(process.execPath, argv, { encoding: "utf8" });
        if (ran.status !== 0) throw new Error(ran.stderr);
        const said: Measured = JSON.parse(ran.stdout);
        last = said;
        console.log(
          `| ${kind} | ${round} | ${said.seconds.map((value) => value.toFixed(2)).join(" | ")} | ${said.cpuSeconds.toFixed(2)} | ${said.rss.toFixed(0)} |`,
        );
      }
    console.log(
      `\n${JSON.stringify({ counts: last?.counts, fields: last?.fields, told: last?.told, findings: last?.findings })}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , , list, file] = process.argv;
if (list !== undefined && file !== undefined) measure(list, file);
else compare();
