/** Tables whose columns are kept apart by blanks, as plain text is typed: "Chỉ tiêu        Đơn vị    Kế hoạch 2026". A cell belongs to
 *  the heading that it stands below. */

import { headingSense } from "../core/reading/table-headings";
import { isFigure } from "../core/reading/table-head";
import { tableOfRows, type FoundTable, type Row, type TextLine } from "./text-tables";

interface SpacedCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const gap = / {2,}/u;
const fewestColumns = 3;
const fewestRows = 2;
const longestLine = 400;

/** From a line that names columns on. */
export function spacedTable(lines: readonly TextLine[], from: number): FoundTable | undefined {
  const first = lines[from]?.text ?? "";
  if (!first.includes("  ")) return undefined;
  const head = cellsOf(first);
  if (head.length < fewestColumns || !isHead(head)) return undefined;
  const rows: Row[] = [{ line: lines[from]?.number ?? 1, cells: head.map(({ text }) => text) }];
  let at = from + 1;
  for (; at < lines.length; at++) {
    const { text, number } = lines[at] as TextLine;
    const cells = cellsOf(text);
    const [only] = cells;
    // A line that runs on below other headings is a paragraph.
    if (!only || (cells.length === 1 && only.to > (head[2]?.from ?? 0))) break;
    rows.push({ line: number, cells: placed(cells, head) });
  }
  const counted = rows.slice(1).filter(({ cells }) => cells.slice(1).some((text) => isFigure(text)));
  return counted.length < fewestRows ? undefined : { block: (table) => tableOfRows(rows, table), next: at };
}

function cellsOf(line: string): readonly SpacedCell[] {
  if (line.length > longestLine || !gap.test(line.trim())) {
    const text = line.trim();
    const from = line.length - line.trimStart().length;
    return text === "" || line.length > longestLine ? [] : [{ text, from, to: from + text.length }];
  }
  const cells: SpacedCell[] = [];
  for (const match of line.matchAll(/\S+(?: \S+)*/gu)) {
    cells.push({ text: match[0], from: match.index, to: match.index + match[0].length });
  }
  return cells;
}

/** One heading of names, and one that says what figures or units stand below it. */
function isHead(cells: readonly SpacedCell[]): boolean {
  const senses = cells.map(({ text }) => headingSense(text));
  if (cells.some(({ text }) => isFigure(text) || text.length > 60)) return false;
  const isNamed = senses
    .slice(0, 2)
    .some(({ kind }) => kind === "name" || kind === "name-or-plan" || kind === "places");
  const isPlanned = senses
    .slice(1)
    .some(({ kind, year }) => kind === "plan" || (kind === "name-or-plan" && cells.length > 2) || year !== undefined);
  return isNamed && isPlanned;
}

/** Each cell in the column whose heading it stands below, or the nearest one that is free. */
function placed(cells: readonly SpacedCell[], head: readonly SpacedCell[]): readonly string[] {
  const texts = head.map(() => "");
  if (cells.length === head.length) return cells.map(({ text }) => text);
  for (const { text, from, to } of cells) {
    const distance = (heading: SpacedCell): number => Math.max(heading.from - to, from - heading.to, 0);
    const nearest = head
      .map((heading, column) => ({ column, far: distance(heading) }))
      .sort((a, b) => a.far - b.far || a.column - b.column)[0];
    const column = nearest?.column ?? 0;
    texts[column] = [texts[column], text].filter((each) => each !== "").join(" ");
  }
  return texts;
}
