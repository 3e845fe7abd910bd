/** What each column of a table holds: the levels of its heading put together with what stands in its cells. Heads come from
 *  table-head.ts; table-targets.ts chooses from these columns the ones whose figures are the plan's. */

import { withBreakdown } from "./table-breakdown";
import { contentsOf, share, type Contents } from "./table-contents";
import type { ColumnHeading, TableHead } from "./table-head";
import { headingKey, isPlaceName, topicOf, type HeadingKind, type HeadingSense } from "./table-headings";
import type { TableGrid } from "./table-grid";
import { isUnit } from "./units";

export type ColumnRole =
  | "item"
  | "name"
  | "group"
  | "unit"
  | "plan"
  | "result"
  | "ratio"
  | "owner"
  | "note"
  | "deadline"
  | "comparison"
  /** Names of places whose figures stand beside them: a table with its indicators in the head. */
  | "places"
  /** An indicator in the head of such a table. */
  | "measure"
  | "person"
  | "score"
  | "money"
  | "output"
  | "other";

export interface TableColumn {
  readonly index: number;
  readonly role: ColumnRole;
  /** All words of its heading, for people. */
  readonly heading: string;
  readonly year?: number;
  readonly period?: readonly [number, number];
  readonly isPeriod: boolean;
  readonly isEstimate: boolean;
  /** The tier that set it, as printed ("HĐND xã giao"). */
  readonly tier?: string;
  /** The place whose figures stand in it ("Thôn Đông"). */
  readonly place?: string;
  /** The whole of a breakdown: "Toàn xã", "Tổng số", "Cả năm". */
  readonly isTotal: boolean;
  /** A quarter, a month, six months. */
  readonly isPartOfYear: boolean;
  /** "Số lượng", "Tỷ lệ (%)" under a wider heading. */
  readonly amount?: string;
  /** The unit that its heading names in brackets. */
  readonly unit?: string;
  /** Whether no word of the heading says what it is, or it says little. */
  readonly isUnclear: boolean;
}

/** So many rows show what a column holds. */
const looked = 80;

export function columnsOf(grid: TableGrid, head: TableHead, to: number): readonly TableColumn[] {
  const contents = head.columns.map((_, column) => contentsOf(grid, column, head.to, Math.min(to, head.to + looked)));
  const columns = head.columns.map((heading, index) => columnOf(heading, index, contents[index] as Contents));
  const parted = withBreakdown(columns, head.columns, (index) => share(contents[index], "figures") > 0.5);
  return withRolesByContents(parted, head.columns, contents);
}

const roles: Partial<Record<HeadingKind, ColumnRole>> = {
  item: "item",
  name: "name",
  unit: "unit",
  plan: "plan",
  result: "result",
  ratio: "ratio",
  owner: "owner",
  note: "note",
  deadline: "deadline",
  comparison: "comparison",
  places: "places",
  person: "person",
  score: "score",
  money: "money",
  output: "output",
  code: "other",
};

/** The levels of one heading put together: what is below says more, what is above holds for all under it. */
function columnOf({ text, levels, senses }: ColumnHeading, index: number, { units, filled }: Contents): TableColumn {
  const lowest = senses[senses.length - 1];
  const kinds = senses.map(({ kind }) => kind);
  const upwards = [...senses].reverse();
  const year = upwards.find((sense) => sense.year !== undefined)?.year;
  const period = upwards.find((sense) => sense.period !== undefined)?.period;
  const placeAt = senses.findIndex(({ kind }) => kind === "place");
  const isYearBelow = lowest?.year !== undefined;
  const tier = [...levels].reverse().find((_, level) => upwards[level]?.tier !== undefined);
  const inBrackets = upwards.find((sense) => sense.inBrackets !== undefined && isUnit(sense.inBrackets))?.inBrackets;
  const role = roleOf(kinds, upwards, levels.length);
  return {
    index,
    role: role ?? "other",
    heading: text,
    ...(year !== undefined && { year }),
    ...(period && !isYearBelow && { period }),
    isPeriod: !isYearBelow && senses.some((sense) => sense.isPeriod),
    isEstimate: senses.some((sense) => sense.isEstimate),
    ...(tier !== undefined && { tier }),
    ...(placeAt >= 0 && { place: levels[placeAt] as string }),
    isTotal: kinds.includes("total"),
    isPartOfYear: kinds.includes("part-of-year"),
    ...(inBrackets !== undefined && { unit: inBrackets }),
    isUnclear: role === undefined && units < filled,
  };
}

