/**
 * Owns what Excel's built-in table styles give to a cell: header, bands, totals, edges, by the style's name. The
 * families are drawn by their common rule (accent colour by number); Excel's file stores only the name.
 */
import type { Table } from "../../engine/model-table";
import type { Border } from "../../engine/style";

export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

/** Office theme 2013–2022: no accent, then accents 1 to 6. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface Scheme {
  readonly headerFill: string | null;
  readonly headerColor: string;
  readonly bodyFill: string | null;
  readonly bandFill: string | null;
  readonly bodyColor: string | null;
  readonly rowLine: string | null;
  readonly columnLine: string | null;
  readonly frame: string | null;
}

const schemes = new Map<string, Scheme | null>();

function schemeOf(style: string): Scheme | null {
  let scheme = schemes.get(style);
  if (scheme === undefined) schemes.set(style, (scheme = makeScheme(style)));
  return scheme;
}

function makeScheme(style: string): Scheme | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return null;
  const number = Number(match[2]) - 1;
  const accent = accents[number % 7] ?? "#000000";
  const family = Math.floor(number / 7);
  const pale = tint(accent, accent === "#000000" ? 0.85 : 0.8);
  const plain = { headerColor: "#FFFFFF", bodyFill: null, bodyColor: null, rowLine: null, columnLine: null };
  if (match[1] === "Light") {
    if (family === 0) return { ...plain, headerFill: null, headerColor: accent, bandFill: pale, frame: accent };
    if (family === 1) return { ...plain, headerFill: accent, bandFill: null, rowLine: accent, frame: accent };
    return {
      ...plain,
      headerFill: null,
      headerColor: "#000000",
      bandFill: pale,
      rowLine: accent,
      columnLine: accent,
      frame: accent,
    };
  }
  if (match[1] === "Medium") {
    const line = tint(accent, 0.4);
    if (family === 0) return { ...plain, headerFill: accent, bandFill: pale, rowLine: line, frame: line };
    const strong = tint(accent, 0.6);
    if (family === 1)
      return {
        ...plain,
        headerFill: accent,
        bodyFill: pale,
        bandFill: strong,
        rowLine: "#FFFFFF",
        columnLine: "#FFFFFF",
        frame: null,
      };
    if (family === 2) return { ...plain, headerFill: accent, bandFill: "#D9D9D9", frame: "#000000" };
    return {
      ...plain,
      headerFill: pale,
      headerColor: "#000000",
      bodyFill: pale,
      bandFill: strong,
      rowLine: line,
      columnLine: line,
      frame: line,
    };
  }
  return {
    ...plain,
    headerFill: "#000000",
    bodyFill: tint(accent, 0),
    bandFill: tint(accent, -0.25),
    bodyColor: "#FFFFFF",
    frame: null,
  };
}

/** What the style of the table gives to this cell of it. */
export function tableLook(table: Table, row: number, column: number): TableLook | null {
  const scheme = schemeOf(table.options.style);
  if (!scheme) return null;
  const { area, headerArea, bodyArea, totalsArea, options } = table;
  const isHeader = headerArea !== null && row === headerArea.top;
  const isTotals = totalsArea !== null && row === totalsArea.top;
  const isFirst = column === area.left && options.highlightFirstColumn;
  const isLast = column === area.right && options.highlightLastColumn;
  const inBand =
    (options.showBandedRows && (row - bodyArea.top) % 2 === 0) ||
    (options.showBandedColumns && (column - area.left) % 2 === 0);
  const line = (color: string | null): Border | null =>
    color === null ? null : { line: "Continuous", weight: "Thin", color };
  const body = inBand ? (scheme.bandFill ?? scheme.bodyFill) : scheme.bodyFill;
  return {
    fill: isHeader ? scheme.headerFill : isTotals ? scheme.bodyFill : body,
    color: isHeader ? scheme.headerColor : scheme.bodyColor,
    bold: isHeader || isTotals || isFirst || isLast,
    top: isTotals
      ? { line: "Double", weight: "Thick", color: scheme.frame ?? "#000000" }
      : line(row === area.top ? scheme.frame : row > bodyArea.top ? scheme.rowLine : null),
    bottom: line(row === area.bottom || isHeader ? (scheme.frame ?? scheme.rowLine) : scheme.rowLine),
    left: line(column === area.left ? scheme.frame : scheme.columnLine),
    right: line(column === area.right ? scheme.frame : scheme.columnLine),
  };
}

/** A colour mixed with white (share above 0) or with black (below), as Excel's theme tints do. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((from) => parseInt(color.slice(from, from + 2), 16));
  const mixed = parts.map((part) => Math.round(share >= 0 ? part + (255 - part) * share : part * (1 + share)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
