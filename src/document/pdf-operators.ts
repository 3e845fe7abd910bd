/** What a page paints → where each glyph and each straight line lies. Follows the graphics state of a PDF as far as it moves text
 *  and lines (ISO 32000, 8.4 and 9.3); colours, clips and pictures are passed over. */

import { numbersOf, type PaintedFont, type PaintedPage } from "./pdf-engine";

/** A glyph in the page's points: its origin, the end of its advance, the height of its font. */
export interface PlacedGlyph {
  readonly text: string;
  readonly isSpace: boolean;
  readonly font: PaintedFont;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  readonly size: number;
}

/** A painted straight line or a bar as thin as one; thickness isn't kept. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
}

export interface Placed {
  readonly glyphs: readonly PlacedGlyph[];
  readonly lines: readonly PlacedLine[];
  /** Whether anything but text is painted. */
  readonly isPainted: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What is kept and put back around parts of a page. */
interface State {
  matrix: Matrix;
  font: PaintedFont | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** Filled shapes up to so many points are lines. */
const thickestLine = 3;
/** Shorter ones are dots of leaders and dashes. */
const shortestLine = 3;

export function placed(page: PaintedPage, view: Matrix | readonly number[]): Placed {
  const codes = page.codes;
  const glyphs: PlacedGlyph[] = [];
  const lines: PlacedLine[] = [];
  const stack: State[] = [];
  let isPainted = false;
  let state: State = {
    ...{ matrix: matrixOf(view) ?? identity, font: undefined, size: 0 },
    ...{ charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 },
  };
  let line = identity;
  let text = identity;
  const move = (x: number, y: number): void => {
    line = times([1, 0, 0, 1, x, y], line);
    text = line;
  };
  const show = (shown: unknown): void => {
    if (!Array.isArray(shown) || !state.font || state.size === 0) return;
    text = placeGlyphs(shown, { state, font: state.font, text }, glyphs);
  };

  page.operators.forEach((operator, index) => {
    const given = page.arguments[index];
    const first: unknown = Array.isArray(given) ? (given as unknown[])[0] : undefined;
    const [a = 0, b = 0] = numbersOf(given);
    switch (operator) {
      case codes.save:
        stack.push({ ...state });
        break;
      case codes.restore:
      case codes.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case codes.transform:
        state.matrix = times(matrixOf(given) ?? identity, state.matrix);
        // Pictures are left out by pdf.js, and only their place on the page shows.
        isPainted = true;
        break;
      case codes.paintFormXObjectBegin:
        stack.push({ ...state });
        state.matrix = times(matrixOf(first) ?? identity, state.matrix);
        break;
      case codes.beginText:
        line = text = identity;
        break;
      case codes.setTextMatrix:
        line = text = matrixOf(first) ?? matrixOf(given) ?? identity;
        break;
      case codes.setLeadingMoveText:
        state.leading = -b;
        move(a, b);
        break;
      case codes.moveText:
        move(a, b);
        break;
      case codes.nextLine:
        move(0, -state.leading);
        break;
      case codes.setLeading:
        state.leading = a;
        break;
      case codes.setCharSpacing:
        state.charSpacing = a;
        break;
      case codes.setWordSpacing:
        state.wordSpacing = a;
        break;
      case codes.setHScale:
        state.scale = a / 100;
        break;
      case codes.setTextRise:
        state.rise = a;
        break;
      case codes.setFont:
        state.font = page.fontOf(String(first));
        state.size = b;
        break;
      case codes.showText:
        show(first);
        break;
      case codes.constructPath:
        isPainted ||= painting(codes, first) !== undefined;
        if (Array.isArray(given)) lines.push(...linesOfPath(given, painting(codes, first), state.matrix));
        break;
    }
  });
  return { glyphs, lines, isPainted };
}

interface TextPlace {
  readonly state: State;
  readonly font: PaintedFont;
  readonly text: Matrix;
}

interface ShownGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
}

