/** A table of the workbook → the draft of its sheet, with the title and the hint above it, as "Set up workbook" lays it. */

import type { DataValidation } from "hucre";
import { inputFill, newTableStyle, tableCellLook, tableHintLook, tableTitleLook } from "../core/new-table-looks";
import { address, columnLetters, type Raw } from "../core/table";
import { linesInColumn } from "../core/text-lines";
import { tableTop, type NewTable } from "../core/workbook-form";
import type { StylePool } from "./cell-styles";
import { ownFormula, type DraftCell, type DraftRow, type SheetDraft } from "./sheet-draft";

/** Excel: the font of a new workbook. */
const sheetFont = { name: "Calibri", size: 11 } as const;

export function tableSheet(form: NewTable, pool: StylePool): SheetDraft {
  // Excel: a table has at least one row under its headings.
  const rows = form.rows.length === 0 ? [form.headings.map(() => null)] : form.rows;
  const last = columnLetters(form.headings.length - 1);
  const text = (value: string, look: typeof tableTitleLook): DraftRow => ({
    cells: [{ value, style: pool.style({ look, font: sheetFont }) }],
  });
  const heading = pool.style({ look: tableCellLook, font: sheetFont });
  return {
    name: form.sheet,
    columns: form.widths.map((width) => ({ width })),
    rows: [
      text(form.title, tableTitleLook),
      text(form.hint, tableHintLook),
      ...Array.from({ length: tableTop - 2 }, (): DraftRow => ({ cells: [] })),
      { cells: form.headings.map((value): DraftCell => ({ value, style: heading })), ...fitted(form.headings, form) },
      ...rows.map((row, index) => ({ cells: cellsOf(row, index, form, pool), ...fitted(row, form) })),
    ],
    merges: [],
    frozenRows: tableTop + 1,
    hasGridlines: true,
    page: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    names: [
      { name: "_xlnm.Print_Titles", refersTo: { address: `$${tableTop + 1}:$${tableTop + 1}` }, isOfSheet: true },
    ],
    table: {
      name: form.name,
      range: `A${tableTop + 1}:${last}${tableTop + 1 + rows.length}`,
      // Excel: the line end within a heading has a sign of its own among the table's columns.
      columns: form.headings.map((name) => ({ name: name.replace(/\n/gu, "_x000a_") })),
      style: newTableStyle,
    },
    validations: validationsOf(form, rows.length),
    rules: [],
  };
}

function cellsOf(row: readonly Raw[], index: number, form: NewTable, pool: StylePool): readonly DraftCell[] {
  return form.headings.map((_, column): DraftCell => {
    const value = row[column] ?? null;
    const formats = form.formats[column];
    const format = typeof formats === "object" ? formats[index] : formats;
    const fill = form.typed.includes(column) ? inputFill : undefined;
    const style = pool.style({ look: tableCellLook, font: sheetFont, format, fill });
    const formula = form.formulas?.[column]?.[index];
    return formula === undefined ? { value, style } : { value, style, formula: ownFormula(formula) };
  });
}

/** Calibri 11 takes as much room as the document's font in 12 points and a half; a line of it is 15 points high. */
const roomOfSheetFont = 12.5;
const lineOfSheetFont = 15;

function fitted(row: readonly Raw[], { widths }: NewTable): Pick<DraftRow, "height" | "isFitted"> {
  const lines = row.map((value, column) =>
    typeof value === "string" && value !== ""
      ? linesInColumn(value, { width: widths[column] ?? 8, size: roomOfSheetFont })
      : 1,
  );
  return { height: Math.min(Math.max(1, ...lines) * lineOfSheetFont, 405), isFitted: true };
}

function validationsOf(form: NewTable, rows: number): readonly DataValidation[] {
  const ofColumns = Object.entries(form.lists).map(([column, words]): DataValidation => {
    const letters = columnLetters(Number(column));
    const range = `${letters}${tableTop + 2}:${letters}${tableTop + 1 + rows}`;
    return list(words, range, form.isOpen ?? false);
  });
  const ofCells = (form.cellLists ?? []).map(({ row, column, words, isOpen }) =>
    list(words, address(tableTop + 1 + row, column), isOpen),
  );
  return [...ofColumns, ...ofCells];
}

function list(words: readonly string[], range: string, isOpen: boolean): DataValidation {
  return {
    type: "list",
    values: [...words],
    range,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: !isOpen,
    ...(isOpen ? { errorStyle: "information" } : {}),
  };
}
