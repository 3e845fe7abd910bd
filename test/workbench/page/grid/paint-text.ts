/** Owns the painting of one cell's text within its box: alignment, wrapping, rotation, shrinking, #### for narrow numbers. */
import type { Culture } from "../../engine/culture";
import type { Style } from "../../engine/style";
import { indentStep, padding, type Box } from "./boxes";
import { cssFont, lineHeight, linesOf, widthOf } from "./fonts";
import { isNumeric, type CellLook } from "./look";

export function paintText(context: CanvasRenderingContext2D, box: Box, zoom: number, culture: Culture): void {
  const { look } = box;
  if (look.shown.text === "" || look.drawing?.isTextShown === false) return;
  const { textOrientation } = look.style;
  const mayLeave = textOrientation !== 0 || !fitsInside(box, zoom);
  // Clipping takes as long as the letters themselves, and most texts have room.
  if (mayLeave) {
    context.save();
    context.beginPath();
    context.rect(box.room.from, box.y, box.room.to - box.room.from - 1, box.height - 1);
    context.clip();
  }
  context.fillStyle = look.isLink && look.style.font.color === "#000000" ? "#0563C1" : look.color;
  context.textBaseline = "alphabetic";
  if (textOrientation === 180) paintStacked(context, box, zoom);
  else if (textOrientation !== 0) paintTurned(context, box, zoom);
  else paintLines(context, box, zoom, culture);
  if (mayLeave) context.restore();
}

/** One upright line with room on all sides. Slanted letters lean out of their own width. */
function fitsInside({ look, width, height }: Box, zoom: number): boolean {
  const { font, wrapText, indent, shrinkToFit } = look.style;
  if (wrapText || shrinkToFit || font.italic || look.align === "fill" || look.align === "justify") return false;
  if (lineHeight(font, zoom) > height || look.shown.text.includes("\n")) return false;
  // Numbers are shortened to a pixel more than their room, at the least to one "#".
  const isShortened = isNumeric(look) && padding * zoom >= 2;
  const needed = widthOf(isShortened ? "#" : look.shown.text, look.font);
  return needed + (2 * padding + indent * indentStep) * zoom < width;
}

function paintLines(context: CanvasRenderingContext2D, box: Box, zoom: number, culture: Culture): void {
  const { look } = box;
  const { style } = look;
  const edge = padding * zoom;
  const indent = style.indent * indentStep * zoom;
  const inside = Math.max(1, box.width - 2 * edge - indent);
  let font = look.font;
  let text = look.shown.text;
  let lines: string[];
  if (isNumeric(look)) {
    text = fittingNumber(look, inside, culture);
    lines = [text];
  } else if (style.wrapText || look.align === "justify") {
    lines = linesOf(text, font, inside);
  } else {
    // Excel: without wrapping, a line break inside a cell is not shown as one.
    lines = [text.replace(/\r?\n/g, "")];
  }
  if (style.shrinkToFit) {
    const share = Math.min(1, inside / Math.max(1, widthOf(lines[0] ?? "", font)));
    font = cssFont(style.font, zoom * share);
  }
  if (look.align === "fill") lines = [filled(text, font, inside)];

  context.font = font;
  const step = lineHeight(style.font, zoom);
  const height = step * lines.length;
  const top = verticalStart(style, box.y, box.height, height);
  const room = style.horizontal === "CenterAcrossSelection" ? box.room : { from: box.x, to: box.x + box.width };
  lines.forEach((line, index) => {
    const width = widthOf(line, font);
    const x =
      look.align === "right"
        ? room.to - edge - indent - width
        : look.align === "center"
          ? (room.from + room.to - width) / 2
          : room.from + edge + indent;
    const base = top + step * index + step * 0.77;
    context.fillText(line, x, base);
    paintMarks(context, look, x, base, width, zoom);
  });
}

function verticalStart(style: Style, y: number, height: number, needed: number): number {
  switch (style.vertical) {
    case "Top":
    case "Justify":
      return y + 1;
    case "Center":
    case "Distributed":
      return y + Math.max(0, (height - needed) / 2);
    case "Bottom":
      // A block taller than its cell shows its first lines, as in Excel.
      return Math.max(y + height - needed - 1, style.wrapText ? y : y - needed);
  }
}

