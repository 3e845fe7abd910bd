/** The port between recalculation and whoever runs an add-in's functions: definitions come in, calls go out, results come back. */
import type { Area } from "./area";
import type { Value } from "./value";

export interface CustomFunctionParameter {
  readonly name: string;
  readonly type: "any" | "boolean" | "number" | "string";
  /** A matrix parameter receives a two-dimensional array even for one cell; a scalar one receives one value. */
  readonly matrix: boolean;
  readonly optional: boolean;
  /** Only the last parameter can repeat. */
  readonly repeating: boolean;
}

/** One entry of functions.json, with the name as it is typed in cells. */
export interface CustomFunctionDefinition {
  /** Id in functions.json. */
  readonly id: string;
  /** The whole name in a formula, with its namespace: "ATTAIN.STATUS"; any letters, compared without case. */
  readonly name: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly volatile: boolean;
  readonly streaming: boolean;
  readonly cancelable: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
  /** Whether an error is handed over to parameters of type "any"; otherwise the cell shows it and the function isn't called. */
  readonly acceptsErrors: boolean;
}

/** A value for a scalar parameter, an array for a matrix parameter; null also where an optional argument is left out. */
export type CustomFunctionArgument = Value | readonly (readonly Value[])[];

/** A number that brings the number format in which a cell shows it (en-US), unless the cell has one of its own. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: string;
}

type Result = Value | FormattedNumber;
export type CustomFunctionResult = Result | readonly (readonly Result[])[];

export interface CustomFunctionCall {
  /** Unique in this workbook; results and cancellations name it. */
  readonly id: number;
  readonly definition: CustomFunctionDefinition;
  /** One for each parameter; repeating ones stand together in one array of arguments at the end. */
  readonly args: readonly (CustomFunctionArgument | readonly CustomFunctionArgument[])[];
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** For each argument the address ("Sheet1!A1:B2") if it was a plain reference, else null; empty unless the function asks for them. */
  readonly argumentAddresses: readonly (string | null)[];
}

export interface CustomFunctionPort {
  /** All calls that one recalculation found, in order of calculation. Must not answer before it returns. */
  invoke(calls: readonly CustomFunctionCall[]): void;
  /** The cells of these calls were changed or deleted, or their arguments are others now. */
  cancel(callIds: readonly number[]): void;
}

export interface CustomFunctions {
  /** Makes the names known; formulas that said #NAME? are calculated again. A second definition of a name replaces the first. */
  register(definitions: readonly CustomFunctionDefinition[]): void;
  /** Forgets all definitions: their formulas show #NAME?. */
  unregisterAll(): void;
  readonly definitions: readonly CustomFunctionDefinition[];
  /** Connects the runner; calls that wait since then are handed over. null: the runner is gone, running calls show #BUSY!. */
  connect(port: CustomFunctionPort | null): void;
  /**
   * Gives results, many at a time; one recalculation follows. A streaming call may be resolved again and again.
   * An unknown or cancelled id is passed over, as Excel does with late answers.
   * Excel: null within a result shows as 0 (https://github.com/OfficeDev/office-js/issues/1503).
   */
  resolve(results: readonly { readonly callId: number; readonly value: CustomFunctionResult }[]): void;
  /** Calls without a first answer. */
  readonly waiting: number;
  /** Resolves when nothing is waiting any more (at once if so already). */
  settled(): Promise<void>;
  /**
   * What an empty cell becomes for a parameter of type "any".
   * Excel: null on the web, 0 on the desktop (https://github.com/OfficeDev/office-js/issues/4702); "null" unless set.
   */
  emptyCellsAs: "null" | "zero";
}

/** Where a call stands, for a page that shows what is running. */
export interface RunningCall {
  readonly call: CustomFunctionCall;
  readonly area: Area;
}
