// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import { sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { esfReport, ruleSetIds } from "@quartierkit/monitoring";
import type { EsfReport, RuleSet } from "@quartierkit/monitoring";
import { reportHtml, reportJson, rowsOf, toCsv, toXlsx } from "@quartierkit/monitoring/output";
import { publishedHtml } from "@quartierkit/monitoring/publish";
import type { ProtectedTable } from "@quartierkit/monitoring/publish";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import type { Io } from "../io.ts";
import { makeFile } from "../make-file.ts";
import { isLarge, largeReport } from "../report/large.ts";
import { needed, regionOf, rulesOf } from "../report/options.ts";
import { published, tableFor } from "../report/publish.ts";
import { placed, readRecords } from "../report/read-records.ts";
import { reportText } from "../report/words.ts";
import type { Refused, Result } from "../result.ts";
import type { Command } from "./command.ts";

function dayOf(call: Call, name: string): string {
  const day = needed(call, name, "a day, YYYY-MM-DD");
  if (!isDay(day)) throw new UsageError(`--${name} takes a day that exists, YYYY-MM-DD, not “${day}”.`);
  return day;
}

function fileOf({ positionals }: Call): string {
  const [kind, file, ...more] = positionals;
  if (kind !== "esf") throw new UsageError(`report takes esf, not “${kind ?? ""}”.`);
  if (file === undefined || more.length > 0) throw new UsageError("Give exactly one FILE; “-” reads standard input.");
  return file;
}

/** What the page says of its records: where they come from, and how many could not be read. */
const pageOptions = (language: keyof Bilingual, { file, unreadable }: { file: string; unreadable: number }) =>
  file === "-" ? { language, unreadable } : { language, unreadable, origin: file };
/** What a report is written as; with `--publish` what of it everybody may see. */
function textsOf(report: EsfReport, table: ProtectedTable | null, options: ReturnType<typeof pageOptions>) {
  const { language } = options;
  const rows = () => rowsOf([table ?? report], language);
  return {
    html: () => (table === null ? reportHtml(report, options) : publishedHtml(table, { language })),
    csv: () => toCsv(rows(), language),
    xlsx: () => toXlsx(rows()),
  };
}

const kinds = ["html", "csv", "xlsx"] as const;

/** Files that were asked for, and what was wrong with making them. */
function written(texts: ReturnType<typeof textsOf>, call: Call, io: Io) {
  const made = kinds.flatMap((kind) => {
    const out = call.option(kind);
    return out === undefined ? [] : [{ out, findings: makeFile(out, texts[kind](), io) }];
  });
  return { files: made.map(({ out }) => out), findings: made.flatMap(({ findings }) => findings) };
}

/** A report with what is told of it: all findings in their places, and those that stand on the page. */
interface Made {
  readonly report: EsfReport;
  readonly findings: readonly Finding[];
  readonly shown: EsfReport;
  readonly unreadable: number;
}

interface Asked {
  readonly file: string;
  readonly rules: RuleSet;
  readonly from: string;
  readonly to: string;
}

function madeWhole(call: Call, io: Io, { file, rules, from, to }: Asked): Made | Refused {
  const { records, places, findings: unread, unreadable } = readRecords(file, io, regionOf(call));
  if (records.length === 0 && unread.length > 0) return { refused: unread };
  const today = io.today();
  // Of a period that still runs nothing is overdue that falls due later.
  const report = esfReport(records, { rules, from, to, on: today < to ? today : to });
  return {
    report,
    findings: sortFindings([...unread, ...report.findings.map((finding) => placed(finding, places, file))]),
    shown: { ...report, findings: [...unread, ...report.findings] },
    unreadable,
  };
}

async function madeLarge(call: Call, io: Io, asked: Asked): Promise<Made | Refused> {
  if (call.option("html") !== undefined)
    throw new UsageError(
      "--html shows single records; a file this large is counted without them: take --csv or --xlsx.",
    );
  const large = await largeReport(asked.file, io, { ...asked, language: call.language });
  if ("refused" in large) return large;
  const { report, findings, unreadable } = large;
  return { report, findings, shown: { ...report, findings }, unreadable };
}

async function run(call: Call, io: Io): Promise<Result | Refused> {
  const file = fileOf(call);
  const rules = rulesOf(call);
  const [from, to] = [dayOf(call, "from"), dayOf(call, "to")];
  if (to < from) throw new UsageError("--to lies before --from.");
  const asked = { file, rules, from, to };
  const made = isLarge(file, io) ? await madeLarge(call, io, asked) : madeWhole(call, io, asked);
  if ("refused" in made) return made;
  const { report, findings, shown, unreadable } = made;
  const table = call.flag("publish") ? tableFor(report, call.language, io) : null;
  const texts = textsOf(shown, table, pageOptions(call.language, { file, unreadable }));
  const { files, findings: unmade } = written(texts, call, io);
  if (unmade.length > 0) return { refused: unmade };
  const arrows = files.map((out) => `→ ${out}`);
  if (table !== null) return published(table, { arrows, files, language: call.language });
  const told = reportJson({ ...report, findings }, call.language);
  return {
    json: {
      ...told,
      counts: { ...told.counts, unreadable },
      ...(files.length === 0 ? {} : { files }),
    },
    text: (language) =>
      [reportText(report, language, { findings, unreadable, color: io.terminal }), ...arrows].join("\n"),
    findings,
  };
}

/** `quartierkit report esf`: the common indicators of the ESF from participation records. */
export const reportCommand: Command = {
  usage: "esf FILE --rules RULES --from DAY --to DAY",
  summary: `Computes ESF indicators from participation records or a register. RULES: ${ruleSetIds.join(", ")}.`,
  options: {
    rules: { type: "string", value: "RULES", help: "wording of the law: which annex, which programming period" },
    from: { type: "string", value: "DAY", help: "first day of the period, YYYY-MM-DD" },
    to: { type: "string", value: "DAY", help: "last day of the period, YYYY-MM-DD" },
    ltu: { type: "string", value: "eu|sgb3", help: "definition of long-term unemployment (eu)" },
    "follow-up": {
      type: "string",
      value: "WHO",
      help: "asked after six months: census, sample, not-collected (census)",
    },
    housing: { type: "string", value: "WHO", help: "asked about housing and place of living: census, sample (census)" },
    region: { type: "string", value: "REGION", help: "category of region, where the file is a register" },
    publish: { type: "boolean", help: "protected figures for everybody, without records" },
    html: { type: "string", value: "OUT", help: "write a printable report; there must be none of that name" },
    csv: { type: "string", value: "OUT", help: "write a table for a spreadsheet; there must be none of that name" },
    xlsx: { type: "string", value: "OUT", help: "write the table as a workbook; there must be none of that name" },
  },
  run,
};
