/** Lists that set figures whatever their heading says: most of their points are short and hold a figure with a unit. */

import { hasDigit } from "./letters";
import type { Point } from "./outline";

/** Fewer points are no list, and a smaller share of them holds figures by chance in lists of duties, too. */
const fewest = 3;
const leastShare = 0.6;
const longest = 260;

const figure =
  /\d\s?[%‰]|[≥≤]\s?\d|:\s*(?:[\p{L}]+\s){0,4}[<>~]?\s*\d[\d.,]*\s?(?!\/)|\d\s?(?:tỷ|triệu|nghìn|tấn|ha|tạ|km)(?![\p{L}])/u;
const past =
  /so với cùng kỳ|bằng [\d.,]+\s?% (?:kế hoạch|dự toán|so)|đã (?:đạt|hoàn thành|thực hiện)|(?<![\p{L}])ước (?:đạt|thực hiện)/iu;

/** The points that stand in such lists. */
export function pointsOfFigureLists(points: readonly Point[]): ReadonlySet<Point> {
  const lists = new Map<string, Point[]>();
  const numbers = new Map<Point, number>();
  points.forEach((point, index) => numbers.set(point, index));
  for (const point of points) {
    if (point.style === "" || point.isHeading) continue;
    const parent = point.above[point.above.length - 1];
    const key = `${parent ? (numbers.get(parent) ?? -1) : -1}|${point.style}`;
    const list = lists.get(key);
    if (list) list.push(point);
    else lists.set(key, [point]);
  }
  const found = new Set<Point>();
  for (const list of lists.values()) {
    if (list.length < fewest) continue;
    const setting = list.filter(
      ({ text }) => text.length < longest && hasDigit(text) && figure.test(text) && !past.test(text),
    );
    if (setting.length >= list.length * leastShare) for (const point of list) found.add(point);
  }
  return found;
}
