// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parentPort, workerData } from "node:worker_threads";
import type { FromWorker, ToWorker } from "./file/parts.ts";
import { readPart } from "./file/read-file.ts";

/** A part of a file, read in a thread of its own. */
function run({ stretch, given, stopped }: ToWorker): void {
  const flag = new Int32Array(stopped);
  const send = (message: FromWorker, moved: ArrayBuffer[] = []): void => parentPort?.postMessage(message, moved);
  const part = readPart(stretch, given, (bytes, records) => {
    send({ bytes, records });
    return Atomics.load(flag, 0) === 0;
  });
  const { data, letters } = part.rows;
  // Rows are made by us, on buffers of their own.
  send({ part }, [data.buffer as ArrayBuffer, letters.buffer as ArrayBuffer]);
}

// Whoever starts this file hands over what it is to do.
run(workerData as ToWorker);
