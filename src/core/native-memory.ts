/** Columns of formulas differ in their cells only: `ATTAIN(B2,A2)`, `ATTAIN(B3,A3)`. Excel's own formula is worked out once
 *  for all of them, with cells of the sheet's last corner in their place, which nobody uses. */

import type { NativeCall } from "./mailed-formula";
import type { Outcome } from "./outcome";

const singleCell = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/u;
const standIn = (index: number): string => `XFD${1_048_500 + index}`;
const standIns = /XFD10485(\d\d)/gu;

/** Answers as `native` does, but asks it only once for calls that differ in single cells. */
export function remembering(native: NativeCall): NativeCall {
  const known = new Map<string, Outcome<string>>();
  return ({ name, args }) => {
    const cells: string[] = [];
    const general = args.map((argument) => {
      if (!singleCell.test(argument)) return argument;
      // One cell that stands twice is one cell.
      const before = cells.indexOf(argument);
      return standIn(before < 0 ? cells.push(argument) - 1 : before);
    });
    const key = [name, ...general].join("\n");
    const made = known.get(key) ?? native({ name, args: general });
    known.set(key, made);
    return made.ok
      ? { ok: true, value: made.value.replace(standIns, (_all, index: string) => cells[Number(index)] ?? "") }
      : made;
  };
}
