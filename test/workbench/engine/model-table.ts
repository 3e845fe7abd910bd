/** Tables and filters as protocol and page see them: interfaces only. See model.ts for what all methods share. */
import type { Area } from "./area";
import type { Input, Sheet, SortField } from "./model-sheet";

/** What stays visible in one column of a filtered area. */
export type FilterCriterion =
  | { readonly kind: "values"; readonly texts: readonly string[]; readonly blanks: boolean }
  /** ">5", "=abc*", "<>": as in Excel's custom filter. */
  | { readonly kind: "custom"; readonly first: string; readonly second?: string; readonly both?: boolean };

export interface Filter {
  /** With the header row. */
  readonly area: Area;
  /** By column offset from the area's left edge. */
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  /** The formula of a calculated column, as in its first row; null if it has none. */
  readonly calculatedFormula: string | null;
}

/** How a table looks and what rows it shows; changed by `table.change`. */
export interface TableOptions {
  /** "TableStyleMedium2", or "" for none. */
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface Table {
  /** "{…}" as in Office.js on the web. */
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  readonly exists: boolean;
  /** Header, body and totals together. */
  readonly area: Area;
  readonly headerArea: Area | null;
  /** At least one row: an empty table keeps one blank row, as in Excel. */
  readonly bodyArea: Area;
  readonly totalsArea: Area | null;
  readonly columns: readonly TableColumn[];
  readonly options: TableOptions;
  change(patch: Partial<TableOptions>): void;
  /** Letters of any language, digits, "_", "."; no spaces, not like a cell address, not taken. */
  rename(name: string): void;
  /** The header row stays where it is; the new area overlaps the old one. */
  resize(area: Area): void;
  /** null: at the end. Cells below move down if there is something below. Inputs as for `Sheet.write`; missing ones stay empty or take the column's formula. */
  addRows(index: number | null, rows: readonly (readonly Input[])[]): void;
  deleteRows(index: number, count: number): void;
  /** Values with or without the header first; names are made unique ("Cột", "Cột2"). */
  addColumn(index: number | null, name: string | null, values?: readonly Input[]): TableColumn;
  deleteColumn(column: TableColumn): void;
  renameColumn(column: TableColumn, name: string): void;
  /** Whole column with header and totals; body only with `bodyOnly`. */
  columnArea(column: TableColumn, bodyOnly?: boolean): Area;
  readonly criteria: Filter["criteria"];
  setCriterion(column: TableColumn, criterion: FilterCriterion | null): void;
  sort(fields: readonly SortField[], matchCase?: boolean): void;
  /** Keeps the cells, drops the table; structured references become plain ones. */
  convertToRange(): void;
  /** With its cells, as table.delete() does. */
  remove(): void;
}
