/** Tables of a plan document → proposals: which part of a table has which head, what kind of table it is, and what became of
 *  each of its rows. read-plan.ts calls it for every table of the document. */

import type { DocumentTable } from "./plan-document";
import type { LeftReason, LeftSentence } from "./proposal";
import { captionOf } from "./table-captions";
import { columnsOf, type ColumnRole, type TableColumn } from "./table-columns";
import type { TableContext, TableContinuation, TableKind, TableProposal, TableReading } from "./table-context";
import { gridOf, ownText, type GridRow, type TableGrid } from "./table-grid";
import { isFigure } from "./table-head";
import { columnsWithoutHead } from "./table-headless";
import { withUnsaidPlans } from "./table-unsaid";
import { subjectsOf } from "./table-names";
import { numberingOf } from "./table-numbering";
import { linesOf, partsOf, type TablePart } from "./table-parts";
import { isTold, leave, reasonFor, tableKind, wordsTold } from "./table-kinds";
import { proseProposals } from "./table-prose";
import { proposalsOfRow, type RowSurroundings } from "./table-proposal";
import { itemsOf, type RowColumns, type TableItem } from "./table-rows";
import { allUnclear, chosenColumns, planYear, plannedOnly, type ChosenColumns } from "./table-targets";

/** What a table proposes. Every row with a number gives proposals or is left with a reason; parents are indices in
 *  `proposals`. */
export function proposalsOfTable(table: DocumentTable, context: TableContext): TableReading {
  const grid = gridOf(table);
  const around = table.isGuessed === true ? { ...context, isGuessed: true } : context;
  const parts = partsOf(grid);
  const proposals: TableProposal[] = [];
  const left: LeftSentence[] = [];
  let kind: TableKind = "layout";
  let continuation: TableContinuation | undefined;
  let lines = [...context.before];
  for (const part of parts) {
    const reading = readPart(grid, part, lines, around, proposals.length);
    const told = wordsTold(reading.proposals);
    for (let row = part.from; row < part.to; row++) {
      const words = grid.rows[row];
      if (words && (!reading.used.has(words) || !isTold(words, told)))
        leave(words, reading.reasonOf(words), context.block, left);
    }
    proposals.push(...reading.proposals);
    if (reading.proposals.length > 0 || kind === "layout") kind = reading.kind;
    continuation = reading.continuation ?? continuation;
    lines = [...lines, ...linesOf(grid, part)].slice(-12);
  }
  return { kind, proposals, left, ...(continuation && { continuation }) };
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
  const { repeats } = part;
  const [from, to] = [part.head?.to ?? part.from, part.to - repeats.size];
  const body = repeats.size === 0 ? grid : { ...grid, rows: grid.rows.filter((row) => !repeats.has(row)) };
  const continued = part.head ? undefined : continuedBy(grid, part, context.previous?.continuation);
  const caption = captionOf(lines, context.year, context.title ?? "");
  const columns = part.head
    ? withUnsaidPlans(columnsOf(body, part.head, to), [caption.title, context.title])
    : (continued?.columns ?? columnsWithoutHead(grid.rows.slice(from, part.to), grid.width, context.section));
  const isOfResults = context.section === "results";
  const own = context.year;
  // "Kết quả năm 2025" above a plan for 2026: what is planned there is for 2026.
  const years = isOfResults && own !== undefined ? caption.years.filter((each) => each >= own) : caption.years;
  const year = continued?.year ?? planYear(columns, { ...caption, years });
  const unit = caption.unit || (continued?.unit ?? "");
  const ofYear = year === undefined ? {} : { year };
  const all = chosenColumns(columns, ofYear);
  const found = isOfResults ? plannedOnly(all, ofYear) : all;
  const chosen = context.isGuessed === true ? allUnclear(found) : found;
  const heads = new Set([...grid.rows.slice(part.from, from), ...repeats]);
  const named = columns.find(({ role }) => role === "name") ?? columns.find(({ role }) => role === "places");
  const kind = tableKind(columns, chosen);
  if (named && isOfSentences(kind, named, context)) {
    const items = itemsOf(body, rowColumns(columns, named, chosen), from, to);
    const { proposals, used } = proposed(items, offset, (item, first) => {
      const place = item.row.places[named.index];
      return place?.isOrigin
        ? proseProposals(item, place, { ...context, hasHead: named.heading !== "" }, year, first)
        : [];
    });
    const reasonOf = (row: GridRow): LeftReason => (heads.has(row) ? "heading" : reasonFor(row, kind));
    if (proposals.length > 0) return { kind: "targets", proposals, used, reasonOf };
  }
  if (!named || kind !== "targets") {
    return {
      kind,
      proposals: [],
      used: new Set(),
      reasonOf: (row) => (heads.has(row) ? "heading" : reasonFor(row, kind)),
    };
  }
  const items = itemsOf(body, rowColumns(columns, named, chosen), from, to);
  const around = surroundings(columns, items, chosen, {
    context: withGroupBefore(context, columns),
    title: caption.title,
    unit,
    isTransposed: named.role === "places",
    ...ofYear,
  });
  const onTop = named.role === "places" ? wholeOnTop(items) : undefined;
  const { proposals, used } = proposed(items, offset, (item, first) =>
    item.kind === "item" && (onTop === undefined || item === onTop) ? proposalsOfRow(item, around, first) : [],
  );
  const groups = items.filter((item) => item.kind === "group");
  for (const { row } of groups) heads.add(row);
  const group = groups[groups.length - 1]?.name ?? around.context.group;
  return {
    kind,
    proposals,
    used,
    reasonOf: (row) => (heads.has(row) ? "heading" : reasonFor(row, kind)),
    continuation: { width: grid.width, columns, group, unit, ...ofYear },
  };
}