function roleOf(
  kinds: readonly (HeadingKind | undefined)[],
  upwards: readonly HeadingSense[],
  levels: number,
): ColumnRole | undefined {
  // "So sánh (%)" over "KH 2025/TH 2024" is a comparison, whatever stands below.
  if (kinds.includes("ratio")) return "ratio";
  const [lowest] = kinds.slice(-1);
  for (const { kind } of upwards) {
    const role = kind && roles[kind];
    if (role && !(role === "name" && kind !== lowest && levels > 1)) return role;
  }
  // "Số lượng" alone may count anything: money, houses, people.
  const isPart = (kind: HeadingKind | undefined): boolean =>
    kind === "place" || kind === "total" || kind === "part-of-year" || (kind === "amount" && levels > 1);
  if (kinds.some(isPart)) return "plan";
  return undefined;
}

/** What headings leave open is decided by the cells below: "Chỉ tiêu" over names or over figures, "Đơn vị" over units or
 *  over places, the head of a table whose rows are places. */
function withRolesByContents(
  columns: readonly TableColumn[],
  headings: readonly ColumnHeading[],
  contents: readonly Contents[],
): readonly TableColumn[] {
  const kindAt = (index: number): HeadingKind | undefined => headings[index]?.senses.find(({ kind }) => kind)?.kind;
  const holdsFigures = (index: number): boolean => share(contents[index], "figures") > 0.5;
  const hasName = columns.some(({ role }) => role === "name");
  const isCompared = contents.some((each) => share(each, "signs") > 0.5);
  const settled = columns.map((column): TableColumn => {
    const { index } = column;
    const kind = kindAt(index);
    if (share(contents[index], "signs") > 0.5) return { ...column, role: "comparison", isUnclear: false };
    if (kind === "amount" && column.role === "other" && holdsFigures(index) && isCompared)
      return { ...column, role: "plan" };
    if (kind === "name-or-plan" && column.role !== "plan") {
      const isPlan = holdsFigures(index) && (hasName || otherName(columns, contents, index) !== undefined);
      return { ...column, role: isPlan ? "plan" : "name", isUnclear: false };
    }
    const isLedByFigures = share(contents[index], "leading") > 0.5;
    if (column.role === "name" && holdsFigures(index) && isLedByFigures && otherName(columns, contents, index)) {
      return { ...column, role: /^(?:chỉ tiêu|mục tiêu)/u.test(headingKey(column.heading)) ? "plan" : "measure" };
    }
    if (kind === "unit-or-place") return { ...column, role: share(contents[index], "units") > 0.5 ? "unit" : "places" };
    if (kind === "unit" && holdsFigures(index) && share(contents[index], "units") < 0.2)
      return { ...column, role: "other" };
    return column;
  });
  const hasItem = settled.some(({ role }) => role === "item");
  const coded = hasItem ? undefined : settled.find(({ index }) => kindAt(index) === "code");
  if (coded) settled[settled.indexOf(coded)] = { ...coded, role: "item" };
  const isDeadline = (index: number): boolean => !holdsFigures(index) || share(contents[index], "times") > 0.5;
  return withAskedResults(withYears(oneName(settled, headings, contents), isDeadline), holdsFigures);
}

/** "Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì": without any plan beside it, a result that names no year and has somebody in
 *  charge of it is the one to be brought about. */
function withAskedResults(
  columns: readonly TableColumn[],
  isFigures: (index: number) => boolean,
): readonly TableColumn[] {
  const figures = columns.filter(({ role }) => ["plan", "measure", "result", "ratio"].includes(role));
  const [asked] = figures;
  if (figures.length !== 1 || asked?.role !== "result" || headingKey(asked.heading) !== "kết quả") return columns;
  const isInCharge = columns.some(({ role }) => role === "owner") && columns.some(({ role }) => role === "unit");
  if (!isInCharge || asked.year !== undefined || !isFigures(asked.index)) return columns;
  return columns.map((column) => (column === asked ? { ...column, role: "plan", isUnclear: true } : column));
}

