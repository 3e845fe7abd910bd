/** Which rows of tables have proven themselves, as proven-forms.ts has it for clauses: a name that is the row's own, a unit that
 *  the row, its column or the table says, a figure alone in its cell under a heading that says plan. */

import { comparisonDoubts, syllables, wordsLeft, type ReadClause } from "./proven-forms";
import type { Clause } from "./clauses";
import type { Doubt } from "./proposal";
import type { TableItem } from "./table-rows";
import type { RowSurroundings } from "./table-proposal";
import { headsPlan, type TargetColumn } from "./table-targets";

/** A figure of a row as it was read; the clause is what its cell and its name say before and behind the figure. */
export interface ReadRow extends Pick<ReadClause, "phrase" | "name" | "asked" | "isShare"> {
  readonly item: TableItem;
  readonly target: TargetColumn;
  readonly around: Pick<RowSurroundings, "unit" | "chosen" | "context">;
  readonly clause: Pick<Clause, "before" | "behind">;
}

/** What is not proven of it: at most one doubt of each kind. */
export function unprovenOfRow(read: ReadRow): readonly Doubt[] {
  const { item, clause, asked } = read;
  return [
    ...columnDoubts(read),
    ...rowNameDoubts(read),
    ...unitDoubts(read),
    ...wordsLeft(clause.behind.replace(/\([^()]*\)/gu, "")),
    ...(isPlainShare(read)
      ? []
      : comparisonDoubts({ before: `${item.name} ${clause.before}`, behind: clause.behind }, read)),
    // "Mức giảm tỷ lệ hộ nghèo": the name says the change, and the cell only the figure.
    ...(asked.comparison.startsWith("reduce") && !/giảm|hạ/iu.test(clause.before) ? [assumed] : []),
  ].filter(({ kind }, index, all) => all.findIndex((other) => other.kind === kind) === index);
}

/** A share of a structure is as large as it says. */
const isPlainShare = ({ isShare, asked }: ReadRow): boolean => isShare && asked.comparison === "=";

/** A column headed as a plan, and for no year before the document's own; where nothing tells years apart, it must be the only one.
 *  Every other number of the row must have its column, too: one that nobody asked for may be the plan. */
function columnDoubts({ item, target: { column, isUnclear }, around: { context, chosen } }: ReadRow): readonly Doubt[] {
  const { heading, year } = column;
  if (!isUnclear && !headsPlan.test(heading)) return [{ kind: "column-unclear", heading }];
  const { year: own } = context;
  const last = Math.max(0, ...chosen.beside.map((each) => (each.role === "result" ? (each.year ?? 0) : 0)));
  if (year !== undefined && year <= last) return [{ kind: "maybe-result", word: heading }];
  const asked = new Set([
    ...chosen.targets.map((each) => each.column.index),
    ...chosen.beside.map(({ index }) => index),
  ]);
  const isAsked = item.row.places.every(
    (place, index) => index === 0 || !place?.isOrigin || asked.has(index) || !isNumeral(place.text),
  );
  if (!isAsked) return [{ kind: "several-columns", heading }];
  if (year !== undefined && own !== undefined) return year < own ? [{ kind: "other-year", year }] : [];
  const further = chosen.beside.filter(({ role }) => role === "plan" || role === "measure");
  const isAlone = further.every((other) => other.year !== undefined && year !== undefined && other.year < year);
  return isAlone ? [] : [{ kind: "several-columns", heading }];
}

const isNumeral = (text: string): boolean => /^\d[\d.,]*\s?%?$/u.test(text.trim());

const assumed: Doubt = { kind: "comparison-assumed" };

function rowNameDoubts({ item, name, isShare }: ReadRow): readonly Doubt[] {
  if (isShare) return [];
  if (item.joined !== undefined || !isOfRows(item, name)) return [{ kind: "name-in-pieces" }];
  const isPart = item.parent?.kind === "item" && name === item.name;
  return isPart && syllables(name) < 3 ? [{ kind: "bare-name" }] : [];
}

/** Whether a name is the row's own, behind those of the rows that it is part of, and holds nothing of the head. */
function isOfRows(item: TableItem, name: string): boolean {
  const names = [item.name];
  for (let above = item.parent; above; above = above.parent) names.unshift(above.name);
  return names.some((_, from) => names.slice(from).join(": ") === name);
}

/** A unit that only the row or the group above has may not hold for this one. */
function unitDoubts({ item, target: { column }, around: { unit }, phrase }: ReadRow): readonly Doubt[] {
  const isSaid = item.hasOwnUnit || column.unit !== undefined || item.unit === "" || item.unit === unit;
  return isSaid || phrase.unit === "" || phrase.unit === "%" ? [] : [{ kind: "from-heading" }];
}
