/** Functions that give or describe references: INDEX, OFFSET, INDIRECT, ROW, COLUMN, ADDRESS, HYPERLINK. */
import { columnLimit, rowLimit } from "../area";
import { columnLetters, sheetPrefix } from "../address";
import type { Evaluation } from "../calculation/evaluation";
import { Failed, Reference, isGrid, type Operand } from "../calculation/operand";
import type { Value } from "../value";
import { define, type FunctionDefinition } from "./definition";
import { sizeOf, slice } from "./lookup";

function index([source, row, column, area]: readonly Operand[], call: Evaluation): Operand {
  let target = source;
  if (source instanceof Reference && source.areas.length > 1) {
    const chosen = source.areas[area === undefined ? 0 : call.integer(area) - 1];
    if (!chosen) throw new Failed("#REF!");
    target = new Reference([chosen]);
  }
  const size = sizeOf(target, call);
  let [r, c] = [row === undefined ? 0 : call.integer(row), column === undefined ? 0 : call.integer(column)];
  // Excel: with one row, the only number counts columns.
  if (size.rows === 1 && column === undefined && size.columns > 1) [r, c] = [1, r];
  if (r < 0 || c < 0) throw new Failed("#VALUE!");
  if (r > size.rows || c > size.columns) throw new Failed("#REF!");
  return slice(target, r === 0 ? null : r - 1, c === 0 ? null : c - 1, call);
}

function offset([start, rows, columns, height, width]: readonly Operand[], call: Evaluation): Operand {
  const { sheet, area } = call.reference(start).single;
  const top = area.top + call.integer(rows);
  const left = area.left + call.integer(columns);
  const tall = height === undefined || height === null ? area.bottom - area.top + 1 : call.integer(height);
  const wide = width === undefined || width === null ? area.right - area.left + 1 : call.integer(width);
  if (tall === 0 || wide === 0) throw new Failed("#REF!");
  const [bottom, right] = [top + tall + (tall > 0 ? -1 : 1), left + wide + (wide > 0 ? -1 : 1)];
  const moved = {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
  if (moved.top < 0 || moved.left < 0 || moved.bottom >= rowLimit || moved.right >= columnLimit)
    throw new Failed("#REF!");
  return new Reference([{ sheet, area: moved }]);
}

function indirect([text, isA1]: readonly Operand[], call: Evaluation): Operand {
  const isR1C1 = isA1 !== undefined && !call.boolean(isA1);
  const found = call.workbook.referenceOf(call.text(text), call.sheet, isR1C1, call.row, call.column);
  if (!found) throw new Failed("#REF!");
  return found;
}

function counted(axis: "row" | "column") {
  return ([operand]: readonly Operand[], call: Evaluation): Operand => {
    if (operand === undefined) return (axis === "row" ? call.row : call.column) + 1;
    const { area } = call.reference(operand).single;
    if (axis === "row") {
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i): Value[] => [area.top + i + 1]);
      return rows.length === 1 ? area.top + 1 : rows;
    }
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i + 1);
    return columns.length === 1 ? area.left + 1 : [columns];
  };
}

function address([row, column, kind, isA1, sheet]: readonly Operand[], call: Evaluation): Value {
  const [r, c] = [call.integer(row), call.integer(column)];
  const mark = kind === undefined || kind === null ? 1 : call.integer(kind);
  if (r < 1 || c < 1 || r > rowLimit || c > columnLimit || mark < 1 || mark > 4) throw new Failed("#VALUE!");
  const [fixedRow, fixedColumn] = [mark === 1 || mark === 2, mark === 1 || mark === 3];
  const prefix = sheet === undefined ? "" : sheetPrefix(call.text(sheet));
  if (isA1 !== undefined && isA1 !== null && !call.boolean(isA1)) {
    return `${prefix}R${fixedRow ? r : `[${r}]`}C${fixedColumn ? c : `[${c}]`}`;
  }
  return `${prefix}${fixedColumn ? "$" : ""}${columnLetters(c - 1)}${fixedRow ? "$" : ""}${r}`;
}

function sheetNumber([operand]: readonly Operand[], call: Evaluation): Value {
  const sheet = operand instanceof Reference ? operand.single.sheet : call.sheet;
  return sheet.position + 1;
}

export const referenceFunctions: readonly FunctionDefinition[] = [
  define("INDEX", "avvv", 2, 4, index),
  define("OFFSET", "avvvv", 3, 5, offset, { isVolatile: true }),
  define("INDIRECT", "vv", 1, 2, indirect, { isVolatile: true }),
  define("ROW", "a", 0, 1, counted("row"), { readsNothing: true }),
  define("COLUMN", "a", 0, 1, counted("column"), { readsNothing: true }),
  define("ROWS", "a", 1, 1, ([operand], call) => sizeOf(operand, call).rows, { readsNothing: true }),
  define("COLUMNS", "a", 1, 1, ([operand], call) => sizeOf(operand, call).columns, { readsNothing: true }),
  define("AREAS", "a", 1, 1, ([operand], call) => call.reference(operand).areas.length, { readsNothing: true }),
  define("SHEETS", "a", 0, 0, (_, call) => call.sheet.book.sheetStates.length),
  define("SHEET", "a", 0, 1, sheetNumber, { readsNothing: true }),
  define("ADDRESS", "v", 2, 5, address),
  define("HYPERLINK", "va", 1, 2, ([link, name], call) => (name === undefined ? call.text(link) : call.scalar(name))),
  define("SINGLE", "a", 1, 1, ([operand], call) =>
    isGrid(operand) ? (operand[0]?.[0] ?? null) : call.implicit(operand),
  ),
];
