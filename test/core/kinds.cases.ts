/** One target of every kind that the rule knows, by a name that says what it asks: for the rule's own tables and for the
 *  formulas that must say the same in other programs. */

import type { Target } from "../../src/core/target";

/** What makes the kind, on top of "at least 100 tỷ đồng, the latest figure counts". */
export const kinds: Readonly<Record<string, Partial<Target>>> = {
  "higher, 100": {},
  "at least 100, Vượt switched off": { exceeding: false },
  "at most 4": { comparison: "<=", direction: "lower", value: 4 },
  "at most 4, less is Vượt": { comparison: "<=", direction: "lower", value: 4, exceeding: true },
  "at most 4, KH/TH": { comparison: "<=", direction: "lower", value: 4, method: "plan-by-actual" },
  "at most 0": { comparison: "<=", direction: "lower", value: 0 },
  "range 6,6–6,8": { value: 6.6, upper: 6.8 },
  "range 2–3, lower": { comparison: "<=", direction: "lower", value: 2, upper: 3 },
  "range 36–38, to be kept": { comparison: "maintain", direction: "maintain", value: 36, upper: 38 },
  "about 10": { comparison: "~", value: 10 },
  "about 10, 5 % beside": { comparison: "~", value: 10, tolerance: 0.05 },
  "about 4, lower, 5 % beside": { comparison: "~", direction: "lower", value: 4, tolerance: 0.05 },
  "about 10, to be kept, 5 % beside": { comparison: "~", direction: "maintain", value: 10, tolerance: 0.05 },
  "no case any more": { comparison: "maintain", direction: "maintain", value: 0 },
  "a standard of 100 kept": { comparison: "maintain", direction: "maintain", value: 100 },
  "kept below 1": { comparison: "<", direction: "maintain", value: 1 },
  "reduce by 4, the reduction reported": { comparison: "reduce>=", value: 4 },
  "reduce by 5 % from 200": { comparison: "reduce>=", value: 5, method: "reduction-rate", base: 200 },
  "reduce by 5 %, direction of the indicator": { comparison: "reduce>=", value: 5, direction: "lower" },
  "reduce by 0,7 points from 5,03": { comparison: "reduce>=", value: 0.7, method: "reduction-amount", base: 5.03 },
  "reduce by about 5, 10 % beside": { comparison: "reduce~", value: 5, tolerance: 0.1 },
  "down to 4 from 5": { comparison: "<=", direction: "lower", value: 4, method: "reduction-to-level", base: 5 },
  "down to 0 from 8": { comparison: "<=", direction: "lower", value: 0, method: "reduction-to-level", base: 8 },
  "down to 4 from 3": { comparison: "<=", direction: "lower", value: 4, method: "reduction-to-level", base: 3 },
  "down to 4, no base": { comparison: "<=", direction: "lower", value: 4, method: "reduction-to-level" },
  "growth 12,5 % on 200": { unit: "%", value: 12.5, method: "growth", base: 200 },
  "growth 12,5 %, the rate reported": { unit: "%", value: 12.5, method: "growth" },
  "growth on a base of 0": { unit: "%", value: 12.5, method: "growth", base: 0 },
  "prices up by at most 4 % on 100": { comparison: "<=", direction: "lower", value: 4, method: "growth", base: 100 },
  "structure 59,04 %": { comparison: "=", unit: "%", direction: "none", value: 59.04 },
  "three criteria": { comparison: "all", unit: "tiêu chí", value: 3 },
  "plan of 0": { value: 0 },
  "plan of −10": { value: -10 },
};

/** A whole target of a kind. */
export function targetOf(change: Partial<Target>): Target {
  return {
    code: "X",
    level: "TP",
    item: 1,
    name: "x",
    unit: "tỷ đồng",
    comparison: ">=",
    value: 100,
    direction: "higher",
    aggregation: "latest",
    method: "direct",
    ...change,
  };
}