/** Lines under and through the text. */
function paintMarks(
  context: CanvasRenderingContext2D,
  look: CellLook,
  x: number,
  base: number,
  width: number,
  zoom: number,
): void {
  const { font } = look.style;
  const thickness = Math.max(1, Math.round(font.size * zoom * 0.08));
  const line = (y: number): void => context.fillRect(x, Math.round(y), width, thickness);
  const underline = look.isLink && font.underline === "None" ? "Single" : font.underline;
  if (underline !== "None") line(base + 2 * zoom);
  if (underline === "Double" || underline === "DoubleAccountant") line(base + 2 * zoom + 2 * thickness);
  if (font.strikethrough) line(base - font.size * zoom * 0.38);
}

/**
 * Excel: a number under General loses decimals until it fits, then becomes 1,2E+10; under any other format, or where
 * even that has no room, the cell is filled with ####.
 */
function fittingNumber(look: CellLook, room: number, culture: Culture): string {
  const { text } = look.shown;
  const { value, style, font } = look;
  if (widthOf(text, font) <= room + 1) return text;
  if (style.numberFormat === "General" && typeof value === "number") {
    for (let digits = 10; digits >= 1; digits--) {
      const plain = Number(value.toPrecision(digits));
      const short = shortest(plain, Math.abs(plain) >= 1e11 || (plain !== 0 && Math.abs(plain) < 1e-4), digits);
      const shown = short.replace(".", culture.decimalSeparator);
      if (widthOf(shown, font) <= room + 1) return shown;
      if (Math.abs(plain) >= 10 ** digits) break;
    }
    for (let digits = 4; digits >= 0; digits--) {
      const shown = value
        .toExponential(digits)
        .replace("e", "E")
        .replace(/E([+-])(\d)$/, "E$10$2");
      const local = shown.replace(".", culture.decimalSeparator);
      if (widthOf(local, font) <= room + 1) return local;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / widthOf("#", font))));
}

function shortest(value: number, exponential: boolean, digits: number): string {
  return exponential ? value.toExponential(Math.max(0, digits - 1)).replace("e", "E") : String(value);
}

/** Excel's alignment "Fill": the text again and again, as often as it fits whole. */
function filled(text: string, font: string, room: number): string {
  return text.repeat(Math.max(1, Math.floor(room / Math.max(1, widthOf(text, font)))));
}

function paintTurned(context: CanvasRenderingContext2D, box: Box, zoom: number): void {
  const { look } = box;
  const angle = (look.style.textOrientation * Math.PI) / 180;
  const isUpright = Math.abs(look.style.textOrientation) === 90;
  const lines =
    look.style.wrapText && isUpright ? linesOf(look.shown.text, look.font, box.height - 6) : [look.shown.text];
  const step = lineHeight(look.style.font, zoom);
  const long = Math.max(...lines.map((line) => widthOf(line, look.font)));
  const thick = step * lines.length;
  const width = Math.abs(long * Math.cos(angle)) + Math.abs(thick * Math.sin(angle));
  const height = Math.abs(long * Math.sin(angle)) + Math.abs(thick * Math.cos(angle));
  const edge = padding * zoom;
  const x =
    look.align === "right"
      ? box.x + box.width - edge - width / 2
      : look.align === "center"
        ? box.x + box.width / 2
        : box.x + edge + width / 2;
  const y = verticalStart(look.style, box.y + 2, box.height - 4, height) + height / 2;
  context.font = look.font;
  context.translate(x, y);
  context.rotate(-angle);
  lines.forEach((line, index) =>
    context.fillText(line, -widthOf(line, look.font) / 2, step * (index + 0.77) - thick / 2),
  );
}

/** Letters one above the other. */
function paintStacked(context: CanvasRenderingContext2D, box: Box, zoom: number): void {
  const { look } = box;
  const step = lineHeight(look.style.font, zoom);
  const letters = [...look.shown.text];
  context.font = look.font;
  const top = verticalStart(look.style, box.y, box.height, step * letters.length);
  letters.forEach((letter, index) =>
    context.fillText(letter, box.x + (box.width - widthOf(letter, look.font)) / 2, top + step * (index + 0.77)),
  );
}