/** "Toàn huyện" above its communes: their figures are parts of its own. A sum that stands below them is one more. */
function wholeOnTop(items: readonly TableItem[]): TableItem | undefined {
  const [first, second] = items.filter(({ kind }) => kind === "item");
  return first && second && whole.test(first.name) ? first : undefined;
}

const whole =
  /^(?:tổng(?: số| cộng| chung)?|cộng|toàn (?:tỉnh|huyện|thành phố|thị xã|xã|phường|đặc khu|ngành|đảng bộ))(?!\p{L})/iu;

/** A table under the same head as the one before goes on in its last group. */
function withGroupBefore(context: TableContext, columns: readonly TableColumn[]): TableContext {
  const before = context.previous?.continuation;
  const isAlike =
    before?.columns.length === columns.length &&
    columns.every(({ heading }, index) => heading === before.columns[index]?.heading);
  return isAlike && before.group !== "" ? { ...context, group: before.group } : context;
}

/** Whether the names of a table without a plan's column are sentences that set targets: "Chỉ tiêu | Đơn vị chủ trì". */
function isOfSentences(kind: TableKind, { heading }: TableColumn, { section }: TableContext): boolean {
  if (heading === "") return kind === "other";
  if (kind !== "duties" && kind !== "schedule" && kind !== "other") return false;
  if (section === "results" || /nhiệm vụ|công việc|hoạt động|giải pháp/iu.test(heading)) return false;
  return section === "targets" || /chỉ tiêu|mục tiêu/iu.test(heading);
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
  said: Omit<RowSurroundings, "chosen" | "repeated" | "subjects" | "note">,
): RowSurroundings {
  const compared = columns.find(({ role }) => role === "comparison");
  const note = (compared ?? columns.find(({ role, heading }) => role === "note" && /ghi chú/iu.test(heading)))?.index;
  const counts = new Map<string, number>();
  for (const { kind, name } of items) {
    if (kind === "item") counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  }
  return {
    ...said,
    chosen,
    subjects: subjectsOf(items, said.title),
    repeated: new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name)),
    ...(note !== undefined && { note }),
  };
}

/** The proposals of all rows, each part under the first proposal of the row that it belongs to. */
function proposed(
  items: readonly TableItem[],
  offset: number,
  read: (item: TableItem, first: number) => readonly TableProposal[],
): { readonly proposals: readonly TableProposal[]; readonly used: ReadonlySet<GridRow> } {
  const proposals: TableProposal[] = [];
  const used = new Set<GridRow>();
  const numbers = new Map<TableItem, ReadonlyMap<string, number>>();
  for (const item of items) {
    const above = parentNumbers(item, numbers);
    const own = new Map<string, number>();
    for (const proposal of read(item, offset + proposals.length)) {
      const parent = proposal.parent ?? above?.get(columnKey(proposal));
      if (!own.has(columnKey(proposal))) own.set(columnKey(proposal), offset + proposals.length);
      proposals.push({ ...proposal, ...(parent !== undefined && { parent }) });
    }
    if (own.size === 0) continue;
    numbers.set(item, own);
    used.add(item.row);
    if (item.joined) used.add(item.joined);
    for (let label = item.parent; label?.kind === "label" && isNameOnly(label); label = label.parent)
      used.add(label.row);
  }
  return { proposals, used };
}

/** Whether a label's numbers stand in its name, which its parts carry on. */
function isNameOnly({ row, name }: TableItem): boolean {
  return row.cells.every(
    ({ text }, index) => !/\d/u.test(text) || name.includes(text) || (index === 0 && numberingOf(text) !== undefined),
  );
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
