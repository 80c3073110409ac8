// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

function answers(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const chromium = ["chromium", "chromium-browser", "google-chrome"].find(answers);

/** Whether a Chromium is installed. */
export const hasChromium: boolean = chromium !== undefined;

/** What a city's own page would ask for at its strictest: scripts from here, nothing inline, no `eval`. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", json: "application/json" };

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array)); // a request gives bytes
  return Buffer.concat(parts).toString("utf8");
}

/** Gives files under the policy, and takes what the page posts to `/result`. */
function handler(files: Readonly<Record<string, string>>, done: (result: string) => void) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? "/";
    if (path === "/result") {
      response.end();
      done(await body(request));
      return;
    }
    const text = files[path];
    const type = types[path.split(".").at(-1) ?? ""] ?? "text/plain";
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type, "content-security-policy": policy });
    response.end(text);
  };
}

const options = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page that fails posts nothing. */
async function tooLong(): Promise<never> {
  await setTimeout(45_000, undefined, { ref: false });
  throw new Error("The page has not answered.");
}

/**
 * Opens `/index.html` in a real browser, from a server on this machine that allows nothing but its own scripts.
 *
 * @param files - by path
 * @returns what the page posts to `/result`
 */
export async function browse(files: Readonly<Record<string, string>>): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "quartierkit-chromium-"));
  const server = createServer();
  const result = new Promise<string>((resolve) => {
    const handle = handler(files, resolve);
    server.on("request", (request, response) => void handle(request, response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}/index.html`;
  const browser = spawn(chromium ?? "", [...options, `--user-data-dir=${profile}`, url], { stdio: "ignore" });
  try {
    return await Promise.race([result, tooLong()]);
  } finally {
    const gone = once(browser, "exit");
    browser.kill("SIGKILL");
    await gone;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
