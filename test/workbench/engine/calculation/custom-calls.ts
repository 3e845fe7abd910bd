/** Calls of add-ins' functions: asked for while formulas are evaluated, handed over in one batch, answered later. */
import { fileNameOf } from "../add-in-names";
import type {
  CustomFunctionCall,
  CustomFunctionDefinition,
  CustomFunctionPort,
  CustomFunctionResult,
  CustomFunctions,
  FormattedNumber,
} from "../custom-function";
import { invocationAddress } from "../invocation-address";
import type { Expression } from "../formula/expression";
import type { Formula } from "../formula/formula";
import { evaluatedArguments } from "../functions/call";
import { cellError, type Value } from "../value";
import { customArguments } from "./custom-arguments";
import type { Evaluation } from "./evaluation";
import { busy, Failed, gridAt, isGrid, type Grid, type Operand, type Scope, Reference } from "./operand";

interface Answer {
  readonly operand: Value | Grid;
  /** Formats that its numbers bring along, in the shape of the result. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
}

/** A call that belongs to a formula; asked again only if its arguments change. */
export interface RunningCustomCall {
  readonly call: CustomFunctionCall;
  readonly formula: Formula;
  answer: Answer | null;
  /** Whether the latest evaluation of the formula needed it. */
  isUsed: boolean;
}

export class CustomCalls implements CustomFunctions {
  emptyCellsAs: "null" | "zero" = "null";
  readonly #definitions = new Map<string, CustomFunctionDefinition>();
  /** The same by the names that files give them, lower case. */
  readonly #fileNames = new Map<string, CustomFunctionDefinition>();
  readonly #running = new Map<number, RunningCustomCall>();
  #outgoing: CustomFunctionCall[] = [];
  #cancelled: number[] = [];
  #port: CustomFunctionPort | null = null;
  #nextId = 1;
  #waiting = 0;
  #settled: (() => void)[] = [];

  constructor(
    /** Functions have come or gone: names as formulas may have them (lower case) and as they are spelled from now on. */
    private readonly rename: (names: ReadonlyMap<string, string>) => void,
    /** Formulas with new answers are calculated again. */
    private readonly recalculate: (formulas: ReadonlySet<Formula>) => void,
  ) {}

