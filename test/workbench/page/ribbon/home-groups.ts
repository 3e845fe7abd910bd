/** Owns the groups of the Home tab: undo, clipboard, font, alignment, number, cells. */
import type { Area } from "../../engine/area";
import { columnLimit, rowLimit } from "../../engine/area";
import type { AreaBorders } from "../../engine/model-sheet";
import type { Border, Style, StylePatch } from "../../engine/style";
import type { RibbonControl } from "./controls";
import type { Glyph } from "./glyphs";
import { onAreas, type NativeCommands } from "./native-tabs";
import { withDecimals } from "./number-format";
import type { RibbonGroup } from "./ribbon";

const fontNames = ["Times New Roman", "Arial", "Calibri", "Cambria", "Tahoma", "Courier New"];
const fontSizes = [8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 24, 26, 28, 36];

export function homeGroups(commands: NativeCommands): RibbonGroup[] {
  const { grid, selecting, clipboard } = commands;
  const { desk } = grid;
  const words = desk.texts.ribbon;
  const style = (): Style => grid.sheet.style(selecting.active.row, selecting.active.column);
  const format = (patch: StylePatch): void => onAreas(commands, (area) => grid.sheet.format(area, patch));
  const plain = (label: string, glyph: Glyph, press: () => void, isEnabled?: () => boolean): RibbonControl => ({
    kind: "press",
    label,
    glyph,
    press,
    ...(isEnabled ? { isEnabled } : {}),
  });
  const toggle = (
    label: string,
    glyph: Glyph,
    isOn: (style: Style) => boolean,
    patch: (turnOn: boolean) => StylePatch,
  ): RibbonControl => ({
    kind: "press",
    label,
    glyph,
    press: () => format(patch(!isOn(style()))),
    isPressed: () => isOn(style()),
  });

  const font: RibbonGroup = {
    id: "font",
    label: words.font,
    columns: [
      [
        [
          {
            kind: "choice",
            label: words.fontName,
            width: 136,
            choice: {
              options: () => fontNames.map((name) => ({ value: name, label: name })),
              value: () => style().font.name,
              choose: (name) => format({ font: { name } }),
            },
          },
          {
            kind: "choice",
            label: words.fontSize,
            width: 58,
            choice: {
              options: () => fontSizes.map((size) => ({ value: String(size), label: String(size) })),
              value: () => String(style().font.size),
              choose: (size) => format({ font: { size: Number(size) } }),
            },
          },
        ],
        [
          toggle(
            words.bold,
            "bold",
            (each) => each.font.bold,
            (bold) => ({ font: { bold } }),
          ),
          toggle(
            words.italic,
            "italic",
            (each) => each.font.italic,
            (italic) => ({ font: { italic } }),
          ),
          toggle(
            words.underline,
            "underline",
            (each) => each.font.underline !== "None",
            (on) => ({ font: { underline: on ? "Single" : "None" } }),
          ),
          { kind: "menu", label: words.borders, glyph: "bordersAll", entries: () => borderEntries(commands) },
          {
            kind: "colour",
            label: words.fill,
            glyph: "fill",
            colour: { none: words.noFill, first: "#FFFF00", choose: (fill) => format({ fill }) },
          },
          {
            kind: "colour",
            label: words.fontColour,
            glyph: "fontColour",
            colour: {
              none: words.automatic,
              first: "#FF0000",
              choose: (color) => format({ font: { color: color ?? "#000000" } }),
            },
          },
        ],
      ],
    ],
  };

  const vertical = (label: string, glyph: Glyph, value: Style["vertical"]): RibbonControl =>
    toggle(
      label,
      glyph,
      (each) => each.vertical === value,
      () => ({ vertical: value }),
    );
  const horizontal = (label: string, glyph: Glyph, value: Style["horizontal"]): RibbonControl =>
    toggle(
      label,
      glyph,
      (each) => each.horizontal === value,
      (on) => ({ horizontal: on ? value : "General" }),
    );
  const indent = (change: 1 | -1): void => format({ indent: Math.max(0, style().indent + change) });
  const isMerged = (): boolean => grid.sheet.mergeAt(selecting.active.row, selecting.active.column) !== null;
  const alignment: RibbonGroup = {
    id: "alignment",
    label: words.alignment,
    columns: [
      [
        [
          vertical(words.top, "top", "Top"),
          vertical(words.middle, "middle", "Center"),
          vertical(words.bottom, "bottom", "Bottom"),
          toggle(
            words.wrap,
            "wrap",
            (each) => each.wrapText,
            (wrapText) => ({ wrapText }),
          ),
        ],
        [
          horizontal(words.left, "left", "Left"),
          horizontal(words.centre, "centre", "Center"),
          horizontal(words.right, "right", "Right"),
          {
            kind: "press",
            label: words.merge,
            glyph: "merge",
            isPressed: isMerged,
            press: () => {
              const merge = !isMerged();
              onAreas(commands, (area) => {
                if (!merge) return grid.sheet.unmerge(area);
                grid.sheet.merge(area);
                grid.sheet.format(area, { horizontal: "Center" });
              });
            },
          },
          plain(words.outdent, "outdent", () => indent(-1)),
          plain(words.indent, "indent", () => indent(1)),
        ],
      ],
    ],
  };

  const formats = desk.texts.formats;
  const known: readonly (readonly [format: string, label: string])[] = [
    ["General", formats.general],
    ["#,##0.00", formats.number],
    ["#,##0", formats.integer],
    ["0.00%", formats.percent],
    ["m/d/yyyy", formats.date],
    ["h:mm", formats.time],
    ["@", formats.text],
  ];
  const decimals = (change: 1 | -1): void => format({ numberFormat: withDecimals(style().numberFormat, change) });
  const number: RibbonGroup = {
    id: "number",
    label: words.number,
    columns: [
      [
        [
          {
            kind: "choice",
            label: words.format,
            width: 132,
            choice: {
              options: () => known.map(([value, label]) => ({ value, label })),
              value: () => style().numberFormat,
              choose: (numberFormat) => format({ numberFormat }),
            },
          },
        ],
        [
          plain(words.percent, "percent", () => format({ numberFormat: "0%" })),
          plain(words.comma, "comma", () => format({ numberFormat: "#,##0.00" })),
          plain(words.moreDecimals, "moreDecimals", () => decimals(1)),
          plain(words.fewerDecimals, "fewerDecimals", () => decimals(-1)),
        ],
      ],
    ],
  };

  const rows = (area: Area): Area => ({ ...area, left: 0, right: columnLimit - 1 });
  const columns = (area: Area): Area => ({ ...area, top: 0, bottom: rowLimit - 1 });
  const cells: RibbonGroup = {
    id: "cells",
    label: words.cells,
    columns: [
      [
        [
          plain(words.insertRows, "insertRows", () =>
            onAreas(commands, (area) => grid.sheet.insert(rows(area), "Down")),
          ),
          plain(words.insertColumns, "insertColumns", () =>
            onAreas(commands, (area) => grid.sheet.insert(columns(area), "Right")),
          ),
          plain(words.clear, "clear", () => onAreas(commands, (area) => grid.sheet.clear(area, "All"))),
        ],
        [
          plain(words.deleteRows, "deleteRows", () => onAreas(commands, (area) => grid.sheet.delete(rows(area), "Up"))),
          plain(words.deleteColumns, "deleteColumns", () =>
            onAreas(commands, (area) => grid.sheet.delete(columns(area), "Left")),
          ),
        ],
      ],
    ],
  };

  return [
    {
      id: "history",
      label: words.history,
      columns: [
        [
          [
            plain(
              desk.texts.undo,
              "undo",
              () => desk.undo(),
              () => desk.book.canUndo,
            ),
          ],
          [
            plain(
              desk.texts.redo,
              "redo",
              () => desk.redo(),
              () => desk.book.canRedo,
            ),
          ],
        ],
      ],
    },
    {
      id: "clipboard",
      label: words.clipboard,
      columns: [
        [[{ kind: "press", label: words.paste, glyph: "paste", large: true, press: () => void clipboard.paste() }]],
        [
          [plain(words.cut, "cut", () => clipboard.copy(true))],
          [plain(words.copy, "copy", () => clipboard.copy(false))],
        ],
      ],
    },
    font,
    alignment,
    number,
    cells,
  ];
}

function borderEntries(commands: NativeCommands): { label: string; press: () => void }[] {
  const { sheet, desk } = commands.grid;
  const words = desk.texts.ribbon;
  const thin: Border = { line: "Continuous", weight: "Thin", color: "#000000" };
  const set = (borders: AreaBorders) => (): void => onAreas(commands, (area) => sheet.formatBorders(area, borders));
  const outline = (border: Border | null): AreaBorders => ({
    top: border,
    bottom: border,
    left: border,
    right: border,
  });
  const inside = (border: Border | null): AreaBorders => ({ insideHorizontal: border, insideVertical: border });
  return [
    { label: words.bordersAll, press: set({ ...outline(thin), ...inside(thin) }) },
    { label: words.bordersOutline, press: set(outline(thin)) },
    { label: words.bordersBottom, press: set({ bottom: thin }) },
    { label: words.bordersNone, press: set({ ...outline(null), ...inside(null) }) },
  ];
}
