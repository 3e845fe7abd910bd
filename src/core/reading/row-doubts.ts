/** Why a person should look at a target read in a table's row: what its cell, its name, its unit and its column leave open. Which rows
 *  are proven besides is told in proven-rows.ts. */

import type { FigurePhrase } from "./figure-phrases";
import type { Doubt } from "./proposal";
import type { RowSurroundings } from "./table-proposal";
import type { TableItem } from "./table-rows";
import type { TargetColumn } from "./table-targets";

export function doubtsOf(
  { column, isUnclear }: TargetColumn,
  item: TableItem,
  figures: readonly FigurePhrase[] | undefined,
  { context, title, year }: RowSurroundings,
  isFromContext: boolean,
  unit: string,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const [first, ...more] = figures ?? [];
  const text = item.row.places[column.index]?.text ?? "";
  if (isUnclear) doubts.push({ kind: "column-unclear", heading: column.heading });
  if (item.name === "") doubts.push({ kind: "no-name" });
  if (item.name.length > 220) doubts.push({ kind: "long-name" });
  if (isFromContext) doubts.push({ kind: "name-from-context", name: title });
  if (unit === "") doubts.push({ kind: "no-unit" });
  if (first?.otherValue !== undefined && first.otherValue !== first.value) {
    doubts.push({ kind: "unusual-separator", figure: text.slice(first.from, first.to), otherValue: first.otherValue });
  }
  const open = more.filter(({ start }) => !/\([^()]*$/u.test(text.slice(0, start)));
  if (open.length > 0)
    doubts.push({ kind: "several-figures", others: open.map(({ value }) => String(value).replace(".", ",")) });
  if (context.section === "results" || context.section === "duties") doubts.push({ kind: "outside-targets" });
  if (column.year !== undefined && year !== undefined && column.year !== year) {
    doubts.push({ kind: "other-year", year: column.year });
  }
  return doubts;
}
