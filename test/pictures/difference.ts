/**
 * Owns how two pictures of a screen are compared so that letters' smoothing, and another font of the same widths, don't count,
 * but another place, size, colour or picture does. A pixel is as it should be if its colour lies between those around its place in
 * the other picture, or stands near it there. From the pixels of both to the places where many aren't.
 */
import type { Pixels } from "../gallery/png";

// Within Jest each look at a global costs more than the sum that it is for; these are asked for each pixel.
const { ceil, floor, max, min, round } = Math;

export interface Tolerance {
  /** How far around its place a pixel's colour has to be found, in pixels; where letters have other widths, in blocks. */
  readonly reach: number;
  readonly hasOtherWidths: boolean;
  /** Both sides of the square that pixels are counted in, in blocks, and how many of them may be off within it. */
  readonly window: number;
  readonly most: number;
}

/** The same widths of letters: a missing icon, a digit, a border of a cell, anything that has moved by three pixels is found. */
export const sameWidths: Tolerance = { reach: 1, hasOtherWidths: false, window: 3, most: 12 };
/** Letters of other widths: words end elsewhere, and what stands behind them moves. A part of the window that is gone is found. */
export const otherWidths: Tolerance = { reach: 6, hasOtherWidths: true, window: 12, most: 1400 };

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
/** How far from the colours around it a pixel may be, of 255. */
const tone = 20;

export function differenceOf(kept: Pixels, found: Pixels, tolerance: Tolerance): Difference {
  const { width, height } = found;
  if (kept.width !== width || kept.height !== height) {
    return { spots: [{ x: 0, y: 0, width, height }], picture: () => found };
  }
  const off = tolerance.hasOtherWidths
    ? offPixels(withoutFringes(kept), withoutFringes(found), tolerance)
    : offPixels(kept, found, tolerance);
  return { spots: spotsOf(off, width, height, tolerance), picture: () => shown(found, off) };
}

/** Some machines smooth letters with the red, green and blue of a pixel apart: each pixel is mixed with those at its sides. */
function withoutFringes({ width, height, rgb }: Pixels): Pixels {
  const mixed = rgb.slice();
  for (let row = 0; row < height; row++) {
    const end = (row + 1) * width * 3 - 3;
    for (let at = row * width * 3 + 3; at < end; at++) {
      mixed[at] = ((rgb[at - 3] ?? 0) + (rgb[at] ?? 0) + (rgb[at + 3] ?? 0)) / 3;
    }
  }
  return { width, height, rgb: mixed };
}

/** 1 for each pixel whose colour is not around its place in the other picture, whichever of the two it is. */
function offPixels(kept: Pixels, found: Pixels, { reach, hasOtherWidths }: Tolerance): Uint8Array {
  const off = new Uint8Array(found.width * found.height);
  const a = kept.rgb;
  const b = found.rgb;
  const [ofKept, ofFound] = hasOtherWidths ? [shadesNear(kept, reach), shadesNear(found, reach)] : [];
  for (let pixel = 0, at = 0; pixel < off.length; pixel++, at += 3) {
    if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) continue;
    const isAsItShouldBe =
      ofKept && ofFound
        ? ofFound.hasLike(a, pixel) && ofKept.hasLike(b, pixel)
        : isAround(a, found, pixel, reach) && isAround(b, kept, pixel, reach);
    if (!isAsItShouldBe) off[pixel] = 1;
  }
  return off;
}

function isAround(rgb: Uint8Array, { width, height, rgb: other }: Pixels, pixel: number, reach: number): boolean {
  const x = pixel % width;
  const y = (pixel - x) / width;
  const left = max(0, x - reach);
  const right = min(width - 1, x + reach);
  const top = max(0, y - reach);
  const bottom = min(height - 1, y + reach);
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
      // Thin strokes fall between pixels: as much further as the colours there differ.
      const slack = tone + greatest - least;
      isFound = own >= least - slack && own <= greatest + slack;
    }
    if (!isFound) return false;
  }
  return true;
}

