/** Whether a value keeps a data validation rule, and what a list rule offers. */
import { isEqual } from "./calculation/operators";
import { formattedText } from "./number-text";
import type { Comparison, DataValidation, ValidationRule } from "./rules";
import type { SheetReading } from "./sheet-reading";
import { readNumber } from "./typed-input";
import { isError, type Value } from "./value";

interface At {
  readonly sheet: SheetReading;
  readonly validation: DataValidation;
  readonly row: number;
  readonly column: number;
}

/** A rule's formula is written for the first cell of its areas. */
function evaluated(formula: string, { sheet, validation, row, column }: At): Value[][] {
  const first = validation.areas[0];
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const offset = { rows: row - (first?.top ?? row), columns: column - (first?.left ?? column) };
  const result = sheet.book.evaluated(text, { sheet, row, column, ...offset });
  return Array.isArray(result) ? result : [[result]];
}

export function keepsRule(
  sheet: SheetReading,
  validation: DataValidation,
  row: number,
  column: number,
  value: Value,
): boolean {
  if (value === null || value === "") return validation.ignoreBlanks;
  const at = { sheet, validation, row, column };
  const { rule } = validation;
  switch (rule.kind) {
    case "list":
      return choices(rule.source, at).some((choice) => isEqual(choice, value) || String(choice) === String(value));
    case "custom":
      return isTrue(evaluated(rule.formula, at)[0]?.[0] ?? null);
    case "textLength":
      return isWithin(String(isError(value) ? value.error : value).length, rule, at);
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && isWithin(value, rule, at);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && isWithin(value, rule, at);
  }
}

function isTrue(value: Value): boolean {
  return typeof value === "number" ? value !== 0 : value === true;
}

function isWithin(value: number, rule: Extract<ValidationRule, { operator: Comparison }>, at: At): boolean {
  const limit = (formula: string | undefined): number => {
    const result = formula === undefined || formula === "" ? 0 : (evaluated(formula, at)[0]?.[0] ?? 0);
    return typeof result === "number" ? result : (readNumber(String(result)) ?? Number.NaN);
  };
  return isCompared(value, rule.operator, limit(rule.formula1), () => limit(rule.formula2));
}

export function isCompared(value: number, operator: Comparison, first: number, second: () => number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second();
    case "NotBetween":
      return value < first || value > second();
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqual":
      return value >= first;
    case "LessThanOrEqual":
      return value <= first;
  }
}

function choices(source: string, at: At): Value[] {
  if (source.startsWith("="))
    return evaluated(source, at)
      .flat()
      .filter((value) => value !== null);
  return source.split(",").map((choice) => readNumber(choice.trim()) ?? choice.trim());
}

export function choicesOf(sheet: SheetReading, validation: DataValidation, row: number, column: number): string[] {
  if (validation.rule.kind !== "list") return [];
  const { source } = validation.rule;
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  return choices(source, { sheet, validation, row, column }).map((value) =>
    formattedText(value, "General", sheet.book.culture),
  );
}
