/** All that a sheet is made of, and the two primitive changes of its cells (contents and styles). Methods for users are in the classes above it. */
import type { Comment } from "./comment";
import { areaWithout, boundingArea, cellArea, cellCount, hasCell, isOverlapping, rowLimit, type Area } from "./area";
import { assign as assignField } from "./assign";
import { AxisRuns, type LaneRun } from "./axis-runs";
import type { Book } from "./book";
import { CellLog } from "./cell-log";
import { CellStore } from "./cell-store";
import { isFormula, SharedFormula, type Content, type Entry } from "./content";
import type { Change } from "./changes";
import type { EditHistory } from "./edit-history";
import { Formula } from "./formula/formula";
import type { Position } from "./model";
import type { Anchor, Hyperlink, ProtectionOptions, Sheet, SheetProperties } from "./model-sheet";
import type { Filter } from "./model-table";
import { blankPageLayout } from "./page-defaults";
import type { PageLayout } from "./page-layout";
import { RowHeights } from "./row-heights";
import type { ConditionalFormat, DataValidation } from "./rules";
import type { Style } from "./style";
import type { StructuralEdit } from "./structural-edit";
import type { TableState } from "./table-state";
import { movedUndrawn, type Undrawn } from "./undrawn";
import type { Value } from "./value";
import type { WorkSheet } from "./work-sheet";

export interface Protection {
  readonly options: ProtectionOptions;
  /** Kept as typed in memory; a file holds a hash of it only. */
  readonly password: string | null;
  /** From a file: the password is known by its hash alone. */
  readonly hash: string | null;
}

/** Where columns begin when nothing else was said: 64 pixels. */
export const blankProperties: SheetProperties = {
  visibility: "Visible",
  tabColor: null,
  showGridlines: true,
  showHeadings: true,
  frozenRows: 0,
  frozenColumns: 0,
  zoom: 100,
  standardWidth: 48,
  standardHeight: 15,
};

