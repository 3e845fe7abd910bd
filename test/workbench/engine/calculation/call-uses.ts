/** Owns the calls of add-ins' functions that one formula has made: found again by function, arguments and the addresses that they are
 *  told. Ten thousand cells of one call each are compared as they are; a text of it all is made for the further calls of a formula. */
import type { CustomFunctionCall } from "../custom-function";
import type { Formula } from "../formula/formula";
import { isError } from "../value";
import type { CustomAnswer } from "./custom-answer";

/** What tells one call from another. */
export interface AskedCall extends Pick<CustomFunctionCall, "definition" | "args" | "argumentAddresses"> {
  /** The cell's address, if the function is told it. */
  readonly ownAddress: string;
}

export interface RunningCustomCall {
  readonly call: CustomFunctionCall;
  readonly ownAddress: string;
  /** Whom it answers; null once the formula has left it. */
  formula: Formula | null;
  /** Of a stream: all formulas that share it. */
  readonly sharers: Set<Formula> | null;
  answer: CustomAnswer | null;
}

/** A call as one formula needs it. */
export interface CustomCallUse {
  readonly running: RunningCustomCall;
  /** Whether the latest evaluation of the formula needed it. */
  isUsed: boolean;
}

export class CallUses {
  private first: CustomCallUse | null = null;
  private others: Map<string, CustomCallUse> | null = null;

  find(asked: AskedCall): CustomCallUse | undefined {
    if (this.first && isSame(this.first.running, asked)) return this.first;
    return this.others?.get(keyOf(asked));
  }

  add(running: RunningCustomCall): CustomCallUse {
    const use = { running, isUsed: true };
    if (!this.first) this.first = use;
    else (this.others ??= new Map<string, CustomCallUse>()).set(keyOfRunning(running), use);
    return use;
  }

  /** Goes through all and drops those that are not to be kept. */
  keep(isKept: (use: CustomCallUse) => boolean): void {
    if (this.first && !isKept(this.first)) this.first = null;
    this.others?.forEach((use, key) => {
      if (!isKept(use)) this.others?.delete(key);
    });
  }

  *[Symbol.iterator](): Iterator<CustomCallUse> {
    if (this.first) yield this.first;
    if (this.others) yield* this.others.values();
  }
}

export function keyOfRunning({ call, ownAddress }: RunningCustomCall): string {
  return keyOf({ ...call, ownAddress });
}

export function keyOf({ definition, args, argumentAddresses, ownAddress }: AskedCall): string {
  const { id, requiresParameterAddresses } = definition;
  return `${id}${JSON.stringify(args)}${ownAddress}${requiresParameterAddresses ? JSON.stringify(argumentAddresses) : ""}`;
}

function isSame({ call, ownAddress }: RunningCustomCall, asked: AskedCall): boolean {
  const { id, requiresParameterAddresses } = asked.definition;
  return (
    call.definition.id === id &&
    ownAddress === asked.ownAddress &&
    isSameArgument(call.args, asked.args) &&
    (!requiresParameterAddresses || isSameArgument(call.argumentAddresses, asked.argumentAddresses))
  );
}

function isSameArgument(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((each, at) => isSameArgument(each, b[at]));
  }
  return isError(a) && isError(b) && a.error === b.error && a.message === b.message;
}
