/** Owns the groups of the Home tab besides the font: undo, clipboard, alignment, number, cells. */
import type { Area } from "../../engine/area";
import { columnLimit, rowLimit } from "../../engine/area";
import type { Style } from "../../engine/style";
import type { RibbonControl } from "./controls";
import type { Glyph } from "./glyphs";
import { fontGroup } from "./font-group";
import { onAreas, type NativeCommands } from "./native-tabs";
import { withDecimals } from "./number-format";
import type { RibbonGroup } from "./ribbon";
import { styleControls } from "./style-controls";

export function homeGroups(commands: NativeCommands): RibbonGroup[] {
  const { grid, selecting, clipboard } = commands;
  const { desk } = grid;
  const words = desk.texts.ribbon;
  const { style, format, plain, toggle } = styleControls(commands);
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
              options: known.map(([value, label]) => ({ value, label })),
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
    fontGroup(commands),
    alignment,
    number,
    cells,
  ];
}
