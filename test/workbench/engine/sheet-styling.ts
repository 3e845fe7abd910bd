/** Formatting: cells, whole rows and columns, borders around and within areas, number formats, links. */
import { areaAddress } from "./address";
import { cellCount, isWholeColumns, isWholeRows, type Area } from "./area";
import type { AreaBorders, Hyperlink } from "./model-sheet";
import type { Position } from "./model";
import { Refusal } from "./refusal";
import { SheetWriting } from "./sheet-writing";
import type { Border, Edge, Style, StylePatch } from "./style";

/** Excel formats bigger areas by rows or columns only; single cells beyond this are refused rather than stored. */
const formatLimit = 5_000_000;

export abstract class SheetStyling extends SheetWriting {
  format(area: Area, patch: StylePatch): void {
    this.book.edit(() => {
      this.requireFormattable(area);
      const text = JSON.stringify(patch);
      this.#restyle(area, (style) => this.book.styles.patched(style, patch, text));
    });
  }

  #restyle(area: Area, change: (style: Style, row: number, column: number) => Style): void {
    if (isWholeColumns(area) || isWholeRows(area)) this.#restyleLanes(area, change);
    else {
      if (cellCount(area) > formatLimit)
        throw new Refusal("RangeExceedsLimit", "The range is too big to format cell by cell.");
      const styles: [number, number, Style][] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          styles.push([row, column, change(this.style(row, column), row, column)]);
        }
      }
      this.putStyles(styles);
    }
  }

  /** Whole rows or columns keep the style themselves; cells with a style of their own, and crossings, get it too. */
  #restyleLanes(area: Area, change: (style: Style, row: number, column: number) => Style): void {
    const axis = isWholeColumns(area) ? "columns" : "rows";
    const [from, to] = axis === "columns" ? [area.left, area.right] : [area.top, area.bottom];
    const styles = new Map<string, [number, number, Style]>();
    const restyle = (row: number, column: number): void => {
      styles.set(`${row},${column}`, [row, column, change(this.style(row, column), row, column)]);
    };
    this.store.each(area, (cell, row, column) => {
      if (cell.style) restyle(row, column);
    });
    for (const crossing of this.#crossings(area, axis)) restyle(crossing.row, crossing.column);
    this.putStyles([...styles.values()]);
    const { normal } = this.book.styles;
    this.changeLanes(
      axis,
      (runs) =>
        runs.change(from, to, (lane) => ({ ...lane, style: change(lane.style ?? normal, area.top, area.left) })),
      area,
    );
  }

  /** Cells where formatted rows meet formatted columns have both traits, so they need a style of their own. */
  #crossings(area: Area, axis: "rows" | "columns"): Position[] {
    const others = this[axis === "rows" ? "columns" : "rows"].runs.filter(({ style }) => style);
    const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    const width = others.reduce((sum, run) => sum + run.to - run.from + 1, 0);
    if (width * (to - from + 1) > formatLimit) return [];
    const found: Position[] = [];
    for (const run of others) {
      for (let other = run.from; other <= run.to; other++) {
        for (let own = from; own <= to; own++) {
          found.push(axis === "rows" ? { row: own, column: other } : { row: other, column: own });
        }
      }
    }
    return found;
  }

  protected clearLaneFormats(area: Area): void {
    const axis = isWholeColumns(area) ? "columns" : isWholeRows(area) ? "rows" : null;
    if (!axis) {
      this.#coverLaneStyles(area);
      return;
    }
    const [from, to] = axis === "columns" ? [area.left, area.right] : [area.top, area.bottom];
    this.changeLanes(axis, (runs) => runs.change(from, to, (lane) => ({ ...lane, style: null })), area);
  }

  /** A cleared cell in a formatted row or column is plain, so it needs a style of its own that says so. */
  #coverLaneStyles(area: Area): void {
    if (this.rows.runs.every(({ style }) => !style) && this.columns.runs.every(({ style }) => !style)) return;
    if (cellCount(area) > formatLimit) return;
    const { normal } = this.book.styles;
    const covered: [number, number, Style][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (this.style(row, column) !== normal) covered.push([row, column, normal]);
      }
    }
    this.putStyles(covered);
  }

  formatBorders(area: Area, edges: AreaBorders): void {
    this.book.edit(() => {
      this.requireFormattable(area);
      const at = borderPatches(area, edges);
      this.#restyle(area, (style, row, column) => {
        const { patch, text } = at(row, column);
        return this.book.styles.patched(style, patch, text);
      });
      this.#clearNeighbours(area, edges);
    });
  }

  /** Taking a border away takes the neighbour's border on the same line away as well, as in Excel. */
  #clearNeighbours(area: Area, edges: AreaBorders): void {
    const clear = (strip: Area, edge: Edge): void => {
      const styles: [number, number, Style][] = [];
      this.store.each(strip, (cell, row, column) => {
        if (cell.style?.borders[edge])
          styles.push([row, column, this.book.styles.patched(cell.style, { borders: { [edge]: null } })]);
      });
      this.putStyles(styles);
    };
    if (edges.top === null) clear({ ...area, top: area.top - 1, bottom: area.top - 1 }, "bottom");
    if (edges.bottom === null) clear({ ...area, top: area.bottom + 1, bottom: area.bottom + 1 }, "top");
    if (edges.left === null) clear({ ...area, left: area.left - 1, right: area.left - 1 }, "right");
    if (edges.right === null) clear({ ...area, left: area.right + 1, right: area.right + 1 }, "left");
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    if (
      formats.length !== area.bottom - area.top + 1 ||
      formats.some((line) => line.length !== area.right - area.left + 1)
    ) {
      throw new Refusal(
        "InvalidArgument",
        "The number of rows or columns in the number formats doesn't match the range.",
      );
    }
    this.book.edit(() => {
      this.requireFormattable(area);
      this.#restyle(area, (style, row, column) => {
        const numberFormat = formats[row - area.top]?.[column - area.left] ?? null;
        return numberFormat === null ? style : this.book.styles.patched(style, { numberFormat });
      });
    });
  }

  hyperlink(row: number, column: number): Hyperlink | null {
    return this.store.at(row, column)?.link ?? null;
  }

  setHyperlink(area: Area, link: Hyperlink | null): void {
    this.book.edit(() => {
      this.requireEditable(area);
      const links: [number, number, Hyperlink | null][] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) links.push([row, column, link]);
      }
      this.putLinks(links);
      if (link) this.format(area, { font: { color: "#0563C1", underline: "Single" } });
    });
  }

  requireFormattable(area: Area): void {
    if (!this.protection || this.protection.options.allowFormatCells) return;
    throw new Refusal(
      "AccessDenied",
      `Cells of the protected sheet "${this.name}" (${areaAddress(area)}) can't be formatted.`,
    );
  }
}

