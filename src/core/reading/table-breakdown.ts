/** Columns that part one plan: by places ("Chia theo thôn": Đông, Đoài, Trung) or by what is counted ("Kế hoạch 2025": Diện
 *  tích, Năng suất, Sản lượng). Names of places carry no word of the field, so that only their heading, their look and
 *  their neighbours tell. */

import type { ColumnHeading } from "./table-head";
import { headingKey, type HeadingSense } from "./table-headings";
import type { TableColumn } from "./table-columns";

const partedByPlace =
  /(?:chia|phân)(?: ra)?(?: chi tiết)? (?:theo|cho)|phân bổ|phân khai|giao (?:cho|chi tiết)|các (?:xã|phường|thôn|đơn vị|địa phương|trường|tổ|bản|ấp|khu)|theo (?:xã|phường|thôn|đơn vị|địa (?:phương|bàn)|trường|tổ)|^(?:xã|phường|thôn|đơn vị|địa phương|xã, phường|đơn vị thực hiện)$|^(?:chia ra|trong đó|gồm|bao gồm)$/u;

/** `isFigures` says of a column's index whether figures stand in it. */
export function withBreakdown(
  columns: readonly TableColumn[],
  headings: readonly ColumnHeading[],
  isFigures: (index: number) => boolean,
): readonly TableColumn[] {
  const twice = repeatedBelow(headings);
  const parted = columns.map((column) => {
    const heading = headings[column.index] as ColumnHeading;
    const { levels, senses } = heading;
    const own = levels[levels.length - 1] ?? "";
    if (!twice.has(headingKey(own))) return underWide(column, heading, isFigures);
    const above = levels.filter((_, level) => level < levels.length - 1 && isIndicator(senses[level]));
    return { ...column, ...(above.length > 0 && { amount: above.join(" ") }) };
  });
  const hasTotal = parted.some(({ isTotal }) => isTotal);
  const hasPlan = parted.some(({ role, isTotal }) => role === "plan" && !isTotal);
  const bare = parted.filter(
    ({ role, index, heading, year, period }) =>
      role === "other" && year === undefined && !period && isFigures(index) && looksLikeName(heading),
  );
  const isParted = bare.length >= 2 && (hasTotal || (!hasPlan && bare.length >= 3));
  return isParted
    ? parted.map((column) => (bare.includes(column) ? { ...column, role: "plan", place: column.heading } : column))
    : parted;
}

/** Plans and results that stand under several indicators: "Diện tích: TH 2025, KH 2026; Sản lượng: TH 2025, KH 2026". */
function repeatedBelow(headings: readonly ColumnHeading[]): ReadonlySet<string> {
  const above = new Map<string, Set<string>>();
  for (const { levels, senses } of headings) {
    const own = senses[senses.length - 1];
    const isFigures =
      own?.kind === "plan" || own?.kind === "result" || (own && own.kind === undefined && own.year !== undefined);
    const wide = levels[levels.length - 2];
    if (!isFigures || wide === undefined || !isIndicator(senses[levels.length - 2])) continue;
    const key = headingKey(levels[levels.length - 1] ?? "");
    above.set(key, (above.get(key) ?? new Set()).add(wide));
  }
  return new Set([...above].filter(([, wides]) => wides.size > 1).map(([key]) => key));
}

/** A heading that says nothing of plans, results and years names an indicator. */
function isIndicator(sense: HeadingSense | undefined): boolean {
  const { kind, year, period } = sense ?? { year: 0 };
  const isOpen = kind === undefined || kind === "amount" || kind === "name" || kind === "money";
  return isOpen && year === undefined && !period;
}

/** A column under a wider heading: a place where that one parts by places, else what is counted. */
function underWide(
  column: TableColumn,
  { levels, senses }: ColumnHeading,
  isFigures: (index: number) => boolean,
): TableColumn {
  const lowest = senses[senses.length - 1];
  const own = levels[levels.length - 1];
  if (levels.length < 2 || !lowest || own === undefined || !isFigures(column.index)) return column;
  const isOpen =
    lowest.kind === undefined || lowest.kind === "name" || lowest.kind === "money" || lowest.kind === "amount";
  if (!isOpen || lowest.year !== undefined || lowest.period || lowest.tier !== undefined || lowest.isPeriod)
    return column;
  const isParted = levels.slice(0, -1).some((level) => partedByPlace.test(headingKey(level)));
  if (isParted && lowest.kind === undefined && looksLikeName(own)) return { ...column, role: "plan", place: own };
  const isOfPlan = column.role === "plan" || column.role === "result";
  return isOfPlan && column.place === undefined ? { ...column, amount: own } : column;
}

/** "Tân Mẫu", "Đông", "TDP 3": short, in capitals word by word. */
function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length <= 5 && words.every((word) => /^[\p{Lu}\d]/u.test(word)) && /\p{L}/u.test(text);
}
