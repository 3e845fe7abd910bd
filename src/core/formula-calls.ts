/** Calls of named functions in a formula's text: found with their arguments, and replaced from the inside out. Everything
 *  around them stays as it was, letter by letter. */

import { functionNames, type FunctionName } from "./function-names";
import { piecesOf } from "./formula-pieces";

export interface FormulaCall {
  /** As it is written, with whatever stands before the name. */
  readonly written: string;
  /** In capitals, without prefix. */
  readonly name: string;
  /** From the name, or from "@" before it, to behind the closing parenthesis. */
  readonly start: number;
  readonly end: number;
  readonly hasAt: boolean;
  /** Without the blanks around them; `F()` has none, `F(,)` two empty ones. */
  readonly args: readonly string[];
}

interface Open {
  readonly name: { readonly text: string; readonly start: number; readonly hasAt: boolean } | undefined;
  /** Where each argument begins. */
  readonly starts: number[];
  readonly ends: number[];
}

/** Excel: functions newer than a file's readers carry a prefix, and so do functions of add-ins in files and where the
 *  add-in is missing. */
const prefix = /^(?:_xldudf_|_xludf\.|_xlfn\.|_xlws\.)+/iu;

const byFileName: ReadonlyMap<string, FunctionName> = new Map(
  functionNames.map((name) => [name.toUpperCase().replace(/\./gu, "_"), name]),
);

/** Which function of ours is meant, however it is spelt. Excel: in files the dot of a name is an underscore. */
export function ownFunction({ written, name }: Pick<FormulaCall, "written" | "name">): FunctionName | undefined {
  const known = byFileName.get(name.replace(/\./gu, "_"));
  if (known === undefined) return undefined;
  return prefix.test(written) || known === name ? known : undefined;
}

/** Excel: it keeps a hidden name `_xldudf_ATTAIN` for each function that it once met and didn't know. */
export function isFunctionName(name: string): boolean {
  return /^_xldudf_/iu.test(name) && byFileName.has(name.replace(prefix, "").toUpperCase().replace(/\./gu, "_"));
}

/** The calls that `wanted` names, outermost ones only, in the order of the text. */
export function callsIn(formula: string, wanted: (call: FormulaCall) => boolean): readonly FormulaCall[] {
  const found = allCalls(formula).filter(wanted);
  return found
    .filter((call) => !found.some((other) => other !== call && other.start <= call.start && other.end >= call.end))
    .sort((a, b) => a.start - b.start);
}

/** Every call, inner ones before those around them. */
export function allCalls(formula: string): readonly FormulaCall[] {
  const calls: FormulaCall[] = [];
  const open: Open[] = [];
  let braces = 0;
  let before: Open["name"];
  let at: number | undefined;
  for (const { kind, start, end, text } of piecesOf(formula)) {
    const name = before;
    before = undefined;
    const atSign = at;
    if (text.trim() !== "") at = undefined;
    if (kind === "word") before = { text, start: atSign ?? start, hasAt: atSign !== undefined };
    else if (text === "@") at = start;
    else if (text === "(") open.push({ name, starts: [end], ends: [] });
    else if (text === "{") braces++;
    else if (text === "}") braces--;
    else if (text === "," && braces === 0) nextArgument(open.at(-1), start, end);
    else if (text === ")") {
      const closed = open.pop();
      if (closed?.name) calls.push(callOf(formula, closed, closed.name, start, end));
    }
  }
  return calls;
}

function nextArgument(open: Open | undefined, end: number, start: number): void {
  open?.ends.push(end);
  open?.starts.push(start);
}

function callOf(
  formula: string,
  { starts, ends }: Open,
  { text, start, hasAt }: NonNullable<Open["name"]>,
  last: number,
  end: number,
): FormulaCall {
  const args = starts.map((from, index) => formula.slice(from, ends[index] ?? last).trim());
  return {
    written: text,
    name: text.replace(prefix, "").toUpperCase(),
    start,
    end,
    hasAt,
    args: args.length === 1 && args[0] === "" ? [] : args,
  };
}

/** The formula with the wanted calls replaced; the arguments that `replace` sees are replaced already. */
export function replaceCalls(
  formula: string,
  wanted: (call: FormulaCall) => boolean,
  replace: (call: FormulaCall) => string,
): string {
  let text = "";
  let rest = 0;
  for (const call of callsIn(formula, wanted)) {
    const args = call.args.map((argument) => replaceCalls(argument, wanted, replace));
    text += formula.slice(rest, call.start) + replace({ ...call, args });
    rest = call.end;
  }
  return text + formula.slice(rest);
}

/** The one call that a formula consists of, or undefined. `formula` is without the equals sign. */
export function wholeCall(formula: string): FormulaCall | undefined {
  const call = allCalls(formula).at(-1);
  const isWhole = call && formula.slice(0, call.start).trim() === "" && formula.slice(call.end).trim() === "";
  return isWhole ? call : undefined;
}
