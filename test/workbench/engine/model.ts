/**
 * The workbook as its users (protocol and page) see it: interfaces only (sheets in model-sheet.ts, tables in model-table.ts). `emptyWorkbook` in workbook.ts makes one,
 * xlsx/open.ts reads one from a file. Rows, columns and positions are zero-based everywhere.
 *
 * Every method that changes something does so within a transaction (its own one if none is open), can be undone, throws
 * `Refusal` where Excel would refuse, and is told to the listeners when the transaction ends.
 */
import type { Area } from "./area";
import type { Listener, Origin } from "./changes";
import type { Culture } from "./culture";
import type { ExcelYear } from "./functions/registry";
import type { CustomFunctions } from "./custom-function";
import type { Notation, Sheet } from "./model-sheet";
import type { Table } from "./model-table";
import type { Font } from "./style";
import type { Value } from "./value";

/** The add-in that a workbook belongs to, as its manifest names it. */
export interface AddInReference {
  readonly id: string;
  readonly version: string;
}

/** An area on a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface TransactionOptions {
  /** Consecutive transactions with the same key are one step for undo (mergeUndoGroup of Excel.run). */
  readonly undoGroup?: string;
  /** Leaves recalculation to the next transaction or `calculate` (suspendApiCalculationUntilNextSync). */
  readonly withoutCalculation?: boolean;
}

export interface Workbook {
  /** In the order of the tabs, hidden ones too. */
  readonly sheets: readonly Sheet[];
  /** By name (without case) or id. */
  sheet(nameOrId: string): Sheet | null;
  /** Without a name the next free "Sheet1"; without a position at the end. */
  addSheet(name?: string, position?: number): Sheet;
  /** Formulas that refer to it become #REF!. The last visible sheet cannot go. */
  removeSheet(sheet: Sheet): void;
  renameSheet(sheet: Sheet, name: string): void;
  moveSheet(sheet: Sheet, position: number): void;
  /** Everything on it; its tables get new names, "Tbl1" becomes "Tbl12" or the next free. */
  copySheet(sheet: Sheet, position: number, name?: string): Sheet;
  /** Copies sheets of another workbook into this one (insertWorksheetsFromBase64); existing names get " (2)". */
  importSheets(from: Workbook, names: readonly string[] | null, position: number): Sheet[];

  readonly activeSheet: Sheet;
  activateSheet(sheet: Sheet): void;
  /** Selects on the sheet and activates it. The active cell is the first area's top left unless given. */
  select(sheet: Sheet, areas: readonly Area[], activeCell?: Position): void;

  readonly tables: readonly Table[];
  /** By name (without case) or id. */
  table(nameOrId: string): Table | null;

  /** All names, sheet-scoped ones too, ordered as in the name manager. */
  readonly names: readonly DefinedName[];
  /** A name as seen from a sheet (its own first), or only the workbook's if the sheet is null. */
  name(name: string, from: Sheet | null): DefinedName | null;
  addName(definition: NewName): DefinedName;
  changeName(name: DefinedName, patch: Partial<Pick<DefinedName, "formula" | "visible" | "comment">>): void;
  removeName(name: DefinedName): void;

  /** Document settings of add-ins (workbook.settings, Office.context.document.settings): JSON values. */
  readonly settings: ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  removeSetting(key: string): void;

  /** Excel remembers in the file which add-in has run on it; settings are kept beside it. */
  addIn: AddInReference | null;

  readonly customXmlParts: readonly CustomXmlPart[];
  addCustomXmlPart(xml: string): CustomXmlPart;
  setCustomXml(part: CustomXmlPart, xml: string): void;
  removeCustomXmlPart(part: CustomXmlPart): void;

  readonly properties: DocumentProperties;
  changeProperties(patch: Partial<DocumentProperties>): void;

  /** Structure protection: no adding, removing, renaming, moving of sheets while set. */
  readonly isProtected: boolean;
  protect(password?: string): void;
  /** Refused with a wrong password. */
  unprotect(password?: string): void;

  readonly calculationMode: CalculationMode;
  setCalculationMode(mode: CalculationMode): void;
  /** "recalculate": what is marked dirty and what is volatile; "full": every formula; "rebuild": dependencies too. */
  calculate(extent: "recalculate" | "full" | "rebuild"): void;
  /** Marks formulas in an area dirty, so that the next calculation takes them in (range.setDirty). */
  setDirty(place: Place): void;
  /** "Done", or "Pending" while calls of custom functions or dirty cells are left. */
  readonly calculationState: "Done" | "Pending";
  /** What a formula would give at this cell, without changing anything: arrays as rows, single values as 1×1. */
  evaluate(formula: string, from: Place): Value[][];
  /** Where a reference as text points to ("Sheet1!A1:B2", "A:A", a name, "Tbl[Cột]", "A1,C3"); null if nowhere. */
  placesOf(reference: string, from: Sheet): Place[] | null;

  readonly customFunctions: CustomFunctions;

  /** Which Excel calculates: 2021 knows neither LAMBDA nor VSTACK. 2024 unless set. */
  year: ExcelYear;

  readonly culture: Culture;
  setCulture(culture: Culture): void;

  /**
   * Groups changes: one undo step, one recalculation and one happening at its end. Nested transactions join the outer
   * one. If `work` throws, everything that it changed is taken back.
   */
  transaction<T>(origin: Origin, work: () => T, options?: TransactionOptions): T;
  readonly canUndo: boolean;
  /** How many steps can be taken back. */
  readonly undoSteps: number;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
  /** Returns what ends the subscription. Listeners may start transactions of their own; those are told afterwards. */
  subscribe(listener: Listener): () => void;
}

export interface DefinedName {
  readonly name: string;
  /** en-US A1 with "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** null: the whole workbook. */
  readonly scope: Sheet | null;
  /** What it evaluates to now. */
  readonly value: Value[][];
  /** Where it points to; null for constants and broken references. */
  readonly places: Place[] | null;
}

export interface NewName {
  readonly name: string;
  /** "=…" in A1, or R1C1 or local by `notation`; a plain text without "=" is a constant. */
  readonly formula: string;
  readonly notation?: Notation;
  readonly scope?: Sheet | null;
  readonly visible?: boolean;
  readonly comment?: string;
}

export interface CustomXmlPart {
  /** "{…}" */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly lastAuthor: string;
  readonly manager: string;
  readonly company: string;
  readonly category: string;
  readonly keywords: string;
  readonly comments: string;
  readonly revisionNumber: number;
  readonly creationDate: Date | null;
  readonly custom: ReadonlyMap<string, string | number | boolean | Date>;
}

export interface WorkbookOptions {
  /** vi-VN unless given. */
  readonly culture?: Culture;
  /** For TODAY and NOW; the local clock unless given. */
  readonly now?: () => Date;
  /** The width of a text in points, for fitting rows and columns; estimated from letters unless given. */
  readonly measureText?: (text: string, font: Font) => number;
  /** The first sheets' names; "Sheet1" unless given. */
  readonly sheetNames?: readonly string[];
}

/** In workbook.ts: `emptyWorkbook(options?)`. In xlsx/open.ts: `openWorkbook(bytes, options?)`. In xlsx/save.ts: `saveWorkbook(workbook)`. */
export type EmptyWorkbook = (options?: WorkbookOptions) => Workbook;
export type OpenWorkbook = (bytes: Uint8Array, options?: WorkbookOptions) => Promise<Workbook>;
export type SaveWorkbook = (workbook: Workbook) => Promise<Uint8Array>;
