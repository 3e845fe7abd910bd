/** A zip file's parts, unpacked one by one when they are asked for, and never to more than the file says and a plan document
 *  can have: what claims more isn't unpacked to find out. Offsets and flags as in the format's own note (APPNOTE). */

import { Inflate } from "fflate";
import { relationsPart, relationsWithin, type Relation } from "../file/relations";
import { UnreadableDocument } from "./unreadable-document";

/** All parts that are asked for together; 500 pages with tables unpack to some 30 MB. */
const mostUnpacked = 200 * 1024 * 1024;
/** Tables that repeat themselves come to a hundredfold; the packing can do a thousandfold. */
const mostRatio = 250;
/** Below this size no ratio is suspicious. */
const smallPart = 20 * 1024 * 1024;

interface Entry {
  readonly method: number;
  readonly isLocked: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where the part's own header stands. */
  readonly start: number;
}

export class ZipFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  readonly #keys = new Map<string, string>();
  #unpacked = 0;

  /** Throws an UnreadableDocument for bytes that are no whole zip file. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory();
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#keys.has(name.toLowerCase());
  }

  /** A part as text; "" for one that isn't there. Names are compared without case, as the package format says. */
  text(name: string): string {
    const entry = this.#entries.get(this.#keys.get(name.toLowerCase()) ?? "");
    return entry ? markupText(this.#unpack(entry)) : "";
  }

  /** A part as it is; none for one that isn't there. */
  bytes(name: string): Uint8Array {
    const entry = this.#entries.get(this.#keys.get(name.toLowerCase()) ?? "");
    return entry ? this.#unpack(entry) : new Uint8Array();
  }

  /** What a part ("" is the file itself) refers to. */
  relations(part: string): readonly Relation[] {
    const list = relationsPart(part);
    return relationsWithin(list, this.text(list));
  }

  #readDirectory(): void {
    const end = this.#endRecord();
    let at = end.start;
    for (let count = 0; count < end.count; count++) {
      if (this.#number(at, 4) !== 0x02014b50) throw damaged("The zip file's directory is broken.");
      const nameLength = this.#number(at + 28, 2);
      const extraLength = this.#number(at + 30, 2);
      const name = new TextDecoder().decode(this.#slice(at + 46, nameLength)).replace(/\\/gu, "/");
      const entry = {
        isLocked: (this.#number(at + 8, 2) & 1) === 1,
        method: this.#number(at + 10, 2),
        checksum: this.#number(at + 16, 4),
        packed: this.#number(at + 20, 4),
        size: this.#number(at + 24, 4),
        start: this.#number(at + 42, 4),
      };
      const whole = this.#with64Bits(entry, at + 46 + nameLength, extraLength);
      this.#entries.set(name, { ...whole, start: whole.start + end.shift });
      this.#keys.set(name.toLowerCase(), name);
      at += 46 + nameLength + extraLength + this.#number(at + 32, 2);
    }
  }

  /** The record that ends the file, before a comment of at most 65,535 bytes. */
  #endRecord(): { readonly count: number; readonly start: number; readonly shift: number } {
    const last = this.#bytes.length - 22;
    for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
      if (this.#bytes[at] !== 0x50 || this.#number(at, 4) !== 0x06054b50) continue;
      const far = this.#farEndRecord(at);
      if (far) return far;
      const size = this.#number(at + 12, 4);
      const told = this.#number(at + 16, 4);
      const start = at - size;
      if (start < 0) throw damaged("The zip file's directory lies before its beginning.");
      // What stands before the zip file in a file moves all its offsets.
      return { count: this.#number(at + 10, 2), start, shift: start - told };
    }
    throw damaged("The zip file has no end.");
  }

  /** Of zip files with offsets of 64 bits, which some programs write for small files, too. */
  #farEndRecord(end: number): { readonly count: number; readonly start: number; readonly shift: number } | undefined {
    if (end < 20 || this.#number(end - 20, 4) !== 0x07064b50) return undefined;
    const at = this.#number(end - 20 + 8, 8);
    if (this.#number(at, 4) !== 0x06064b50) throw damaged("The zip file's second end is missing.");
    return { count: this.#number(at + 32, 8), start: this.#number(at + 48, 8), shift: 0 };
  }

  /** Sizes and offsets that don't fit into 32 bits stand behind the name, in this order, where the former field is full. */
  #with64Bits(entry: Entry, from: number, length: number): Entry {
    const full = 0xffffffff;
    if (entry.size !== full && entry.packed !== full && entry.start !== full) return entry;
    for (let at = from; at + 4 <= from + length; at += 4 + this.#number(at + 2, 2)) {
      if (this.#number(at, 2) !== 1) continue;
      let next = at + 4;
      const wide = (value: number): number => {
        if (value !== full) return value;
        next += 8;
        return this.#number(next - 8, 8);
      };
      const size = wide(entry.size);
      const packed = wide(entry.packed);
      return { ...entry, size, packed, start: wide(entry.start) };
    }
    return entry;
  }

  #unpack({ method, isLocked, checksum, packed, size, start }: Entry): Uint8Array {
    if (isLocked) throw new UnreadableDocument("password", "A part of the zip file is encrypted.");
    if (size > smallPart && size > packed * mostRatio) {
      throw new UnreadableDocument("zip-bomb", `A part of ${packed} bytes says that it unpacks to ${size}.`);
    }
    this.#unpacked += size;
    if (this.#unpacked > mostUnpacked) throw new UnreadableDocument("too-large", "The parts unpack to too much.");
    if (this.#number(start, 4) !== 0x04034b50) throw damaged("A part of the zip file isn't where it should be.");
    const from = start + 30 + this.#number(start + 26, 2) + this.#number(start + 28, 2);
    const bytes = this.#slice(from, packed);
    if (method !== 0 && method !== 8) throw damaged(`A part is packed by method ${method}.`);
    const unpacked = method === 8 ? inflated(bytes, size) : bytes;
    if (unpacked.length !== size || checksumOf(unpacked) !== checksum) throw damaged("A part's checksum is wrong.");
    return unpacked;
  }

  #slice(start: number, length: number): Uint8Array {
    if (start < 0 || start + length > this.#bytes.length) throw damaged("The zip file is cut off.");
    return this.#bytes.subarray(start, start + length);
  }

  /** Little-endian. */
  #number(at: number, bytes: 2 | 4 | 8): number {
    if (at < 0 || at + bytes > this.#bytes.length) throw damaged("The zip file is cut off.");
    if (bytes === 2) return this.#view.getUint16(at, true);
    if (bytes === 4) return this.#view.getUint32(at, true);
    return this.#view.getUint32(at, true) + this.#view.getUint32(at + 4, true) * 2 ** 32;
  }
}

/** In portions, so that what unpacks to more than it says is stopped after some megabytes. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new UnreadableDocument("zip-bomb", "A part unpacks to more than it says.");
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  const portion = 32 * 1024;
  try {
    for (let from = 0; from === 0 || from < packed.length; from += portion) {
      inflate.push(packed.subarray(from, from + portion), from + portion >= packed.length);
    }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument("damaged", "A part can't be unpacked.", { cause: error });
  }
  return whole.subarray(0, filled);
}

const checksums = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** A flipped bit could be another digit. */
function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    value = (checksums[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** Parts are in UTF-8, or in UTF-16 with a mark. */
function markupText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableDocument("damaged", "A part holds signs that are none.", { cause: error });
  }
}

function damaged(message: string): UnreadableDocument {
  return new UnreadableDocument("damaged", message);
}
