/** Many single cells as few areas: runs down the columns, neighbours of equal height joined. */
import type { Area } from "./area";

/** Cells as row * 16384 + column. */
export function areasOfCells(cells: readonly number[]): Area[] {
  const byColumn = [...new Set(cells)].map((key) => ({ row: Math.floor(key / 16_384), column: key % 16_384 }));
  byColumn.sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  let run = { top: -1, left: -1, bottom: -2, right: -1 };
  for (const { row, column } of byColumn) {
    if (run.left === column && run.bottom + 1 === row) run.bottom = row;
    else areas.push((run = { top: row, left: column, bottom: row, right: column }));
  }
  return joinedSideways(areas);
}

function joinedSideways(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  const open = new Map<string, { index: number; right: number }>();
  for (const area of areas) {
    const key = `${area.top}:${area.bottom}`;
    const left = open.get(key);
    const known = left ? joined[left.index] : undefined;
    if (left && known && left.right + 1 === area.left) {
      joined[left.index] = { ...known, right: area.right };
      left.right = area.right;
    } else {
      open.set(key, { index: joined.length, right: area.right });
      joined.push(area);
    }
  }
  return joined;
}
