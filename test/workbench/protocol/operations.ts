/**
 * The operations of an add-in's batches: what would change the workbook, one by one, as they are carried out. Counted for
 * tests, and refused where a test has planned it, so that it can see what is left of work that ends in the middle.
 */
import { camelCase } from "./kind";
import { HostError, isHostErrorCode } from "./host-error";
import { ActionType, ObjectPathType, type BatchRequest } from "./wire";

export interface PlannedRefusal {
  /** What is counted: a member ("Range.values", "Worksheet.delete"), all of a class ("PageLayout.*"), or every operation unless given. */
  readonly member?: string;
  /** Which one of these from now on, counted from 1; the first unless given. */
  readonly number?: number;
  /** Excel's error code; GeneralException unless given. */
  readonly code?: string;
}

export class Operations {
  private carriedOut = 0;
  private planned: PlannedRefusal | null = null;
  private met = 0;

  /** How many were begun since `reset`, the refused one too. */
  get count(): number {
    return this.carriedOut;
  }

  reset(): void {
    this.carriedOut = 0;
  }

  /** Takes the place of a plan that has not come to pass; null takes it away. */
  refuse(plan: PlannedRefusal | null): void {
    this.planned = plan;
    this.met = 0;
  }

  /** Before each operation; throws if this is the one that is to be refused. */
  begin(member: string): void {
    this.carriedOut++;
    const { planned } = this;
    if (!planned || !isMeant(planned.member, member)) return;
    this.met++;
    if (this.met < (planned.number ?? 1)) return;
    this.planned = null;
    const code = planned.code ?? "GeneralException";
    if (!isHostErrorCode(code)) throw new Error(`Excel has no error code ${code}`);
    throw new HostError(code);
  }
}

/** Methods that only look something up, and those that office.js calls by itself, are no operations. */
export function hasEffect(method: string): boolean {
  return !/^(_|get[A-Z]|find[A-Z])/.test(method);
}

/** Whether a batch holds any operation, seen before it runs. */
export function isWriting({ Actions, ObjectPaths }: BatchRequest): boolean {
  const writes = Actions.some(
    ({ ActionType: type, Name }) =>
      type === ActionType.SetProperty ||
      type === ActionType.Update ||
      (type === ActionType.Method && hasEffect(camelCase(Name))),
  );
  return (
    writes ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType: type, Name }) => type === ObjectPathType.Method && hasEffect(camelCase(Name)),
    )
  );
}

function isMeant(wanted: string | undefined, member: string): boolean {
  if (wanted === undefined) return true;
  return wanted.endsWith(".*") ? member.startsWith(wanted.slice(0, -1)) : member === wanted;
}
