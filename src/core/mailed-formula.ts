/** How a cell with a function of ours reads in a workbook that is mailed, and how it becomes ours again. The formula says
 *  itself what it was, so that it may be moved, copied and sorted by people who have no Attain:
 *  `=CHOOSE(1+N("ATTAIN"),<Excel's own formula>,B2,"GRDP")` gives what stands first, since N of a text is 0; the
 *  arguments stand behind it as references, which every spreadsheet keeps right. */

import { callsIn, ownFunction, replaceCalls, wholeCall, type FormulaCall } from "./formula-calls";
import { breadthOf, elementOf } from "./formula-references";
import { functionName, functionNames, type FunctionName } from "./function-names";
import type { Outcome } from "./outcome";
import type { Raw } from "./table";

/** With formulas that calculate on, or with the figures of now. */
export type SendAs = "formulas" | "values";

export type NativeCall = (call: { readonly name: FunctionName; readonly args: readonly string[] }) => Outcome<string>;

/** What a cell shows; an error is apart from a text that reads like one. */
export type CellResult = Raw | { readonly error: string };

/** A cell with a formula that calls functions of ours, and what it shows; more than one value where it spills. */
export interface OwnCell {
  /** Without the equals sign, in Excel's English spelling; R1C1 only where it doesn't spill. */
  readonly formula: string;
  readonly values: readonly (readonly CellResult[])[];
}

/** Why a cell keeps its figure instead of a formula that calculates on. */
export type KeptReason = "no-native-formula" | "array" | "too-long";

export type Mailed =
  | {
      readonly kind: "formulas";
      /** With the equals sign; as many rows and columns as the values. */
      readonly formulas: readonly (readonly string[])[];
      readonly kept?: KeptReason;
    }
  /** The figure would have to be kept, but there is none yet: `#BUSY!`, `#NAME?`. */
  | { readonly kind: "not-calculated"; readonly found: string };

export type Restored = { readonly kind: "formula"; readonly formula: string } | { readonly kind: "part" };

/** Excel: no formula is longer. */
const longestFormula = 8192;
/** Excel: nor a text within one. */
const longestText = 255;

const wholeMark = `${functionName()} =`;
const partMark = `${functionName()} +`;

/** Functions that make one value of whole columns: they may be given ranges wherever they stand. */
const counting: ReadonlySet<FunctionName> = new Set([functionName("COUNT")]);

/** Errors that every spreadsheet knows in a formula; the others mean that a figure is still to come, or can't be. */
const lastingErrors: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NUM!", "#N/A"]);

export function isOwnCall(call: FormulaCall): boolean {
  return ownFunction(call) !== undefined;
}

export function isOwnFormula(formula: string): boolean {
  return mayBeOwn(formula) && callsIn(formula, isOwnCall).length > 0;
}

/** A quick look before the formula is taken apart. */
function mayBeOwn(formula: string): boolean {
  return formula.toUpperCase().includes(functionName());
}

/** Whether a formula may fill more cells than its own. */
export function maySpill(formula: string): boolean {
  return callsIn(formula, isOwnCall).some(
    (call) => nameOf(call) === functionName("LIST") || call.args.some((argument) => breadthOf(argument) !== "one"),
  );
}

/** How the cell reads in a workbook that is mailed; undefined where no function of ours is called. */
export function mailed(cell: OwnCell, as: SendAs, native: NativeCall): Mailed | undefined {
  if (!isOwnFormula(cell.formula)) return undefined;
  if (as === "values") return frozen(cell);
  const isSpilled = cell.values.length > 1 || (cell.values[0]?.length ?? 0) > 1;
  const made = isSpilled ? elementwise(cell, native) : calculating(cell.formula, native);
  if (typeof made === "string") return frozen(cell, made);
  const isTooLong = made.flat().some((formula) => formula.length > longestFormula);
  return isTooLong ? frozen(cell, "too-long") : { kind: "formulas", formulas: made };
}

/** Each call within the formula is replaced for itself, the inner ones first. */
function calculating(formula: string, native: NativeCall): string[][] | KeptReason {
  const whole = wholeCall(formula);
  let kept: KeptReason | undefined;
  const text = replaceCalls(formula, isOwnCall, (call) => {
    const name = nameOf(call);
    // In a formula of one cell a name alone is that cell; within a larger one it may be a column that is summed up.
    const isAlone = whole?.start === call.start && whole.end === call.end;
    const isWide = call.args.some((argument) => {
      const breadth = breadthOf(argument);
      return breadth === "many" || (breadth === "unknown" && !isAlone);
    });
    if (isWide && !counting.has(name)) kept = "array";
    const made = kept ? undefined : native({ name, args: call.args });
    if (!made?.ok) {
      kept ??= "no-native-formula";
      return "";
    }
    return marked(name, made.value, call.args);
  });
  return kept ?? [[`=${text}`]];
}

