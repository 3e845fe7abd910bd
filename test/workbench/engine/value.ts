/** What a cell can hold, and Excel's error values. Used by everything in the workbench. */

/** Every error that a cell can show. #BUSY! stands until a custom function has answered. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#GETTING_DATA"
  | "#SPILL!"
  | "#CONNECT!"
  | "#BLOCKED!"
  | "#UNKNOWN!"
  | "#FIELD!"
  | "#CALC!"
  | "#BUSY!";

/** An error value; the message is what a custom function said (Excel shows it beside #VALUE! and #N/A). */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** A cell's value; null is an empty cell. Dates are serial numbers (1900 system). */
export type Value = number | string | boolean | CellError | null;

export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The error value with this code; without a message the same object is given out each time. */
export function cellError(code: ErrorCode, message?: string): CellError {
  if (message !== undefined) return { error: code, message };
  let known = plainErrors.get(code);
  if (!known) plainErrors.set(code, (known = { error: code }));
  return known;
}

const plainErrors = new Map<ErrorCode, CellError>();

/** The errors in the order of their numbers in ERROR.TYPE. */
export const errorCodes: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
  "#BUSY!",
];
