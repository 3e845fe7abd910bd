/** A sheet as protocol and page see it: interfaces only. Rows and columns are zero-based. See model.ts for what all methods share. */
import type { Comment } from "./comment";
import type { Area } from "./area";
import type { ConditionalDrawing } from "./conditional-style";
import type { Place, Position, Workbook } from "./model";
import type { OutlineGroup } from "./outline";
import type { PageLayout } from "./page-layout";
import type { ConditionalFormat, DataValidation } from "./rules";
import type { Style, StylePatch } from "./style";
import type { Filter, Table } from "./model-table";
import type { Undrawn } from "./undrawn";
import type { Value } from "./value";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a sheet has besides its cells; changed by `sheet.change`. */
export interface SheetProperties {
  readonly visibility: Visibility;
  /** "#RRGGBB" or null for none. */
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Rows above and columns left of the frozen line; 0 is none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Per cent. */
  readonly zoom: number;
  /** Width of columns without their own, in points (48 is 8.43 characters of Calibri 11). */
  readonly standardWidth: number;
  /** Height of rows without their own, in points. */
  readonly standardHeight: number;
}

/** What remains allowed on a protected sheet: the names of Excel.WorksheetProtectionOptions. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** "A1": en-US as in the file. "R1C1": en-US, relative. "local": A1 with the culture's separators, as typed. */
export type Notation = "A1" | "R1C1" | "local";

/** Something to write: null leaves the cell as it is, "" clears it, "=…" is a formula, "'…" is text. */
export type Input = number | string | boolean | null;

/** A cell that is not empty or has a style of its own, as `cells` walks over them. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  /** en-US A1 with "=", or null for a constant. */
  readonly formula: string | null;
  readonly style: Style;
}

/** What a grid needs to draw a cell. */
export interface ShownCell {
  readonly text: string;
  /** From the number format ("[Red]"), else null. */
  readonly textColor: string | null;
  /** Where General alignment puts it: numbers right, texts left, booleans and errors in the middle. */
  readonly align: "left" | "center" | "right";
}

export interface Sheet {
  readonly workbook: Workbook;
  /** "{8A5F…}", never changes while the workbook is open; a reopened file gives another. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly isActive: boolean;
  /** False after removal. */
  readonly exists: boolean;
  readonly properties: SheetProperties;
  change(patch: Partial<SheetProperties>): void;
  readonly selection: readonly Area[];
  readonly activeCell: Position;

  // Reading cells.
  value(row: number, column: number): Value;
  values(area: Area): Value[][];
  /** What `range.formulas` gives: the formula, or the constant, or "". A spilled cell gives its value. */
  input(row: number, column: number, notation?: Notation): number | string | boolean;
  inputs(area: Area, notation?: Notation): (number | string | boolean)[][];
  /** The formula as en-US A1 text with "=", or null. */
  formula(row: number, column: number): string | null;
  /** What the formula bar shows and a person edits, in the culture: "=SUM(A1;B1)", "1,5", "31/12/2026", "12,5%", "'007". */
  editText(row: number, column: number): string;
  /** As displayed by the number format in the culture. Width is not considered: no "####". */
  text(row: number, column: number): string;
  texts(area: Area): string[][];
  shown(row: number, column: number): ShownCell;
  /** Every cell with a value or a style of its own in the area, row by row; cheap on a sparse sheet. */
  cells(area: Area): Iterable<Cell>;
  /** The smallest area around all cells with values (valuesOnly) or also styles; null on an empty sheet. */
  usedArea(valuesOnly?: boolean): Area | null;
  /** The dynamic array that this cell belongs to: its anchor and where it spills to. */
  spill(row: number, column: number): { readonly anchor: Position; readonly area: Area } | null;
  /** The legacy array formula ({=…}) that this cell belongs to. */
  arrayFormulaArea(row: number, column: number): Area | null;

