/**
 * Owns how two pictures of a screen are compared so that other fonts or smoothing of letters don't count, but another place,
 * size or colour does: mean colours of small blocks, blurred. PNG files are read by the browser itself.
 */
import type { Page } from "playwright-core";

export interface Blocks {
  readonly width: number;
  readonly height: number;
  /** Across and down. */
  readonly across: number;
  readonly down: number;
  /** Red, green and blue of each block, row by row, 0 to 255. */
  readonly means: readonly number[];
}

const blockSize = 8;

/** Changes to a picture, for tests of the comparison itself: all in pixels. */
export type Change =
  | { readonly kind: "shift"; readonly x: number; readonly y: number }
  | {
      readonly kind: "fill";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | { readonly kind: "soften" };

/** `reader` is any page of the browser's; nothing of it is seen or changed. */
export async function blocksOf(reader: Page, png: Uint8Array, change?: Change): Promise<Blocks> {
  const given = { png: Buffer.from(png).toString("base64"), size: blockSize, change };
  return reader.evaluate(async ({ png, size, change }) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This browser gives no 2D canvas");
    if (change?.kind === "soften") context.filter = "blur(0.6px)";
    context.drawImage(bitmap, 0, 0);
    context.filter = "none";
    if (change?.kind === "shift") context.drawImage(bitmap, change.x, change.y);
    if (change?.kind === "fill") {
      context.fillStyle = change.color;
      context.fillRect(change.x, change.y, change.width, change.height);
    }
    const { data } = context.getImageData(0, 0, width, height);
    const [across, down] = [Math.ceil(width / size), Math.ceil(height / size)];
    const means: number[] = [];
    for (let row = 0; row < down; row++) {
      for (let column = 0; column < across; column++) {
        const [right, bottom] = [Math.min(width, (column + 1) * size), Math.min(height, (row + 1) * size)];
        let [red, green, blue] = [0, 0, 0];
        for (let y = row * size; y < bottom; y++) {
          for (let x = column * size; x < right; x++) {
            const at = (y * width + x) * 4;
            red += data[at] ?? 0;
            green += data[at + 1] ?? 0;
            blue += data[at + 2] ?? 0;
          }
        }
        const count = (right - column * size) * (bottom - row * size);
        means.push(Math.round(red / count), Math.round(green / count), Math.round(blue / count));
      }
    }
    return { width, height, across, down, means };
  }, given);
}

/** All pixels, for writing a picture anew. */
export async function pixelsOf(
  reader: Page,
  png: Uint8Array,
): Promise<{ width: number; height: number; rgb: Uint8Array }> {
  const { width, height, data } = await reader.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This browser gives no 2D canvas");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let text = "";
    for (let at = 0; at < data.length; at += 30_000) text += String.fromCharCode(...data.subarray(at, at + 30_000));
    return { width, height, data: btoa(text) };
  }, Buffer.from(png).toString("base64"));
  const rgba = Buffer.from(data, "base64");
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) rgb.set(rgba.subarray(at * 4, at * 4 + 3), at * 3);
  return { width, height, rgb };
}

export interface Tolerance {
  /** How far a block's mean colour may be off, of 255. */
  readonly color: number;
  /** How many of a picture's blocks may be further off. */
  readonly share: number;
  /** Blocks on either side that are averaged before comparing: 1 is 24 pixels. */
  readonly blur: number;
}

/** The same fonts: letters may be smoothed otherwise. A button's picture that is gone is found. */
export const sameFonts: Tolerance = { color: 8, share: 0.0015, blur: 0 };
/** Other fonts: words end elsewhere, and what stands behind them moves a little. A panel that is gone is found. */
export const otherFonts: Tolerance = { color: 24, share: 0.12, blur: 2 };

export interface Difference {
  /** Of all blocks. */
  readonly share: number;
  /** Around all blocks that differ, in pixels; null where there are none. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly isTolerable: boolean;
}

export function differenceOf(a: Blocks, b: Blocks, tolerance: Tolerance): Difference {
  if (a.width !== b.width || a.height !== b.height) {
    return { share: 1, box: { x: 0, y: 0, width: b.width, height: b.height }, isTolerable: false };
  }
  const [one, other] = [blurred(a, tolerance.blur), blurred(b, tolerance.blur)];
  const off = Array.from({ length: a.across * a.down }, (_, index) => index).filter((index) =>
    [0, 1, 2].some((part) => Math.abs((one[index * 3 + part] ?? 0) - (other[index * 3 + part] ?? 0)) > tolerance.color),
  );
  const share = off.length / (a.across * a.down);
  if (off.length === 0) return { share, box: null, isTolerable: true };
  const columns = off.map((index) => index % a.across);
  const rows = off.map((index) => Math.floor(index / a.across));
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const box = {
    x: left * blockSize,
    y: top * blockSize,
    width: (Math.max(...columns) - left + 1) * blockSize,
    height: (Math.max(...rows) - top + 1) * blockSize,
  };
  return { share, box, isTolerable: share <= tolerance.share };
}

function blurred({ across, down, means }: Blocks, by: number): readonly number[] {
  if (by === 0) return means;
  const result: number[] = [];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const sums = [0, 0, 0];
      let count = 0;
      for (let y = Math.max(0, row - by); y <= Math.min(down - 1, row + by); y++) {
        for (let x = Math.max(0, column - by); x <= Math.min(across - 1, column + by); x++) {
          count++;
          for (let part = 0; part < 3; part++)
            sums[part] = (sums[part] ?? 0) + (means[(y * across + x) * 3 + part] ?? 0);
        }
      }
      result.push(...sums.map((sum) => sum / count));
    }
  }
  return result;
}
