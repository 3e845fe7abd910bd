/**
 * Owns `window.workbench`, the door for scripts: does what a person does at this page, and tells what a person sees.
 * Everything here is plain data, so that it can be called from outside of the browser.
 */
import { areaAddress } from "../engine/address";
import { columnCount, rowCount, type Area } from "../engine/area";
import type { Place } from "../engine/model";
import type { Input } from "../engine/model-sheet";
import type { Style } from "../engine/style";
import { isError, type Value } from "../engine/value";
import type { FaultKind, FaultPlan, Faults } from "../protocol/faults";
import type { PlannedRefusal } from "../protocol/operations";
import type { RequestErrorCode } from "../protocol/request-gate";
import type { Work } from "../protocol/traffic";
import type { AddIn } from "./add-in";
import type { Desk } from "./desk";
import { Edits, onlyPlace, type EditOptions, type SortOptions } from "./edits";
import type { Files } from "./files";
import type { Grid } from "./grid/grid";
import { Sightings } from "./sightings";

/** One cell as a person sees it; of an area, each of the four is an array of rows. */
export interface ReadOne<T> {
  /** An error is its code, "#N/A"; an empty cell is null. */
  readonly value: T | readonly (readonly T[])[];
  /** As displayed, in the culture. */
  readonly text: string | readonly (readonly string[])[];
  /** en-US, as range.formulas gives it: the constant where there is no formula. */
  readonly formula: T | readonly (readonly T[])[];
  /** The number format, en-US. */
  readonly format: string | readonly (readonly string[])[];
  /** What a function said with its error. */
  readonly message?: string;
}

export interface ReadCells {
  readonly sheet: string;
  readonly values: readonly (readonly Value[])[];
  /** As displayed, in the culture. */
  readonly texts: readonly (readonly string[])[];
  /** en-US, as range.formulas gives them. */
  readonly formulas: readonly (readonly (number | string | boolean)[])[];
  /** Number formats, en-US. */
  readonly formats: readonly (readonly string[])[];
}

