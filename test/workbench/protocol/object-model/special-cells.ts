/** Range.getSpecialCells: cells by what they hold or whether they show. */
import { intersection, type Area } from "../../engine/area";
import type { Cell, Sheet } from "../../engine/model-sheet";
import { isError, type Value } from "../../engine/value";
import type { Arguments } from "../arguments";
import { notBuilt } from "../host-error";
import { rectanglesOf } from "./places";

export function specialCells(sheet: Sheet, area: Area, args: Arguments): Area[] {
  const type = args.text(0);
  const isWanted = ofValueType(args.optionalText(1) ?? "All");
  switch (type) {
    case "Constants":
      return rectanglesOf(
        cells(sheet, area, ({ formula, value }) => formula === null && value !== null && isWanted(value)),
      );
    case "Formulas":
      return rectanglesOf(cells(sheet, area, ({ formula, value }) => formula !== null && isWanted(value)));
    case "Blanks":
      return rectanglesOf(
        everyCell(
          sheet,
          area,
          (row, column) => sheet.value(row, column) === null && sheet.formula(row, column) === null,
        ),
      );
    case "Visible":
      return rectanglesOf(
        everyCell(sheet, area, (row, column) => !sheet.isRowHidden(row) && !sheet.isColumnHidden(column)),
      );
    default:
      throw notBuilt(`getSpecialCells(${type})`);
  }
}

/** Words such as "Errors", "NumbersText" or "LogicalText": each names the kinds of values it takes. */
function ofValueType(type: string): (value: Value) => boolean {
  return (value) => {
    if (type === "All") return true;
    if (isError(value)) return type.includes("Error");
    if (typeof value === "number") return type.includes("Number");
    return typeof value === "boolean" ? type.includes("Logical") : type.includes("Text");
  };
}

function* cells(sheet: Sheet, area: Area, isWanted: (cell: Cell) => boolean): Iterable<Cell> {
  for (const cell of sheet.cells(area)) if (isWanted(cell)) yield cell;
}

/** Excel looks at the used range only. */
function* everyCell(
  sheet: Sheet,
  area: Area,
  isWanted: (row: number, column: number) => boolean,
): Iterable<{ row: number; column: number }> {
  const used = sheet.usedArea();
  const looked = used && intersection(used, area);
  if (!looked) return;
  for (let row = looked.top; row <= looked.bottom; row++) {
    for (let column = looked.left; column <= looked.right; column++) if (isWanted(row, column)) yield { row, column };
  }
}
