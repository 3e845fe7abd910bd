/** The plan of the open workbook as cell functions see it: put here when the targets table is read, asked for in every
 *  calculation, so that no function ever calls Excel. */

import type { Problem } from "../core/problem";
import type { Plan } from "../core/target";
import type { Language } from "../text/language";

export interface Shelf {
  readonly plan: Plan;
  /** Why the workbook's targets can't be read at all: then this is what every cell says. */
  readonly unreadable: Problem | undefined;
  readonly language: Language;
}

let shelf: Shelf | undefined;
let waiting: ((shelf: Shelf) => void)[] = [];

export function putOnShelf(next: Shelf): void {
  shelf = next;
  const served = waiting;
  waiting = [];
  for (const serve of served) serve(next);
}

/** At once when the workbook has been read; before that a promise, so that a cell calculated while the workbook opens
 *  waits instead of showing an error. */
export function fromShelf<T>(answer: (shelf: Shelf) => T): T | Promise<T> {
  if (shelf) return answer(shelf);
  return new Promise<Shelf>((serve) => waiting.push(serve)).then(answer);
}
