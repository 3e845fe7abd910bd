/** What a table is: its areas, columns and options, and how their names and extents change. */
import { isOverlapping, isSameArea, type Area } from "./area";
import { assign } from "./assign";
import type { Entry } from "./content";
import type { Sheet } from "./model-sheet";
import type { Filter, TableColumn, TableOptions } from "./model-table";
import { checkName } from "./names";
import { Refusal } from "./refusal";
import { freeName, headerTexts, uniqueNames } from "./table-names";
import type { TableState } from "./table-state";
import type { WorkSheet } from "./work-sheet";

export const blankTableOptions: TableOptions = {
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export abstract class TableShape {
  options: TableOptions = blankTableOptions;
  criteria: Filter["criteria"] = new Map();
  exists = true;
  columns: readonly TableColumn[];
  protected nextColumnId: number;

  constructor(
    readonly sheetState: WorkSheet,
    readonly id: string,
    public name: string,
    public area: Area,
    columnNames: readonly string[],
  ) {
    this.columns = columnNames.map((column, index) => ({ id: index + 1, name: column, calculatedFormula: null }));
    this.nextColumnId = columnNames.length + 1;
  }

  get sheet(): Sheet {
    return this.sheetState.asSheet;
  }

  get headerArea(): Area | null {
    return this.options.showHeaders ? { ...this.area, bottom: this.area.top } : null;
  }

  get totalsArea(): Area | null {
    return this.options.showTotals ? { ...this.area, top: this.area.bottom } : null;
  }

  get bodyArea(): Area {
    const { area, options } = this;
    return {
      ...area,
      top: area.top + (options.showHeaders ? 1 : 0),
      bottom: area.bottom - (options.showTotals ? 1 : 0),
    };
  }

  columnIndex(name: string): number {
    const wanted = name.toLowerCase();
    return this.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  }

  /** Excel: tables on a protected sheet keep their extent, columns and options. */
  requireOpenSheet(): void {
    if (!this.sheetState.protection) return;
    throw new Refusal("AccessDenied", `The table "${this.name}" stands on a protected sheet.`);
  }

  /** All its fields change through here, so that formulas about tables and listeners hear of it. */
  set<K extends "name" | "area" | "columns" | "options" | "criteria">(key: K, value: this[K]): void {
    const { book } = this.sheetState;
    assign(book.journal, this as TableShape, key, value, () => {
      book.noteTables();
      book.journal.tell({ kind: "tableChanged", table: this.asTable });
    });
  }

  newColumn(name: string): TableColumn {
    return { id: this.nextColumnId++, name, calculatedFormula: null };
  }

  /** Columns for cells inserted within the table. */
  freeColumns(count: number): TableColumn[] {
    const taken = this.columns.map(({ name }) => name);
    return Array.from({ length: count }, () => {
      const name = freeName(taken);
      taken.push(name);
      return this.newColumn(name);
    });
  }

  /** A table whose rows were all deleted keeps one, blank. */
  keepBody(): void {
    const { top, bottom } = this.bodyArea;
    if (bottom < top) this.set("area", { ...this.area, bottom: this.area.bottom + 1 });
  }

  writeHeaders(): void {
    const { area, sheetState: sheet } = this;
    if (!this.options.showHeaders) return;
    const wrong = this.columns.flatMap(({ name }, index): Entry[] =>
      sheet.store.valueAt(area.top, area.left + index) === name ? [] : [[area.top, area.left + index, { value: name }]],
    );
    sheet.putContents(wrong);
  }

  rename(name: string): void {
    const { book } = this.sheetState;
    if (name === this.name) return;
    checkName(name);
    const isTaken =
      name.toLowerCase() !== this.name.toLowerCase() && (book.tableNamed(name) ?? book.nameSeenFrom(name, null));
    if (isTaken) throw new Refusal("ItemAlreadyExists", `The name "${name}" is taken.`);
    const old = this.name.toLowerCase();
    book.edit(() => {
      book.rewriteTables((parts) => (parts.table.toLowerCase() === old ? { ...parts, table: name } : null));
      this.set("name", name);
      book.renew(new Set([old, name.toLowerCase()]));
    });
  }

  renameColumn(column: TableColumn, name: string): void {
    const index = this.indexOf(column);
    const [unique = name] = uniqueNames(
      [name],
      this.columns.filter((other) => other.id !== column.id).map((other) => other.name),
    );
    this.sheetState.book.edit(() => {
      this.renameColumnAt(index, unique);
      this.writeHeaders();
    });
  }

  /** Formulas that name the column follow. */
  renameColumnAt(index: number, name: string): void {
    const old = this.columns[index];
    if (!old || old.name === name) return;
    const own = this.name.toLowerCase();
    this.sheetState.book.rewriteTables((parts, formula) => {
      const isHere =
        parts.table === ""
          ? formula.sheet.tableStateAt(formula.row, formula.column) === this.asTable.asTable
          : parts.table.toLowerCase() === own;
      if (!isHere || !parts.columns.some((column) => column.toLowerCase() === old.name.toLowerCase())) return null;
      return {
        ...parts,
        columns: parts.columns.map((column) => (column.toLowerCase() === old.name.toLowerCase() ? name : column)),
      };
    });
    this.set(
      "columns",
      this.columns.map((column, i) => (i === index ? { ...column, name } : column)),
    );
  }

  indexOf(column: TableColumn): number {
    const index = this.columns.findIndex(({ id }) => id === column.id);
    if (index < 0) throw new Refusal("ItemNotFound", `The table "${this.name}" has no such column.`);
    return index;
  }

  columnArea(column: TableColumn, bodyOnly = false): Area {
    const left = this.area.left + this.indexOf(column);
    return { ...(bodyOnly ? this.bodyArea : this.area), left, right: left };
  }

  resize(area: Area): void {
    this.requireOpenSheet();
    const { sheetState: sheet, options } = this;
    if (area.top !== this.area.top || !isOverlapping(area, this.area)) {
      throw new Refusal(
        "InvalidArgument",
        "A table keeps its header row in place and overlaps its old area when resized.",
      );
    }
    const smallest = area.top + (options.showHeaders ? 1 : 0) + (options.showTotals ? 1 : 0);
    if (area.bottom < smallest)
      throw new Refusal("InvalidArgument", "A table has at least one row besides its header.");
    sheet.requireNoTable(area, this.asTable);
    sheet.book.edit(() => this.setArea(area));
  }

  /** Columns keep their names by place on the sheet; new ones take what stands in the header row. */
  setArea(area: Area): void {
    if (isSameArea(area, this.area)) return;
    const shift = area.left - this.area.left;
    const width = area.right - area.left + 1;
    const texts = this.options.showHeaders ? headerTexts(this.sheetState, { ...area, bottom: area.top }) : [];
    const kept = Array.from({ length: width }, (_, index) => this.columns[index + shift] ?? null);
    const taken = kept.flatMap((column) => (column ? [column.name] : []));
    const columns = kept.map((column, index) => {
      if (column) return column;
      const [name = ""] = uniqueNames([texts[index] || freeName(taken)], taken);
      taken.push(name);
      return this.newColumn(name);
    });
    this.set("area", area);
    this.set("columns", columns);
    this.writeHeaders();
  }

  abstract get asTable(): TableState;
}