/** Puts the glyphs of one operator down and gives the matrix behind them. Numbers among them move back, in thousandths. */
function placeGlyphs(shown: readonly unknown[], { state, font, text }: TextPlace, into: PlacedGlyph[]): Matrix {
  const { size, scale, rise, charSpacing, wordSpacing } = state;
  let x = 0;
  const whole = times(text, state.matrix);
  const at = (along: number): readonly [number, number] => [
    whole[0] * along + whole[2] * rise + whole[4],
    whole[1] * along + whole[3] * rise + whole[5],
  ];
  const height = Math.hypot(whole[2], whole[3]) * Math.abs(size);
  for (const each of shown) {
    if (typeof each === "number") {
      x -= (each / 1000) * size * scale;
      continue;
    }
    const glyph = each as ShownGlyph | null;
    if (!glyph || typeof glyph !== "object") continue;
    const isSpace = glyph.isSpace === true;
    const width = Number(glyph.width ?? 0) * font.unit * size;
    const unicode = typeof glyph.unicode === "string" ? glyph.unicode : "";
    const [fromX, fromY] = at(x);
    const [endX, endY] = at(x + width * scale);
    if (unicode !== "" && Number.isFinite(fromX + fromY + endX + endY)) {
      into.push({ text: unicode, isSpace: /^\s*$/u.test(unicode), font, x: fromX, y: fromY, endX, endY, size: height });
    }
    x += (width + charSpacing + (isSpace ? wordSpacing : 0)) * scale;
  }
  // Text that runs downwards is no Vietnamese: its glyphs are placed as if it ran on.
  return times([1, 0, 0, 1, x, 0], text);
}

function painting(codes: PaintedPage["codes"], operator: unknown): "stroked" | "filled" | undefined {
  switch (operator) {
    case codes.stroke:
    case codes.closeStroke:
    case codes.fillStroke:
    case codes.eoFillStroke:
    case codes.closeFillStroke:
    case codes.closeEOFillStroke:
      return "stroked";
    case codes.fill:
    case codes.eoFill:
      return "filled";
    default:
      return undefined;
  }
}

/** The straight lines of a path: every side of what is stroked, and the length of thin shapes that are filled. */
function linesOfPath(
  [, data]: readonly unknown[],
  painted: "stroked" | "filled" | undefined,
  matrix: Matrix,
): readonly PlacedLine[] {
  if (!painted) return [];
  const shapes = Array.isArray(data) ? shapesOf(numbersOf((data as unknown[])[0]), matrix) : [];
  const found = shapes.flatMap((shape) => (painted === "stroked" ? sidesOf(shape) : barOf(shape)));
  return found.filter(({ x, y, endX, endY }) => Math.hypot(endX - x, endY - y) >= shortestLine);
}

type Point = readonly [number, number];

/** The figures of a path: 0 moves, 1 draws a line, 2 and 3 draw curves, 4 closes. A curve ends a shape of straight sides. */
function shapesOf(path: readonly number[], matrix: Matrix): readonly (readonly Point[])[] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  const point = (index: number): Point => {
    const [x = 0, y = 0] = path.slice(index, index + 2);
    return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
  };
  for (let index = 0; index < path.length;) {
    const kind = path[index++];
    if (kind === 0) {
      shape = [point(index)];
      shapes.push(shape);
      index += 2;
    } else if (kind === 1) {
      shape.push(point(index));
      index += 2;
    } else if (kind === 4) {
      if (shape[0]) shape.push(shape[0]);
    } else {
      index += kind === 2 ? 6 : 4;
      shape = [point(index - 2)];
      shapes.push(shape);
    }
  }
  return shapes;
}

const sidesOf = (shape: readonly Point[]): readonly PlacedLine[] =>
  shape.slice(1).flatMap(([endX, endY], index) => {
    const [x, y] = shape[index] ?? [endX, endY];
    return [{ x, y, endX, endY }];
  });

/** A filled shape as the line along its middle, if it is thin enough. */
function barOf(shape: readonly Point[]): readonly PlacedLine[] {
  if (shape.length < 2) return [];
  const xs = shape.map(([x]) => x);
  const ys = shape.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thickestLine && right - left > bottom - top) {
    const y = (top + bottom) / 2;
    return [{ x: left, y, endX: right, endY: y }];
  }
  if (right - left > thickestLine) return [];
  const x = (left + right) / 2;
  return [{ x, y: top, endX: x, endY: bottom }];
}

/** First `one`, then `other`. */
function times(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[1] * other[2],
    one[0] * other[1] + one[1] * other[3],
    one[2] * other[0] + one[3] * other[2],
    one[2] * other[1] + one[3] * other[3],
    one[4] * other[0] + one[5] * other[2] + other[4],
    one[4] * other[1] + one[5] * other[3] + other[5],
  ];
}

function matrixOf(found: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(found);
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
    ? undefined
    : [a, b, c, d, e, f];
}
