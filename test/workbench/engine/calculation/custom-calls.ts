/**
 * Calls of add-ins' functions: asked for while formulas are evaluated, handed over in one batch, answered later. A call belongs to
 * its formula and is made anew whenever Excel calculates the cell; a stream belongs to all formulas that ask it with the same
 * arguments, and goes on until none does.
 */
import { fileNameOf } from "../add-in-names";
import type {
  CustomFunctionCall,
  CustomFunctionDefinition,
  CustomFunctionPort,
  CustomFunctionResult,
  CustomFunctions,
} from "../custom-function";
import type { Formula } from "../formula/formula";
import { invocationAddress } from "../invocation-address";
import { cellError } from "../value";
import { CallUses, keyOf, keyOfRunning, type AskedCall, type CustomCallUse, type RunningCustomCall } from "./call-uses";
import { customAnswer } from "./custom-answer";
import { customArguments } from "./custom-arguments";
import type { Evaluation } from "./evaluation";
import { busy, type Operand } from "./operand";

export class CustomCalls implements CustomFunctions {
  emptyCellsAs: "null" | "zero" = "null";
  readonly #definitions = new Map<string, CustomFunctionDefinition>();
  /** The same by the names that files give them, lower case. */
  readonly #fileNames = new Map<string, CustomFunctionDefinition>();
  readonly #running = new Map<number, RunningCustomCall>();
  readonly #streams = new Map<string, RunningCustomCall>();
  /** Streams that a formula has left; ended after the calculation unless another formula, or the same, asks again. */
  readonly #left = new Set<RunningCustomCall>();
  /** Formulas that are calculated because an answer came: those go on with all answers that they have. */
  readonly #answered = new Set<Formula>();
  /** Formulas between `begin` and `end`. */
  readonly #begun = new Set<Formula>();
  #outgoing = new Map<number, CustomFunctionCall>();
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
    this.#cancelled = [];
    // What the old runner had not answered, the new one is asked again; of its streams it knows nothing at all.
    const open = [...this.#running.values()].filter(({ answer, call }) => !answer || call.definition.streaming);
    this.#outgoing = new Map(open.map(({ call }) => [call.id, call]));
    this.handOver();
  }

  resolve(results: readonly { readonly callId: number; readonly value: CustomFunctionResult }[]): void {
    const formulas = new Set<Formula>();
    for (const { callId, value } of results) {
      const running = this.#running.get(callId);
      if (!running) continue;
      if (!running.answer) this.#waiting--;
      running.answer = customAnswer(value);
      for (const formula of running.sharers ?? [running.formula]) {
        if (!formula) continue;
        formulas.add(formula);
        this.#answered.add(formula);
      }
    }
    if (formulas.size > 0) this.recalculate(formulas);
    this.#tellSettled();
  }

  settled(): Promise<void> {
    if (this.#waiting === 0) return Promise.resolve();
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  /**
   * Before a formula is evaluated. Excel: a function is called each time its cell is calculated, whatever its arguments
   * (https://github.com/OfficeDev/office-js/issues/3911); streams go on (https://github.com/OfficeDev/Excel-Custom-Functions/issues/102).
   */
  begin(formula: Formula, isAnew: boolean): void {
    // A formula that met an uncalculated cell is evaluated again within the same calculation.
    const isFirst = !this.#begun.has(formula);
    this.#begun.add(formula);
    const goesOn = !isFirst || (!isAnew && (formula.isBusy || this.#answered.has(formula)));
    formula.customCalls?.keep((use) => {
      use.isUsed = false;
      if (goesOn || use.running.call.definition.streaming) return true;
      this.#leave(formula, use);
      return false;
    });
  }

  /** After it: what it no longer asks for is cancelled. While it waits, answers that it may come back to are kept, but no streams. */
  end(formula: Formula): void {
    this.#begun.delete(formula);
    this.#answered.delete(formula);
    formula.customCalls?.keep((use) => {
      const { answer, call } = use.running;
      if (use.isUsed || (formula.isBusy && answer && !call.definition.streaming)) return true;
      this.#leave(formula, use);
      return false;
    });
  }

  /** The formula is gone, or reads otherwise. */
  drop(formula: Formula): void {
    for (const use of formula.customCalls ?? []) this.#leave(formula, use);
    formula.customCalls = null;
    this.#begun.delete(formula);
    this.#answered.delete(formula);
  }

  /** Gives the runner what has gathered, once for each calculation. */
  handOver(): void {
    this.#endLeftStreams();
    if (this.#port) {
      const [cancelled, outgoing] = [this.#cancelled, [...this.#outgoing.values()]];
      this.#cancelled = [];
      this.#outgoing.clear();
      // Excel: a new call may well come before the old one is cancelled (https://github.com/OfficeDev/office-js/issues/6483).
      if (outgoing.length > 0) this.#port.invoke(outgoing);
      if (cancelled.length > 0) this.#port.cancel(cancelled);
    }
    this.#tellSettled();
  }

  /** The answer to this call, or the signal that the cell has to wait for it. */
  answer(
    definition: CustomFunctionDefinition,
    operands: readonly Operand[],
    argumentAddresses: readonly (string | null)[],
    at: Evaluation,
  ): Operand {
    const { formula } = at;
    if (!formula) return cellError("#BUSY!");
    const args = customArguments(definition, operands, this.emptyCellsAs, at);
    const ownAddress = definition.requiresAddress ? invocationAddress(formula.sheet.name, formula.area) : "";
    const asked = { definition, args, argumentAddresses, ownAddress };
    formula.customCalls ??= new CallUses();
    let use = formula.customCalls.find(asked);
    if (!use) {
      const running = (definition.streaming && this.#streams.get(keyOf(asked))) || this.#ask(asked, formula);
      running.sharers?.add(formula);
      use = formula.customCalls.add(running);
    }
    use.isUsed = true;
    if (!use.running.answer) throw busy;
    return use.running.answer.operand;
  }

  #ask({ definition, args, argumentAddresses, ownAddress }: AskedCall, formula: Formula): RunningCustomCall {
    const { sheet, row, column } = formula;
    const id = this.#nextId++;
    const call = { id, definition, args, sheetName: sheet.name, row, column, argumentAddresses };
    const sharers = definition.streaming ? new Set<Formula>() : null;
    const running = { call, ownAddress, formula, sharers, answer: null };
    if (definition.streaming) this.#streams.set(keyOfRunning(running), running);
    this.#running.set(id, running);
    this.#outgoing.set(id, call);
    this.#waiting++;
    return running;
  }

  #leave(formula: Formula, { running }: CustomCallUse): void {
    if (running.sharers) {
      running.sharers.delete(formula);
      if (running.sharers.size === 0) this.#left.add(running);
    } else {
      running.formula = null;
      this.#cancel(running);
    }
  }

  #endLeftStreams(): void {
    for (const running of this.#left) {
      if (running.sharers && running.sharers.size > 0) continue;
      this.#streams.delete(keyOfRunning(running));
      this.#cancel(running);
    }
    this.#left.clear();
  }

  #cancel({ call: { id, definition }, answer }: RunningCustomCall): void {
    this.#running.delete(id);
    if (!answer) this.#waiting--;
    const isUnsent = this.#outgoing.delete(id);
    if (!isUnsent && (!answer || definition.streaming)) this.#cancelled.push(id);
  }

  #tellSettled(): void {
    if (this.#waiting > 0 || this.#settled.length === 0) return;
    const waiting = this.#settled;
    this.#settled = [];
    for (const tell of waiting) tell();
  }
}
