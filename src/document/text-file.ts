/** Plain text, from a file or pasted → PlanDocument: a line a paragraph, with tables where tabs or bars make them, and the marks
 *  of Markdown taken for what they mean. */

import { oldFontOf, unicodeFromTcvn3, unicodeFromVni } from "../core/reading/old-fonts";
import type { DocumentBlock, DocumentNote, DocumentParagraph, PlanDocument } from "../core/reading/plan-document";
import {
  barTable,
  isBarRow,
  isLooseBarRow,
  isTabRow,
  looseBarTable,
  tabTable,
  type FoundTable,
  type TextLine,
} from "./text-tables";
import { barredTable, isBarAlone } from "./barred-cells";
import { pressedTable } from "./pressed-tables";
import { spacedTable } from "./spaced-tables";
import { stackedTable } from "./stacked-tables";
import { plainLine } from "./markdown-marks";
import { sample } from "./text-encoding";
import { UnreadableDocument } from "./unreadable-document";

/** Half a million pages of text are no plan. */
const mostLetters = 64 * 1024 * 1024;

/** `name` is empty for pasted text. Throws an UnreadableDocument. */
export function readTextFile(name: string, letters: string, progress?: (part: number) => void): PlanDocument {
  if (letters.length > mostLetters) throw new UnreadableDocument("too-large", "The text is too long.");
  const { text, notes } = inUnicode(letters.replace(/^\uFEFF/u, ""));
  const blocks = blocksOf(linesOf(text), progress);
  if (blocks.length === 0) throw new UnreadableDocument("empty", "The text holds no letters.");
  return { name, blocks, notes };
}

function inUnicode(text: string): { readonly text: string; readonly notes: readonly DocumentNote[] } {
  // Letters that only Unicode has: a text that mixes is left alone.
  const from = /[\u1ea0-\u1ef9]/u.test(text) ? undefined : oldFontOf(sample(text));
  if (from === undefined) return { text, notes: [] };
  const lines = text.split("\n");
  const read = lines.map((line) => (from === "TCVN3" ? unicodeFromTcvn3(line) : unicodeFromVni(line)));
  const count = read.filter((line, index) => line !== lines[index]).length;
  return { text: read.join("\n"), notes: count === 0 ? [] : [{ kind: "font-converted", from, count }] };
}

const drawn = /[│┃║]/u;

/** A page break, and the line ends of all systems and of Word's and Unicode's own. */
function linesOf(letters: string): readonly TextLine[] {
  // Tables that are drawn with lines: "│ 1 │ Thu ngân sách │" between "├──┼──┤".
  const text = drawn.test(letters)
    ? letters.replace(/[│┃║]/gu, "|").replace(/[─━═]/gu, "-").replace(/[┌-╬]/gu, "+")
    : letters;
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map((line, index) => ({ text: line, number: index + 1 }));
}

function blocksOf(lines: readonly TextLine[], progress?: (part: number) => void): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    if (line.text.trim() === "") {
      at++;
      continue;
    }
    const table = tableAt(lines, at, line.text);
    if (table) {
      tables++;
      blocks.push(table.block(tables));
      at = table.next;
    } else {
      const next = lines[at + 1]?.text ?? "";
      const block = paragraph(line, next.trim() !== "" && !isBarRow(next) && !isRule(next));
      if (block) blocks.push(block);
      at++;
    }
    progress?.(at / lines.length);
  }
  return blocks;
}

/** `----------`, `_____`: a line that is drawn parts what stands above and below. */
const isRule = (line: string): boolean => /^\s*([-–—_=*~])\1{2,}\s*$/u.test(line);

function tableAt(lines: readonly TextLine[], at: number, line: string): FoundTable | undefined {
  if (isBarRow(line)) return barTable(lines, at);
  if (isTabRow(line)) return tabTable(lines, at);
  const barred = isBarAlone(line) ? barredTable(lines, at) : undefined;
  if (barred) return barred;
  const lost = stackedTable(lines, at) ?? pressedTable(lines, at) ?? spacedTable(lines, at);
  if (lost) return lost;
  return isLooseBarRow(line) ? looseBarTable(lines, at) : undefined;
}

function paragraph({ text: line, number }: TextLine, mayGoOn: boolean): DocumentParagraph | undefined {
  const { text, ...marks } = plainLine(line);
  if (text === "") return undefined;
  return {
    kind: "paragraph",
    text,
    at: { line: number },
    ...marks,
    ...(mayGoOn && marks.heading === undefined ? { mayGoOn } : {}),
  };
}
