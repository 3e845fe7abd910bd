/** What an add-in's function answered, as formulas calculate with it: values, and the number formats that they bring along. */
import type { CustomFunctionResult, FormattedNumber } from "../custom-function";
import { cellError, type Value } from "../value";
import type { Grid } from "./operand";

export interface CustomAnswer {
  readonly operand: Value | Grid;
  /** Formats that its numbers bring along, in the shape of the result. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
}

type Single = Value | FormattedNumber;

export function customAnswer(value: CustomFunctionResult): CustomAnswer {
  const rows = Array.isArray(value) ? (value as readonly (readonly Single[])[]) : [[value as Single]];
  if (rows.length === 0 || rows[0]?.length === 0) return { operand: cellError("#VALUE!"), formats: null };
  const hasFormats = rows.some((row) => row.some((cell) => formatOf(cell) !== null));
  const grid = rows.map((row) => row.map(valueOf));
  return {
    operand: Array.isArray(value) ? grid : (grid[0]?.[0] ?? 0),
    formats: hasFormats ? rows.map((row) => row.map(formatOf)) : null,
  };
}

/** Excel: an empty answer, alone or within an array, shows as 0. */
function valueOf(value: Single): Value {
  return isFormatted(value) ? value.number : (value ?? 0);
}

function formatOf(value: Single): string | null {
  return isFormatted(value) ? value.format : null;
}

function isFormatted(value: Single): value is FormattedNumber {
  return typeof value === "object" && value !== null && "format" in value;
}
