/**
 * Has the add-in run its functions: calls that a recalculation found go out as entries of richApiMessage, many in one;
 * results come back in batches of office.js and go to the workbook.
 */
import type {
  CustomFunctionArgument,
  CustomFunctionCall,
  CustomFunctionPort,
  CustomFunctionResult,
  CustomFunctions,
  FormattedNumber,
} from "../engine/custom-function";
import { cellError, errorCodes, isError, type CellError, type Value } from "../engine/value";
import { cellArea } from "../engine/area";
import { invocationAddress } from "../engine/invocation-address";
import { isRecord } from "./arguments";
import { HostError } from "./host-error";
import { category, messageEntry, type Raise } from "./message";
import type { Json } from "./wire";

const invocation = 1000;
const cancellation = 1001;

/** Flags of an invocation as office.js reads them. */
const flag = { cancelable: 1, streaming: 2, errorArguments: 4 } as const;

/** What office.js sends for a failed call, as the error that Excel shows; 0 is a failure without a code. */
const errorOfCode: { readonly [code: number]: CellError } = {
  0: cellError("#VALUE!"),
  1: cellError("#N/A"),
  2: cellError("#VALUE!"),
  3: cellError("#VALUE!"),
  5: cellError("#DIV/0!"),
  6: cellError("#NUM!"),
  7: cellError("#VALUE!"),
  8: cellError("#NULL!"),
  9: cellError("#VALUE!"),
  10: cellError("#VALUE!"),
};

export class CustomFunctionRunner implements CustomFunctionPort {
  constructor(
    private readonly functions: CustomFunctions,
    private readonly raise: Raise,
    /** Whether results may be data types: of those, numbers with a format are known here. */
    private readonly takesDataTypes: boolean,
  ) {}

  /** office.js has said that it can run functions; calls that wait since the file was opened are handed over now. */
  start(): void {
    this.functions.connect(this);
  }

  stop(): void {
    this.functions.connect(null);
  }

  invoke(calls: readonly CustomFunctionCall[]): void {
    this.raise(calls.map((call) => messageEntry(category.customFunction, invocation, "", invocationOf(call))));
  }

  cancel(callIds: readonly number[]): void {
    this.raise(callIds.map((id) => messageEntry(category.customFunction, cancellation, "", { invocationId: id })));
  }

  private resultValue(value: Json): CustomFunctionResult {
    if (!Array.isArray(value)) return this.single(value);
    const rows = value.map((row: Json) =>
      Array.isArray(row) ? row.map((cell: Json) => this.single(cell)) : [this.single(row)],
    );
    // Excel: an empty array, or rows of different lengths, cannot spill.
    const width = rows[0]?.length ?? 0;
    return width > 0 && rows.every((row) => row.length === width) ? rows : cellError("#VALUE!");
  }

  private single(value: Json): Value | FormattedNumber {
    if (!isRecord(value)) return Array.isArray(value) ? cellError("#VALUE!") : (value as Value);
    return errorValue(value) ?? (this.takesDataTypes ? dataType(value) : cellError("#VALUE!"));
  }

  /** Results as lists: [id, ok, value, code if not ok, …]. */
  takeResults(results: readonly Json[]): void {
    this.functions.resolve(
      results.map((result) => {
        if (!Array.isArray(result) || typeof result[0] !== "number") throw new HostError("InvalidArgument");
        const [callId, ok, value = null, code = 0] = result as unknown as readonly [number, boolean, Json?, Json?];
        return { callId, value: ok ? this.resultValue(value) : failure(Number(code), value) };
      }),
    );
  }
}

function invocationOf(call: CustomFunctionCall): Json {
  const { definition } = call;
  const flags =
    (definition.cancelable ? flag.cancelable : 0) |
    (definition.streaming ? flag.streaming : 0) |
    (definition.acceptsErrors ? flag.errorArguments : 0);
  const address = definition.requiresAddress
    ? invocationAddress(call.sheetName, cellArea(call.row, call.column))
    : null;
  const parts: Json[] = [call.id, definition.id, call.args.map(argumentOf), address, flags];
  return definition.requiresParameterAddresses ? [...parts, call.argumentAddresses.map((each) => each ?? "")] : parts;
}

function argumentOf(argument: CustomFunctionArgument | readonly CustomFunctionArgument[]): Json {
  if (Array.isArray(argument)) return (argument as readonly CustomFunctionArgument[]).map(argumentOf);
  const value = argument as Value;
  return isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

/** Excel shows an error's message with #VALUE! and #N/A only: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors */
function failure(code: number, message: Json): CellError {
  // Excel: a function that gives NaN fails without a code, and shows #NUM!.
  if (code === 0 && message === "NaN") return cellError("#NUM!");
  const error = errorOfCode[code];
  if (!error) throw new HostError("InvalidArgument", `Custom functions have no error code ${code}.`);
  return withMessage(error, message);
}

function withMessage(error: CellError, message: Json | undefined): CellError {
  const isShown = error.error === "#VALUE!" || error.error === "#N/A";
  return isShown && typeof message === "string" && message !== "" ? cellError(error.error, message) : error;
}

/** #NAME? and #REF! can be handed to a function, but don't come out of one. */
const notGiven: readonly string[] = ["#NAME?", "#REF!"];

function errorValue(value: { readonly [key: string]: Json }): CellError | null {
  const code = errorCodes.find((each) => each === value["code"]);
  if (!code) return null;
  return notGiven.includes(code) ? cellError("#VALUE!") : withMessage(cellError(code), value["message"]);
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts */
function dataType(value: { readonly [key: string]: Json }): Value | FormattedNumber {
  const { type, basicValue, numberFormat } = value;
  if (type !== "Double" && type !== "FormattedNumber" && type !== "String" && type !== "Boolean")
    return cellError("#VALUE!");
  if (basicValue === undefined || typeof basicValue === "object") return cellError("#VALUE!");
  const isFormatted = typeof basicValue === "number" && typeof numberFormat === "string" && numberFormat !== "";
  return isFormatted ? { number: basicValue, format: numberFormat } : basicValue;
}
