/** Areas of cells as files write them: `A2:E14`. */

import { columnNumber } from "../core/formula-references";

/** From the first to the last row and column, from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function areaOf(ref: string): Area | undefined {
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/iu.exec(ref.replace(/\$/gu, ""));
  if (!found) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = found;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}
