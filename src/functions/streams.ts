/** Formulas that wait for answers: each is answered at once, and anew whenever what it was answered from has changed. So no
 *  cell ever shows a stale number, and none shows #BUSY! in between: Excel puts a stream's next result in the place of the
 *  former one. The page tells what the workbook says (putOnShelf); functions.ts says what is answered. */

import { openShelf, type Shelf, type ShelfContents } from "./shelf";

type Invocation = CustomFunctions.StreamingInvocation<unknown[][]>;
type Answering = (shelf: Shelf) => unknown[][];

/** One formula, or all with the same arguments: Excel lets those share one stream. */
class Stream {
  private last: unknown;

  constructor(
    private readonly invocation: Invocation,
    private readonly answering: Answering,
  ) {}

  answer(shelf: Shelf): void {
    let answer: unknown[][] | CustomFunctions.Error;
    try {
      answer = this.answering(shelf);
    } catch (error) {
      if (!(error instanceof CustomFunctions.Error)) throw error;
      answer = error;
    }
    if (isSame(this.last, answer)) return;
    this.last = answer;
    this.invocation.setResult(answer);
  }
}

const streams = new Set<Stream>();
let shelf: Shelf | undefined;
let called = false;

/** Begins a stream. While the workbook is being opened it waits for the first reading, so that no cell shows an error that
 *  isn't one. */
export function stream(invocation: Invocation, answering: Answering): void {
  called = true;
  const begun = new Stream(invocation, answering);
  streams.add(begun);
  invocation.onCanceled = () => streams.delete(begun);
  if (shelf) begun.answer(shelf);
}

/** What the workbook says now; every formula whose answer is another one gets it. A fault of ours in one of them doesn't keep
 *  the others waiting, and is thrown after. */
export function putOnShelf(contents: ShelfContents): void {
  const next = openShelf(contents);
  shelf = next;
  const faults: unknown[] = [];
  for (const each of streams) {
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

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  if (a instanceof CustomFunctions.Error && b instanceof CustomFunctions.Error) {
    return a.code === b.code && a.message === b.message;
  }
  return isFormatted(a) && isFormatted(b) && a.basicValue === b.basicValue && a.numberFormat === b.numberFormat;
}

function isFormatted(value: unknown): value is { readonly basicValue: number; readonly numberFormat: string } {
  return typeof value === "object" && value !== null && "basicValue" in value && "numberFormat" in value;
}
