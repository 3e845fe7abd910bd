/** Tables whose cells stand one below the other, as a page or a text gives them: a line with a name, a line with its figure. */

import { markerOf } from "./markers";
import type { DocumentBlock } from "./plan-document";

/** So few such pairs are chance. */
const fewest = 3;
const longestName = 200;
const comparison = String.raw`(?:từ|trên|dưới|khoảng|đạt|còn|tăng|giảm|ít nhất|tối thiểu|tối đa|không quá|[<>≤≥~]=?)`;
const cell = new RegExp(
  String.raw`^(?:${comparison}\s*){0,2}\d[\d.,]*(?:\s?(?:-|–|đến)\s?\d[\d.,]*)?(\s?[%‰](?:\s?/\s?năm)?|\s?\p{Ll}+(?:[\s/]\p{Ll}+){0,4})?(?: trở (?:lên|xuống))?[.;]?$`,
  "u",
);

/** The indices of the lines that hold nothing but the figure of the line before. */
export function figureCells(blocks: readonly DocumentBlock[], plain: (text: string) => string): ReadonlySet<number> {
  const cells = new Set<number>();
  let name: string | undefined;
  blocks.forEach((block, index) => {
    const text = block.kind === "table" ? undefined : plain(block.text);
    if (text === "") return;
    const match = text !== undefined && text.length < 60 ? cell.exec(text) : null;
    if (match && name !== undefined && isOfName(name, match[1])) cells.add(index);
    name = text !== undefined && match === null && isName(text) ? text : undefined;
  });
  return cells.size < fewest ? new Set() : cells;
}

/** A bare number behind a line without a marker may count anything, as visits do on a page. */
const isOfName = (name: string, unit: string | undefined): boolean =>
  (unit !== undefined && !/^\s?(?:tháng|giờ)(?!\p{L})/u.test(unit)) ||
  (unit === undefined && markerOf(name) !== undefined);

function isName(text: string): boolean {
  const words = text.slice(markerOf(text)?.length ?? 0).replace(/(?:19|20)\d\d|mức độ \d/gu, "");
  return text.length < longestName && /\p{L}{2}/u.test(words) && !/\d/u.test(words) && !/[,;]$/u.test(text);
}
