/** What a heading says of the points below it, worked out once for each heading of a document: the tier that set the targets,
 *  the group, the indicator that it names, what the points' figures lack. From the outline; read-plan.ts asks. */

import { levels2025 } from "../plan-2025";
import { ledBy, leadOf, type Lead, type Led } from "./led-points";
import { cleanName, startsLikeIndicator, withCapital } from "./names";
import type { Point } from "./outline";

export interface HeadingSays {
  /** The tier of the targets below ("Thành phố"); of the headings above where it names none. */
  readonly level: string;
  /** Its words as the name of a group; undefined where it names a tier or no field. */
  readonly group?: string;
  /** Its words where it is an indicator itself. */
  readonly name: string;
  readonly isStructure: boolean;
  /** Whether the points below are parts of its figure: "… 118.079 tỷ đồng, trong đó:". */
  readonly leadsToParts: boolean;
  readonly led: Led;
  readonly lead?: Lead;
}

/** Of one reading. */
export type Headings = (point: Point) => HeadingSays;

export function headingsOfReading(): Headings {
  const known = new Map<Point, HeadingSays>();
  const says = (point: Point): HeadingSays => {
    const found = known.get(point);
    if (found) return found;
    const above = point.above[point.above.length - 1];
    const made = saysOf(point, above === undefined ? "" : says(above).level);
    known.set(point, made);
    return made;
  };
  return says;
}

function saysOf(point: Point, levelAbove: string): HeadingSays {
  const { text } = point;
  const tier = tierPattern.exec(text);
  const group = tier ? undefined : groupName(point);
  const lead = leadOf(point);
  return {
    level: tier ? withCapital((tier[1] ?? tier[2] ?? "").toLowerCase()) : levelAbove,
    name: point.says === undefined ? indicatorName(text) : "",
    isStructure: /^(?:về )?cơ cấu/iu.test(text),
    leadsToParts: /(?::|trong đó)\s*$/iu.test(text.slice(-40)),
    led: ledBy(point),
    ...(group === undefined ? {} : { group }),
    ...(lead === undefined ? {} : { lead }),
  };
}

const tiers = [
  "trung ương",
  "tỉnh",
  "thành phố",
  "thị xã",
  "thị trấn",
  "phường",
  "xã",
  "đặc khu",
  ...levels2025.map(({ name }) => name.toLowerCase()),
];
const tierPattern = new RegExp(
  `(?:chỉ tiêu|kế hoạch|mục tiêu)\\s+(?:do\\s+|của\\s+)?(${tiers.join("|")})(?=\\s*(?:giao|đề ra|phấn đấu|:|$|[\\s*]*$))|(?:^|\\s)(${tiers.join("|")})\\s+giao`,
  "iu",
);

/** The words of a heading that names a field. */
function groupName({ text, isHeading, says, style }: Point): string | undefined {
  if (!isHeading || says !== undefined || style === "CAPITALS") return undefined;
  const name = text.replace(/[:.;\s]+$/u, "");
  return name.length <= 80 ? name : undefined;
}

/** The words of a heading that is an indicator itself. */
function indicatorName(text: string): string {
  if (!/:\s*$/u.test(text)) return "";
  const name = cleanName(text);
  return startsLikeIndicator(name) &&
    !/^(?:nhóm|lĩnh vực|ngành|khu vực)(?![\p{L}])/iu.test(name) &&
    !/\d/u.test(name) &&
    name.length < 140
    ? name
    : "";
}
