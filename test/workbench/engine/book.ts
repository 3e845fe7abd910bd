/** The workbook as a whole: its sheets, selection, protection, calculation, undo. */
import { hasCell, wholeSheet, type Area } from "./area";
import { assign } from "./assign";
import { BookNames } from "./book-names";
import { Reference } from "./calculation/operand";
import type { Listener, Origin } from "./changes";
import type { Culture } from "./culture";
import type { CustomFunctions } from "./custom-function";
import { newGuid } from "./guid";
import type { CalculationMode, Place, Position, TransactionOptions, Workbook, WorkbookOptions } from "./model";
import type { Sheet } from "./model-sheet";
import { isRightPassword } from "./password";
import { Refusal } from "./refusal";
import { copyInto, cutSheetReferences, renameSheetInFormulas } from "./sheet-copies";
import { checkSheetName, freeSheetName } from "./sheet-names";
import type { Value } from "./value";
import { WorkSheet } from "./work-sheet";
import type { KeptFile } from "./xlsx/kept/kept-file";

export class Book extends BookNames implements Workbook {
  /** The file that it was opened from. */
  kept: KeptFile | null = null;

  constructor(options: WorkbookOptions) {
    super(options);
    for (const name of options.sheetNames ?? ["Sheet1"]) this.sheetStates = [...this.sheetStates, this.#newSheet(name)];
    this.active = this.sheetStates[0] ?? null;
  }

  #newSheet(name: string): WorkSheet {
    return new WorkSheet(this, newGuid(), name);
  }

  get sheets(): readonly Sheet[] {
    return this.sheetStates;
  }

  sheet(nameOrId: string): Sheet | null {
    return this.sheetNamed(nameOrId) ?? this.sheetStates.find(({ id }) => id === nameOrId) ?? null;
  }

  stateOf(sheet: Sheet): WorkSheet {
    if (!(sheet instanceof WorkSheet) || !sheet.exists)
      throw new Refusal("ItemNotFound", `The sheet "${sheet.name}" doesn't exist any more.`);
    return sheet;
  }

  addSheet(name?: string, position = this.sheetStates.length): Sheet {
    this.requireOpenStructure();
    const wanted = name ?? freeSheetName(this, "Sheet");
    checkSheetName(this, wanted, null);
    const added = this.#newSheet(wanted);
    this.edit(() => this.#put(added, position));
    return added;
  }

  #put(sheet: WorkSheet, position: number): void {
    sheet.exists = true;
    const next = [...this.sheetStates];
    next.splice(position, 0, sheet);
    this.sheetStates = next;
    this.journal.record(() => this.#take(sheet));
    this.renew(new Set([`${sheet.name.toLowerCase()}!`]));
    this.journal.tell({ kind: "sheetAdded", sheet });
  }

  #take(sheet: WorkSheet): void {
    const { position } = sheet;
    if (this.active === sheet) {
      const next = this.sheetStates.slice(position + 1).concat(this.sheetStates.slice(0, position).reverse());
      this.#activate(next.find(({ properties }) => properties.visibility === "Visible") ?? sheet);
    }
    sheet.exists = false;
    this.sheetStates = this.sheetStates.filter((other) => other !== sheet);
    this.journal.record(() => this.#put(sheet, position));
    this.journal.tell({ kind: "sheetRemoved", sheet });
  }

  removeSheet(sheet: Sheet): void {
    this.requireOpenStructure();
    const state = this.stateOf(sheet);
    const others = this.sheetStates.filter((other) => other !== state && other.properties.visibility === "Visible");
    if (others.length === 0)
      throw new Refusal("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    this.edit(() => {
      for (const table of state.tableStates) state.dropTable(table);
      cutSheetReferences(this, state);
      state.clearContents(wholeSheet);
      for (const name of this.nameStates.filter(({ scopeState }) => scopeState === state)) this.removeName(name);
      this.#take(state);
    });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.requireOpenStructure();
    const state = this.stateOf(sheet);
    if (state.name === name) return;
    checkSheetName(this, name, state);
    this.edit(() => {
      const before = state.name;
      renameSheetInFormulas(this, before, name);
      assign(this.journal, state, "name", name, () => {
        const [old, fresh] = state.name === name ? [before, name] : [name, before];
        this.renew(new Set([`${old.toLowerCase()}!`, `${fresh.toLowerCase()}!`]));
        this.noteCalculationDue();
        this.journal.tell({ kind: "sheetRenamed", sheet: state, before: old, after: fresh });
      });
    });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.requireOpenStructure();
    const state = this.stateOf(sheet);
    if (position < 0 || position >= this.sheetStates.length)
      throw new Refusal("InvalidArgument", `There is no position ${position}.`);
    this.edit(() => this.#move(state, position));
  }

  #move(sheet: WorkSheet, after: number): void {
    const before = sheet.position;
    const next = this.sheetStates.filter((other) => other !== sheet);
    next.splice(after, 0, sheet);
    this.sheetStates = next;
    this.noteCalculationDue();
    this.journal.record(() => this.#move(sheet, before));
    this.journal.tell({ kind: "sheetMoved", sheet, before, after });
  }

  copySheet(sheet: Sheet, position: number, name?: string): Sheet {
    const state = this.stateOf(sheet);
    const wanted = name ?? freeSheetName(this, state.name, true);
    return this.edit(() => {
      const copy = this.stateOf(this.addSheet(wanted, position));
      copyInto(copy, state, this);
      return copy;
    });
  }

  importSheets(from: Workbook, names: readonly string[] | null, position: number): Sheet[] {
    this.requireOpenStructure();
    const wanted = from.sheets.filter(
      ({ name }) => !names || names.some((other) => other.toLowerCase() === name.toLowerCase()),
    );
    if (names && wanted.length < names.length)
      throw new Refusal("ItemNotFound", "A sheet to be inserted isn't in the other workbook.");
    return this.edit(() => {
      const added = wanted.map((sheet, index) =>
        this.stateOf(this.addSheet(freeSheetName(this, sheet.name, true), position + index)),
      );
      wanted.forEach((sheet, index) => {
        const target = added[index];
        if (target && sheet instanceof WorkSheet) copyInto(target, sheet, sheet.book);
      });
      return added;
    });
  }

  get activeSheet(): Sheet {
    return this.activeState;
  }

  activateSheet(sheet: Sheet): void {
    const state = this.stateOf(sheet);
    if (state.properties.visibility !== "Visible")
      throw new Refusal("InvalidOperation", `The hidden sheet "${state.name}" can't be activated.`);
    this.edit(() => this.#activate(state));
  }

  #activate(sheet: WorkSheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    this.journal.tell({ kind: "sheetActivated", sheet, before });
  }

  select(sheet: Sheet, areas: readonly Area[], activeCell?: Position): void {
    const state = this.stateOf(sheet);
    const first = areas[0];
    if (!first) throw new Refusal("InvalidArgument", "There is nothing to select.");
    const cell = activeCell ?? { row: first.top, column: first.left };
    if (!areas.some((area) => hasCell(area, cell.row, cell.column)))
      throw new Refusal("InvalidArgument", "The active cell lies outside the selection.");
    this.edit(() => {
      this.activateSheet(sheet);
      state.select(areas, cell);
    });
  }

  get isProtected(): boolean {
    return this.structureLock !== null;
  }

  protect(password?: string): void {
    if (this.structureLock) throw new Refusal("InvalidOperation", "The workbook is protected already.");
    this.#lock({ password: password || null, hash: null });
  }

  unprotect(password?: string): void {
    if (!this.structureLock) return;
    if (!isRightPassword(this.structureLock, password)) throw new Refusal("AccessDenied", "The password isn't right.");
    this.#lock(null);
  }

  #lock(lock: Book["structureLock"]): void {
    this.edit(() =>
      assign(this.journal, this as Book, "structureLock", lock, () =>
        this.journal.tell({ kind: "protectionChanged", sheet: null, isProtected: this.structureLock !== null }),
      ),
    );
  }