  get definitions(): readonly CustomFunctionDefinition[] {
    return [...this.#definitions.values()];
  }

  get waiting(): number {
    return this.#waiting;
  }

  definition(name: string): CustomFunctionDefinition | null {
    const key = name.toLowerCase();
    return this.#definitions.get(key) ?? this.#fileNames.get(key) ?? null;
  }

  register(definitions: readonly CustomFunctionDefinition[]): void {
    const names = new Map<string, string>();
    for (const definition of definitions) {
      const { name } = definition;
      const fileName = fileNameOf(name).toLowerCase();
      this.#definitions.set(name.toLowerCase(), definition);
      this.#fileNames.set(fileName, definition);
      names.set(name.toLowerCase(), name).set(fileName, name);
    }
    this.rename(names);
  }

  unregisterAll(): void {
    const names = new Map([...this.#definitions].map(([key, { name }]) => [key, fileNameOf(name)]));
    this.#definitions.clear();
    this.#fileNames.clear();
    this.rename(names);
  }

  connect(port: CustomFunctionPort | null): void {
    this.#port = port;
    // What the old runner had not answered, the new one is asked again.
    this.#outgoing = [...this.#running.values()].filter(({ answer }) => !answer).map(({ call }) => call);
    this.handOver();
  }

  resolve(results: readonly { readonly callId: number; readonly value: CustomFunctionResult }[]): void {
    const formulas = new Set<Formula>();
    for (const { callId, value } of results) {
      const running = this.#running.get(callId);
      if (!running) continue;
      if (!running.answer) this.#waiting--;
      running.answer = answerOf(value);
      formulas.add(running.formula);
    }
    if (formulas.size > 0) this.recalculate(formulas);
    this.#tellSettled();
  }

  settled(): Promise<void> {
    if (this.#waiting === 0) return Promise.resolve();
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  /** Before a formula is evaluated: nothing it asked for is needed yet. */
  begin(formula: Formula, isAnew: boolean): void {
    if (isAnew) this.drop(formula);
    formula.customCalls?.forEach((running) => (running.isUsed = false));
  }

  /** After it: what it no longer asks for is cancelled. While it waits, answers that it may come back to are kept. */
  end(formula: Formula): void {
    formula.customCalls?.forEach((running, key) => {
      if (running.isUsed || (formula.isBusy && running.answer)) return;
      this.#cancel(running);
      formula.customCalls?.delete(key);
    });
  }

  /** The formula is gone or starts afresh. */
  drop(formula: Formula): void {
    formula.customCalls?.forEach((running) => this.#cancel(running));
    formula.customCalls = null;
  }

  /** Gives the runner what has gathered, once for each calculation. */
  handOver(): void {
    if (this.#port) {
      const [cancelled, outgoing] = [this.#cancelled, this.#outgoing];
      this.#cancelled = [];
      this.#outgoing = [];
      if (cancelled.length > 0) this.#port.cancel(cancelled);
      if (outgoing.length > 0) this.#port.invoke(outgoing);
    }
    this.#tellSettled();
  }

  /** The answer to this call, or the signal that the cell has to wait for it. */
  answer(
    definition: CustomFunctionDefinition,
    operands: readonly Operand[],
    addresses: readonly (string | null)[],
    at: Evaluation,
  ): Operand {
    const { formula } = at;
    if (!formula) return cellError("#BUSY!");
    const args = customArguments(definition, operands, this.emptyCellsAs, at);
    const key = `${definition.id}${JSON.stringify(args)}`;
    formula.customCalls ??= new Map<string, RunningCustomCall>();
    let running = formula.customCalls.get(key);
    if (!running) {
      const call = {
        id: this.#nextId++,
        definition,
        args,
        sheetName: formula.sheet.name,
        row: formula.row,
        column: formula.column,
        argumentAddresses: addresses,
      };
      running = { call, formula, answer: null, isUsed: true };
      formula.customCalls.set(key, running);
      this.#running.set(call.id, running);
      this.#outgoing.push(call);
      this.#waiting++;
    }
    running.isUsed = true;
    if (!running.answer) throw busy;
    return running.answer.operand;
  }

  #cancel(running: RunningCustomCall): void {
    const { id, definition } = running.call;
    this.#running.delete(id);
    if (!running.answer) this.#waiting--;
    const unsent = this.#outgoing.findIndex((call) => call.id === id);
    if (unsent >= 0) this.#outgoing.splice(unsent, 1);
    else if (!running.answer || definition.streaming) this.#cancelled.push(id);
  }

  #tellSettled(): void {
    if (this.#waiting > 0 || this.#settled.length === 0) return;
    const waiting = this.#settled;
    this.#settled = [];
    for (const tell of waiting) tell();
  }
}

type Single = Value | FormattedNumber;

function answerOf(value: CustomFunctionResult): Answer {
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

export function callCustomFunction(
  definition: CustomFunctionDefinition,
  expressions: readonly (Expression | null)[],
  call: Evaluation,
  scope: Scope,
): Operand {
  const { parameters } = definition;
  const repeating = parameters.at(-1)?.repeating === true;
  if (!repeating && expressions.length > parameters.length) throw new Failed("#VALUE!");
  if (expressions.length < parameters.filter(({ optional, repeating: r }) => !optional && !r).length)
    throw new Failed("#VALUE!");
  const operands = evaluatedArguments(expressions, call, scope);
  // Excel: an optional argument that is skipped, "F(1,,2)", comes as null like one at the end.
  expressions.forEach((expression, index) => {
    if (!expression && parameters[index]?.optional) operands[index] = undefined;
  });
  const addresses = operands.map((operand) => addressOf(operand));
  const lifted = new Map<number, Grid>();
  operands.forEach((operand, index) => {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (parameter?.matrix || operand === undefined) return;
    const value = call.scalarOrGrid(operand);
    operands[index] = value;
    if (isGrid(value)) lifted.set(index, value);
  });
  const custom = call.workbook.customCalls;
  if (lifted.size === 0) return custom.answer(definition, operands, addresses, call);
  return forEachElement(lifted, operands, (args) => custom.answer(definition, args, addresses, call), call);
}

/** A range where one value is wanted: one call for each cell, all asked at once. */
function forEachElement(
  lifted: ReadonlyMap<number, Grid>,
  operands: readonly Operand[],
  ask: (args: readonly Operand[]) => Operand,
  call: Evaluation,
): Grid {
  const rows = Math.max(...[...lifted.values()].map((grid) => grid.length));
  const columns = Math.max(...[...lifted.values()].map((grid) => grid[0]?.length ?? 0));
  let isBusy = false;
  const results = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Value => {
      const args = [...operands];
      for (const [index, grid] of lifted) args[index] = gridAt(grid, row, column);
      try {
        return call.scalar(ask(args));
      } catch (problem) {
        if (problem instanceof Failed) return problem.error;
        if (problem !== busy) throw problem;
        isBusy = true;
        return null;
      }
    }),
  );
  if (isBusy) throw busy;
  return results;
}

function addressOf(operand: Operand): string | null {
  if (!(operand instanceof Reference) || operand.areas.length !== 1) return null;
  const { sheet, area } = operand.single;
  return invocationAddress(sheet.name, area);
}