export abstract class SheetState {
  readonly store = new CellStore();
  readonly rows = new AxisRuns();
  readonly columns = new AxisRuns();
  readonly heights = new RowHeights(this);
  readonly blockedSpills = new Set<Formula>();
  readonly anchors = new Set<{ area: Area | null }>();
  properties: SheetProperties = blankProperties;
  merges: readonly Area[] = [];
  tableStates: readonly TableState[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  validations: readonly DataValidation[] = [];
  filter: Filter | null = null;
  pageLayout: PageLayout = blankPageLayout;
  protection: Protection | null = null;
  comments: readonly Comment[] = [];
  customProperties: ReadonlyMap<string, string> = new Map();
  selection: readonly Area[] = [cellArea(0, 0)];
  activeCell: Position = { row: 0, column: 0 };
  exists = true;
  /** Where they lay when the file was opened. */
  undrawnInFile: readonly Undrawn[] = [];
  /** What has moved cells since the sheet was made or opened. */
  history: EditHistory | null = null;
  #lastUsedRow: number | null = null;
  #entryVersion = 0;

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  abstract get asWorkSheet(): WorkSheet;

  /** This object as its users see it. */
  get asSheet(): Sheet {
    return this.asWorkSheet;
  }

  get undrawn(): readonly Undrawn[] {
    return movedUndrawn(this.undrawnInFile, this.history);
  }

  get position(): number {
    return this.book.sheetStates.indexOf(this.asWorkSheet);
  }

  /** Counts writes, so that what is derived from all cells knows when it is old. */
  get entryVersion(): number {
    return this.#entryVersion;
  }

  /** At least 0; of cells with values or with formulas that may still get theirs. */
  get lastUsedRow(): number {
    this.#lastUsedRow ??= this.store.lastRow((cell) => cell.value !== null || cell.formula !== null) ?? 0;
    return this.#lastUsedRow;
  }

  /** What the file said of the rows' heights holds no longer; it does again when the change is taken back. */
  forgetHeights(top: number, bottom: number): void {
    const given = this.heights.givenWithin(top, bottom);
    // Recorded before the change itself, so that it runs after that is undone.
    if (given.length > 0) this.book.journal.record(() => this.heights.giveBack(given));
    this.heights.forget(top, bottom);
  }

  /** Heights go along with rows that move, and come back with those that were deleted. */
  shiftHeights(edit: StructuralEdit): void {
    const given = this.heights.givenWithin(0, rowLimit - 1);
    if (given.length > 0) this.book.journal.record(() => this.heights.give(new Map(given)));
    this.heights.shift(edit);
  }

  noteEntries(): void {
    this.#lastUsedRow = null;
    this.#entryVersion++;
  }

  tableStateAt(row: number, column: number): TableState | null {
    return this.tableStates.find(({ area }) => hasCell(area, row, column)) ?? null;
  }

  tell(change: Change): void {
    this.book.journal.tell(change);
  }

  assign<K extends keyof this>(key: K, value: this[K], tell: () => void): void {
    assignField(this.book.journal, this, key, value, tell);
  }

  /**
   * The primitive write. Nothing is asked and nothing follows but recalculation; not even that of what reads the cells where
   * their values are known.
   */
  putContents(entries: readonly Entry[], areValuesKnown = false): void {
    const first = entries[0];
    if (!first) return;
    const before = new CellLog<Logged>();
    let bounds = cellArea(first[0], first[1]);
    let formulasChanged = false;
    const oldValue = this.store.valueAt(first[0], first[1]);
    for (const [row, column, content] of entries) {
      const cell = this.store.at(row, column);
      const isSpilled = !cell || cell.spilledFrom !== null;
      before.add(row, column, isSpilled ? null : (cell.formula?.content ?? cell.value));
      formulasChanged ||= Boolean(cell?.formula) || isFormula(content);
      this.#put(row, column, content);
      bounds = withCell(bounds, row, column);
    }
    if (!areValuesKnown) this.#touch(entries, bounds);
    this.noteEntries();
    this.forgetHeights(bounds.top, bounds.bottom);
    this.book.journal.record(() => this.putContents(Array.from(before.backwards(), loggedEntry)));
    this.tell(editedChange(this, bounds, entries.length, oldValue, formulasChanged));
  }

  #touch(entries: readonly Entry[], bounds: Area): void {
    const { recalculation } = this.book;
    if (entries.length === cellCount(bounds)) recalculation.touch(this, bounds);
    else for (const [row, column] of entries) recalculation.touch(this, cellArea(row, column));
  }

