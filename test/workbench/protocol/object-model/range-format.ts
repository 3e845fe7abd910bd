/** RangeFormat, its font, fill and protection: how cells look, over one or several areas. */
import type { Area } from "../../engine/area";
import type { Sheet } from "../../engine/model-sheet";
import type { HorizontalAlignment, Style, StylePatch, Underline, VerticalAlignment } from "../../engine/style";
import { readColor } from "../color";
import { invalidArgument } from "../host-error";
import { kind, type Kind, type Scalar, Thing } from "../kind";
import type { Json } from "../wire";
import { rangeBordersKind } from "./range-borders";
import { sameForAll, sharedStyle } from "./uniform";

export interface FormattedCells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

type Read<V> = (value: Json) => V;

/** A property that a style has: read from all cells, written to all. Excel: null is no input for a single property. */
function styled<V extends Json>(
  read: (style: Style) => V,
  parse: Read<V>,
  patch: (value: V) => StylePatch,
): Scalar<FormattedCells> {
  return {
    get: ({ sheet, areas }) => sharedStyle(sheet, areas, read),
    set: (cells, value) => {
      format(cells, patch(parse(value)));
    },
  };
}

export function format({ sheet, areas }: FormattedCells, patch: StylePatch): void {
  for (const area of areas) sheet.format(area, patch);
}

function boolean(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

function number(value: Json): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

function text(value: Json): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

function word<W extends string>(...words: readonly W[]): Read<W> {
  return (value) => {
    const found = words.find((each) => each.toLowerCase() === text(value).toLowerCase());
    if (found === undefined) throw invalidArgument();
    return found;
  };
}

const horizontal = word<HorizontalAlignment>(
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
);
const vertical = word<VerticalAlignment>("Top", "Center", "Bottom", "Justify", "Distributed");
const underline = word<Underline>("None", "Single", "Double", "SingleAccountant", "DoubleAccountant");

const fontKind: Kind<FormattedCells> = kind({
  name: "RangeFont",
  scalars: {
    name: styled(
      (style) => style.font.name,
      text,
      (name) => ({ font: { name } }),
    ),
    size: styled(
      (style) => style.font.size,
      number,
      (size) => ({ font: { size } }),
    ),
    bold: styled(
      (style) => style.font.bold,
      boolean,
      (bold) => ({ font: { bold } }),
    ),
    italic: styled(
      (style) => style.font.italic,
      boolean,
      (italic) => ({ font: { italic } }),
    ),
    underline: styled(
      (style) => style.font.underline,
      underline,
      (line) => ({ font: { underline: line } }),
    ),
    strikethrough: styled(
      (style) => style.font.strikethrough,
      boolean,
      (strikethrough) => ({ font: { strikethrough } }),
    ),
    superscript: styled(
      (style) => style.font.superscript,
      boolean,
      (superscript) => ({ font: { superscript } }),
    ),
    subscript: styled(
      (style) => style.font.subscript,
      boolean,
      (subscript) => ({ font: { subscript } }),
    ),
    color: styled(
      (style) => style.font.color,
      readColor,
      (color) => ({ font: { color } }),
    ),
  },
});

const fillKind: Kind<FormattedCells> = kind({
  name: "RangeFill",
  scalars: {
    /** Excel: a cell without a fill says white. */
    color: styled(
      (style) => style.fill ?? "#FFFFFF",
      readColor,
      (fill) => ({ fill }),
    ),
  },
  methods: { clear: (cells) => format(cells, { fill: null }) },
});

const protectionKind: Kind<FormattedCells> = kind({
  name: "FormatProtection",
  scalars: {
    locked: styled(
      (style) => style.locked,
      boolean,
      (locked) => ({ locked }),
    ),
    formulaHidden: styled(
      (style) => style.formulaHidden,
      boolean,
      (formulaHidden) => ({ formulaHidden }),
    ),
  },
});

export const rangeFormatKind: Kind<FormattedCells> = kind({
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: styled(
      (style) => style.horizontal,
      horizontal,
      (value) => ({ horizontal: value }),
    ),
    verticalAlignment: styled(
      (style) => style.vertical,
      vertical,
      (value) => ({ vertical: value }),
    ),
    wrapText: styled(
      (style) => style.wrapText,
      boolean,
      (wrapText) => ({ wrapText }),
    ),
    indentLevel: styled(
      (style) => style.indent,
      number,
      (indent) => ({ indent }),
    ),
    shrinkToFit: styled(
      (style) => style.shrinkToFit,
      boolean,
      (shrinkToFit) => ({ shrinkToFit }),
    ),
    textOrientation: styled(
      (style) => style.textOrientation,
      number,
      (textOrientation) => ({ textOrientation }),
    ),
    columnWidth: {
      get: ({ sheet, areas }) => sameSize(areas, "left", "right", (column) => sheet.columnWidth(column)),
      set: ({ sheet, areas }, value) => areas.forEach((area) => sheet.setColumnWidth(area, size(value, widest))),
    },
    rowHeight: {
      get: ({ sheet, areas }) => sameSize(areas, "top", "bottom", (row) => sheet.rowHeight(row)),
      set: ({ sheet, areas }, value) => areas.forEach((area) => sheet.setRowHeight(area, size(value, highest))),
    },
    useStandardWidth: {
      get: ({ sheet, areas }) =>
        sameSize(areas, "left", "right", (column) => sheet.columnWidth(column)) === sheet.properties.standardWidth,
      set: ({ sheet, areas }, value) => {
        if (value === true) for (const area of areas) sheet.setColumnWidth(area, null);
      },
    },
    useStandardHeight: {
      get: ({ sheet, areas }) =>
        sameSize(areas, "top", "bottom", (row) => sheet.rowHeight(row)) === sheet.properties.standardHeight,
      set: ({ sheet, areas }, value) => {
        if (value === true) for (const area of areas) sheet.setRowHeight(area, null);
      },
    },
  },
  navigations: {
    font: (cells) => Thing.of(fontKind, cells),
    fill: (cells) => Thing.of(fillKind, cells),
    borders: (cells) => Thing.of(rangeBordersKind, cells),
    protection: (cells) => Thing.of(protectionKind, cells),
  },
  methods: {
    autofitColumns: ({ sheet, areas }) => areas.forEach((area) => sheet.autofitColumns(area)),
    autofitRows: ({ sheet, areas }) => areas.forEach((area) => sheet.autofitRows(area)),
    adjustIndent: (cells, args) => {
      const now = sharedStyle(cells.sheet, cells.areas, (style) => style.indent) ?? 0;
      format(cells, { indent: Math.max(0, now + args.number(0)) });
    },
  },
});

/** Excel: rows of up to 409.5 points, columns of up to 255 letters of 7 pixels (with 5 at their sides). */
const highest = 409.5;
const widest = (255 * 7 + 5) * 0.75;

function size(value: Json, limit: number): number {
  const points = number(value);
  if (points < 0 || points > limit) throw invalidArgument();
  return points;
}

/** Whole rows have all columns and whole columns all rows: looking at the first hundreds is enough to see a difference. */
const looked = 500;

function sameSize(
  areas: readonly Area[],
  first: "left" | "top",
  last: "right" | "bottom",
  read: (place: number) => number,
): number | null {
  const sizes = areas.map((area) => sameForAll(area[first], Math.min(area[last], area[first] + looked), read));
  return sizes.every((each) => each === sizes[0]) ? (sizes[0] ?? null) : null;
}
