/** Cells of one sheet that formulas read at a distance: "the column B, in my own row". Who reads a cell is found by looking
 *  into the cells that are so far away, so that nothing is kept for each formula. */
import { columnLimit, type Area } from "../area";
import type { StoredCell } from "../cell-store";
import type { Formula } from "../formula/formula";
import type { Place } from "../formula/place";
import type { SheetState } from "../sheet-state";
import type { Strip } from "./dependency-graph";

/** Formulas of one sheet that read a column from `top` to `bottom` rows below their own, if they stand in certain rows. */
interface Link {
  readonly home: SheetState;
  readonly top: number;
  readonly bottom: number;
  readonly within: Place["within"];
  /** By the column that they stand in. */
  readonly strips: Map<number, Set<Strip>>;
}

export class RowLinks {
  /** By the column that is read. */
  private readonly byColumn = new Map<number, Link[]>();

  add(strip: Strip, place: Place): void {
    eachColumn(strip, place, (column) => {
      let links = this.byColumn.get(column);
      if (!links) this.byColumn.set(column, (links = []));
      let link = links.find((each) => isLink(each, strip, place));
      if (!link) links.push((link = { home: strip.sheet, within: place.within, ...place.distance, strips: new Map() }));
      const strips = link.strips.get(strip.column);
      if (strips) strips.add(strip);
      else link.strips.set(strip.column, new Set([strip]));
    });
  }

  remove(strip: Strip, place: Place): void {
    eachColumn(strip, place, (column) => {
      const links = this.byColumn.get(column) ?? [];
      const at = links.findIndex((each) => isLink(each, strip, place));
      const link = links[at];
      const strips = link?.strips.get(strip.column);
      if (!link || !strips) return;
      strips.delete(strip);
      if (strips.size === 0) link.strips.delete(strip.column);
      if (link.strips.size === 0) links.splice(at, 1);
      if (links.length === 0) this.byColumn.delete(column);
    });
  }

  /** Formulas that read a cell of the area; one that reads several columns of it comes several times. */
  each(area: Area, visit: (formula: Formula) => void): void {
    if (area.right - area.left < this.byColumn.size) {
      for (let column = area.left; column <= area.right; column++) {
        const links = this.byColumn.get(column);
        if (links) for (const link of links) eachReader(link, area, visit);
      }
      return;
    }
    for (const [column, links] of this.byColumn) {
      if (column >= area.left && column <= area.right) for (const link of links) eachReader(link, area, visit);
    }
  }
}

function eachColumn(strip: Strip, place: Place, visit: (column: number) => void): void {
  const left = place.columnAt(strip.column);
  const right = left + place.width - 1;
  if (left < 0 || right >= columnLimit) return;
  for (let column = left; column <= right; column++) visit(column);
}

function isLink(link: Link, strip: Strip, { distance, within }: Place): boolean {
  return (
    link.home === strip.sheet &&
    link.top === distance.top &&
    link.bottom === distance.bottom &&
    link.within?.top === within?.top &&
    link.within?.bottom === within?.bottom
  );
}

/** More rows than these are looked for among those that have cells. */
const fewRows = 16;

function eachReader({ home, top, bottom, within, strips }: Link, area: Area, visit: (formula: Formula) => void): void {
  const first = Math.max(0, area.top - bottom, within?.top ?? 0);
  const last = Math.min(area.bottom - top, within?.bottom ?? Number.MAX_SAFE_INTEGER);
  const { store } = home;
  if (last - first < fewRows) {
    for (let row = first; row <= last; row++) eachInRow(store.line(row), strips, visit);
    return;
  }
  for (const row of store.rowsWithin(first, last)) eachInRow(store.line(row), strips, visit);
}

function eachInRow(
  cells: readonly (StoredCell | undefined)[] | undefined,
  strips: ReadonlyMap<number, ReadonlySet<Strip>>,
  visit: (formula: Formula) => void,
): void {
  if (!cells) return;
  for (const [column, readers] of strips) {
    const formula = cells[column]?.formula;
    if (formula?.strip && readers.has(formula.strip)) visit(formula);
  }
}
