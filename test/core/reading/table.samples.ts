/** Tables of documents written as small grids: `<` is merged with the cell on its left, `^` with the one above. */

import type { DocumentCell, DocumentTable } from "../../../src/core/reading/plan-document";
import type { TableContext, TableProposal, TableReading } from "../../../src/core/reading/table-context";
import { proposalsOfTable } from "../../../src/core/reading/table-proposals";

type Cell = string | Partial<DocumentCell>;

export function tableOf(rows: readonly (readonly Cell[])[]): DocumentTable {
  const cells: DocumentCell[] = [];
  const owners = rows.map((row) => row.map((): number => -1));
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const merged = cell === "<" ? owners[r]?.[c - 1] : cell === "^" ? owners[r - 1]?.[c] : undefined;
      const owner = merged === undefined ? undefined : cells[merged];
      if (merged !== undefined && owner) {
        cells[merged] = { ...owner, rowSpan: r - owner.row + 1, columnSpan: c - owner.column + 1 };
        (owners[r] as number[])[c] = merged;
        return;
      }
      (owners[r] as number[])[c] = cells.length;
      const at = { table: 1, row: r + 1, column: c + 1 };
      const written = typeof cell === "string" ? { text: cell } : cell;
      cells.push({ row: r, column: c, at, text: "", ...written });
    });
  });
  return {
    kind: "table",
    at: { table: 1 },
    rows: rows.length,
    columns: Math.max(...rows.map(({ length }) => length)),
    cells,
  };
}

/** A grid written as lines with bars between the cells. */
export function gridOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim().replace(/\\n/gu, "\n")));
}

export function read(text: string, context: Partial<TableContext> = {}): TableReading {
  return proposalsOfTable(tableOf(gridOf(text)), { block: 0, level: "", group: "", before: [], ...context });
}

/** `1 | Tỷ lệ hộ nghèo | <= 1.4 %`, before it the level and behind it what is asked for. */
export function shown(proposal: TableProposal): string {
  const { level, item, name, comparison, value, upper, unit, words } = proposal;
  const figure = value === undefined ? (words ?? "") : `${value}${upper === undefined ? "" : `..${upper}`}`;
  return [level, item, name, `${comparison} ${figure} ${unit}`.trim()].filter((part) => part !== "").join(" | ");
}

export function lines(text: string, context: Partial<TableContext> = {}): readonly string[] {
  return read(text, context).proposals.map(shown);
}
