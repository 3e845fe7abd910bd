/** Pixels of a page → a small PNG: as many colours as a printed page has, a byte a pixel, packed by fflate. */

import { zlibSync } from "fflate";

/** Rows of red, green and blue from the top left on. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** The format P6 of Netpbm, as pdftoppm writes it: `P6`, width, height, 255, then the bytes. */
export function readPpm(file: Uint8Array): Pixels {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(new TextDecoder("latin1").decode(file.subarray(0, 64)));
  if (!head) throw new Error("This is no picture in the format P6.");
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { width, height, rgb: file.slice(head[0].length, head[0].length + width * height * 3) };
}

/** Levels of each colour: black print on white keeps its smooth edges, and all colours fit into one byte. */
const levels = [6, 5] as const;

export function pngOf(pixels: Pixels, possible: readonly number[] = levels): Uint8Array {
  const { width, height } = pixels;
  const { palette, indices } = firstOf(possible, (count) => indexed(pixels, count)) ?? tooMany();
  const rows = new Uint8Array(height * (width + 1));
  // Each row begins with its filter: none.
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits an index, colours from a palette.
  head.set([8, 3, 0, 0, 0], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", head),
    chunk("PLTE", Uint8Array.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk("IDAT", zlibSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function firstOf<A, B>(all: readonly A[], made: (each: A) => B | undefined): B | undefined {
  for (const each of all) {
    const found = made(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tooMany(): never {
  throw new Error("The page has more colours than a palette.");
}

function indexed(
  { rgb }: Pixels,
  count: number,
): { readonly palette: readonly number[]; readonly indices: Uint8Array } | undefined {
  const step = 255 / (count - 1);
  const rounded = Uint8Array.from({ length: 256 }, (_, value) => Math.round(Math.round(value / step) * step));
  const known = new Map<number, number>();
  const indices = new Uint8Array(rgb.length / 3);
  for (let at = 0; at < indices.length; at++) {
    const [red = 0, green = 0, blue = 0] = [rgb[at * 3], rgb[at * 3 + 1], rgb[at * 3 + 2]];
    const color = ((rounded[red] ?? 0) << 16) | ((rounded[green] ?? 0) << 8) | (rounded[blue] ?? 0);
    let index = known.get(color);
    if (index === undefined) {
      index = known.size;
      if (index > 255) return undefined;
      known.set(color, index);
    }
    indices[at] = index;
  }
  return { palette: [...known.keys()], indices };
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const part = new Uint8Array(data.length + 12);
  const view = new DataView(part.buffer);
  view.setUint32(0, data.length);
  part.set(new TextEncoder().encode(kind), 4);
  part.set(data, 8);
  view.setUint32(data.length + 8, checksum(part.subarray(4, data.length + 8)));
  return part;
}

/** CRC-32, as PNG asks. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
