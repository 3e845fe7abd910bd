/** What the pane's page and the reading worker say to each other. A reading goes over in portions: a page takes each in a task
 *  of its own and stays responsive, however long the document is. */

import type { DocumentBlock, DocumentCell, DocumentFault, PlanDocument } from "../core/reading/plan-document";
import type { LeftSentence, PlanReading, Proposal } from "../core/reading/proposal";

/** A file that a person chose or dropped (the worker reads its bytes), or text that was pasted. */
export type ReadingSource =
  | { readonly kind: "file"; readonly name: string; readonly file: Blob }
  | { readonly kind: "text"; readonly text: string };

export interface DocumentReading {
  readonly document: PlanDocument;
  readonly reading: PlanReading;
}

export type ReadingMessage =
  /** How much is done, 0 to 1. */
  | { readonly kind: "progress"; readonly part: number }
  | { readonly kind: "fault"; readonly fault: DocumentFault }
  /** A bug of ours, in the words of the machine. */
  | { readonly kind: "broken"; readonly message: string }
  | { readonly kind: "blocks"; readonly blocks: readonly DocumentBlock[] }
  /** Further cells of the last table. */
  | { readonly kind: "cells"; readonly cells: readonly DocumentCell[] }
  | { readonly kind: "proposals"; readonly proposals: readonly Proposal[] }
  | { readonly kind: "left"; readonly left: readonly LeftSentence[] }
  /** All the rest, and the end. */
  | {
      readonly kind: "done";
      readonly document: Omit<PlanDocument, "blocks">;
      readonly reading: Omit<PlanReading, "proposals" | "left">;
    };

/** Some 5 ms of a slow machine's page. */
const portion = 400;

export function* portionsOf({ document, reading }: DocumentReading): Generator<ReadingMessage> {
  const { blocks, ...rest } = document;
  const { proposals, left, ...others } = reading;
  for (const part of portions(blocks, sizeOf)) {
    // Only a table that is too large comes alone.
    const [block] = part;
    if (part.length > 1 || block?.kind !== "table" || block.cells.length <= portion) {
      yield { kind: "blocks", blocks: part };
      continue;
    }
    yield { kind: "blocks", blocks: [{ ...block, cells: [] }] };
    for (const cells of portions(block.cells, () => 1)) yield { kind: "cells", cells };
  }
  for (const part of portions(proposals, () => 2)) yield { kind: "proposals", proposals: part };
  for (const part of portions(left, () => 1)) yield { kind: "left", left: part };
  yield { kind: "done", document: rest, reading: others };
}

function sizeOf(block: DocumentBlock): number {
  return block.kind === "table" ? 1 + block.cells.length : 1 + Math.floor(block.text.length / 500);
}

function* portions<Item>(items: readonly Item[], size: (item: Item) => number): Generator<readonly Item[]> {
  let part: Item[] = [];
  let filled = 0;
  for (const item of items) {
    const more = size(item);
    if (part.length > 0 && filled + more > portion) {
      yield part;
      part = [];
      filled = 0;
    }
    part.push(item);
    filled += more;
  }
  if (part.length > 0) yield part;
}

/** Puts the portions together again, in the order in which they came. */
export class Assembly {
  readonly #blocks: DocumentBlock[] = [];
  readonly #proposals: Proposal[] = [];
  readonly #left: LeftSentence[] = [];
  /** Of the last block, if it is a table that goes on. */
  #cells: DocumentCell[] | undefined;

  /** The whole when it is complete. */
  take(message: ReadingMessage): DocumentReading | undefined {
    switch (message.kind) {
      case "blocks":
        this.#blocks.push(...message.blocks);
        this.#cells = undefined;
        return undefined;
      case "cells":
        this.#addCells(message.cells);
        return undefined;
      case "proposals":
        this.#proposals.push(...message.proposals);
        return undefined;
      case "left":
        this.#left.push(...message.left);
        return undefined;
      case "done":
        return {
          document: { ...message.document, blocks: this.#blocks },
          reading: { ...message.reading, proposals: this.#proposals, left: this.#left },
        };
      default:
        return undefined;
    }
  }

  #addCells(cells: readonly DocumentCell[]): void {
    const last = this.#blocks.at(-1);
    if (last?.kind !== "table") throw new Error("Cells came without their table.");
    if (!this.#cells) {
      this.#cells = [...last.cells];
      this.#blocks[this.#blocks.length - 1] = { ...last, cells: this.#cells };
    }
    this.#cells.push(...cells);
  }
}
