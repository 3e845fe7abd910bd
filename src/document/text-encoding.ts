/** The bytes of a text file → its letters, whatever they were saved in: UTF-8, UTF-16, Vietnamese Windows, or the bytes of fonts
 *  before Unicode as Windows shows them. */

import { oldFontOf } from "../core/reading/old-fonts";
import { UnreadableDocument } from "./unreadable-document";

/** Throws an UnreadableDocument for bytes that are no text. */
export function lettersOf(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  if (bytes.includes(0)) throw new UnreadableDocument("unknown-kind", "The bytes are no text.");
  const asUnicode = new TextDecoder("utf-8").decode(bytes);
  if (isMeant(asUnicode)) return asUnicode;
  const asWindows = new TextDecoder("windows-1252").decode(bytes);
  // What isn't of an old font is of Vietnamese Windows, which spells a vowel and its tone as two signs.
  return oldFontOf(sample(asWindows)) ? asWindows : new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
}

/** Enough of a text to know how it was typed. */
export function sample(text: string): string {
  return text.slice(0, 100_000);
}

/** By its mark; without one by the zeros that every second byte of Latin letters is. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const beginning = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  beginning.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = beginning.length / 5;
  if (even === 0 && odd > many) return "utf-16le";
  return odd === 0 && even > many ? "utf-16be" : undefined;
}

/** A file that was cut within a letter, or hurt at one place, is still UTF-8. */
function isMeant(text: string): boolean {
  let broken = 0;
  let sound = 0;
  for (const [sign] of text.matchAll(/[^\u0000-\u007f]/gu)) {
    if (sign === "\ufffd") broken++;
    else sound++;
  }
  return broken * 50 <= sound;
}
