/** What Excel refused half-way, and what is done about it: it is taken back at once, or as soon as Excel takes anything
 *  again. So a workbook is as before an action or as after it. */

import { NoAnswer } from "./patience";

type Context = Excel.RequestContext;

/** Takes back what was written; finds out by itself how much of it there is. */
export type Tidying = (context: Context) => Promise<void>;

/** Tidyings that Excel did not take either: done before anything else in the next conversation. */
const waiting = new Set<Tidying>();

/** Errors of writings that are not taken back yet. */
const left = new WeakSet<object>();

/** Excel: what a batch did before it failed stays done, so it is tidied up. Whatever comes of that, the first error is the
 *  one to tell. */
export async function allOrNothing<T>(context: Context, write: () => Promise<T>, tidy: Tidying): Promise<T> {
  const { sync } = context;
  let requests = 0;
  context.sync = <V>(given?: V) => {
    requests++;
    return sync.call(context, given) as Promise<V>;
  };
  try {
    return await write();
  } catch (error) {
    context.sync = sync;
    // A single request whose answer got lost has reached Excel as a whole or not at all: either is whole.
    if (isLost(error) && requests === 1) throw error;
    const failed = await tidy(context).then(
      () => false,
      () => true,
    );
    if (failed) {
      waiting.add(tidy);
      if (error instanceof Error) left.add(error);
    }
    throw error;
  } finally {
    context.sync = sync;
  }
}

/** Whether this is the error of a writing that still has to be taken back. */
export function wasLeftHalfWritten(error: unknown): boolean {
  return error instanceof Error && left.has(error);
}

/** Whether anything has to be taken back. */
export function isHalfWritten(): boolean {
  return waiting.size > 0;
}

/** Takes back what is left. What Excel refuses for good now, it would refuse for ever: that is told once. */
export async function tidyUp(context: Context): Promise<void> {
  for (const tidy of [...waiting]) {
    try {
      await tidy(context);
      waiting.delete(tidy);
    } catch (error) {
      if (!isPassing(error)) waiting.delete(tidy);
      throw error;
    }
  }
}

/** Nobody knows whether Excel has done what it was asked for. */
function isLost(error: unknown): boolean {
  return error instanceof NoAnswer || (error instanceof OfficeExtension.Error && lost.has(error.code));
}

/** Excel may take the same again soon. */
function isPassing(error: unknown): boolean {
  return isLost(error) || (error instanceof OfficeExtension.Error && passing.has(error.code));
}

const lost = new Set(["ConnectionFailure", "InvalidOrTimedOutSession", "Timeout"]);
const passing = new Set([
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
]);
