/** A file of tab-separated text → its lines as cells, whoever saved it: with or without the mark at its beginning, in UTF-8
 *  or as Excel's "Unicode text", letters composed or apart, line ends of any system. */

import { codeOf } from "./whole-file";

export interface TextLine {
  /** Counted from one, as editors show it. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Blank lines are left out. Undefined where the bytes are no text. */
export function readLines(bytes: Uint8Array): readonly TextLine[] | undefined {
  const text = textOf(bytes);
  if (text === undefined || text.includes("\0")) return undefined;
  return text
    .normalize("NFC")
    .split(/\r\n|\n|\r/u)
    .flatMap((line, index) => {
      const cells = line.split("\t").map(bareCell);
      return cells.every((cell) => cell === "") ? [] : [{ number: index + 1, cells }];
    });
}

function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (codeOf(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return undefined;
    throw error;
  }
}

/** Excel: a cell with quotes in it is saved within quotes, and its own are doubled. */
function bareCell(cell: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/u.exec(cell.trim())?.[1];
  return (quoted === undefined ? cell : quoted.replace(/""/gu, '"')).trim();
}

/** A head's names as they are compared, without case and needless blanks. */
export function headKey(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, " ").trim();
}

/** `1234.5`, `-4.13`, `1e6`: what programs write. Everything else, such as `1.234,5` or `61-62`, stays text, and the reader of
 *  tables says why that is no figure: of `1,234` nobody can tell what is meant. */
export function figureOrText(cell: string): string | number {
  const bare = cell.replace(/^[\u2212\u2013]/u, "-");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(bare)) return cell;
  const value = Number(bare);
  return Number.isFinite(value) ? value : cell;
}