export interface SheetLine {
  readonly name: string;
  readonly visibility: string;
  readonly isActive: boolean;
  readonly isProtected: boolean;
  readonly usedArea: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface OpenOptions {
  /** Whether this Excel has the add-in; it has unless told. */
  readonly addIn?: boolean;
}

export interface Workbench {
  /** Resolves when the add-in's office.js listens and no function of it is running. */
  ready(): Promise<void>;
  /**
   * Opens an .xlsx file: its bytes, or the same in base64. Resolves when the add-in has started on it; with
   * `{ addIn: false }` as in an Excel that doesn't have the add-in, until `addAddIn` is called or another file is opened.
   */
  open(bytes: Uint8Array | string, name?: string, options?: OpenOptions): Promise<void>;
  /** Adds the add-in to this Excel, if it isn't there: its functions get their names and it starts on the open workbook. */
  addAddIn(): Promise<void>;
  /** Takes the add-in off this Excel: its functions have no meaning any more, what they gave stays until it is calculated. */
  removeAddIn(): void;
  /** The open workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Types into a cell as a person does, in the culture; resolves when every formula has its value. */
  type(address: string, text: string, options?: EditOptions): Promise<void>;
  /** Pastes rows of texts from another program; like all that edits, also as a co-author (`{ by: "coAuthor" }`). */
  paste(address: string, rows: readonly (readonly string[])[], options?: EditOptions): Promise<void>;
  /** Writes values straight into the workbook, as a program within Excel would: what a sync costs beyond that is the protocol's. */
  write(address: string, rows: readonly (readonly Input[])[]): void;
  /** The Delete key. */
  clear(address: string, options?: EditOptions): Promise<void>;
  /** Sorts an area, or the table that it is within, by a column counted from 0. */
  sort(address: string, column: number, options?: SortOptions): Promise<void>;
  /** Rows of the table that the address is within, else of the sheet; "5:7" is always the sheet's. */
  deleteRows(address: string, options?: EditOptions): Promise<void>;
  insertRows(address: string, options?: EditOptions): Promise<void>;
  /** Begins to keep every value that the cells of an area show. */
  beginSightings(address: string): void;
  /** For each cell what it has shown since, in order, the value at the beginning first. */
  endSightings(): Value[][][];
  read(address: string): ReadOne<string | number | boolean | null>;
  /** All of an area, with errors as objects. */
  readCells(address: string): ReadCells;
  /** Numbers of the rows of an area that are not hidden, as the heads show them. */
  visibleRows(address: string): number[];
  /** How the first cell of an area looks: font, fill, borders, alignment. */
  style(address: string): Style;
  select(address: string): void;
  /** Presses a button of the add-in's by its id in the manifest; resolves when its command has ended. */
  press(controlId: string): Promise<void>;
  /** Opens or closes the task pane. */
  showPane(visible: boolean): void;
  sheets(): SheetLine[];
  undo(): void;
  redo(): void;
  /** How many steps can be undone. */
  undoSteps(): number;
  /** Resolves when no formula waits for a function of the add-in. */
  calculated(): Promise<void>;
  /** How many batches the add-in has sent since the last reset, how many bytes, the largest, and the operations in them. */
  traffic(): Work;
  resetTraffic(): void;
  /** Has something go wrong for the add-in, now or at a later batch: what can, is listed in protocol/faults.ts. */
  beginFault(plan: FaultPlan): void;
  /** Ends the faults of a kind, or all of them; storage that comes back has the add-in start anew, as its going had. */
  endFaults(kind?: FaultKind): void;
  /** What was begun and is not over. */
  begunFaults(): FaultPlan[];
  /** How many of the add-in's requests will never be answered, since a connection was lost without a word. */
  unanswered(): number;
  /** Has the next batches of the add-in refused as Excel would, with one of its error codes. */
  refuseNext(code: RequestErrorCode, times?: number, after?: number): void;
  /**
   * Has one operation of the add-in's refused: what came before it in its batch stays, what comes after is not done. Null
   * takes a plan back that has not come to pass.
   */
  refuseOperation(plan: PlannedRefusal | null): void;
  /** The files, in base64, that the add-in has had opened in other windows (Excel.createWorkbook); "" for a new workbook. */
  createdWorkbooks(): string[];
  /** What went wrong in the workbench itself since the start. */
  faults(): string[];
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

export function makeDoor(desk: Desk, grid: Grid, files: Files, addIn: AddIn, faults: Faults): Workbench {
  const placeOf = (address: string): Place => onlyPlace(desk.book, address, grid.sheet);
  const edits = new Edits(() => desk.book, placeOf);
  const sightings = new Sightings(desk);
  const settled = async (work: () => void): Promise<void> => {
    work();
    await desk.book.customFunctions.settled();
  };
  const ready = async (): Promise<void> => {
    await addIn.listening();
    await desk.book.customFunctions.settled();
  };
  const readCells = (address: string): ReadCells => {
    const { sheet, area } = placeOf(address);
    const formats = rowsOf(area).map((row) => columnsOf(area).map((column) => sheet.style(row, column).numberFormat));
    const [values, texts, formulas] = [sheet.values(area), sheet.texts(area), sheet.inputs(area)];
    return { sheet: sheet.name, values, texts, formulas, formats };
  };
  return {
    ready,
    async open(bytes, name = "Book.xlsx", options = {}) {
      addIn.installForNext(options.addIn ?? true);
      const given = typeof bytes === "string" ? fromBase64(bytes) : bytes;
      if (!(await files.open(given, name))) throw new Error(`${name} could not be opened`);
      await ready();
    },
    async addAddIn() {
      addIn.install(true);
      await ready();
    },
    removeAddIn: () => addIn.install(false),
    save: () => files.save(),
    async type(address, text, options) {
      const { sheet, area } = placeOf(address);
      if (options?.by === "coAuthor") edits.type(address, text, options);
      else {
        desk.book.transaction("person", () => {
          desk.book.select(sheet, [area]);
          edits.type(address, text);
        });
        grid.reveal(area.top, area.left);
      }
      await desk.book.customFunctions.settled();
    },
    paste: (...given) => settled(() => edits.paste(...given)),
    write(address, rows) {
      const { sheet, area } = placeOf(address);
      desk.book.transaction("addIn", () => sheet.write(area, rows));
    },
    clear: (...given) => settled(() => edits.clear(...given)),
    sort: (...given) => settled(() => edits.sort(...given)),
    deleteRows: (...given) => settled(() => edits.deleteRows(...given)),
    insertRows: (...given) => settled(() => edits.insertRows(...given)),
    beginSightings: (address) => sightings.begin(placeOf(address)),
    endSightings: () => sightings.end(),
    read: (address) => asOne(readCells(address)),
    readCells,
    visibleRows(address) {
      const { sheet, area } = placeOf(address);
      return rowsOf(area).flatMap((row) => (sheet.isRowHidden(row) ? [] : [row + 1]));
    },
    style(address) {
      const { sheet, area } = placeOf(address);
      return sheet.style(area.top, area.left);
    },
    select(address) {
      const { sheet, area } = placeOf(address);
      desk.book.transaction("person", () => desk.book.select(sheet, [area]));
      grid.reveal(area.top, area.left);
    },
    press: (controlId) => addIn.pressById(controlId),
    showPane: (visible) => addIn.showPane(visible),
    sheets: () =>
      desk.book.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.properties.visibility,
        isActive: sheet.isActive,
        isProtected: sheet.isProtected,
        usedArea: addressOrNull(sheet.usedArea(true)),
        frozenRows: sheet.properties.frozenRows,
        frozenColumns: sheet.properties.frozenColumns,
      })),
    undo: () => desk.undo(),
    redo: () => desk.redo(),
    undoSteps: () => desk.book.undoSteps,
    calculated: () => desk.book.customFunctions.settled(),
    traffic: () => addIn.pages.traffic(),
    resetTraffic: () => addIn.pages.resetTraffic(),
    beginFault: (plan) => faults.begin(plan),
    endFaults: (kind) => faults.end(kind),
    begunFaults: () => [...faults.plans],
    unanswered: () => faults.unanswered,
    refuseNext: (code, times = 1, after = 0) => faults.begin({ kind: "refused", code, times, after }),
    refuseOperation: (plan) => addIn.pages.refuseOperation(plan),
    createdWorkbooks: () => addIn.createdWorkbooks.map(toBase64),
    faults: () => addIn.faults.map((fault) => (fault instanceof Error ? fault.message : String(fault))),
  };
}

function asOne({ values, texts, formulas, formats }: ReadCells): ReadOne<string | number | boolean | null> {
  const plain = values.map((row) => row.map((value) => (isError(value) ? value.error : value)));
  if (values.length !== 1 || values[0]?.length !== 1) {
    return { value: plain, text: texts, formula: formulas, format: formats };
  }
  const [[only = null] = []] = values;
  return {
    value: plain[0]?.[0] ?? null,
    text: texts[0]?.[0] ?? "",
    formula: formulas[0]?.[0] ?? "",
    format: formats[0]?.[0] ?? "",
    ...(isError(only) && only.message !== undefined ? { message: only.message } : {}),
  };
}

function rowsOf(area: Area): number[] {
  return Array.from({ length: rowCount(area) }, (_each, index) => area.top + index);
}

function columnsOf(area: Area): number[] {
  return Array.from({ length: columnCount(area) }, (_each, index) => area.left + index);
}

function addressOrNull(area: Area | null): string | null {
  return area && areaAddress(area);
}

function toBase64(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
