/** Sums that are said in two scales: "56 tỷ 500 triệu đồng" is 56,5 tỷ đồng. Asked for each figure of a text. */

import { valueOf } from "./figure-values";
import { unitAt, type UnitFound } from "./units";

const thousandth: Readonly<Record<string, readonly string[]>> = {
  tỷ: ["triệu"],
  tỉ: ["triệu"],
  triệu: ["nghìn", "ngàn"],
};
const second = /^\s{0,3}(tỷ|tỉ|triệu)\s(đồng\s)?(?:và\s)?(\d{1,3}(?:,\d{1,3})?)\s?(triệu|nghìn|ngàn)(?!\p{L})/u;

/** What stands behind the first numeral. */
export interface TwoScales {
  readonly value: number;
  /** Length from the first numeral's end to the second's. */
  readonly length: number;
  readonly unit: UnitFound;
}

/** The whole sum of `first` and what follows it at `at`; undefined where no smaller scale follows. `lower` is in small letters. */
export function twoScales(lower: string, at: number, first: number): TwoScales | undefined {
  // "12,5 tỷ đồng" has said its millions.
  if (!Number.isInteger(first)) return undefined;
  const match = second.exec(lower.slice(at, at + 40));
  const [words, larger = "", dong, rest = "", smaller = ""] = match ?? [];
  if (words === undefined || thousandth[larger]?.includes(smaller) !== true) return undefined;
  const length = words.length - smaller.length;
  const end = at + lower.slice(at, at + length).search(/\s*$/u);
  const unit = unitAt(lower, end);
  if (!unit?.unit.startsWith(smaller === "ngàn" ? "nghìn" : smaller)) return undefined;
  if (dong !== undefined && !unit.unit.includes("đồng")) return undefined;
  const scale = larger === "tỉ" ? "tỷ" : larger;
  // 0,1 and 0,2 make 0,3 and nothing behind it.
  const value = Number((first + valueOf(rest).value / 1000).toPrecision(15));
  return { value, length: end - at, unit: { ...unit, unit: unit.unit.replace(/^\p{L}+/u, scale) } };
}