  setCalculationMode(mode: CalculationMode): void {
    this.edit(() =>
      assign(this.journal, this as Book, "calculationMode", mode, () =>
        this.journal.tell({ kind: "calculationModeChanged" }),
      ),
    );
  }

  calculate(extent: "recalculate" | "full" | "rebuild"): void {
    this.calculateAll(extent);
  }

  setDirty({ sheet, area }: Place): void {
    const state = this.stateOf(sheet);
    this.edit(() => state.store.each(area, ({ formula }) => formula && this.recalculation.setDirty(formula, true)));
  }

  get calculationState(): "Done" | "Pending" {
    return this.recalculation.isDirty || this.customCalls.waiting > 0 ? "Pending" : "Done";
  }

  evaluate(formula: string, { sheet, area }: Place): Value[][] {
    const result = this.evaluated(formula, { sheet: this.stateOf(sheet), row: area.top, column: area.left });
    return Array.isArray(result) ? result : [[result]];
  }

  placesOf(reference: string, from: Sheet): Place[] | null {
    const { row, column } = from.activeCell;
    const state = this.stateOf(from);
    const single = this.referenceOf(reference, state, false, row, column);
    const found = single ?? this.#union(reference, state);
    return found && found.areas.map(({ sheet, area }) => ({ sheet: sheet.asSheet, area }));
  }

  #union(reference: string, sheet: WorkSheet): Reference | null {
    const parts = reference.match(/(?:'(?:[^']|'')*'|\[[^\]]*\]|[^,])+/g) ?? [];
    if (parts.length < 2) return null;
    const areas = parts.map((part) => this.referenceOf(part.trim(), sheet, false, 0, 0));
    return areas.some((part) => !part) ? null : new Reference(areas.flatMap((part) => part?.areas ?? []));
  }

  get customFunctions(): CustomFunctions {
    return this.customCalls;
  }

  setCulture(culture: Culture): void {
    this.culture = culture;
    this.calculateAll("full");
  }

  transaction<T>(origin: Origin, work: () => T, options?: TransactionOptions): T {
    return this.journal.transaction(origin, work, options);
  }

  get canUndo(): boolean {
    return this.journal.canUndo;
  }

  get undoSteps(): number {
    return this.journal.undoSteps;
  }

  get canRedo(): boolean {
    return this.journal.canRedo;
  }

  undo(): void {
    this.journal.undo();
  }

  redo(): void {
    this.journal.redo();
  }

  subscribe(listener: Listener): () => void {
    return this.journal.subscribe(listener);
  }
}
