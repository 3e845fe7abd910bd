/** Owns how a PNG file becomes pixels: eight bits a colour or an index, not interlaced, as browsers and png.ts write them. */
import { unzlibSync } from "fflate";
import type { Pixels } from "../gallery/png";

// Within Jest each look at a global costs more than the sum that it is for; these are asked for each pixel.
const { abs } = Math;

interface Head {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: red, green, blue and perhaps an opacity, or an index. */
  readonly bytes: 1 | 3 | 4;
}

export function readPng(file: Uint8Array): Pixels {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const packed: Uint8Array[] = [];
  let head: Head | undefined;
  let palette: Uint8Array = new Uint8Array();
  // Eight bytes tell that it is a PNG; then each part has its length, its kind, its bytes and a checksum.
  for (let at = 8; at < file.length;) {
    const length = view.getUint32(at);
    const kind = new TextDecoder("latin1").decode(file.subarray(at + 4, at + 8));
    const data = file.subarray(at + 8, at + 8 + length);
    if (kind === "IHDR") head = headOf(data);
    if (kind === "PLTE") palette = data;
    if (kind === "IDAT") packed.push(data);
    at += length + 12;
  }
  if (!head) throw new Error("This is no picture in the format PNG.");
  const rows = unzlibSync(Buffer.concat(packed));
  const plain = unfiltered(rows, head);
  return { width: head.width, height: head.height, rgb: colours(plain, head, palette) };
}

function headOf(data: Uint8Array): Head {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [bits, kind, , , interlaced] = data.subarray(8);
  const bytes = kind === 2 ? 3 : kind === 6 ? 4 : kind === 3 ? 1 : undefined;
  if (bits !== 8 || bytes === undefined || interlaced !== 0) {
    throw new Error(`PNG of ${String(bits)} bits, kind ${String(kind)}, isn't read here.`);
  }
  return { width: view.getUint32(0), height: view.getUint32(4), bytes };
}

/** Each row says how its bytes were predicted from those on the left, above, and above on the left. */
function unfiltered(rows: Uint8Array, { width, height, bytes }: Head): Uint8Array {
  const length = width * bytes;
  const plain = new Uint8Array(height * length);
  let above: Uint8Array = new Uint8Array(length);
  for (let row = 0; row < height; row++) {
    const source = row * (length + 1);
    const line = plain.subarray(row * length, (row + 1) * length);
    line.set(rows.subarray(source + 1, source + 1 + length));
    addPredicted(line, above, rows[source] ?? 0, bytes);
    above = line;
  }
  return plain;
}

function addPredicted(line: Uint8Array, above: Uint8Array, filter: number, bytes: number): void {
  if (filter > 4) throw new Error(`PNG has no filter ${filter}.`);
  if (filter === 0) return;
  for (let at = 0; at < line.length; at++) {
    const left = at < bytes ? 0 : (line[at - bytes] ?? 0);
    const up = above[at] ?? 0;
    let predicted = left;
    if (filter === 2) predicted = up;
    if (filter === 3) predicted = (left + up) >> 1;
    if (filter === 4) predicted = nearest(left, up, at < bytes ? 0 : (above[at - bytes] ?? 0));
    line[at] = (line[at] ?? 0) + predicted;
  }
}

/** Paeth's: the one of the three that is nearest to left + above − corner. */
function nearest(left: number, above: number, corner: number): number {
  const byLeft = abs(above - corner);
  const byAbove = abs(left - corner);
  const byCorner = abs(left + above - 2 * corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** Screenshots are opaque: an opacity says nothing. */
function colours(plain: Uint8Array, { width, height, bytes }: Head, palette: Uint8Array): Uint8Array {
  if (bytes === 3) return plain;
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const from = bytes === 4 ? at * 4 : (plain[at] ?? 0) * 3;
    const source = bytes === 4 ? plain : palette;
    rgb[at * 3] = source[from] ?? 0;
    rgb[at * 3 + 1] = source[from + 1] ?? 0;
    rgb[at * 3 + 2] = source[from + 2] ?? 0;
  }
  return rgb;
}
