// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

const found = [...globSync("/usr/lib/postgresql/*/bin").toSorted().toReversed(), "/usr/local/bin", "/usr/bin"].find(
  (folder) => existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb")),
);

/** Whether a PostgreSQL server is installed. */
export const hasPostgres: boolean = found !== undefined;

/** PostgreSQL refuses to run as root: then it runs as the user nobody. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

export interface Server {
  readonly client: Client;
  readonly stop: () => Promise<void>;
}

async function connected(folder: string, tries: number): Promise<Client> {
  const client = new Client({ host: folder, user: "quartierkit", database: "postgres" });
  try {
    await client.connect();
    return client;
  } catch (cause) {
    if (tries === 0) throw cause;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return connected(folder, tries - 1);
  }
}

const ended = (server: ChildProcess): Promise<void> => new Promise((resolve) => server.once("exit", () => resolve()));

/** Starts a server of its own in a folder of its own, reached by a socket in it; nothing listens on the network. */
export async function startPostgres(): Promise<Server> {
  const bin = found ?? "";
  const folder = mkdtempSync(join(tmpdir(), "quartierkit-pg-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "quartierkit", "-A", "trust", "-E", "UTF8", "--locale=C"], {
    ...user,
    stdio: "ignore",
  });
  const server = spawn(join(bin, "postgres"), ["-D", data, "-k", folder, "-h", "", "-c", "fsync=off"], {
    ...user,
    stdio: "ignore",
  });
  const client = await connected(folder, 100);
  return {
    client,
    stop: async () => {
      await client.end();
      const gone = ended(server);
      server.kill("SIGINT");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
