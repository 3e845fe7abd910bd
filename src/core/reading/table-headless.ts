/** Tables without a head: what a column holds is told by its cells alone, and every proposal says that its column is unclear, or that
 *  it stands outside the targets. */

import { isFigure } from "./table-head";
import { ownText, type GridRow } from "./table-grid";
import { numberingOf } from "./table-numbering";
import type { ColumnRole, TableColumn } from "./table-columns";
import { isUnit } from "./units";

/** Columns of names and figures under a heading of targets, else a column of sentences that set something. */
export function columnsWithoutHead(
  rows: readonly GridRow[],
  width: number,
  section: "targets" | string | undefined,
): readonly TableColumn[] {
  const columns = section === "targets" ? columnsByCells(rows, width) : [];
  return columns.length > 0 || section === "results" ? columns : columnsBySentences(rows, width);
}

/** "9 | Chuyển đổi số | Phấn đấu 82% hồ sơ nộp trực tuyến; …": numbered rows, in one column sentences with an aim or a rate. */
function columnsBySentences(rows: readonly GridRow[], width: number): readonly TableColumn[] {
  const isNumbered = (row: GridRow): boolean => numberingOf(ownText(row, 0)) !== undefined;
  if (width < 3 || rows.filter(isNumbered).length * 3 < rows.length * 2) return [];
  const counts = Array.from({ length: width }, (_, column) =>
    column === 0 ? 0 : rows.filter((row) => setsSomething(ownText(row, column))).length,
  );
  const most = Math.max(...counts);
  if (most < fewestSentences) return [];
  const name = counts.lastIndexOf(most);
  return counts.map((_, column) => columnAs(column === name ? "name" : column === 0 ? "item" : "other", column));
}

const fewestSentences = 3;

const setsSomething = (text: string): boolean =>
  text.length > 15 &&
  /\d\s?%|(?:phấn đấu|ít nhất|tối thiểu|không quá|đạt|trở lên)[^\d]{0,60}\d|\d[^.;]{0,60}trở lên/iu.test(text);

/** The columns by what most of their cells are; none where they don't make a table of names and figures. */
function columnsByCells(rows: readonly GridRow[], width: number): readonly TableColumn[] {
  if (width < 2 || rows.length < 2) return [];
  const texts = Array.from({ length: width }, (_, column) =>
    rows.map((row) => ownText(row, column)).filter((text) => text !== ""),
  );
  const most = (column: number, is: (text: string) => boolean): boolean => {
    const cells = texts[column] ?? [];
    return cells.length * 2 >= rows.length && cells.filter(is).length * 3 >= cells.length * 2;
  };
  const letters = texts.map((cells) => cells.reduce((sum, text) => sum + (text.match(/\p{L}/gu) ?? []).length, 0));
  const name = letters.indexOf(Math.max(...letters));
  const item = name > 0 && most(0, (text) => numberingOf(text) !== undefined) ? 0 : undefined;
  const unit = texts.findIndex((_, column) => column !== name && column !== item && most(column, isUnit));
  const figures = texts.flatMap((_, column) =>
    ![name, item, unit].includes(column) && column > name && most(column, isFigure) ? [column] : [],
  );
  // Results stand before the plan where both do.
  const plan = figures[figures.length - 1];
  if (plan === undefined) return [];
  return texts.map((_, column) => columnAs(roleOf(column, { name, item, unit, plan, figures }), column));
}

interface Found {
  readonly name: number;
  readonly item: number | undefined;
  readonly unit: number;
  readonly plan: number;
  readonly figures: readonly number[];
}

function roleOf(column: number, { name, item, unit, plan, figures }: Found): ColumnRole {
  if (column === name) return "name";
  if (column === item) return "item";
  if (column === unit) return "unit";
  if (column === plan) return "plan";
  return figures.includes(column) ? "result" : "other";
}

const columnAs = (role: ColumnRole, index: number): TableColumn => ({
  index,
  role,
  heading: "",
  isPeriod: false,
  isEstimate: false,
  isTotal: false,
  isPartOfYear: false,
  isUnclear: true,
});
