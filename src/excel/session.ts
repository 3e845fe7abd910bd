/** One conversation with the workbook: the only place where a refusal of Excel's becomes a problem that people can mend. */

import type { Problem } from "../core/problem";
import { not, type Outcome } from "../core/outcome";
import { readInPortions } from "./long-tables";

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
  if (!areLong) {
    try {
      return await run(work);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) || error.code !== "ResponsePayloadSizeLimitExceeded") throw error;
    }
  }
  return run(async (context) => {
    areLong = await readInPortions(context);
    return work(context);
  });
}

/** The same for what Excel does without a conversation. */
export async function refusable<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && !faults.has(error.code)) return not(refusal(error));
    throw error;
  }
}

function refusal(error: OfficeExtension.Error): Problem {
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "cell-being-edited" };
    // Excel: several areas at once, or a chart.
    case "InvalidSelection":
      return { kind: "one-column-only" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { kind: "too-large" };
    default:
      return { kind: "excel-refused", code: error.code, message: error.message };
  }
}

/** Excel: what a batch did before it failed stays done, so it is tidied up. Whatever comes of that, the first error is the one
 *  to tell. */
export async function allOrNothing<T>(write: () => Promise<T>, tidy: () => Promise<void>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const tell = (): never => {
      throw error;
    };
    return tidy().then(tell, tell);
  }
}