/** Excel 2010 knows no spilling: every cell gets the formula of its own row and column. */
function elementwise({ formula, values }: OwnCell, native: NativeCall): string[][] | KeptReason {
  const call = wholeCall(formula);
  if (!call || !isOwnCall(call) || call.args.some((argument) => isOwnFormula(argument))) return "array";
  const name = nameOf(call);
  let kept: KeptReason | undefined;
  const formulas = values.map((row, down) =>
    row.map((_value, right) => {
      const args = call.args.map((argument) => elementOf(argument, down, right));
      if (!args.every((argument) => argument !== undefined)) {
        kept ??= "array";
        return "";
      }
      const made = native({ name, args });
      if (!made.ok) kept ??= "no-native-formula";
      return made.ok ? placed(made.value, formula, down, right) : "";
    }),
  );
  return kept ?? formulas;
}

/** The figures of now; the whole formula stands behind them. */
function frozen({ formula, values }: OwnCell, kept?: KeptReason): Mailed {
  const waiting = values.flat().find((value) => !isLasting(value));
  if (waiting !== undefined) return { kind: "not-calculated", found: textOfResult(waiting) };
  const formulas = values.map((row, down) => row.map((value, right) => placed(literal(value), formula, down, right)));
  const isTooLong = formulas.flat().some((text) => text.length > longestFormula);
  if (isTooLong) return { kind: "not-calculated", found: "…" };
  return { kind: "formulas", formulas, ...(kept ? { kept } : {}) };
}

/** The first cell of a formula tells what it was; the cells into which it spilled tell that they were filled by it. */
function placed(shown: string, formula: string, down: number, right: number): string {
  if (down > 0 || right > 0) return `=${choose(partMark, [shown])}`;
  const original = replaceCalls(formula, isOwnCall, (call) => marked(nameOf(call), "0", call.args));
  return `=${choose(wholeMark, [shown, original])}`;
}

function marked(name: FunctionName, shown: string, args: readonly string[]): string {
  return choose(name, [shown, ...args]);
}

function choose(mark: string, values: readonly string[]): string {
  return `CHOOSE(1+N("${mark}"),${values.join(",")})`;
}

function nameOf(call: FormulaCall): FunctionName {
  const name = ownFunction(call);
  if (!name) throw new Error(`${call.written} is no function of ours.`);
  return name;
}

export function isLasting(value: CellResult): boolean {
  return typeof value !== "object" || value === null || lastingErrors.has(value.error);
}

export function textOfResult(value: CellResult): string {
  return typeof value === "object" && value !== null ? value.error : String(value ?? "");
}

/** A value as a formula writes it. */
function literal(value: CellResult): string {
  if (value === null || value === undefined) return '""';
  if (typeof value === "object") return value.error;
  if (typeof value === "number") return String(value).replace("e", "E");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pieces: string[] = [];
  for (let at = 0; at < value.length || at === 0; at += longestText) pieces.push(value.slice(at, at + longestText));
  return pieces.map((piece) => `"${piece.replace(/"/gu, '""')}"`).join("&");
}

const mark = /^1\s*\+\s*N\(\s*"([^"]+)"\s*\)$/iu;

function markOf(call: FormulaCall): string | undefined {
  if (call.name !== "CHOOSE") return undefined;
  const found = mark.exec(call.args[0] ?? "")?.[1]?.toUpperCase();
  const isKnown = found === wholeMark || found === partMark || functionNames.some((name) => name === found);
  return isKnown ? found : undefined;
}

export function isMailedFormula(formula: string): boolean {
  return mayBeOwn(formula) && callsIn(formula, (call) => markOf(call) !== undefined).length > 0;
}

/** The formula with our functions again, or that the cell is filled by another one's; undefined where nothing of ours
 *  was. With the equals sign if it has one. */
export function restored(formula: string): Restored | undefined {
  if (!isMailedFormula(formula)) return undefined;
  const text = withOwnCalls(formula);
  return text === undefined ? { kind: "part" } : { kind: "formula", formula: text };
}

function withOwnCalls(formula: string): string | undefined {
  let isPart = false;
  const text = replaceCalls(
    formula,
    (call) => markOf(call) !== undefined,
    ({ args, ...call }) => {
      const found = markOf({ ...call, args });
      if (found === partMark) isPart = true;
      if (found === wholeMark) return args[2] ?? "";
      // Excel puts "@" before CHOOSE in files from other programs; where it stood before a range it belongs there.
      const at = call.hasAt && args.slice(2).some((argument) => breadthOf(argument) !== "one") ? "@" : "";
      return `${at}${found ?? ""}(${args.slice(2).join(",")})`;
    },
  );
  return isPart ? undefined : text;
}

/** The formula as it should stand where another program left its traces: `_xldudf_ATTAIN(…)`, `@ATTAIN(…)` of single
 *  cells. Undefined where there are none. */
export function repaired(formula: string): string | undefined {
  if (!isOwnFormula(formula)) return undefined;
  const text = replaceCalls(formula, isOwnCall, (call) => {
    const at = call.hasAt && call.args.some((argument) => breadthOf(argument) !== "one") ? "@" : "";
    return `${at}${nameOf(call)}(${call.args.join(",")})`;
  });
  const isSame = text === formula || text.toUpperCase() === formula.toUpperCase();
  return isSame ? undefined : text;
}
