// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** A page in a browser that is driven as a person would: by keys. */
export interface Driven {
  /** The value of an expression in the page, as JSON. */
  readonly ask: (expression: string) => Promise<unknown>;
  readonly type: (text: string) => Promise<unknown>;
  readonly press: (key: "Tab" | "Enter" | "Backspace") => Promise<void>;
  readonly close: () => void;
}

const keys = { Tab: [9, ""], Enter: [13, "\r"], Backspace: [8, ""] } as const;

async function portIn(profile: string): Promise<string> {
  const file = join(profile, "DevToolsActivePort");
  for (let tries = 0; tries < 200; tries += 1) {
    const [port = ""] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    if (port !== "") return port;
    await pause(50);
  }
  throw new Error("The browser did not tell its port");
}

interface Reply {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/** Speaks the DevTools protocol with one page. */
async function conversation(address: string): Promise<(method: string, params: object) => Promise<Reply>> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener("message", ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply; // written by the browser
    waiting.get(reply.id ?? 0)?.(reply);
  });
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  let last = 0;
  return (method, params) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

/**
 * Opens a file in a browser without a screen.
 *
 * @param chromium - name of the program
 * @param options - a folder for its profile, the file
 */
export async function driven(
  chromium: string,
  { profile, file }: { readonly profile: string; readonly file: string },
): Promise<Driven> {
  const own = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const browser = spawn(chromium, [...own, "--remote-debugging-port=0", `--user-data-dir=${profile}`], {
    stdio: "ignore",
  });
  const page = await fetch(`http://127.0.0.1:${await portIn(profile)}/json/new?file://${file}`, { method: "PUT" });
  const { webSocketDebuggerUrl } = (await page.json()) as { readonly webSocketDebuggerUrl: string }; // as the protocol says
  const say = await conversation(webSocketDebuggerUrl);
  const ask = async (expression: string): Promise<unknown> => {
    const { result } = await say("Runtime.evaluate", { expression, returnByValue: true });
    return result?.result?.value;
  };
  for (
    let tries = 0;
    tries < 200 && (await ask(`location.protocol + document.readyState`)) !== "file:complete";
    tries += 1
  )
    await pause(25);
  return {
    ask,
    type: (text) => say("Input.insertText", { text }),
    press: async (key) => {
      const [code, text] = keys[key];
      const event = { key, code: key, windowsVirtualKeyCode: code, text };
      await say("Input.dispatchKeyEvent", { ...event, type: text === "" ? "rawKeyDown" : "keyDown" });
      await say("Input.dispatchKeyEvent", { ...event, type: "keyUp" });
    },
    close: () => browser.kill(),
  };
}
