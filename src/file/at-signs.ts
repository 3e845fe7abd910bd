/** The sign "@" before calls of ours, as files spell it. */

import { callsIn, replaceCalls } from "../core/formula-calls";
import { isOwnCall } from "../core/mailed-formula";

/** Excel: in files "@" is a function, which older programs don't know; around one value it does nothing. */
export function withAtSigns(formula: string): string {
  return replaceCalls(
    formula,
    (call) => call.name === "SINGLE" && call.args.length === 1 && callsIn(call.args[0] ?? "", isOwnCall).length > 0,
    ({ args }) => `@${args[0] ?? ""}`,
  );
}
