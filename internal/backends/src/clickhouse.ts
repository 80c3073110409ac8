// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SendToClickHouse } from "@quartierkit/cohort/clickhouse";

interface Session {
  readonly queryAsync: (statement: string) => Promise<{ readonly text: () => string }>;
  readonly close: () => void;
}

/** What is used of npm `chdb`, ClickHouse embedded in the process. */
interface Chdb {
  readonly default: { readonly Session: new () => Session };
}

/** Half a gigabyte, installed by those who want it (`npm run clickhouse`): its name is no literal, so that types do not need it. */
const name = "chdb";

async function installed(): Promise<Chdb | string> {
  try {
    return (await import(/* @vite-ignore */ name)) as Chdb; // see above
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

const found = await installed();

/** Whether ClickHouse can be asked. */
export const hasClickHouse: boolean = typeof found !== "string";

/** For the title of tests. */
export const clickHouseTitle: string =
  typeof found === "string"
    ? `ClickHouse (skipped: run npm run clickhouse -w @quartierkit/backends first)`
    : "ClickHouse";

export interface ClickHouse {
  readonly send: SendToClickHouse;
  readonly stop: () => void;
}

/** Starts ClickHouse in the process; a session is open until it is stopped. */
export function startClickHouse(): ClickHouse {
  if (typeof found === "string") throw new Error(found);
  const session = new found.default.Session();
  return {
    send: async (statement) => (await session.queryAsync(statement)).text(),
    stop: () => session.close(),
  };
}
