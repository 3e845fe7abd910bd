/** The bytes of a workbook → the bytes of the copy that is mailed: every call of ours is Excel's own formula or a figure,
 *  nothing of the add-in is left, and everything else stays as it was. */

import { functionName } from "../core/function-names";
import {
  isLasting,
  isOwnFormula,
  mailed,
  textOfResult,
  type CellResult,
  type KeptReason,
  type NativeCall,
  type SendAs,
} from "../core/mailed-formula";
import type { GoOn } from "../core/going-on";
import { done, not, type Outcome } from "../core/outcome";
import type { Place, Problem } from "../core/problem";
import { address } from "../core/table";
import { calculateWhenOpened, removeCalculationOrder, removeFunctionNames, removePanes } from "./add-in-parts";
import { otherFormulas } from "./other-formulas";
import { cellsOf, resultOf, rowsOf, withCells, type NewContent } from "./sheet-cells";
import { withAtSigns } from "./at-signs";
import { formulasOf, type SheetFormula } from "./sheet-formulas";
import { sharedTexts, sheetParts, type SheetPart } from "./workbook-parts";
import { WorkbookPackage } from "./workbook-package";

export interface CopyRequest {
  readonly bytes: Uint8Array;
  readonly as: SendAs;
  readonly native: NativeCall;
}

/** A cell that keeps its figure although formulas were asked for, and why. */
export interface KeptCell {
  readonly at: Place;
  readonly reason: KeptReason;
}

export interface Copy {
  readonly bytes: Uint8Array;
  /** Cells that were changed. */
  readonly cells: number;
  readonly kept: readonly KeptCell[];
}

interface SheetCopy {
  readonly text: string;
  readonly cells: number;
  readonly kept: readonly KeptCell[];
  readonly isUncalculated: boolean;
}

/** Goes on sheet by sheet. Undefined if it was ended before it was finished. */
export async function copyToSend(request: CopyRequest, goOn: GoOn): Promise<Outcome<Copy | undefined>> {
  const file = new WorkbookPackage(request.bytes);
  const sharedText = sharedTexts(file);
  const sheets = sheetParts(file);
  const problems: Problem[] = [];
  const kept: KeptCell[] = [];
  let cells = 0;
  let isUncalculated = false;
  for (const [index, sheet] of sheets.entries()) {
    if (!(await goOn(index, sheets.length + 1))) return done(undefined);
    const before = file.text(sheet.part);
    if (!isOfInterest(before)) continue;
    const copied = copySheet(before, sheet, request, sharedText);
    if (!copied.ok) {
      problems.push(...copied.problems);
      continue;
    }
    const { value } = copied;
    if (value.text !== before) file.put(sheet.part, value.text);
    cells += value.cells;
    kept.push(...value.kept);
    isUncalculated ||= value.isUncalculated;
  }
  if (problems.length > 0) return not(...problems);
  if (!(await goOn(sheets.length, sheets.length + 1))) return done(undefined);
  const others = otherFormulas(file, sheets, (formula) => nativeText(formula, request.native));
  if (others.length > 0) return not(...others);
  removePanes(file);
  removeFunctionNames(file);
  if (cells > 0) removeCalculationOrder(file);
  if (isUncalculated) calculateWhenOpened(file);
  return done({ bytes: file.bytes(), cells, kept });
}

function isOfInterest(xml: string): boolean {
  return xml.toUpperCase().includes(functionName());
}

function copySheet(
  xml: string,
  sheet: SheetPart,
  { as, native }: CopyRequest,
  sharedText: (number: number) => string,
): Outcome<SheetCopy> {
  const changes = new Map<number, Map<number, NewContent>>();
  const problems: Problem[] = [];
  const kept: KeptCell[] = [];
  let cells = 0;
  let isUncalculated = false;
  const change = (row: number, column: number, content: NewContent): void => {
    const ofRow = changes.get(row) ?? new Map<number, NewContent>();
    ofRow.set(column, content);
    changes.set(row, ofRow);
    cells++;
  };
  const found = [...formulasOf(xml, sharedText)].filter(({ formula }) => isOwnFormula(formula));
  const spilled = spilledValues(xml, found, sharedText);
  for (const formula of found) {
    const at: Place = { sheet: sheet.name, address: address(formula.row, formula.column) };
    const values = spilled(formula);
    if (as === "values") {
      const waiting = values.flat().find((value) => !isLasting(value));
      if (waiting !== undefined) problems.push({ kind: "not-calculated", found: textOfResult(waiting), at });
      else change(formula.row, formula.column, { kind: "value" });
      continue;
    }
    const made = mailed({ formula: withAtSigns(formula.formula), values }, as, native);
    if (!made) continue;
    if (made.kind === "not-calculated") {
      problems.push({ kind: "not-calculated", found: made.found, at });
      continue;
    }
    if (made.kept) kept.push({ at, reason: made.kept });
    made.formulas.forEach((row, down) =>
      row.forEach((text, right) => {
        isUncalculated ||= !isLasting(values[down]?.[right]) || values[down]?.[right] === null;
        change(formula.row + down, formula.column + right, { kind: "formula", formula: text });
      }),
    );
  }
  if (problems.length > 0) return not(...problems);
  return done({ text: withCells(xml, changes), cells, kept, isUncalculated });
}

/** What the cells of spilling formulas show: they stand beside the formula, in cells of their own. */
function spilledValues(
  xml: string,
  found: readonly SheetFormula[],
  sharedText: (number: number) => string,
): (formula: SheetFormula) => CellResult[][] {
  const wide = found.filter(({ rows, columns }) => rows > 1 || columns > 1);
  const byCell = new Map<string, CellResult>();
  if (wide.length > 0) {
    for (const row of rowsOf(xml)) {
      const here = wide.filter((each) => row.number >= each.row && row.number < each.row + each.rows);
      if (here.length === 0) continue;
      for (const { column, element } of cellsOf(row)) {
        if (here.some((each) => column >= each.column && column < each.column + each.columns)) {
          byCell.set(address(row.number, column), resultOf(element, sharedText));
        }
      }
    }
  }
  return ({ row, column, rows, columns, result }) =>
    rows === 1 && columns === 1
      ? [[result]]
      : Array.from({ length: rows }, (_row, down) =>
          Array.from({ length: columns }, (_column, right) => byCell.get(address(row + down, column + right)) ?? null),
        );
}

/** A formula that belongs to no cell; undefined where a call has no formula of Excel's. */
function nativeText(formula: string, native: NativeCall): string | undefined {
  const made = mailed({ formula, values: [[null]] }, "formulas", native);
  const text = made?.kind === "formulas" && !made.kept ? made.formulas[0]?.[0] : undefined;
  return text?.replace(/^=/u, "");
}
