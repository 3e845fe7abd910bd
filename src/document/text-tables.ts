/** Tables in plain text: rows with tabs, as Excel and Word put them on the clipboard, and rows between bars, as in Markdown or
 *  as pages on the web are copied ("1 | Tỷ lệ hộ nghèo | dưới 4% |"). */

import type { DocumentCell, DocumentTable } from "../core/reading/plan-document";
import { withLostColumns } from "./lost-columns";
import { withoutEmphasis } from "./markdown-marks";

export interface TextLine {
  readonly text: string;
  /** In the text, from 1. */
  readonly number: number;
}

export interface FoundTable {
  /** The block, as the table of that number. */
  block(table: number): DocumentTable;
  /** The index of the first line after it. */
  readonly next: number;
}

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What stands before an item's text: `1.`, `a)`, `(2)`, `-`, `II.1`. */
const itemNumber =
  /^\s*(?:(?:[-–—+*•●○◦▪■➢✓❖►·§]|o)|\((?:\d{1,3}|[a-zđ]|[ivx]{1,5})\)|(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+)\s*$/iu;

/** Whether a line may be a row of a table: it has a tab between two texts that doesn't just follow an item's number. */
export function isTabRow(line: string): boolean {
  if (!line.includes("\t") || !line.trim().includes("\t")) return false;
  const cells = line
    .trim()
    .split("\t")
    .filter((cell) => cell.trim() !== "");
  return cells.length > 2 || !itemNumber.test(cells[0] ?? "");
}

/** Two rows at least, or one of three columns. */
export function tabTable(lines: readonly TextLine[], from: number): FoundTable | undefined {
  const rows: Row[] = [];
  let at = from;
  for (let line = lines[at]; line; line = lines[at]) {
    const group = groupOf(line.text, lines[at + 1]?.text ?? "", rows.at(-1));
    if (group) {
      rows.push({ line: line.number, cells: group });
      at++;
      continue;
    }
    if (!goesOn(line.text, rows.at(-1)) && !isNameAlone(line.text, lines[at + 1]?.text ?? "", rows.at(-1))) break;
    const { text, next } = withQuotedLines(lines, at);
    rows.push({ line: line.number, cells: text.split("\t").map(unquoted) });
    at = next;
  }
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  if (rows.length < 2 && columns < 3) return undefined;
  return { block: (table) => tableOfRows(withLostColumns(rows), table), next: at };
}

/** "II Về xã hội" between rows of as many columns: a group's heading, which has its cell alone. */
function groupOf(line: string, next: string, above: Row | undefined): readonly string[] | undefined {
  const isOfTable = above && above.cells.length > 2 && next.split("\t").length === above.cells.length;
  if (!isOfTable || line.trim().includes("\t")) return undefined;
  const match = /^\s*([IVX]{1,5}|[A-H])[.)]?\s+(\p{Lu}.{1,118})$/u.exec(line.trimEnd());
  return match ? [match[1] ?? "", match[2]?.trim() ?? ""] : undefined;
}

/** Tabs at the beginning only are an indent, unless they make as many columns as the row above. */
function goesOn(line: string, above: Row | undefined): boolean {
  const text = line.trim();
  return text.includes("\t") || (text !== "" && line.includes("\t") && line.split("\t").length === above?.cells.length);
}

/** "\t- Số người tham gia:" above rows of its parts: a name without any figure, whose empty cells the copy has lost. */
function isNameAlone(line: string, next: string, above: Row | undefined): boolean {
  if (!above || above.cells.length < 3 || !/^\t+\s*[-–+•\p{L}].{1,200}$/u.test(line.trimEnd())) return false;
  return next.startsWith("\t") && next.split("\t").length >= above.cells.length - 1 && goesOn(next, above);
}

/** Excel: a cell with line feeds is put in quotation marks on the clipboard, and its row takes several lines. */
function withQuotedLines(lines: readonly TextLine[], from: number): { readonly text: string; readonly next: number } {
  const first = lines[from]?.text ?? "";
  if (!isOpenQuotation(first)) return { text: first, next: from + 1 };
  let text = first;
  for (let at = from + 1; at < Math.min(lines.length, from + 60); at++) {
    text += `\n${lines[at]?.text ?? ""}`;
    if (!isOpenQuotation(text)) return { text, next: at + 1 };
  }
  return { text: first, next: from + 1 };
}

