/** Units with a scale before them, `nghìn tỷ đồng`, `triệu lượt`: how many of which plain unit, so that figures in different
 *  spellings of a unit can be set against each other. Units come as units.ts keeps them. */

import { unitSpelling } from "./units";

const scales: Readonly<Record<string, number>> = { trăm: 1e2, nghìn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 };

export interface ScaledUnit {
  /** `đồng/người`, `lượt`, `%`: without its scale and without `/năm`, which targets of a year don't need. */
  readonly plain: string;
  /** How many of the plain unit it is. */
  readonly scale: number;
}

/** A plan has a few units, thousands of times. */
const known = new Map<string, ScaledUnit>();
const mostKnown = 1000;

export function scaledUnit(unit: string): ScaledUnit {
  const found = known.get(unit);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const scaled = scaledFrom(unit);
  known.set(unit, scaled);
  return scaled;
}

function scaledFrom(unit: string): ScaledUnit {
  const words = unitSpelling(unit)
    .replace(/\/năm$/u, "")
    .split(" ");
  let scale = 1;
  let first = 0;
  for (const size = (): number | undefined => scales[words[first] ?? ""]; first < words.length && size(); first++) {
    scale *= size() ?? 1;
  }
  return { plain: words.slice(first).join(" "), scale };
}

/** A figure of one unit in another one, or undefined where they don't measure the same: 13.650 triệu đồng is 13,65 tỷ đồng. */
export function inUnit(value: number, from: string, to: string): number | undefined {
  const [own, other] = [scaledUnit(from), scaledUnit(to)];
  if (inFull(own.plain) !== inFull(other.plain)) return undefined;
  return own.scale === other.scale ? value : Number(((value * own.scale) / other.scale).toPrecision(15));
}

/** "5 HTX" of a plan and "5 hợp tác xã" of a report count the same. */
const inFull = (plain: string): string =>
  plain.replace("HTX", "hợp tác xã").replace("THT", "tổ hợp tác").replace("CLB", "câu lạc bộ");