  // Writing cells.
  /**
   * Writes as an API does: "1.5" becomes 1.5, "1/2/2026" a date with its format, "12%" a percentage, in en-US (notation
   * "local": as typed in the culture, formulas too). A matrix of another size is refused.
   */
  write(area: Area, inputs: readonly (readonly Input[])[], notation?: Notation): void;
  /** One input for the whole area; relative references of a formula move along. */
  fill(area: Area, input: Input, notation?: Notation): void;
  /** One array formula over the area ({=…}). */
  writeArrayFormula(area: Area, formula: string, notation?: Notation): void;
  /**
   * As a person types and presses Enter, in the culture: tables grow, calculated columns fill, number formats come with
   * what is typed. Does not ask data validation: see `validationAlert`.
   */
  type(row: number, column: number, text: string): void;
  /** Rows of typed texts (pasted from the clipboard); tables grow. */
  paste(row: number, column: number, rows: readonly (readonly string[])[]): void;
  clear(area: Area, what?: "All" | "Formats" | "Contents" | "Hyperlinks"): void;
  /** Shifts cells aside; whole rows or columns if the area is such. */
  insert(area: Area, shift: "Down" | "Right"): void;
  /** An area that moves along with inserted and deleted cells at once, as ranges that an add-in keeps do. */
  anchor(area: Area): Anchor;
  /** Takes cells out; references into them become #REF!. */
  delete(area: Area, shift: "Up" | "Left"): void;
  /** Copies to here as range.copyFrom does: repeats the source if the target is a multiple of it, shifts relative references. */
  copyFrom(target: Area, source: Place, options?: CopyOptions): Area;
  /** Cut and paste: formulas that pointed to the source follow. */
  moveTo(source: Area, target: Place): void;
  /** Fills `destination` (which holds `source`) with copies or a series of it. */
  autoFill(source: Area, destination: Area, kind: AutoFillKind): void;
  /** Sorts rows; formulas move with their rows. */
  sort(area: Area, fields: readonly SortField[], options?: SortOptions): void;
  find(area: Area, text: string, options?: FindOptions): Position | null;
  /** Returns how many were replaced. */
  replaceAll(area: Area, text: string, replacement: string, options?: FindOptions): number;

  // Styles.
  /** The cell's own style, else its row's, else its column's, else the default. */
  style(row: number, column: number): Style;
  format(area: Area, patch: StylePatch): void;
  /** Border settings around and within an area at once. */
  formatBorders(area: Area, edges: AreaBorders): void;
  /** Number formats one by one, en-US; null leaves. */
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;

  // Rows and columns.
  /** In points; 0 where hidden. A row without a height of its own grows with its largest font and wrapped texts. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  /** Only rows and columns whose size isn't the standard one: points, 0 where hidden. Kept between changes, not copied. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points; null is the standard width. */
  setColumnWidth(area: Area, points: number | null): void;
  setRowHeight(area: Area, points: number | null): void;
  /** Fits to the texts (estimated from their lengths and font sizes, as no screen is at hand here). */
  autofitColumns(area: Area): void;
  autofitRows(area: Area): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  hideRows(area: Area, hidden: boolean): void;
  hideColumns(area: Area, hidden: boolean): void;
  /** Outline levels from 0 to 7. */
  rowLevel(row: number): number;
  columnLevel(column: number): number;
  /** Outer groups before those within. */
  outlineGroups(by: "rows" | "columns"): readonly OutlineGroup[];
  group(area: Area, by: "rows" | "columns"): void;
  ungroup(area: Area, by: "rows" | "columns"): void;

  readonly merges: readonly Area[];
  mergeAt(row: number, column: number): Area | null;
  /** Keeps the first value; across: each row for itself. */
  merge(area: Area, across?: boolean): void;
  unmerge(area: Area): void;