/** Colours, to eight shades of each of the three, that stand within so many blocks of each block of a picture. */
function shadesNear(
  { width, height, rgb }: Pixels,
  reach: number,
): { hasLike(of: Uint8Array, pixel: number): boolean } {
  const across = ceil(width / block);
  const down = ceil(height / block);
  const words = 16;
  const own = new Uint32Array(across * down * words);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const shade = shadeOf(rgb[pixel * 3] ?? 0, rgb[pixel * 3 + 1] ?? 0, rgb[pixel * 3 + 2] ?? 0);
    const at = blockOf(pixel, width, across) * words + (shade >> 5);
    own[at] = (own[at] ?? 0) | (1 << (shade & 31));
  }
  const near = spread(spread(own, { count: across, step: words, reach }), { count: down, step: across * words, reach });
  return {
    hasLike(of, pixel) {
      const from = blockOf(pixel, width, across) * words;
      // The nearest shade below and above of each colour: two places that differ little may lie on either side of a limit.
      for (let corner = 0; corner < 8; corner++) {
        const red = (of[pixel * 3] ?? 0) + (corner & 1 ? half : -half);
        const green = (of[pixel * 3 + 1] ?? 0) + (corner & 2 ? half : -half);
        const blue = (of[pixel * 3 + 2] ?? 0) + (corner & 4 ? half : -half);
        const shade = shadeOf(red, green, blue);
        if (((near[from + (shade >> 5)] ?? 0) >>> (shade & 31)) & 1) return true;
      }
      return false;
    },
  };
}

/** Half a shade. */
const half = 16;
const shade8 = (value: number): number => min(255, max(0, value)) >> 5;
const shadeOf = (red: number, green: number, blue: number): number =>
  (shade8(red) << 6) | (shade8(green) << 3) | shade8(blue);
const blockOf = (pixel: number, width: number, across: number): number =>
  floor(pixel / width / block) * across + floor((pixel % width) / block);

/** Each block's bits are joined by those of its neighbours in one direction: `step` words on is the next of `count`. */
function spread(
  bits: Uint32Array,
  { count, step, reach }: { readonly count: number; readonly step: number; readonly reach: number },
): Uint32Array {
  const result = bits.slice();
  for (let at = 0; at < bits.length; at++) {
    const place = floor(at / step) % count;
    let joined = 0;
    for (let other = max(-reach, -place); other <= min(reach, count - 1 - place); other++) {
      joined |= bits[at + other * step] ?? 0;
    }
    result[at] = joined;
  }
  return result;
}

/** Windows with too many pixels that are off, those that overlap as one. */
function spotsOf(off: Uint8Array, width: number, height: number, { window, most }: Tolerance): readonly Spot[] {
  const [across, down] = [ceil(width / block), ceil(height / block)];
  const counts = new Uint16Array(across * down);
  for (let at = off.indexOf(1); at !== -1; at = off.indexOf(1, at + 1)) {
    const index = blockOf(at, width, across);
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
  for (let y = row; y < min(down, row + window); y++) {
    for (let x = column; x < min(across, column + window); x++) sum += counts[y * across + x] ?? 0;
  }
  return sum;
}

const areApart = (a: Spot, b: Spot): boolean =>
  a.x > b.x + b.width || b.x > a.x + a.width || a.y > b.y + b.height || b.y > a.y + a.height;

function around(a: Spot, b: Spot): Spot {
  const [x, y] = [min(a.x, b.x), min(a.y, b.y)];
  const right = max(a.x + a.width, b.x + b.width);
  const bottom = max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}

function shown({ width, height, rgb }: Pixels, off: Uint8Array): Pixels {
  const picture = new Uint8Array(rgb.length);
  off.forEach((isOff, at) => {
    const mean = ((rgb[at * 3] ?? 0) + (rgb[at * 3 + 1] ?? 0) + (rgb[at * 3 + 2] ?? 0)) / 3;
    const faint = round(160 + mean * 0.37);
    picture.set(isOff ? [220, 0, 0] : [faint, faint, faint], at * 3);
  });
  return { width, height, rgb: picture };
}
