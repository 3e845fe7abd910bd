/** Tables of a plan document → proposals: which part of a table has which head, what kind of table it is, and what became of
 *  each of its rows. read-plan.ts calls it for every table of the document. */

import type { DocumentTable } from "./plan-document";
import type { LeftReason, LeftSentence } from "./proposal";
import { captionOf } from "./table-captions";
import { columnsOf, type ColumnRole, type TableColumn } from "./table-columns";
import type { TableContext, TableContinuation, TableKind, TableProposal, TableReading } from "./table-context";
import { gridOf, ownText, rowWords, type GridRow, type TableGrid } from "./table-grid";
import { headFrom, isFigure, type TableHead } from "./table-head";
import { numberedName, numberingOf } from "./table-numbering";
import { proposalsOfRow, type RowSurroundings } from "./table-proposal";
import { itemsOf, type RowColumns, type TableItem } from "./table-rows";
import { chosenColumns, planYear, type ChosenColumns } from "./table-targets";

/** A head with the rows under it, up to the next head. */
interface TablePart {
  readonly head?: TableHead;
  readonly from: number;
  readonly to: number;
}

/** What a table proposes. Every row with a number gives proposals or is left with a reason; parents are indices in
 *  `proposals`. */
export function proposalsOfTable(table: DocumentTable, context: TableContext): TableReading {
  const grid = gridOf(table);
  const parts = partsOf(grid);
  const proposals: TableProposal[] = [];
  const left: LeftSentence[] = [];
  let kind: TableKind = "layout";
  let continuation: TableContinuation | undefined;
  let lines = [...context.before];
  for (const part of parts) {
    const reading = readPart(grid, part, lines, context, proposals.length);
    for (let row = part.from; row < part.to; row++) {
      const words = grid.rows[row];
      if (words && !reading.used.has(words)) leave(words, reading.reasonOf(words), context.block, left);
    }
    proposals.push(...reading.proposals);
    if (reading.proposals.length > 0 || kind === "layout") kind = reading.kind;
    continuation = reading.continuation ?? continuation;
    lines = [...lines, ...linesOf(grid, part)].slice(-12);
  }
  return { kind, proposals, left, ...(continuation && { continuation }) };
}

/** The rows before the first head are a part of their own, without a head. */
function partsOf(grid: TableGrid): readonly TablePart[] {
  const parts: TablePart[] = [];
  let from = 0;
  let head = headFrom(grid, 0);
  if (!head) return [{ from: 0, to: grid.rows.length }];
  if (head.from > 0) parts.push({ from: 0, to: head.from });
  while (head) {
    const next: TableHead | undefined = headFrom(grid, head.to);
    from = head.from;
    parts.push({ head, from, to: next?.from ?? grid.rows.length });
    head = next;
  }
  return parts;
}

/** Titles and notes of a part in one cell each, which the head below may need. */
function linesOf(grid: TableGrid, part: TablePart): readonly string[] {
  return grid.rows
    .slice(part.head ? part.to - 3 : part.from, part.to)
    .filter(({ cells }) => cells.length > 0 && cells.length <= 2)
    .flatMap(({ cells }) => cells.map(({ text }) => text));
}

interface PartReading {
  readonly kind: TableKind;
  readonly proposals: readonly TableProposal[];
  readonly used: ReadonlySet<GridRow>;
  readonly reasonOf: (row: GridRow) => LeftReason;
  readonly continuation?: TableContinuation;
}

function readPart(
  grid: TableGrid,
  part: TablePart,
  lines: readonly string[],
  context: TableContext,
  offset: number,
): PartReading {
  const from = part.head?.to ?? part.from;
  const continued = part.head ? undefined : continuedBy(grid, part, context.previous?.continuation);
  const columns = part.head ? columnsOf(grid, part.head, part.to) : (continued?.columns ?? []);
  const caption = captionOf(lines, context.year, context.title ?? "");
  const year = continued?.year ?? planYear(columns, caption.years);
  const unit = caption.unit || (continued?.unit ?? "");
  const chosen = chosenColumns(columns, year === undefined ? {} : { year });
  const heads = new Set(grid.rows.slice(part.from, from));
  const named = columns.find(({ role }) => role === "name") ?? columns.find(({ role }) => role === "places");
  const kind = kindOf(columns, chosen);
  if (!named || kind !== "targets") {
    return {
      kind,
      proposals: [],
      used: new Set(),
      reasonOf: (row) => (heads.has(row) ? "heading" : reasonFor(row, kind)),
    };
  }
  const items = itemsOf(grid, rowColumns(columns, named, chosen), from, part.to);
  const around = surroundings(columns, items, chosen, {
    context: continued && continued.group !== "" ? { ...context, group: continued.group } : context,
    title: caption.title,
    unit,
    isTransposed: named.role === "places",
    ...(year !== undefined && { year }),
  });
  const { proposals, used } = proposed(items, around, offset);
  const groups = items.filter((item) => item.kind === "group");
  for (const { row } of groups) heads.add(row);
  const group = groups[groups.length - 1]?.name ?? continued?.group ?? "";
  return {
    kind,
    proposals,
    used,
    reasonOf: (row) => (heads.has(row) ? "heading" : reasonFor(row, kind)),
    continuation: { width: grid.width, columns, group, unit, ...(year !== undefined && { year }) },
  };
}

/** What a table without a head takes over from the one before: its rows must look like that one's, with figures in its
 *  columns of targets. */
