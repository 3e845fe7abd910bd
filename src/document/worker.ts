/** The reading worker: a file's bytes or a pasted text come in, and its document with all proposals goes out. It runs beside
 *  the page, which ends it to cancel. */

import { readPlan } from "../core/reading/read-plan";
import { readDocument, readText, type Progress } from "./read-document";
import { portionsOf, type ReadingMessage, type ReadingSource } from "./reading-messages";

/** What of a worker's surroundings is used here. */
interface WorkerScope {
  postMessage(message: ReadingMessage): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<ReadingSource>) => void): void;
}

const scope = self as unknown as WorkerScope;

/** Of the whole work; the rest is the plan's reading and the way back. */
const readersPart = 0.6;

scope.addEventListener("message", ({ data }) => {
  read(data).catch((error: unknown) => {
    scope.postMessage({
      kind: "broken",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  });
});

async function read(source: ReadingSource): Promise<void> {
  const progress = stepwise((part) => scope.postMessage({ kind: "progress", part: part * readersPart }));
  const found =
    source.kind === "text"
      ? await readText(source.text, progress)
      : await readDocument(source.name, new Uint8Array(await source.file.arrayBuffer()), progress);
  if (found.kind === "fault") {
    scope.postMessage(found);
    return;
  }
  scope.postMessage({ kind: "progress", part: readersPart });
  const reading = readPlan(found.document);
  scope.postMessage({ kind: "progress", part: 0.95 });
  for (const message of portionsOf({ document: found.document, reading })) scope.postMessage(message);
}

/** Only every hundredth is told: each message costs the page some work. */
function stepwise(tell: Progress): Progress {
  let told = 0;
  return (part) => {
    if (part < told + 0.01) return;
    told = part;
    tell(part);
  };
}
