/** Columns of values kept at hand between formulas, with indexes for exact matches: 5,000 lookups read the column once. */
import type { Area } from "../area";
import type { Culture } from "../culture";
import type { SheetState } from "../sheet-state";
import { readNumber } from "../typed-input";
import { isError, type Value } from "../value";
import type { Evaluation } from "./evaluation";
import type { SheetArea } from "./operand";

/** Where each value stands, first to last. */
export type Positions = ReadonlyMap<string | number, readonly number[]>;

interface Column {
  readonly version: number;
  readonly values: readonly Value[];
  exact: Positions | null;
  criteria: Positions | null;
}

export class LookupIndexes {
  #columns = new WeakMap<SheetState, Map<string, Column>>();

  constructor(private readonly culture: () => Culture) {}

  forget(): void {
    this.#columns = new WeakMap();
  }

  /** The values of a one-column area, empty cells as null. */
  values(place: SheetArea, call: Evaluation): readonly Value[] {
    return this.#column(place, call).values;
  }

  /** Exact matches as MATCH and XLOOKUP see them: by kind, texts without case. */
  exact(place: SheetArea, call: Evaluation): Positions {
    const column = this.#column(place, call);
    return (column.exact ??= positionsBy(column.values, exactKey));
  }

  /** Equality as COUNTIF sees it: a text that reads as a number equals that number. */
  criteria(place: SheetArea, call: Evaluation): Positions {
    const column = this.#column(place, call);
    const culture = this.culture();
    return (column.criteria ??= positionsBy(column.values, (value) => criteriaKey(value, culture)));
  }

  #column(place: SheetArea, call: Evaluation): Column {
    const { sheet, area } = place;
    let columns = this.#columns.get(sheet);
    if (!columns) this.#columns.set(sheet, (columns = new Map<string, Column>()));
    const key = columnKey(area);
    const version = sheet.store.columnVersion(area.left);
    let column = columns.get(key);
    if (column?.version !== version) {
      const values = new Array<Value>(area.bottom - area.top + 1).fill(null);
      call.each(place, (value, row) => (values[row - area.top] = value));
      columns.set(key, (column = { version, values, exact: null, criteria: null }));
    }
    return column;
  }
}

function columnKey(area: Area): string {
  return `${area.left}:${area.top}:${area.bottom}`;
}

function positionsBy(values: readonly Value[], keyOf: (value: Value) => string | number | null): Positions {
  const positions = new Map<string | number, number[]>();
  values.forEach((value, index) => {
    const key = keyOf(value);
    if (key === null) return;
    const list = positions.get(key);
    if (list) list.push(index);
    else positions.set(key, [index]);
  });
  return positions;
}

export function exactKey(value: Value): string | number | null {
  if (typeof value === "number") return value;
  if (typeof value === "string") return `s${value.toLowerCase()}`;
  return typeof value === "boolean" ? `b${value}` : null;
}

export function criteriaKey(value: Value, culture: Culture): string | number | null {
  if (typeof value === "string") {
    const number = /\d/.test(value) ? readNumber(value, culture) : null;
    return number ?? `s${value.toLowerCase()}`;
  }
  if (isError(value)) return `e${value.error}`;
  return exactKey(value);
}