/** A column of words that may hold the names where "Chỉ tiêu" holds figures. */
function otherName(
  columns: readonly TableColumn[],
  contents: readonly Contents[],
  index: number,
): TableColumn | undefined {
  return columns.find(
    (column) =>
      column.index !== index &&
      ["other", "places", "group"].includes(column.role) &&
      share(contents[column.index], "figures") < 0.3 &&
      (contents[column.index]?.letters ?? 0) > 0,
  );
}

/** Exactly one column has the names: of several the one with the most words; a column of groups stands before it. Without
 *  any it is that of the places, or the widest one of words. */
function oneName(
  columns: readonly TableColumn[],
  headings: readonly ColumnHeading[],
  contents: readonly Contents[],
): readonly TableColumn[] {
  const letters = ({ index }: TableColumn): number => contents[index]?.letters ?? 0;
  const isFree = ({ index }: TableColumn): boolean => share(contents[index], "figures") < 0.3;
  const byLetters = (chosen: readonly TableColumn[]): TableColumn | undefined =>
    [...chosen].sort((a, b) => letters(b) - letters(a))[0];
  const called = byLetters(columns.filter(({ role }) => role === "name"));
  // "Các chỉ tiêu kế hoạch" may head the names, too.
  const hasPlaces = columns.some(({ role }) => role === "places");
  const best =
    called ?? (hasPlaces ? undefined : byLetters(columns.filter((column) => column.role === "plan" && isFree(column))));
  if (best) {
    return columns.map((column) => {
      if (column.index === best.index) return { ...column, role: "name" };
      if (column.role === "places" && share(contents[column.index], "places") < 0.5)
        return { ...column, role: "owner" };
      if (column.role !== "name" || column.index === best.index) return column;
      return { ...column, role: column.index < best.index ? "group" : "note" };
    });
  }
  const places = columns.find(({ role }) => role === "places");
  if (places) return transposed(columns, places);
  const widest = byLetters(columns.filter((column) => column.role === "other" && isFree(column)));
  if (!widest) return columns;
  const isOfPlaces = isPlaceName(headings[widest.index]?.text ?? "");
  return columns.map((column) => (column === widest && !isOfPlaces ? { ...column, role: "name" } : column));
}

/** Rows are places: what the head says of the other columns are indicators. */
function transposed(columns: readonly TableColumn[], places: TableColumn): readonly TableColumn[] {
  return withOwnTopics(columns).map((column) =>
    column === places || !["other", "plan", "ratio", "money"].includes(column.role)
      ? column
      : { ...column, role: column.role === "other" || column.role === "money" ? "measure" : column.role },
  );
}

/** "BHXH tự nguyện: TH 2026, KH 2027 | Số người tham gia BHYT kế hoạch năm 2027": plans of different things stand side by side. */
function withOwnTopics(columns: readonly TableColumn[]): readonly TableColumn[] {
  const topics = new Map(
    columns.flatMap((column) => {
      const isPlain = column.role === "plan" && column.amount === undefined && column.tier === undefined;
      const topic = isPlain && !column.isTotal ? topicOf(column.heading) : "";
      return topic.includes(" ") && !/điều chỉnh|bổ sung|lần \d/iu.test(topic) ? [[column, topic] as const] : [];
    }),
  );
  if (new Set(topics.values()).size < 2) return columns;
  return columns.map((column) => {
    const amount = topics.get(column);
    return amount === undefined ? column : { ...column, amount };
  });
}

/** Columns whose heading is a year alone take what years say; "group" is a heading by its words. */
function withYears(columns: readonly TableColumn[], isDeadline: (index: number) => boolean): readonly TableColumn[] {
  return columns.map((column) => {
    const key = headingKey(column.heading);
    const isYear = column.role === "other" || (column.role === "deadline" && !isDeadline(column.index));
    if (isYear && column.year !== undefined) return { ...column, role: "plan", isUnclear: false };
    if (column.role === "other" && column.isPeriod) return { ...column, role: "plan" };
    if (column.role === "other" && /^(?:nhóm|lĩnh vực|trụ cột|phân loại|loại)/u.test(key))
      return { ...column, role: "group" };
    return column;
  });
}
