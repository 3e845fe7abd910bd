/** Tables and filters of a sheet. */
import { isOverlapping, type Area } from "./area";
import { areaAddress } from "./address";
import { filteredRows } from "./filtered-rows";
import type { Filter, FilterCriterion, Table } from "./model-table";
import { checkName } from "./names";
import { newGuid } from "./guid";
import { Refusal } from "./refusal";
import { SheetOrdering } from "./sheet-ordering";
import type { Style } from "./style";
import { headerTexts, uniqueNames } from "./table-names";
import { TableState } from "./table-state";

export abstract class SheetTables extends SheetOrdering {
  get tables(): readonly Table[] {
    return this.tableStates;
  }

  tableAt(row: number, column: number): Table | null {
    return this.tableStateAt(row, column);
  }

  addTable(area: Area, hasHeaders: boolean, name?: string): Table {
    if (name !== undefined) this.#requireFreeName(name);
    this.requireEditable(area);
    if (this.merges.some((merge) => isOverlapping(merge, area)))
      throw new Refusal("MergedRangeConflict", "A table can't hold merged cells.");
    return this.book.edit(() => {
      let whole = area;
      if (!hasHeaders) {
        this.insert({ ...area, bottom: area.top }, "Down");
        whole = { ...area, bottom: area.bottom + 1 };
      } else if (area.top === area.bottom) whole = { ...area, bottom: area.bottom + 1 };
      this.requireNoTable(whole, null);
      const columns = uniqueNames(headerTexts(this, { ...whole, bottom: whole.top }));
      const table = new TableState(
        this.asWorkSheet,
        newGuid(),
        name ?? this.book.freeTableName("Table"),
        whole,
        columns,
      );
      this.putTable(table);
      table.writeHeaders();
      return table;
    });
  }

  #requireFreeName(name: string): void {
    checkName(name);
    if (this.book.tableNamed(name) || this.book.nameSeenFrom(name, null))
      throw new Refusal("ItemAlreadyExists", `The name "${name}" is taken.`);
  }

  requireNoTable(area: Area, except: TableState | null): void {
    const other = this.tableStates.find((table) => table !== except && isOverlapping(table.area, area));
    if (other) throw new Refusal("InvalidArgument", `${areaAddress(area)} overlaps the table "${other.name}".`);
  }

  /** The primitive that puts a table on the sheet; undone by `dropTable`. */
  putTable(table: TableState): void {
    table.exists = true;
    this.tableStates = [...this.tableStates, table];
    this.book.journal.record(() => this.dropTable(table));
    this.#tableCame(table, "tableAdded");
  }

  dropTable(table: TableState): void {
    table.exists = false;
    this.tableStates = this.tableStates.filter((other) => other !== table);
    this.book.journal.record(() => this.putTable(table));
    this.#tableCame(table, "tableRemoved");
  }

  #tableCame(table: TableState, kind: "tableAdded" | "tableRemoved"): void {
    this.book.noteTables();
    this.book.renew(new Set([table.name.toLowerCase()]));
    this.book.recalculation.touch(this, table.area);
    this.tell({ kind, table });
  }

  isBlank(area: Area): boolean {
    for (const [, , cell] of this.store.walk(area)) if (cell.isEntered || cell.spilledFrom) return false;
    return true;
  }

  get lastEnteredRow(): number {
    return this.store.lastRow((cell) => cell.value !== null || cell.formula !== null) ?? 0;
  }

  /** New rows of a table look like its last one. */
  copyRowStyles(row: number, target: Area): void {
    const styles: [number, number, Style][] = [];
    this.store.each({ ...target, top: row, bottom: row }, (cell, _, column) => {
      if (!cell.style) return;
      for (let r = target.top; r <= target.bottom; r++) {
        // A format that came with what was typed there stays.
        if (!this.store.at(r, column)?.style) styles.push([r, column, cell.style]);
      }
    });
    this.putStyles(styles);
  }

  setFilter(filter: Filter | null): void {
    this.requireFilterAllowed();
    this.book.edit(() => {
      const old = this.filter;
      this.assign("filter", filter, () => this.tell({ kind: "filterChanged", sheet: this.asSheet, table: null }));
      if (old) this.applyFilter({ ...old.area, top: old.area.top + 1 }, new Map());
      if (filter) this.applyFilter({ ...filter.area, top: filter.area.top + 1 }, filter.criteria);
    });
  }

  requireFilterAllowed(): void {
    if (this.protection && !this.protection.options.allowAutoFilter) {
      throw new Refusal("AccessDenied", `The protected sheet "${this.name}" can't be filtered.`);
    }
  }

  /** Hides the rows that don't fit, shows those that do. */
  applyFilter(body: Area, criteria: ReadonlyMap<number, FilterCriterion>): void {
    this.book.calculateNow();
    const hidden = new Set(filteredRows(this, body, criteria));
    this.changeLanes("rows", (runs) => {
      for (let row = body.top; row <= body.bottom; row++) {
        if (runs.at(row).filtered !== hidden.has(row))
          runs.change(row, row, (lane) => ({ ...lane, filtered: hidden.has(row) }));
      }
    });
  }
}
