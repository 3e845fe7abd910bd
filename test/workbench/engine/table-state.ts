/** What can be done with a table: header and totals switched, rows and columns added and deleted, filtered, sorted, dissolved. */
import { hasArea, isOverlapping, isSameArea, type Area } from "./area";
import type { Entry } from "./content";
import { movedFormula } from "./formula/tokens";
import type { Input, SortField } from "./model-sheet";
import type { FilterCriterion, Table, TableColumn, TableOptions } from "./model-table";
import { Refusal } from "./refusal";
import { TableShape } from "./table-shape";

export class TableState extends TableShape implements Table {
  get asTable(): TableState {
    return this;
  }

  change(patch: Partial<TableOptions>): void {
    this.requireOpenSheet();
    const { book } = this.sheetState;
    book.edit(() => {
      const next = { ...this.options, ...patch };
      if (next.showHeaders !== this.options.showHeaders) this.#switchHeaders(next.showHeaders);
      if (next.showTotals !== this.options.showTotals) this.#switchTotals(next.showTotals);
      this.set("options", { ...next });
    });
  }

  #switchHeaders(isShown: boolean): void {
    const { sheetState: sheet, area } = this;
    if (!isShown) {
      sheet.clearContents({ ...area, bottom: area.top });
      this.set("area", { ...area, top: area.top + 1 });
    } else {
      const line = { ...area, top: area.top - 1, bottom: area.top - 1 };
      if (area.top > 0 && sheet.isBlank(line)) this.set("area", { ...area, top: area.top - 1 });
      else {
        sheet.insert({ ...area, bottom: area.top }, "Down");
        this.set("area", { ...area, bottom: area.bottom + 1 });
      }
    }
    this.set("options", { ...this.options, showHeaders: isShown });
    if (isShown) this.writeHeaders();
  }

  #switchTotals(isShown: boolean): void {
    const { sheetState: sheet, area } = this;
    if (!isShown) {
      sheet.clearContents({ ...area, top: area.bottom });
      this.set("area", { ...area, bottom: area.bottom - 1 });
    } else {
      const line = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
      if (!sheet.isBlank(line)) sheet.insert(line, "Down");
      this.set("area", { ...area, bottom: area.bottom + 1 });
    }
    this.set("options", { ...this.options, showTotals: isShown });
    if (isShown) this.#writeTotals();
  }

  /** Excel: the first column says "Total", the last one is summed (or counted, if it holds texts). */
  #writeTotals(): void {
    const { area, columns, sheetState: sheet } = this;
    const last = columns.at(-1);
    if (!last) return;
    const isNumeric = typeof sheet.value(this.bodyArea.top, area.right) === "number";
    const code = isNumeric ? 109 : 103;
    const entries: Entry[] = [
      [area.bottom, area.right, { formula: `=SUBTOTAL(${code},[${escapedColumn(last.name)}])` }],
    ];
    if (columns.length > 1)
      entries.unshift([area.bottom, area.left, { value: sheet.book.culture.name.startsWith("vi") ? "Tổng" : "Total" }]);
    sheet.putContents(entries);
  }

  addRows(index: number | null, rows: readonly (readonly Input[])[]): void {
    this.requireOpenSheet();
    const { sheetState: sheet } = this;
    const count = rows.length;
    const width = this.columns.length;
    if (rows.some((row) => row.length > width))
      throw new Refusal("InvalidArgument", `A row of "${this.name}" has ${width} columns.`);
    if (count === 0) return;
    sheet.book.edit(() => {
      const body = this.bodyArea;
      const isEmpty = body.top === body.bottom && sheet.isBlank(body);
      const at = index === null || index < 0 ? (isEmpty ? body.top : body.bottom + 1) : body.top + index;
      if (at > body.bottom + 1) throw new Refusal("InvalidArgument", `The table "${this.name}" has no row ${index}.`);
      this.#makeRoom(at, isEmpty && at === body.top ? count - 1 : count, body);
      rows.forEach((row, i) => {
        const line = { ...this.area, top: at + i, bottom: at + i };
        sheet.write(line, [Array.from({ length: width }, (_, column) => row[column] ?? null)]);
      });
      this.#fillCalculated(at, at + count - 1, rows);
    });
  }

  #makeRoom(at: number, count: number, body: Area): void {
    if (count <= 0) return;
    const { sheetState: sheet, area } = this;
    const isAtEnd = at > body.bottom;
    const below = { ...area, top: area.bottom + 1, bottom: area.bottom + count };
    const isFree =
      sheet.isBlank({ ...below, bottom: sheet.lastEnteredRow }) &&
      !sheet.tableStates.some((table) => table !== this && isOverlapping(table.area, below));
    if (isAtEnd && isFree && !this.options.showTotals) {
      sheet.copyRowStyles(body.bottom, below);
      this.setArea({ ...area, bottom: area.bottom + count });
      return;
    }
    sheet.insert({ ...area, top: at, bottom: at + count - 1 }, "Down");
    // Cells inserted just below push no row of the table, so it hasn't grown by itself.
    const grown = { ...area, bottom: area.bottom + count };
    if (!isSameArea(this.area, grown)) this.setArea(grown);
  }

  #fillCalculated(top: number, bottom: number, rows: readonly (readonly Input[])[]): void {
    const { sheetState: sheet, bodyArea } = this;
    const entries: Entry[] = [];
    this.columns.forEach(({ calculatedFormula }, column) => {
      if (calculatedFormula === null) return;
      for (let row = top; row <= bottom; row++) {
        const given = rows[row - top]?.[column];
        if (given !== undefined && given !== null) continue;
        entries.push([
          row,
          bodyArea.left + column,
          { formula: movedFormula(calculatedFormula, row - bodyArea.top, 0) },
        ]);
      }
    });
    sheet.putContents(entries);
  }

  /** New rows of a table that grew by itself take their columns' formulas. */
  fillNewRows(top: number, bottom: number): void {
    const { sheetState: sheet } = this;
    const blank = Array.from({ length: bottom - top + 1 }, (_, i) =>
      this.columns.map((__, column) => (sheet.store.at(top + i, this.area.left + column)?.isEntered ? "" : null)),
    );
    this.#fillCalculated(top, bottom, blank);
  }

  deleteRows(index: number, count: number): void {
    const { sheetState: sheet, bodyArea } = this;
    const rows = bodyArea.bottom - bodyArea.top + 1;
    if (index < 0 || count < 1 || index + count > rows)
      throw new Refusal("InvalidArgument", `The table "${this.name}" has no such rows.`);
    const line = { ...this.area, top: bodyArea.top + index, bottom: bodyArea.top + index + count - 1 };
    sheet.book.edit(() => {
      if (count < rows) {
        sheet.delete(line, "Up");
        return;
      }
      // Excel: the last row stays, empty.
      sheet.clearContents({ ...line, bottom: line.top });
      if (count > 1) sheet.delete({ ...line, top: line.top + 1 }, "Up");
    });
  }

  addColumn(index: number | null, name: string | null, values: readonly Input[] = []): TableColumn {
    this.requireOpenSheet();
    const { sheetState: sheet, options } = this;
    return sheet.book.edit(() => {
      const { area } = this;
      const at = index === null || index < 0 ? area.right + 1 : area.left + index;
      if (at > area.right + 1) throw new Refusal("InvalidArgument", `The table "${this.name}" has no column ${index}.`);
      const strip = { ...area, left: at, right: at };
      const isFree =
        at > area.right &&
        sheet.isBlank(strip) &&
        !sheet.tableStates.some((table) => table !== this && isOverlapping(table.area, strip));
      if (!isFree) sheet.insert(strip, "Right");
      if (at > area.right) this.setArea({ ...area, right: area.right + 1 });
      const column = this.columns[at - area.left] as TableColumn;
      const withHeader = values.length === area.bottom - area.top + 1 && options.showHeaders;
      const header = name ?? (withHeader ? String(values[0] ?? "") : null);
      if (header) this.renameColumn(column, header);
      const data = withHeader ? values.slice(1) : values;
      if (data.length > 0) {
        const top = area.top + (options.showHeaders ? 1 : 0);
        sheet.write(
          { ...strip, top, bottom: top + data.length - 1 },
          data.map((value) => [value]),
        );
      }
      return this.columns[at - area.left] as TableColumn;
    });
  }

  deleteColumn(column: TableColumn): void {
    if (this.columns.length === 1) throw new Refusal("InvalidOperation", "A table keeps at least one column.");
    this.sheetState.delete(this.columnArea(column), "Left");
  }

  setCriterion(column: TableColumn, criterion: FilterCriterion | null): void {
    this.sheetState.requireFilterAllowed();
    const index = this.indexOf(column);
    const criteria = new Map(this.criteria);
    if (criterion) criteria.set(index, criterion);
    else criteria.delete(index);
    this.sheetState.book.edit(() => {
      this.set("criteria", criteria);
      this.sheetState.applyFilter(this.bodyArea, criteria);
      this.sheetState.tell({ kind: "filterChanged", sheet: this.sheet, table: this });
    });
  }

  sort(fields: readonly SortField[], matchCase = false): void {
    this.sheetState.sort(this.bodyArea, fields, { matchCase });
  }

  convertToRange(): void {
    this.requireOpenSheet();
    this.sheetState.book.edit(() => {
      this.sheetState.book.plainTableReferences(this);
      this.sheetState.dropTable(this);
    });
  }

  remove(): void {
    this.requireOpenSheet();
    const { area, sheetState: sheet } = this;
    sheet.book.edit(() => {
      sheet.dropTable(this);
      const below = { ...area, top: area.bottom + 1, bottom: sheet.lastEnteredRow };
      const canShift = !sheet.tableStates.some(
        (table) =>
          isOverlapping(table.area, { ...below, top: area.top }) &&
          !hasArea({ ...area, bottom: table.area.bottom }, table.area),
      );
      if (canShift) sheet.delete(area, "Up");
      else sheet.clear(area, "All");
    });
  }
}

export function escapedColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}
