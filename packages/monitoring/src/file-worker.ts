// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parentPort, workerData } from "node:worker_threads";
import { MonitoringError } from "./error.ts";
import type { FromWorker, ToWorker } from "./file/parts.ts";
import { readPart } from "./file/read-file.ts";

const send = (message: FromWorker, moved: ArrayBuffer[] = []): void => parentPort?.postMessage(message, moved);

/** A part of a file, read in a thread of its own. */
function run({ stretch, given, stopped }: ToWorker): void {
  const flag = new Int32Array(stopped);
  const part = readPart(stretch, given, (bytes, records) => {
    send({ bytes, records });
    return Atomics.load(flag, 0) === 0;
  });
  const { data, letters } = part.rows;
  // Rows are made by us, on buffers of their own.
  send({ part }, [data.buffer as ArrayBuffer, letters.buffer as ArrayBuffer]);
}

try {
  // Whoever starts this file hands over what it is to do.
  run(workerData as ToWorker);
} catch (error) {
  // An error loses its class on the way to another thread.
  if (!(error instanceof MonitoringError)) throw error;
  send({ refused: { code: error.code, message: error.message } });
}
