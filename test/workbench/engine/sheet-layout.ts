/** Rows, columns and merged cells: sizes, hiding, outline, what the sheet shows. */
import { columnLimit, hasCell, isOverlapping, isWholeColumns, rowLimit, type Area } from "./area";
import type { AxisRuns, Lane } from "./axis-runs";
import { isFormula, contentOf, type Entry } from "./content";
import type { Position } from "./model";
import type { SheetProperties } from "./model-sheet";
import { formattedText } from "./number-text";
import { outlineGroups, type OutlineGroup } from "./outline";
import { Refusal } from "./refusal";
import { SheetStyling } from "./sheet-styling";

export abstract class SheetLayout extends SheetStyling {
  get isActive(): boolean {
    return this.book.active === this.asWorkSheet;
  }

  change(patch: Partial<SheetProperties>): void {
    const next = { ...this.properties, ...patch };
    if (next.visibility !== this.properties.visibility) this.book.requireOpenStructure();
    if (next.visibility !== "Visible" && this.properties.visibility === "Visible") this.#requireAnotherVisible();
    const isNewSize = "standardWidth" in patch || "standardHeight" in patch;
    this.book.edit(() => {
      if (isNewSize) this.forgetHeights(0, rowLimit - 1);
      this.assign("properties", next, () => {
        this.heights.forgetMeasured();
        this.tell({ kind: "sheetChanged", sheet: this.asSheet });
      });
    });
  }

