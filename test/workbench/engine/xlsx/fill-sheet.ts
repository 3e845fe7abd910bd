/** Puts what was read of a sheet's cells into the workbook: contents, styles, and the values that formulas had last. */
import { areaAddress } from "../address";
import { hasCell } from "../area";
import type { Grid } from "../calculation/operand";
import { putResult } from "../calculation/spill";
import type { Entry } from "../content";
import type { Formula } from "../formula/formula";
import { isDateFormat } from "../number-text";
import { Refusal } from "../refusal";
import type { Style } from "../style";
import type { Value } from "../value";
import type { WorkSheet } from "../work-sheet";
import { callsUnknown } from "./array-evaluation";
import { formulaOfFile, isExternal } from "./file-formula";
import { withIntersections } from "./implicit-intersection";
import type { KeptCells } from "./kept/kept-cells";
import type { Losses } from "./losses";
import type { CellReader, FileCell, FileFormula } from "./read-cells";
import type { FileStyles } from "./read-styles";

/** A formula whose value from the file is worth more than a new calculation. */
export interface KeptFormula {
  readonly formula: Formula;
  readonly value: Value | Grid;
}

export interface Filling {
  readonly sheet: WorkSheet;
  readonly reader: CellReader;
  readonly styles: FileStyles;
  /** Days to add to the dates of a file that counts from 1904. */
  readonly dateShift: number;
  readonly note: Losses["note"];
  /** Takes formulas that the workbook can't hold. */
  readonly kept: KeptCells | null;
}

/** Returns every formula with what the file says of it, for the calculation that follows. */
export function fillSheet(filling: Filling): { formula: Formula; file: FileFormula }[] {
  const { sheet, reader, note } = filling;
  putStyles(filling);
  const files = new Map<string, FileFormula>();
  const entries = reader.cells.flatMap((cell): Entry[] => {
    const { row, column, formula } = cell;
    const style = sheet.style(row, column);
    if (!formula) {
      const content = shifted(cell.content, style, filling.dateShift);
      return content ? [[row, column, content]] : [];
    }
    const table = sheet.tableStates.find(({ area }) => hasCell(area, row, column));
    const text = formulaOfFile(formula.text, table?.name ?? null);
    if (isExternal(text)) return [withoutFormula(cell, formula, "externalLink", filling)];
    files.set(`${row},${column}`, formula);
    const { arrayArea } = formula;
    return [[row, column, arrayArea ? { formula: text, arrayArea } : { formula: text }]];
  });
  putEntries(filling, entries, files);
  note("linkedData", null, reader.linkedCount);
  return [...files].flatMap(([key, file]) => {
    const [row, column] = key.split(",").map(Number);
    const formula = sheet.store.at(row ?? 0, column ?? 0)?.formula;
    if (formula && !file.isArray) filling.kept?.plainFormulas.add(formula);
    return formula ? [{ formula, file }] : [];
  });
}

function putStyles({ sheet, reader, styles }: Filling): void {
  const { normal } = sheet.book.styles;
  const own: [number, number, Style][] = [];
  for (const { row, column, styleIndex } of reader.cells) {
    const style = styles.style(styleIndex) ?? normal;
    const inherited = sheet.rows.at(row).style ?? sheet.columns.at(column).style ?? normal;
    if (style !== inherited) own.push([row, column, style]);
  }
  sheet.putStyles(own);
}

function shifted(content: FileCell["content"], style: Style, dateShift: number): FileCell["content"] {
  if (dateShift === 0 || !content || typeof content.value !== "number" || !isDateFormat(style.numberFormat))
    return content;
  return { value: content.value + dateShift };
}

/** The value stays where its formula can't. */
function withoutFormula(
  { row, column }: FileCell,
  { cached, text, arrayArea }: FileFormula,
  kind: "externalLink" | "formula",
  { note, kept }: Filling,
): Entry {
  note(kind, null);
  const value = Array.isArray(cached) ? (cached[0]?.[0] ?? null) : cached;
  const attributes = arrayArea ? { t: "array", ref: areaAddress(arrayArea) } : {};
  kept?.add({ row, column, value, formula: { text, attributes } });
  return [row, column, value === null ? null : { value }];
}

/** Formulas that can't be read are rare: they are looked for only if there are any. */
function putEntries(filling: Filling, entries: readonly Entry[], files: Map<string, FileFormula>): void {
  const { sheet } = filling;
  try {
    sheet.putContents(entries);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    sheet.putContents(readableEntries(filling, entries, files));
  }
}

function readableEntries(filling: Filling, entries: readonly Entry[], files: Map<string, FileFormula>): Entry[] {
  const { sheet, reader } = filling;
  const cells = new Map(reader.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return entries.map((entry) => {
    const [row, column, content] = entry;
    const cell = cells.get(`${row},${column}`);
    if (!content || !("formula" in content) || !cell?.formula) return entry;
    try {
      sheet.book.compiled(content.formula, sheet, row, column);
      return entry;
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      files.delete(`${row},${column}`);
      return withoutFormula(cell, cell.formula, "formula", filling);
    }
  });
}

/** Formulas of the old kind get an "@" where they would now give arrays. */
export function adaptOldFormulas(formulas: readonly { formula: Formula; file: FileFormula }[]): void {
  for (const { formula, file } of formulas) {
    if (file.isArray) continue;
    const text = withIntersections(formula, formula.compiled.expression);
    if (text !== null) formula.sheet.asWorkSheet.setFormulaText(formula.row, formula.column, text);
  }
}

/**
 * Which formulas keep the value of the file until something changes: those with functions that nobody knows yet (an
 * add-in registers them after the file is open), and all of a workbook that is calculated by hand.
 */
export function keptFormulas(
  formulas: readonly { formula: Formula; file: FileFormula }[],
  isManual: boolean,
): KeptFormula[] {
  return formulas.flatMap(({ formula, file }) => {
    const isKept = file.cached !== null && (isManual || callsUnknown(formula.compiled.expression));
    return isKept && file.cached !== null ? [{ formula, value: file.cached }] : [];
  });
}

/** Takes kept formulas out of the calculation and puts their values down; `rejoin` brings them back afterwards. */
export function setAside(kept: readonly KeptFormula[]): void {
  for (const { formula, value } of kept) {
    formula.sheet.book.recalculation.leave(formula);
    formula.isDirty = false;
    formula.isKept = true;
    const isArray = Array.isArray(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1);
    putResult(formula, isArray || !Array.isArray(value) ? value : (value[0]?.[0] ?? null), () => undefined);
  }
}

export function rejoin(kept: readonly KeptFormula[]): void {
  for (const { formula } of kept) {
    const { recalculation } = formula.sheet.book;
    recalculation.graph.link(formula);
    recalculation.formulas.add(formula);
  }
}