function continuedBy(
  grid: TableGrid,
  part: TablePart,
  before: TableContinuation | undefined,
): TableContinuation | undefined {
  if (!before || before.width !== grid.width) return undefined;
  const figures = before.columns.filter(({ role }) => role === "plan" || role === "measure").map(({ index }) => index);
  const rows = grid.rows.slice(part.from, part.to);
  const alike = rows.filter((row) => figures.some((column) => isFigure(ownText(row, column))));
  return alike.length * 2 >= rows.length ? before : undefined;
}

const figureRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["plan", "result", "ratio", "measure"]);

function rowColumns(columns: readonly TableColumn[], name: TableColumn, chosen: ChosenColumns): RowColumns {
  const item = columns.find(({ role }) => role === "item")?.index;
  const unit = columns.find(({ role }) => role === "unit")?.index;
  const group = columns.find(({ role }) => role === "group")?.index;
  const place = name.role === "places" ? undefined : columns.find(({ role }) => role === "places")?.index;
  const figures = columns.filter(({ role }) => figureRoles.has(role)).map(({ index }) => index);
  const targets = chosen.targets.map(({ column }) => column.index);
  return {
    name: name.index,
    figures: [...new Set([...targets, ...figures])],
    ...(item !== undefined && { item }),
    ...(unit !== undefined && { unit }),
    ...(group !== undefined && { group }),
    ...(place !== undefined && { place }),
  };
}

function surroundings(
  columns: readonly TableColumn[],
  items: readonly TableItem[],
  chosen: ChosenColumns,
  said: Omit<RowSurroundings, "chosen" | "repeated" | "note">,
): RowSurroundings {
  const note = columns.find(({ role, heading }) => role === "note" && /ghi chú/iu.test(heading))?.index;
  const counts = new Map<string, number>();
  for (const { kind, name } of items) {
    if (kind === "item") counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  }
  return {
    ...said,
    chosen,
    repeated: new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name)),
    ...(note !== undefined && { note }),
  };
}

/** The proposals of all rows, each part under the first proposal of the row that it belongs to. */
function proposed(
  items: readonly TableItem[],
  around: RowSurroundings,
  offset: number,
): { readonly proposals: readonly TableProposal[]; readonly used: ReadonlySet<GridRow> } {
  const proposals: TableProposal[] = [];
  const used = new Set<GridRow>();
  const numbers = new Map<TableItem, ReadonlyMap<string, number>>();
  for (const item of items) {
    if (item.kind !== "item") continue;
    const above = parentNumbers(item, numbers);
    const own = new Map<string, number>();
    for (const proposal of proposalsOfRow(item, around)) {
      const parent = above?.get(columnKey(proposal));
      own.set(columnKey(proposal), offset + proposals.length);
      proposals.push({ ...proposal, ...(parent !== undefined && { parent }) });
    }
    if (own.size === 0) continue;
    numbers.set(item, own);
    for (let row: TableItem | undefined = item; row; row = row.parent?.kind === "label" ? row.parent : undefined) {
      used.add(row.row);
      if (row.joined) used.add(row.joined);
    }
  }
  return { proposals, used };
}

/** Parts belong to the figure of the same column. */
const columnKey = ({ level, reasons }: TableProposal): string =>
  `${level}|${reasons.map((reason) => (reason.kind === "column" ? reason.heading : "")).join("")}`;

function parentNumbers(
  item: TableItem,
  numbers: ReadonlyMap<TableItem, ReadonlyMap<string, number>>,
): ReadonlyMap<string, number> | undefined {
  for (let above = item.parent; above; above = above.parent) {
    const found = numbers.get(above);
    if (found) return found;
  }
  return undefined;
}

/** What a table is for, from the roles of its columns and the headings above it. */
function kindOf(columns: readonly TableColumn[], { targets }: ChosenColumns): TableKind {
  if (columns.length === 0) return "layout";
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (has("person")) return "contacts";
  if (targets.length > 0) return "targets";
  if (has("score")) return "scores";
  if (has("result")) return "results";
  if (has("deadline") || has("output")) return "schedule";
  if (has("owner")) return "duties";
  return has("money") ? "money" : "other";
}

const reasons: Readonly<Record<TableKind, LeftReason>> = {
  targets: "no-target-words",
  results: "result",
  schedule: "duty",
  duties: "duty",
  contacts: "other",
  scores: "other",
  money: "other",
  layout: "other",
  other: "other",
};

function reasonFor(row: GridRow, kind: TableKind): LeftReason {
  const text = row.cells.map((place) => place.text).join(" ");
  if (/(?:^|\s)số\s?:|ngày\s.{1,12}tháng|\d\/[\p{Lu}Đ]{2,}|kèm theo/iu.test(text)) return "date-or-document";
  return reasons[kind];
}

/** A row with a number beside that of its item. */
function leave(row: GridRow, reason: LeftReason, block: number, left: LeftSentence[]): void {
  const { text, starts } = rowWords(row);
  for (const [index, place] of row.cells.entries()) {
    const skipped = index === 0 ? numberLength(place.text) : 0;
    const digits = /\d(?:[\d.,]*\d)?/u.exec(place.text.slice(skipped));
    if (!digits) continue;
    const from = (starts.get(place.cell) ?? 0) + skipped + digits.index;
    left.push({ quotation: { text, at: place.cell.at, from, to: from + digits[0].length, block }, reason });
    return;
  }
}

const numberLength = (text: string): number =>
  numberingOf(text) ? text.length : text.length - (numberedName(text)?.name ?? text).length;