/** Cells at the same edges of the area get the same borders, so that each kind of place is said once. */
function borderPatches(
  area: Area,
  edges: AreaBorders,
): (row: number, column: number) => { readonly patch: StylePatch; readonly text: string } {
  const known: { readonly patch: StylePatch; readonly text: string }[] = [];
  return (row, column) => {
    const kind =
      (row === area.top ? 1 : 0) +
      (row === area.bottom ? 2 : 0) +
      (column === area.left ? 4 : 0) +
      (column === area.right ? 8 : 0);
    const found = known[kind];
    if (found) return found;
    const patch = { borders: bordersAt(area, edges, row, column) };
    return (known[kind] = { patch, text: JSON.stringify(patch) });
  };
}

function bordersAt(area: Area, edges: AreaBorders, row: number, column: number): Partial<Record<Edge, Border | null>> {
  const pick = (
    isOuter: boolean,
    outer: Border | null | undefined,
    inner: Border | null | undefined,
  ): Border | null | undefined => (isOuter ? outer : inner);
  const wanted: [Edge, Border | null | undefined][] = [
    ["top", pick(row === area.top, edges.top, edges.insideHorizontal)],
    ["bottom", pick(row === area.bottom, edges.bottom, edges.insideHorizontal)],
    ["left", pick(column === area.left, edges.left, edges.insideVertical)],
    ["right", pick(column === area.right, edges.right, edges.insideVertical)],
    ["diagonalDown", edges.diagonalDown],
    ["diagonalUp", edges.diagonalUp],
  ];
  return Object.fromEntries(wanted.filter(([, border]) => border !== undefined));
}