  #put(row: number, column: number, content: Content): void {
    const { recalculation } = this.book;
    const existing = this.store.at(row, column);
    if (!existing && content === null) return;
    const cell = existing ?? this.store.make(row, column);
    if (cell.formula) {
      const old = cell.formula;
      cell.formula = null;
      recalculation.leave(old);
    }
    if (cell.spilledFrom) {
      recalculation.setDirty(cell.spilledFrom);
      cell.spilledFrom = null;
    }
    if (isFormula(content)) {
      const said = content instanceof SharedFormula ? content : this.book.patterns.of(content.formula, row, column);
      const compiled = this.book.meaningOf(said, { sheet: this, row, column });
      const formula = new Formula(this, row, column, said, compiled, content.arrayArea ?? null);
      cell.formula = formula;
      this.store.touch(column);
      recalculation.enter(formula);
    } else {
      this.store.setValue(cell, column, content?.value ?? null);
      if (content === null) this.store.prune(row, column);
    }
  }

  /** The primitive formatting of single cells; null takes the cell's own style away. */
  putStyles(entries: readonly (readonly [row: number, column: number, style: Style | null])[]): void {
    const first = entries[0];
    if (!first) return;
    const before = new CellLog<Style | null>();
    let bounds = cellArea(first[0], first[1]);
    for (const [row, column, style] of entries) {
      const cell = style === null ? this.store.at(row, column) : this.store.make(row, column);
      before.add(row, column, cell?.style ?? null);
      if (cell) cell.style = style;
      if (style === null) this.store.prune(row, column);
      bounds = withCell(bounds, row, column);
    }
    this.noteEntries();
    this.forgetHeights(bounds.top, bounds.bottom);
    this.book.journal.record(() => this.putStyles([...before.backwards()]));
    this.tell({ kind: "formatChanged", sheet: this.asSheet, area: bounds });
  }

  putLinks(entries: readonly (readonly [row: number, column: number, link: Hyperlink | null])[]): void {
    const before = entries.map(([row, column]) => [row, column, this.store.at(row, column)?.link ?? null] as const);
    for (const [row, column, link] of entries) {
      if (link) this.store.make(row, column).link = link;
      else {
        const cell = this.store.at(row, column);
        if (cell) cell.link = null;
        this.store.prune(row, column);
      }
      this.tell({ kind: "formatChanged", sheet: this.asSheet, area: cellArea(row, column) });
    }
    this.book.journal.record(() => this.putLinks(before));
  }

  /** The primitive change of sizes, hiding, levels and styles of whole rows or columns. */
  putLanes(axis: "rows" | "columns", runs: readonly LaneRun[], area: Area | null): void {
    const before = this[axis].runs;
    this[axis].restore(runs);
    // Texts break elsewhere in columns of another width.
    if (axis === "columns") this.forgetHeights(0, rowLimit - 1);
    this.heights.forgetMeasured();
    this.book.journal.record(() => this.putLanes(axis, before, area));
    this.tell({ kind: "sizesChanged", sheet: this.asSheet, rowsHidden: axis === "rows" });
    if (area) this.tell({ kind: "formatChanged", sheet: this.asSheet, area });
    if (axis !== "rows") return;
    // SUBTOTAL looks at hidden rows.
    this.book.setTotalsDirty(this);
    if (!isSameHidden(before, runs)) this.book.noteStructure(this);
  }

  changeLanes(axis: "rows" | "columns", change: (runs: AxisRuns) => void, area: Area | null = null): void {
    const copy = new AxisRuns();
    copy.restore(this[axis].runs);
    change(copy);
    this.putLanes(axis, copy.runs, area);
  }

  anchor(area: Area): Anchor {
    const anchor = { area: area as Area | null, release: (): void => void this.anchors.delete(anchor) };
    this.anchors.add(anchor);
    return anchor;
  }
}

/** Excel calculates when rows are hidden or shown, not when they get another height. */
function isSameHidden(before: readonly LaneRun[], after: readonly LaneRun[]): boolean {
  const hidden = (runs: readonly LaneRun[]): string =>
    runs.flatMap(({ from, to, hidden, filtered }) => (hidden || filtered ? `${from}-${to}` : [])).join();
  return hidden(before) === hidden(after);
}

/** What a cell held: as it is kept for undoing, without an object for each constant. */
type Logged = Value | SharedFormula;

function loggedEntry([row, column, held]: readonly [number, number, Logged]): Entry {
  if (held === null || held instanceof SharedFormula) return [row, column, held];
  return [row, column, { value: held }];
}

function withCell(bounds: Area, row: number, column: number): Area {
  return hasCell(bounds, row, column) ? bounds : boundingArea(bounds, cellArea(row, column));
}

/** Excel's event gives the values around the change of a single cell; the new one is known after recalculation. */
function editedChange(state: SheetState, area: Area, count: number, before: Value, formulasChanged: boolean): Change {
  const sheet = state.asSheet;
  if (count > 1) return { kind: "cellsEdited", sheet, area, formulasChanged };
  return {
    kind: "cellsEdited",
    sheet,
    area,
    before,
    get after() {
      return state.store.valueAt(area.top, area.left);
    },
    formulasChanged,
  };
}

/** The given areas without what lies under `hole`. */
export function areasWithout(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => (isOverlapping(area, hole) ? areaWithout(area, hole) : [area]));
}
