/**
 * Owns how two pictures of a screen are compared so that letters' smoothing, and another font of the same widths, don't count,
 * but another place, size, colour or picture does. A pixel is as it should be if its colour lies between those around its place in
 * the other picture. From the pixels of both to the places where many aren't.
 */
import type { Pixels } from "../gallery/png";

export interface Tolerance {
  /** How far around its place a pixel's colour may be found. */
  readonly reach: number;
  /** How far from the colours found there it may be, of 255. */
  readonly tone: number;
  /** How much further where they differ among themselves, as a share of their difference: thin strokes fall between pixels. */
  readonly give: number;
  /** Both sides of the square that pixels are counted in, in blocks, and how many of them may be off within it. */
  readonly window: number;
  readonly most: number;
}

/** The same widths of letters: a missing icon, a digit, a border of a cell, anything that has moved by three pixels is found. */
export const sameWidths: Tolerance = { reach: 1, tone: 20, give: 1, window: 3, most: 12 };
/** Letters of other widths: words end elsewhere, and what stands behind them moves. A part of the window that is gone is found. */
export const otherWidths: Tolerance = { reach: 12, tone: 32, give: 0, window: 12, most: 1600 };

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Difference {
  /** Around each place where too many pixels are off; none where the pictures are the same to a person. */
  readonly spots: readonly Spot[];
  /** The found picture in faint grey, with every pixel that is off in red. */
  readonly picture: () => Pixels;
}

const block = 8;

export function differenceOf(kept: Pixels, found: Pixels, tolerance: Tolerance): Difference {
  const { width, height } = found;
  if (kept.width !== width || kept.height !== height) {
    return { spots: [{ x: 0, y: 0, width, height }], picture: () => found };
  }
  const off = offPixels(kept, found, tolerance);
  return { spots: spotsOf(off, width, height, tolerance), picture: () => shown(found, off) };
}

/** 1 for each pixel whose colour is not around its place in the other picture, whichever of the two it is. */
function offPixels(kept: Pixels, found: Pixels, tolerance: Tolerance): Uint8Array {
  const off = new Uint8Array(found.width * found.height);
  const a = kept.rgb;
  const b = found.rgb;
  for (let pixel = 0, at = 0; pixel < off.length; pixel++, at += 3) {
    if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) continue;
    if (!isAround(a, found, pixel, tolerance) || !isAround(b, kept, pixel, tolerance)) off[pixel] = 1;
  }
  return off;
}

function isAround(rgb: Uint8Array, { width, height, rgb: other }: Pixels, pixel: number, by: Tolerance): boolean {
  const x = pixel % width;
  const y = (pixel - x) / width;
  const left = Math.max(0, x - by.reach);
  const right = Math.min(width - 1, x + by.reach);
  const top = Math.max(0, y - by.reach);
  const bottom = Math.min(height - 1, y + by.reach);
  for (let part = 0; part < 3; part++) {
    const own = rgb[pixel * 3 + part] ?? 0;
    let least = 255;
    let greatest = 0;
    let isFound = false;
    for (let row = top; row <= bottom && !isFound; row++) {
      const end = (row * width + right) * 3 + part;
      for (let at = (row * width + left) * 3 + part; at <= end; at += 3) {
        const value = other[at] ?? 0;
        if (value < least) least = value;
        if (value > greatest) greatest = value;
      }
      const slack = by.tone + by.give * (greatest - least);
      isFound = own >= least - slack && own <= greatest + slack;
    }
    if (!isFound) return false;
  }
  return true;
}

/** Windows with too many pixels that are off, those that overlap as one. */
function spotsOf(off: Uint8Array, width: number, height: number, { window, most }: Tolerance): readonly Spot[] {
  const [across, down] = [Math.ceil(width / block), Math.ceil(height / block)];
  const counts = new Uint16Array(across * down);
  for (let at = off.indexOf(1); at !== -1; at = off.indexOf(1, at + 1)) {
    const index = Math.floor(at / width / block) * across + Math.floor((at % width) / block);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  let spots: Spot[] = [];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      if (countIn(counts, across, { row, column, window, down }) < most) continue;
      let spot: Spot = { x: column * block, y: row * block, width: window * block, height: window * block };
      const apart: Spot[] = [];
      for (const other of spots) {
        if (areApart(spot, other)) apart.push(other);
        else spot = around(spot, other);
      }
      spots = [...apart, spot];
    }
  }
  return spots;
}

function countIn(
  counts: Uint16Array,
  across: number,
  { row, column, window, down }: { row: number; column: number; window: number; down: number },
): number {
  let sum = 0;
  for (let y = row; y < Math.min(down, row + window); y++) {
    for (let x = column; x < Math.min(across, column + window); x++) sum += counts[y * across + x] ?? 0;
  }
  return sum;
}

const areApart = (a: Spot, b: Spot): boolean =>
  a.x > b.x + b.width || b.x > a.x + a.width || a.y > b.y + b.height || b.y > a.y + a.height;

function around(a: Spot, b: Spot): Spot {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}

function shown({ width, height, rgb }: Pixels, off: Uint8Array): Pixels {
  const picture = new Uint8Array(rgb.length);
  off.forEach((isOff, at) => {
    const mean = ((rgb[at * 3] ?? 0) + (rgb[at * 3 + 1] ?? 0) + (rgb[at * 3 + 2] ?? 0)) / 3;
    const faint = Math.round(160 + mean * 0.37);
    picture.set(isOff ? [220, 0, 0] : [faint, faint, faint], at * 3);
  });
  return { width, height, rgb: picture };
}
