// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { Worker } from "node:worker_threads";
import { MonitoringError } from "../error.ts";
import type { Given } from "./given.ts";
import type { PartRead } from "./part.ts";
import { lineAfter, looked, readPart } from "./read-file.ts";
import type { Stretch } from "./read-file.ts";

/** What a thread is to do. */
export interface ToWorker {
  readonly stretch: Stretch;
  readonly given: Given;
  /** One number; anything but zero stops it. */
  readonly stopped: SharedArrayBuffer;
}

/** What a thread tells: how far it is, what it has read, or why it cannot. */
export type FromWorker =
  | { readonly bytes: number; readonly records: number }
  | { readonly part: PartRead }
  | { readonly refused: Pick<MonitoringError, "code" | "message"> };

/** How a file is read. */
export interface Reading {
  readonly threads: number;
  /** Told how many bytes of how many were read, and how many records. */
  readonly onProgress?: (read: { readonly bytes: number; readonly size: number; readonly records: number }) => void;
  readonly signal?: AbortSignal;
}

/** A thread is worth starting for so many bytes. */
const worthwhile = 16 << 20;

/** Whether a file is so large that nobody should wait for it: it is read in threads, also where it is one part. */
const isLarge = ({ from, to }: Stretch): boolean => to - from >= worthwhile / 2;

/** The parts of a file, each beginning with a record; a list, and records over several lines, are one part. */
function stretchesOf(path: string, threads: number): readonly Stretch[] {
  const { size, isList, isLines } = looked(path);
  const count = isLines ? Math.max(1, Math.min(threads, Math.floor(size / worthwhile))) : 1;
  const starts = Array.from({ length: count }, (_, part) =>
    part === 0 ? 0 : lineAfter(path, Math.floor((size * part) / count)),
  );
  return starts.map((from, part) => ({ path, from, to: starts[part + 1] ?? size, isList }));
}

const here = import.meta.url;

/** Beside the sources stand sources, beside the built files built ones. */
const program = new URL(here.endsWith(".ts") ? "../file-worker.ts" : "./file-worker.js", here);

function inThread(work: ToWorker, onPiece: (bytes: number, records: number) => void): Promise<PartRead> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: work });
    worker.on("message", (message: FromWorker) => {
      if ("part" in message) resolve(message.part);
      else if ("refused" in message) reject(new MonitoringError(message.refused.code, message.refused.message));
      else onPiece(message.bytes, message.records);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`A thread ended with ${code} before it had read its part.`)));
  });
}

/**
 * Reads a file in several threads.
 *
 * @param path - of the file
 * @param given - rule set and operations
 * @param reading - threads, progress, signal
 * @returns the parts in the order of the file
 * @throws MonitoringError `record-too-large`
 */
export async function partsOf(path: string, given: Given, reading: Reading): Promise<readonly PartRead[]> {
  const { signal, onProgress } = reading;
  signal?.throwIfAborted();
  const stretches = stretchesOf(path, reading.threads);
  const size = stretches.at(-1)?.to ?? 0;
  const done = stretches.map(() => ({ bytes: 0, records: 0 }));
  const tell = (part: number, bytes: number, records: number): boolean => {
    done[part] = { bytes, records };
    const sum = (of: "bytes" | "records") => done.reduce((total, one) => total + one[of], 0);
    onProgress?.({ bytes: sum("bytes"), size, records: sum("records") });
    return signal?.aborted !== true;
  };
  const stopped = new SharedArrayBuffer(4);
  const stop = (): void => void Atomics.store(new Int32Array(stopped), 0, 1);
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const parts = stretches.some(isLarge)
      ? await Promise.all(
          stretches.map((stretch, part) =>
            inThread({ stretch, given, stopped }, (bytes, records) => void tell(part, bytes, records)),
          ),
        )
      : stretches.map((stretch, part) => readPart(stretch, given, (bytes, records) => tell(part, bytes, records)));
    signal?.throwIfAborted();
    return parts;
  } finally {
    stop();
    signal?.removeEventListener("abort", stop);
  }
}
