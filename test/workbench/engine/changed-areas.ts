/** Many single cells as few areas: runs down the columns, neighbours of equal height joined. */
import { columnLimit, rowLimit, type Area } from "./area";

/** Cells as row * 16384 + column, in any order, perhaps several times. A calculation may have changed a million of them. */
export function areasOfCells(cells: readonly number[]): Area[] {
  const downColumns = Float64Array.from(cells, (key) => (key % columnLimit) * rowLimit + Math.floor(key / columnLimit));
  downColumns.sort();
  const areas: Area[] = [];
  let run = { top: -1, left: -1, bottom: -2, right: -1 };
  let before = -1;
  for (const key of downColumns) {
    if (key === before) continue;
    before = key;
    const [row, column] = [key % rowLimit, Math.floor(key / rowLimit)];
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
