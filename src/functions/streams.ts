/** Formulas that wait for answers: each is answered at once, and anew whenever what it was answered from has changed. So no
 *  cell ever shows a stale number, and none shows #BUSY! in between: Excel puts a stream's next result in the place of the
 *  former one. The page tells what the workbook says (putOnShelf); functions.ts says what is answered. */

import type { Argument } from "./cells";
import { openShelf, type Shelf, type ShelfContents } from "./shelf";

type Invocation = CustomFunctions.StreamingInvocation<unknown[][]>;

/** What a function answers to its arguments, up to four. */
export type Answering = (
  shelf: Shelf,
  first: Argument,
  second?: Argument,
  third?: Argument,
  fourth?: Argument,
) => unknown[][];

/** One formula, or all with the same arguments: Excel lets those share one stream. */
class Stream {
  /** The only cell of what was answered last, or all of it. */
  private last: unknown = undefined;
  /** Its neighbours among the open streams: a chain begins and ends a hundred thousand of them faster than a set does. */
  before: Stream | undefined = undefined;
  after: Stream | undefined = undefined;

  constructor(
    private readonly invocation: Invocation,
    private readonly answering: Answering,
    private readonly one: Argument,
    private readonly two: Argument,
    private readonly three: Argument,
    private readonly four: Argument,
  ) {}

  /** Excel: it may say so more than once, and after a stream with the same arguments has begun anew. */
  cancelled(): () => void {
    return () => end(this);
  }

  answer(shelf: Shelf): void {
    let answer: unknown[][] | CustomFunctions.Error;
    try {
      answer = this.answering(shelf, this.one, this.two, this.three, this.four);
    } catch (error) {
      if (!(error instanceof CustomFunctions.Error)) throw error;
      answer = error;
    }
    const kept = onlyIn(answer);
    if (isSame(this.last, kept)) return;
    this.last = kept;
    this.invocation.setResult(answer);
  }
}

let first: Stream | undefined;
let shelf: Shelf | undefined;
let called = false;

/** Begins a stream. While the workbook is being opened it waits for the first reading, so that no cell shows an error that
 *  isn't one. */
export function stream(
  invocation: Invocation,
  answering: Answering,
  one: Argument,
  two?: Argument,
  three?: Argument,
  four?: Argument,
): void {
  called = true;
  const begun = new Stream(invocation, answering, one, two, three, four);
  begun.after = first;
  if (first) first.before = begun;
  first = begun;
  invocation.onCanceled = begun.cancelled();
  if (shelf) begun.answer(shelf);
}

function end(ended: Stream): void {
  if (ended.before) ended.before.after = ended.after;
  else if (first === ended) first = ended.after;
  if (ended.after) ended.after.before = ended.before;
  ended.before = undefined;
  ended.after = undefined;
}

/** What the workbook says now; every formula whose answer is another one gets it. A fault of ours in one of them doesn't keep
 *  the others waiting, and is thrown after. */
export function putOnShelf(contents: ShelfContents): void {
  const next = openShelf(contents);
  shelf = next;
  const faults: unknown[] = [];
  for (let each = first; each; each = each.after) {
    try {
      each.answer(next);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
}

/** Whether any cell has asked since the page began. */
export function wasCalled(): boolean {
  return called;
}

/** Of one cell what stands in it, so that a hundred thousand formulas don't keep as many rows alive. */
function onlyIn(answer: unknown[][] | CustomFunctions.Error): unknown {
  if (!Array.isArray(answer) || answer.length !== 1) return answer;
  return answer[0]?.length === 1 ? answer[0][0] : answer;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) if (!isSame(a[at], b[at])) return false;
    return true;
  }
  if (a instanceof CustomFunctions.Error && b instanceof CustomFunctions.Error) {
    return a.code === b.code && a.message === b.message;
  }
  return isFormatted(a) && isFormatted(b) && a.basicValue === b.basicValue && a.numberFormat === b.numberFormat;
}

function isFormatted(value: unknown): value is { readonly basicValue: number; readonly numberFormat: string } {
  return typeof value === "object" && value !== null && "basicValue" in value && "numberFormat" in value;
}
