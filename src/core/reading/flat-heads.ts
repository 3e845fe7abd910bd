/** Lists whose parts stand on the level of their heads: "- Tỷ lệ học sinh đi học đúng độ tuổi:" above "- Tiểu học: 100%" with the same
 *  sign. Text that is taken out of a page loses its indents. For read-plan.ts. */

import { isOfKind } from "./closed-kinds";
import { startsLikeIndicator } from "./names";
import type { OutlineEntry, Point } from "./outline";

/** By part: the head that it stands behind. */
export function flatHeads(entries: readonly OutlineEntry[]): ReadonlyMap<Point, string> {
  const heads = new Map<Point, string>();
  let open: Point | undefined;
  for (const entry of entries) {
    if (!("line" in entry)) {
      open = undefined;
      continue;
    }
    if (open !== undefined && isPartOf(entry, open)) heads.set(entry, open.text.replace(/[:\s]+$/u, ""));
    else open = /:\s*$/u.test(entry.text) && startsLikeIndicator(entry.text) ? entry : undefined;
  }
  return heads;
}

function isPartOf({ text, style, above }: Point, open: Point): boolean {
  const colon = text.indexOf(":");
  if (colon < 0 || style !== open.style || above[above.length - 1] !== open.above[open.above.length - 1]) return false;
  return isOfKind(text.slice(0, colon).trim());
}
