/** Files of Office before 2007 and Office files with a password: one kind of container, which names what it holds. */

import type { DocumentFault } from "../core/reading/plan-document";

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The container's directory names its streams in UTF-16. */
export function faultOfCompoundFile(bytes: Uint8Array): DocumentFault {
  if (holdsStream(bytes, "EncryptedPackage")) return "password";
  if (holdsStream(bytes, "WordDocument")) return "old-word";
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) return "old-excel";
  return "unknown-kind";
}

/** A directory's entries are 128 bytes long, stand at multiples of that, and begin with their name. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + name.length * 2] === 0 && bytes[at + 64] === (name.length + 1) * 2 && isNamed(bytes, at, name))
      return true;
  }
  return false;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  return [...name].every(
    (sign, index) => bytes[at + index * 2] === sign.charCodeAt(0) && bytes[at + index * 2 + 1] === 0,
  );
}
