/** What stands in the cells of a table's columns: by it table-columns.ts settles what headings leave open. */

import { ownText, type TableGrid } from "./table-grid";
import { isFigure } from "./table-head";
import { isPlaceName } from "./table-headings";
import { numberedName } from "./table-numbering";
import { isUnit } from "./units";

/** What stands in the cells of one column. */
export interface Contents {
  readonly filled: number;
  readonly figures: number;
  /** Cells that begin with a figure, or a word that compares and a figure. */
  readonly leading: number;
  readonly units: number;
  readonly places: number;
  readonly letters: number;
  /** Signs and words that compare. */
  readonly signs: number;
  /** Hours, days and months. */
  readonly times: number;
}

const comparing = /^(?:[<>]=?|[≥≤=~≈]|khoảng|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|không dưới)$/iu;

export function contentsOf(grid: TableGrid, column: number, from: number, to: number): Contents {
  let [filled, figures, leading, units, places, letters, signs, times] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const row of grid.rows.slice(from, to)) {
    const text = ownText(row, column);
    if (text === "") continue;
    filled += 1;
    if (isUnit(text)) units += 1;
    else if (isFigure(text) || /\d/u.test(numberedName(text)?.name ?? text)) figures += 1;
    if (isFigure(text) || /^(?:\p{L}+[\s:]+){1,4}\d/u.test(text)) leading += 1;
    if (isPlaceName(text)) places += 1;
    if (comparing.test(text)) signs += 1;
    if (/\d\s?(?:giờ|h\d)|(?:ngày|tháng|quý)\s\S/iu.test(text)) times += 1;
    letters += (text.match(/\p{L}/gu) ?? []).length;
  }
  return { filled, figures, leading, units, places, letters, signs, times };
}

/** Which part of the filled cells holds it. */
export const share = (
  contents: Contents | undefined,
  what: "figures" | "leading" | "units" | "places" | "signs" | "times",
): number => (contents && contents.filled > 0 ? contents[what] / contents.filled : 0);
