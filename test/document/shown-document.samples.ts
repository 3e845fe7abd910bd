/** Documents as short lines, so that tests read like the documents: `1. |text`, a table's rows with bars. */

import type { DocumentBlock, DocumentCell, PlanDocument } from "../../src/core/reading/plan-document";
import { readDocument } from "../../src/document/read-document";

/** The document, or the fault's word. */
export async function readShown(bytes: Uint8Array): Promise<readonly string[] | string> {
  const read = await readDocument("kế hoạch", bytes);
  return read.kind === "fault" ? read.fault : shownBlocks(read.document.blocks);
}

export async function readWhole(bytes: Uint8Array): Promise<PlanDocument> {
  const read = await readDocument("kế hoạch", bytes);
  if (read.kind === "fault") throw new Error(read.fault);
  return read.document;
}

export function shownBlocks(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return shownRows(block.rows, block.cells);
    const marks = [
      block.from === undefined ? "" : `(${block.from}) `,
      block.heading === undefined ? "" : "#".repeat(block.heading) + " ",
      block.marker === undefined ? "" : `${block.marker} | `,
    ];
    return [`${marks.join("")}${block.isBold ? `*${block.text}*` : block.text}`];
  });
}

function shownRows(rows: number, cells: readonly DocumentCell[]): readonly string[] {
  const shown = ({ text, rowSpan, columnSpan }: DocumentCell): string =>
    text.replace(/\n/gu, "/") + (columnSpan ? `→${columnSpan}` : "") + (rowSpan ? `↓${rowSpan}` : "");
  return Array.from(
    { length: rows },
    (_, row) =>
      `[${cells
        .filter((cell) => cell.row === row)
        .map((cell) => `${cell.column}:${shown(cell)}`)
        .join(" ")}]`,
  );
}
