/** Formats of many cells in one call: Range.setCellProperties and its kin for rows and columns, and getCellProperties. */
import type { Area } from "../../engine/area";
import { isRecord, type Arguments } from "../arguments";
import { invalidArgument, notBuilt } from "../host-error";
import type { Thing } from "../kind";
import { type Kind } from "../kind";
import type { Session } from "../session";
import type { Json } from "../wire";
import type { CellRange } from "./cell-range";
import { rangeThing } from "./places";
import { borderThing, rangeBordersKind } from "./range-borders";

type Properties = { readonly [key: string]: Json };

/** The names of borders here, by those of the collection. */
const borderNames: { readonly [name: string]: string } = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

export const cellProperties: NonNullable<Kind<CellRange>["methods"]> = {
  setCellProperties: ({ sheet, area }, args, session) => {
    for (const [row, cells] of rowsOf(args.json(0)).entries()) {
      if (!Array.isArray(cells)) throw invalidArgument();
      for (const [column, properties] of cells.entries()) {
        apply(rangeThing(session, sheet, cellOf(area, row, column)), properties, session);
      }
    }
  },
  setRowProperties: ({ sheet, area }, args, session) => {
    for (const [row, properties] of rowsOf(args.json(0)).entries()) {
      const top = area.top + row;
      apply(rangeThing(session, sheet, { ...area, top, bottom: top }), properties, session);
    }
  },
  setColumnProperties: ({ sheet, area }, args, session) => {
    for (const [column, properties] of rowsOf(args.json(0)).entries()) {
      const left = area.left + column;
      apply(rangeThing(session, sheet, { ...area, left, right: left }), properties, session);
    }
  },
  getCellProperties: (range, args, session) => read(range, args, session),
};

function cellOf(area: Area, row: number, column: number): Area {
  const [top, left] = [area.top + row, area.left + column];
  if (top > area.bottom || left > area.right) throw invalidArgument();
  return { top, left, bottom: top, right: left };
}

function rowsOf(value: Json): readonly Json[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value;
}

/** Writes scalars, and goes into what is an object. An empty record leaves a cell as it is. */
function apply(thing: Thing, properties: Json | undefined, session: Session): void {
  if (properties === null || properties === undefined) return;
  if (!isRecord(properties)) throw invalidArgument();
  for (const [name, value] of Object.entries(properties)) {
    if (thing.hasNavigation(name)) {
      const linked = thing.follow(name, session);
      if (linked && name === "borders") applyBorders(linked, value, session);
      else if (linked) apply(linked, value, session);
    } else thing.write(name, value, session);
  }
}

function applyBorders(borders: Thing, value: Json, session: Session): void {
  if (!isRecord(value)) throw invalidArgument();
  for (const [name, border] of Object.entries(value)) apply(borderOf(borders, name), border, session);
}

function borderOf(borders: Thing, name: string): Thing {
  const cells = borders.as(rangeBordersKind);
  const side = borderNames[name];
  if (!cells || side === undefined) throw notBuilt(`cell properties of the border "${name}"`);
  return borderThing(cells, side);
}

function read({ sheet, area }: CellRange, args: Arguments, session: Session): Json {
  const wanted: Properties = args.record(0);
  const rows: Json[] = [];
  for (let top = area.top; top <= area.bottom; top++) {
    const cells: Json[] = [];
    for (let left = area.left; left <= area.right; left++) {
      cells.push(readOne(rangeThing(session, sheet, { top, left, bottom: top, right: left }), wanted, session));
    }
    rows.push(cells);
  }
  return rows;
}

function readOne(thing: Thing, wanted: Properties, session: Session): Json {
  const found: Record<string, Json> = {};
  for (const [name, wish] of Object.entries(wanted)) {
    if (wish === true) found[name] = thing.read(name, session);
    else if (isRecord(wish)) {
      const linked = thing.follow(name, session);
      found[name] = linked && readOne(linked, wish, session);
    }
  }
  return found;
}
