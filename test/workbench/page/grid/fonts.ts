/** Owns how fonts of a workbook are drawn and measured here: CSS font texts with stand-ins of equal widths, and a memory of widths. */
import type { Font } from "../../engine/style";
import { NumberWidths } from "./number-widths";

/** Fonts that people's workbooks name, and free ones cut to the same widths for machines that lack them. */
const standIns: Readonly<Record<string, string>> = {
  "times new roman": '"Liberation Serif", Tinos, "Nimbus Roman", serif',
  arial: '"Liberation Sans", Arimo, Helvetica, sans-serif',
  "arial narrow": '"Liberation Sans Narrow", sans-serif',
  calibri: 'Carlito, "Liberation Sans", sans-serif',
  cambria: "Caladea, serif",
  "courier new": '"Liberation Mono", Cousine, monospace',
  consolas: '"Liberation Mono", monospace',
  aptos: '"Aptos Narrow", Carlito, "Segoe UI", "Liberation Sans", sans-serif',
  "aptos narrow": 'Carlito, "Liberation Sans Narrow", sans-serif',
  tahoma: 'Verdana, "DejaVu Sans", sans-serif',
};

export const pixelsPerPoint = 96 / 72;

export function cssFont(font: Pick<Font, "name" | "size" | "bold" | "italic">, zoom: number): string {
  const size = Math.round(font.size * pixelsPerPoint * zoom * 4) / 4;
  const family = `"${font.name}", ${standIns[font.name.toLowerCase()] ?? "sans-serif"}`;
  return `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${size}px ${family}`;
}

const ruler = document.createElement("canvas").getContext("2d", { alpha: false });

interface Widths {
  readonly texts: Map<string, number>;
  readonly numbers: NumberWidths;
}

/** By font, then by text: putting both into one key took longer than finding the width. */
const widths = new Map<string, Widths>();
const mostWidths = 60_000;
let knownWidths = 0;

/** The width of one line of text in CSS pixels. */
export function widthOf(text: string, font: string): number {
  let ofFont = widths.get(font);
  if (!ofFont) widths.set(font, (ofFont = widthsIn(font)));
  const { texts, numbers } = ofFont;
  let width = numbers.of(text) ?? texts.get(text);
  if (width === undefined) {
    width = measured(text, font);
    // A year's worth of cells would fill the memory; what is on the screen is measured again in a moment.
    if (++knownWidths > mostWidths) {
      widths.clear();
      knownWidths = 0;
    } else texts.set(text, width);
  }
  return width;
}

function widthsIn(font: string): Widths {
  return { texts: new Map<string, number>(), numbers: new NumberWidths((text) => measured(text, font)) };
}

function measured(text: string, font: string): number {
  if (!ruler) throw new Error("This browser gives no 2D canvas");
  if (ruler.font !== font) ruler.font = font;
  return ruler.measureText(text).width;
}

/** The same in points, for the engine to fit rows and columns by. */
export function measureText(text: string, font: Font): number {
  return widthOf(text, cssFont(font, 1)) / pixelsPerPoint;
}

/** Breaks a text into lines no wider than `room`: at its own line ends, then between words, then within a long word. */
export function linesOf(text: string, font: string, room: number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapped(paragraph, font, room));
}

function wrapped(paragraph: string, font: string, room: number): string[] {
  if (widthOf(paragraph, font) <= room) return [paragraph];
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/(?<=[ \t-])/)) {
    if (widthOf((line + word).trimEnd(), font) <= room) {
      line += word;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = word;
    while (widthOf(line.trimEnd(), font) > room && line.length > 1) {
      let fits = 1;
      while (fits < line.length && widthOf(line.slice(0, fits + 1), font) <= room) fits++;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return [...lines, line.trimEnd()];
}

/** The distance between the base lines of wrapped text, as a share of the font size that Excel comes close to. */
export function lineHeight(font: Pick<Font, "size">, zoom: number): number {
  return font.size * pixelsPerPoint * zoom * 1.31;
}
