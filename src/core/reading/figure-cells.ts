/** Tables whose cells stand one below the other, as a page or a text gives them: a line with a name, a line with its figure. */

import { hasDigit } from "./letters";
import { markerOf } from "./markers";

/** So few such pairs are chance. */
const fewest = 3;
const longestName = 200;
const comparison = String.raw`(?:từ|trên|dưới|khoảng|đạt|còn|tăng|giảm|ít nhất|tối thiểu|tối đa|không quá|[<>≤≥~]=?)`;
const cell = new RegExp(
  String.raw`^(?:${comparison}\s*){0,2}\d[\d.,]*(?:\s?(?:-|–|đến)\s?\d[\d.,]*)?(\s?[%‰](?:\s?/\s?năm)?|\s?\p{Ll}+(?:[\s/]\p{Ll}+){0,4})?(?: trở (?:lên|xuống))?[.;]?$`,
  "u",
);

/** The indices of the lines that hold nothing but the figure of the line before; a table between them has no text. */
export function figureCells(texts: readonly (string | undefined)[]): ReadonlySet<number> {
  const cells = new Set<number>();
  let before: string | undefined;
  for (const [index, text] of texts.entries()) {
    if (text === "") continue;
    const match = text !== undefined && text.length < 60 && hasDigit(text) ? cell.exec(text) : null;
    if (match && before !== undefined && isName(before) && isOfName(before, match[1])) cells.add(index);
    before = match === null ? text : undefined;
  }
  return cells.size < fewest ? new Set() : cells;
}

/** A bare number behind a line without a marker may count anything, as visits do on a page. */
const isOfName = (name: string, unit: string | undefined): boolean =>
  (unit !== undefined && !/^\s?(?:tháng|giờ)(?!\p{L})/u.test(unit)) ||
  (unit === undefined && markerOf(name) !== undefined);

function isName(text: string): boolean {
  const words = text.slice(markerOf(text)?.length ?? 0).replace(/(?:19|20)\d\d|mức độ \d/gu, "");
  return text.length < longestName && /\p{L}{2}/u.test(words) && !hasDigit(words) && !/[,;]$/u.test(text);
}
