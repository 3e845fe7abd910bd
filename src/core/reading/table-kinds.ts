/** What a table is for, and why its rows with numbers are no targets where they aren't. */

import type { LeftReason, LeftSentence } from "./proposal";
import type { ColumnRole, TableColumn } from "./table-columns";
import type { TableKind, TableProposal } from "./table-context";
import { rowWords, type GridRow } from "./table-grid";
import { numberedName, numberingOf } from "./table-numbering";
import type { ChosenColumns } from "./table-targets";

/** From the roles of its columns. */
export function tableKind(columns: readonly TableColumn[], { targets }: ChosenColumns): TableKind {
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

export function reasonFor(row: GridRow, kind: TableKind): LeftReason {
  const text = row.cells.map((place) => place.text).join(" ");
  if (/(?:^|\s)số\s?:|ngày\s.{1,12}tháng|\d\/[\p{Lu}Đ]{2,}|kèm theo/iu.test(text)) return "date-or-document";
  return reasons[kind];
}

/** All words that the proposals quote or carry in their names. */
export function wordsTold(proposals: readonly TableProposal[]): ReadonlySet<string> {
  return new Set(proposals.flatMap(({ quotation, name }) => `${quotation.text} ${name}`.split(/[\s|:]+/u)));
}

/** Whether every number of a row that proposals were made of is told by one of them; the row's own number needn't be. */
export function isTold({ cells }: GridRow, told: ReadonlySet<string>): boolean {
  return cells.every(
    ({ text }, index) => index === 0 || text.split(/[\s|:]+/u).every((word) => !/\d/u.test(word) || told.has(word)),
  );
}

/** A row with a number beside that of its item. */
export function leave(row: GridRow, reason: LeftReason, block: number, left: LeftSentence[]): void {
  const { text, starts } = rowWords(row);
  for (const [index, place] of row.cells.entries()) {
    const skipped = index === 0 && row.cells.length > 1 ? numberLength(place.text) : 0;
    const digits = /\d(?:[\d.,]*\d)?/u.exec(place.text.slice(skipped));
    if (!digits) continue;
    const from = (starts.get(place.cell) ?? 0) + skipped + digits.index;
    left.push({ quotation: { text, at: place.cell.at, from, to: from + digits[0].length, block }, reason });
    return;
  }
}

const numberLength = (text: string): number =>
  numberingOf(text) ? text.length : text.length - (numberedName(text)?.name ?? text).length;