function isOpenQuotation(text: string): boolean {
  const last = /(?:^|\t)"[^\t]+$/u.exec(text)?.[0];
  return last !== undefined && (last.match(/"/gu)?.length ?? 0) % 2 === 1;
}

function unquoted(cell: string): string {
  return /^".*\n.*"$/su.test(cell) ? cell.slice(1, -1).replace(/""/gu, '"') : cell;
}

export function isBarRow(line: string): boolean {
  return (line.includes("|") && /^\s*\|.*\|/u.test(line)) || isRuleRow(line);
}

/** The lines between rows: `|---|:-:|` and `+---+---+`. */
function isRuleRow(line: string): boolean {
  return line.includes("--") && /^[\s|+:=-]+$/u.test(line) && /[|+]/u.test(line);
}

export function barTable(lines: readonly TextLine[], from: number): FoundTable | undefined {
  const rows: Row[] = [];
  let at = from;
  for (let line = lines[at]; line && isBarRow(line.text); line = lines[at]) {
    if (!isRuleRow(line.text)) rows.push({ line: line.number, cells: barCells(line.text) });
    at++;
  }
  if (rows.length === 0) return undefined;
  return { block: (table) => tableBlock(withLostColumns(rows), table, withoutEmphasis), next: at };
}

/** Whether a line may be a row of a table whose rows begin without a bar: words on both sides of one. */
export function isLooseBarRow(line: string): boolean {
  return line.includes("|") && /[\p{L}\d%)”"]\s*\|\s+\S/u.test(line);
}

/** Bars part clauses of a line, too: only a row that names columns begins such a table. */
const headOfColumns =
  /(?:^|\|)\s*(?:stt|tt|số tt|(?:tên )?chỉ tiêu|(?:tên )?mục tiêu|nội dung|danh mục|đvt|đơn vị(?: tính)?|kế hoạch|kh|hạng mục|tiêu chí)(?!\p{L})[^|]*\|/iu;

/** Two rows at least with as many columns, the first one their head; a row's last cells may be missing. */
export function looseBarTable(lines: readonly TextLine[], from: number): FoundTable | undefined {
  if (!headOfColumns.test(`${lines[from]?.text ?? ""}|`)) return undefined;
  const rows: Row[] = [];
  let at = from;
  const isRow = (text: string): boolean => isLooseBarRow(text) || isRuleRow(text) || /^\s*\|\s*\S/u.test(text);
  for (let line = lines[at]; line && isRow(line.text); line = lines[at]) {
    if (!isRuleRow(line.text)) rows.push({ line: line.number, cells: looseBarCells(line.text) });
    at++;
  }
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  if (rows.filter(({ cells }) => cells.length === columns).length < 2) return undefined;
  return { block: (table) => tableBlock(withLostColumns(rows), table, withoutEmphasis), next: at };
}

const barCells = (line: string): readonly string[] => looseBarCells(line.trim().replace(/^\|/u, ""));

/** A bar at the beginning stands behind an empty cell. */
function looseBarCells(line: string): readonly string[] {
  return line
    .trim()
    .replace(/\|$/u, "")
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replace(/<br\s*\/?>/giu, "\n"));
}

/** A table of rows that hold plain text. */
export const tableOfRows = (rows: readonly Row[], table: number, isGuessed = false): DocumentTable => ({
  ...tableBlock(rows, table, (cell) => ({ text: cell })),
  ...(isGuessed ? { isGuessed } : {}),
});

function tableBlock(
  rows: readonly Row[],
  table: number,
  shown: (cell: string) => { readonly text: string; readonly isBold?: boolean },
): DocumentTable {
  const cells = rows.flatMap(({ line, cells: texts }, row) =>
    texts.flatMap((cell, column): DocumentCell[] => {
      const lines = cell.split("\n").map((each) => shown(each));
      const text = lines
        .map((each) => each.text.trim())
        .filter((each) => each !== "")
        .join("\n");
      if (text === "") return [];
      const isBold = lines.every((each) => each.isBold ?? each.text === "");
      const at = { line, table, row: row + 1, column: column + 1 };
      return [{ row, column, text, ...(isBold ? { isBold } : {}), at }];
    }),
  );
  const columns = Math.max(...rows.map((each) => each.cells.length));
  return { kind: "table", at: { line: rows[0]?.line ?? 1, table }, rows: rows.length, columns, cells };
}