  // Rules.
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** The new one gets priority 0 unless given, as in Excel. */
  addConditionalFormat(
    format: Omit<ConditionalFormat, "id" | "priority"> & { readonly priority?: number },
  ): ConditionalFormat;
  changeConditionalFormat(id: string, patch: Partial<Omit<ConditionalFormat, "id">>): void;
  removeConditionalFormat(id: string): void;
  clearConditionalFormats(area: Area): void;
  /** What conditional formats add to the cell's style now; null if nothing. Scales give a fill. */
  conditionalStyle(row: number, column: number): StylePatch | null;
  /** Data bar and icon that conditional formats draw into the cell now; null if none. */
  conditionalDrawing(row: number, column: number): ConditionalDrawing | null;
  readonly validations: readonly DataValidation[];
  validation(row: number, column: number): DataValidation | null;
  /** Sets one rule for the whole area, or takes rules away (null). */
  setValidation(area: Area, validation: Omit<DataValidation, "areas"> | null): void;
  /** What Excel would say to this typed text before taking it; null if it is allowed. */
  validationAlert(row: number, column: number, text: string): DataValidation["errorAlert"] | null;
  /** Whether the present value keeps the rule. */
  isValid(row: number, column: number): boolean;
  /** Choices of a list rule, as the drop-down shows them; null without such a rule. */
  validationChoices(row: number, column: number): string[] | null;

  hyperlink(row: number, column: number): Hyperlink | null;
  setHyperlink(area: Area, link: Hyperlink | null): void;

  // Tables and filters.
  readonly tables: readonly Table[];
  tableAt(row: number, column: number): Table | null;
  /** Without headers a row "Column1", … is put above (cells move down). Name: the next free "Table1". */
  addTable(area: Area, hasHeaders: boolean, name?: string): Table;
  /** The sheet's own filter (not a table's). */
  readonly filter: Filter | null;
  /** Hides the rows that don't fit. `area` includes the header row; null takes the filter away and shows all rows. */
  setFilter(filter: Filter | null): void;

  // Printing and protection.
  readonly pageLayout: PageLayout;
  changePageLayout(patch: Partial<PageLayout>): void;
  /** Kept in the names Print_Area and Print_Titles, so they follow inserted rows and can be several areas. */
  readonly printAreas: readonly Area[];
  setPrintAreas(areas: readonly Area[]): void;
  readonly printTitleRows: Area | null;
  readonly printTitleColumns: Area | null;
  setPrintTitleRows(area: Area | null): void;
  setPrintTitleColumns(area: Area | null): void;
  readonly isProtected: boolean;
  readonly protectionOptions: ProtectionOptions;
  readonly hasPassword: boolean;
  protect(options?: Partial<ProtectionOptions>, password?: string): void;
  unprotect(password?: string): void;
  /** Refuses a person's and an add-in's edits alike: false where the sheet is protected and a cell is locked. */
  isEditable(area: Area): boolean;

  /** In the order in which they were made. */
  readonly comments: readonly Comment[];
  setComments(comments: readonly Comment[]): void;
  /** Charts, pictures and shapes that the file holds. */
  readonly undrawn: readonly Undrawn[];
  readonly customProperties: ReadonlyMap<string, string>;
  setCustomProperty(key: string, value: string | null): void;
}

export interface Anchor {
  /** Where the area is now; null once all of it was deleted. */
  readonly area: Area | null;
  release(): void;
}

export interface CopyOptions {
  readonly what?: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks?: boolean;
  readonly transpose?: boolean;
}

export type AutoFillKind = "FillDefault" | "FillCopy" | "FillSeries" | "FillFormats" | "FillValues";

export interface SortField {
  /** Column offset from the area's left edge. */
  readonly key: number;
  readonly ascending: boolean;
}

export interface SortOptions {
  readonly hasHeaders?: boolean;
  readonly matchCase?: boolean;
}

export interface FindOptions {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly backwards?: boolean;
}

/** A border, or null to take it away; edges left out stay. */
export interface AreaBorders {
  readonly top?: Style["borders"]["top"];
  readonly bottom?: Style["borders"]["top"];
  readonly left?: Style["borders"]["top"];
  readonly right?: Style["borders"]["top"];
  readonly insideHorizontal?: Style["borders"]["top"];
  readonly insideVertical?: Style["borders"]["top"];
  readonly diagonalDown?: Style["borders"]["top"];
  readonly diagonalUp?: Style["borders"]["top"];
}

export interface Hyperlink {
  /** A web or mail address. */
  readonly address?: string;
  /** "Sheet1!A1" within the workbook. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}
