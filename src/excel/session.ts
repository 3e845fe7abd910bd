/** One conversation with the workbook: the only place where a refusal of Excel's becomes a problem that people can mend. */

import type { Problem } from "../core/problem";
import { not, type Outcome } from "../core/outcome";
import { ChangedMeanwhile, isMoved } from "./changed-meanwhile";
import { tidyUp, wasLeftHalfWritten } from "./half-written";
import { readInPortions } from "./long-tables";
import { answeredInTime, NoAnswer } from "./patience";

/** Errors that only a fault of ours can cause: thrown on, so that they are seen as such. */
const faults = new Set([
  "ApiNotFound",
  "HostNotImplemented",
  "InvalidArgument",
  "InvalidObjectPath",
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "ValueNotLoaded",
]);

/** What a conversation works with; actions hand it on and never look into it. */
export type Context = Excel.RequestContext;

type Work<T> = (context: Context) => Promise<Outcome<T>>;

export function conversation<T>(work: Work<T>): Promise<Outcome<T>> {
  return refusable(() => answered((each) => Excel.run(each), work));
}

/** For what nobody asked for just now: while a person types in a cell it waits instead of being refused. */
export function patientConversation<T>(work: Work<T>): Promise<Outcome<T>> {
  return refusable(() => answered((each) => Excel.run({ delayForCellEdit: true }, each), work));
}

/** Whether our tables were too long for one answer when they were last read. */
let areLong = false;

/** Excel: an answer that would be too long is refused as a whole, and only readings have long ones. So nothing is done yet,
 *  and the conversation begins anew, with the tables read in portions. */
async function answered<T>(run: (work: Work<T>) => Promise<Outcome<T>>, work: Work<T>): Promise<Outcome<T>> {
  const begun = async (context: Context): Promise<Outcome<T>> => {
    neverForLong(context);
    await tidyUp(context);
    return work(context);
  };
  if (!areLong) {
    try {
      return await run(begun);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) || error.code !== "ResponsePayloadSizeLimitExceeded") throw error;
    }
  }
  return run(async (context) => {
    neverForLong(context);
    areLong = await readInPortions(context);
    await tidyUp(context);
    return work(context);
  });
}

/** Every request of a conversation is answered within a minute, or the conversation is over. */
function neverForLong(context: Context): void {
  const sync = context.sync.bind(context);
  context.sync = <V>(given?: V) => answeredInTime(sync(given) as Promise<V>);
}

/** The same for what Excel does without a conversation. */
export async function refusable<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const isHalfWritten = wasLeftHalfWritten(error);
    const problem = refusal(error, isHalfWritten);
    if (!problem) throw error;
    return isHalfWritten ? not(problem, { kind: "half-written" }) : not(problem);
  }
}

/** Undefined for a fault of ours. */
function refusal(error: unknown, isHalfWritten: boolean): Problem | undefined {
  if (error instanceof NoAnswer) return { kind: "no-answer" };
  if (error instanceof ChangedMeanwhile) return { kind: "changed-meanwhile" };
  if (!(error instanceof OfficeExtension.Error)) return undefined;
  if (isMoved(error)) return { kind: "changed-meanwhile" };
  if (faults.has(error.code)) return undefined;
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "cell-being-edited" };
    case "WriteNotSupportedWhenModalDialogOpen":
      return { kind: "dialog-open" };
    // Excel: too many requests at a time, HTTP's 429.
    case "ActivityLimitReached":
      return { kind: "excel-busy" };
    case "ConnectionFailure":
    case "InvalidOrTimedOutSession":
    case "Timeout":
      return { kind: "connection-lost" };
    // Excel: several areas at once, or a chart.
    case "InvalidSelection":
      return { kind: "one-column-only" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { kind: "too-large" };
    default:
      return { kind: "excel-refused", code: error.code, ...(isHalfWritten ? { isHalfWritten } : {}) };
  }
}
