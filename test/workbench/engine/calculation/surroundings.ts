/** What a calculation needs of the workbook. */
import type { Culture } from "../culture";
import type { SheetState } from "../sheet-state";
import type { CustomCalls } from "./custom-calls";
import type { LookupIndexes } from "./lookup-index";
import type { Reference } from "./operand";

export interface Surroundings {
  readonly culture: Culture;
  now(): Date;
  readonly lookups: LookupIndexes;
  readonly customCalls: CustomCalls;
  /** The reference that a text names, for INDIRECT. */
  referenceOf(text: string, from: SheetState, isR1C1: boolean, row: number, column: number): Reference | null;
}
