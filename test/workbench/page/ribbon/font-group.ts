/** Owns the Font group of the Home tab: font, size, bold and its like, borders, fill, colour. */
import type { AreaBorders } from "../../engine/model-sheet";
import type { Border } from "../../engine/style";
import { onAreas, type NativeCommands } from "./native-tabs";
import type { RibbonGroup } from "./ribbon";
import { styleControls } from "./style-controls";

const fontNames = ["Times New Roman", "Arial", "Calibri", "Cambria", "Tahoma", "Courier New"];
const fontSizes = [8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 24, 26, 28, 36];

export function fontGroup(commands: NativeCommands): RibbonGroup {
  const words = commands.grid.desk.texts.ribbon;
  const { style, format, toggle } = styleControls(commands);
  return {
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
              options: fontNames.map((name) => ({ value: name, label: name })),
              value: () => style().font.name,
              choose: (name) => format({ font: { name } }),
            },
          },
          {
            kind: "choice",
            label: words.fontSize,
            width: 58,
            choice: {
              options: fontSizes.map((size) => ({ value: String(size), label: String(size) })),
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