  #requireAnotherVisible(): void {
    const others = this.book.sheetStates.filter(
      (sheet) => sheet !== this.asWorkSheet && sheet.properties.visibility === "Visible",
    );
    if (others.length === 0)
      throw new Refusal("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }

  columnWidth(column: number): number {
    return this.heights.width(column);
  }

  rowHeight(row: number): number {
    return this.heights.height(row);
  }

  get rowHeights(): ReadonlyMap<number, number> {
    return this.heights.heights;
  }

  get columnWidths(): ReadonlyMap<number, number> {
    return this.heights.widths;
  }

  setColumnWidth(area: Area, points: number | null): void {
    this.#changeColumns(area, "allowFormatColumns", (lane) => ({
      ...lane,
      size: points,
      hidden: points === 0 || (lane.hidden && points === null),
    }));
  }

  setRowHeight(area: Area, points: number | null): void {
    // A height for every row of the sheet is its standard height.
    if (isWholeColumns(area) && points !== null) {
      this.book.edit(() => {
        this.changeLanes("rows", (runs) => runs.change(0, rowLimit - 1, (lane) => ({ ...lane, size: null })));
        this.change({ standardHeight: points });
      });
      return;
    }
    this.#changeRows(area, "allowFormatRows", (lane) => ({
      ...lane,
      size: points === 0 ? null : points,
      hidden: points === 0,
    }));
  }

  #changeColumns(area: Area, permission: "allowFormatColumns", change: (lane: Lane) => Lane): void {
    this.requirePermission(permission);
    this.book.edit(() => this.changeLanes("columns", (runs) => runs.change(area.left, area.right, change)));
  }

  #changeRows(area: Area, permission: "allowFormatRows", change: (lane: Lane) => Lane): void {
    this.requirePermission(permission);
    this.book.edit(() => this.changeLanes("rows", (runs) => runs.change(area.top, area.bottom, change)));
  }

  autofitColumns(area: Area): void {
    this.book.calculateNow();
    const widest = new Map<number, number>();
    this.store.each(area, (cell, row, column) => {
      if (cell.value === null || this.mergeAt(row, column)) return;
      const { font, numberFormat, wrapText, indent } = this.style(row, column);
      if (wrapText) return;
      const text = formattedText(cell.value, numberFormat, this.book.culture);
      widest.set(column, Math.max(widest.get(column) ?? 0, this.book.measureText(text, font) + indent * 6.75 + 6));
    });
    this.book.edit(() =>
      this.changeLanes("columns", (runs) => {
        for (const [column, width] of widest)
          runs.change(column, column, (lane) => ({ ...lane, size: Math.ceil(width / 0.75) * 0.75 }));
      }),
    );
  }

  /** Without a height of their own, rows fit by themselves. */
  autofitRows(area: Area): void {
    this.book.edit(() => this.forgetHeights(area.top, area.bottom));
    this.setRowHeight({ ...area, left: 0, right: columnLimit - 1 }, null);
  }

  isRowHidden(row: number): boolean {
    const lane = this.rows.at(row);
    return lane.hidden || lane.filtered;
  }

  isColumnHidden(column: number): boolean {
    return this.columns.at(column).hidden;
  }

  hideRows(area: Area, hidden: boolean): void {
    this.#changeRows(area, "allowFormatRows", (lane) => ({ ...lane, hidden, filtered: hidden && lane.filtered }));
  }

  hideColumns(area: Area, hidden: boolean): void {
    this.#changeColumns(area, "allowFormatColumns", (lane) => ({ ...lane, hidden }));
  }

  rowLevel(row: number): number {
    return this.rows.at(row).level;
  }

  columnLevel(column: number): number {
    return this.columns.at(column).level;
  }

  outlineGroups(by: "rows" | "columns"): readonly OutlineGroup[] {
    return outlineGroups((by === "rows" ? this.rows : this.columns).runs);
  }

  group(area: Area, by: "rows" | "columns"): void {
    this.#changeLevel(area, by, 1);
  }

  ungroup(area: Area, by: "rows" | "columns"): void {
    this.#changeLevel(area, by, -1);
  }

  #changeLevel(area: Area, by: "rows" | "columns", step: number): void {
    const [from, to] = by === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    // Excel knows eight levels, the lowest is no group at all.
    const change = (runs: AxisRuns): void =>
      runs.change(from, to, (lane) => ({ ...lane, level: Math.min(7, Math.max(0, lane.level + step)) }));
    this.book.edit(() => this.changeLanes(by, change));
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => hasCell(merge, row, column)) ?? null;
  }

  merge(area: Area, across = false): void {
    this.book.edit(() => {
      this.requireEditable(area);
      if (this.tableStates.some((table) => isOverlapping(table.area, area))) {
        throw new Refusal("InvalidOperation", "Cells of a table can't be merged.");
      }
      const parts: Area[] = [];
      if (across) for (let row = area.top; row <= area.bottom; row++) parts.push({ ...area, top: row, bottom: row });
      else parts.push(area);
      for (const part of parts) this.#keepFirst(part);
      const kept = this.merges.filter((merge) => !isOverlapping(merge, area));
      const real = parts.filter((part) => part.top !== part.bottom || part.left !== part.right);
      this.setMerges([...kept, ...real], area);
    });
  }

  /** Excel keeps the first value in reading order and puts it top left; the style is that cell's as well. */
  #keepFirst(area: Area): void {
    const entries: Entry[] = [];
    let first: Entry | null = null;
    this.store.each(area, (cell, row, column) => {
      if (!cell.isEntered) return;
      first ??= [row, column, contentOf(cell)];
      entries.push([row, column, null]);
    });
    if (!first) return;
    const [row, column, content] = first as Entry;
    const isInPlace = row === area.top && column === area.left;
    const kept = isInPlace ? entries.slice(1) : [...entries, [area.top, area.left, content] as const];
    this.putContents(isFormula(content) && !isInPlace ? [...entries, [area.top, area.left, content]] : kept);
  }

  unmerge(area: Area): void {
    this.book.edit(() => {
      this.requireEditable(area);
      const kept = this.merges.filter((merge) => !isOverlapping(merge, area));
      if (kept.length < this.merges.length) this.setMerges(kept, area);
    });
  }

  setMerges(merges: readonly Area[], area: Area): void {
    this.forgetHeights(area.top, area.bottom);
    this.assign("merges", merges, () => {
      this.heights.forget(area.top, area.bottom);
      this.book.recalculation.touch(this, area);
      this.tell({ kind: "mergesChanged", sheet: this.asSheet, area });
    });
  }

  select(areas: readonly Area[], activeCell: Position): void {
    this.selection = areas;
    this.activeCell = activeCell;
    this.tell({ kind: "selectionChanged", sheet: this.asSheet, areas });
  }

  abstract requirePermission(permission: "allowFormatColumns" | "allowFormatRows"): void;
}
