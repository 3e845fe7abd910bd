/** A worksheet as it shall be written into a file: report-sheet.ts and table-sheet.ts draw it up, workbook-writer.ts makes
 *  bytes of it. Rows and columns are counted from zero, widths in characters, heights in points. */

import type { CellStyle, ConditionalRule, DataValidation, MergeRange, PageSetup, TableDefinition } from "hucre";
import { pixelsOfCharacters } from "../core/report-looks";
import type { Raw } from "../core/table";

/** A formula as all the cells say it that say the same of their rows: one object for all of them. */
export interface DraftFormula {
  /** In A1, with the sign of equality before it: texts, and between them how many rows below the cell's own another row
   *  stands, in the place of its number. */
  readonly pieces: readonly (string | number)[];
  /** Cells of one column share it in the file. Excel: only what names no table and no other sheet can be shared. */
  readonly isShared: boolean;
}

export interface DraftCell {
  /** With a formula, what the file shows until somebody calculates. */
  readonly value: Raw;
  readonly formula?: DraftFormula;
  /** One object for all cells that look alike: styles are told apart by identity. */
  readonly style: CellStyle;
}

export interface DraftRow {
  /** Readers of files don't measure texts: a row without a height is one line high. */
  readonly height?: number;
  /** The height is what the texts are thought to need: the row fits itself to them once they change. */
  readonly isFitted?: boolean;
  /** By column; undefined where nothing stands. */
  readonly cells: readonly (DraftCell | undefined)[];
}

/** Names of the file that stand for places of this sheet, or remember something of it. */
export interface DraftName {
  readonly name: string;
  /** Absolute and without the sheet, `$A$1:$D$9`; or a formula that names no place. */
  readonly refersTo: { readonly address: string } | { readonly formula: string };
  /** Print areas and titles belong to their sheet, marks of reports to the workbook. */
  readonly isOfSheet: boolean;
  readonly isHidden?: boolean;
}

export interface SheetDraft {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows: readonly DraftRow[];
  readonly merges: readonly MergeRange[];
  readonly frozenRows: number;
  readonly hasGridlines: boolean;
  readonly page: PageSetup;
  /** The code of the header from the second page on; none where pages have no header. */
  readonly header?: string;
  /** The code of the footer of every page. */
  readonly footer?: string | undefined;
  readonly names: readonly DraftName[];
  readonly table?: TableDefinition;
  readonly validations: readonly DataValidation[];
  readonly rules: readonly ConditionalRule[];
}

/** Excel: a file's width counts the cell's padding too, in 256ths of a digit of 7 pixels. */
export function fileWidth(characters: number): number {
  return Math.trunc((pixelsOfCharacters(characters) / 7) * 256) / 256;
}

/** Millimetres → inches. */
export function inches(millimetres: number): number {
  return millimetres / 25.4;
}

/** A formula of one cell alone. */
export function ownFormula(formula: string): DraftFormula {
  return { pieces: [formula], isShared: false };
}

/** As the cell spells it whose row counts from zero. */
export function formulaText({ pieces }: DraftFormula, row: number): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : row + piece + 1)).join("");
}
