/** The pane's side of the reading: starts a worker for a file or a pasted text, tells how far it is, and cancels it. Nothing of
 *  the readers is loaded before; nothing leaves the machine. */

import type { DocumentFault } from "../core/reading/plan-document";
import { Assembly, type DocumentReading, type ReadingMessage, type ReadingSource } from "./reading-messages";

export type { DocumentReading, ReadingSource } from "./reading-messages";

export type ReadingOutcome =
  | ({ readonly kind: "read" } & DocumentReading)
  | { readonly kind: "fault"; readonly fault: DocumentFault }
  | { readonly kind: "cancelled" };

export interface RunningReading {
  /** Rejects only for bugs of ours, and where the worker's own file can't be loaded. */
  readonly outcome: Promise<ReadingOutcome>;
  /** Ends the reading at once; the outcome is "cancelled" unless it is there already. */
  cancel(): void;
}

/** `progress` is told 0 to 1, and never less than before. */
export function startReading(source: ReadingSource, progress: (part: number) => void = () => {}): RunningReading {
  const worker = new Worker(new URL(/* webpackChunkName: "reading-worker" */ "./worker.ts", import.meta.url));
  const assembly = new Assembly();
  let cancel = (): void => {};
  const outcome = new Promise<ReadingOutcome>((resolve, reject) => {
    cancel = () => resolve({ kind: "cancelled" });
    worker.addEventListener("message", ({ data }: MessageEvent<ReadingMessage>) => {
      if (data.kind === "progress") progress(data.part);
      else if (data.kind === "fault") resolve(data);
      else if (data.kind === "broken") reject(new Error(data.message));
      else {
        const whole = assembly.take(data);
        if (!whole) return;
        progress(1);
        resolve({ kind: "read", ...whole });
      }
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(event.message === "" ? "The reading worker can't be loaded." : event.message));
    });
    worker.postMessage(source);
  });
  return { outcome: outcome.finally(() => worker.terminate()), cancel: () => cancel() };
}
