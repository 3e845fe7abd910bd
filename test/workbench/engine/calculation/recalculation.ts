/**
 * Keeps all values right: gathers what is dirty, calculates it in order of dependence, and again where arrays have grown.
 * Precedents are counted down (Kahn's way), so a chain of 100,000 cells needs no deep stack.
 */
import { isOverlapping, type Area } from "../area";
import type { Formula } from "../formula/formula";
import type { SheetState } from "../sheet-state";
import { cellError, type Value } from "../value";
import { formulasInCycles } from "./cycles";
import { DependencyGraph, type RangeNode } from "./dependency-graph";
import { Evaluation } from "./evaluation";
import { Busy, Unready, type Grid } from "./operand";
import { clearSpill, putResult } from "./spill";
import type { Surroundings } from "./surroundings";

/** Arrays that keep changing each other's size are given up after so many rounds. */
const roundLimit = 50;

export interface Recalculated {
  readonly changed: ReadonlyMap<SheetState, readonly number[]>;
  readonly circular: readonly Formula[];
}

export class Recalculation {
  readonly graph = new DependencyGraph();
  /** Every formula in a cell of the workbook. */
  readonly formulas = new Set<Formula>();
  readonly #entered = new Set<Formula>();
  /** Formulas to calculate, and whether their custom functions are to be asked anew. */
  readonly #dirty = new Set<Formula>();
  readonly #anew = new Set<Formula>();
  #sources: { sheet: SheetState; area: Area }[] = [];
  #changed = new Map<SheetState, number[]>();
  #circular: Formula[] = [];
  #isRunning = false;
  #ready: Formula[] = [];
  #scheduled: Formula[] = [];
  #nodes: RangeNode[] = [];
  #grown: { sheet: SheetState; area: Area }[] = [];

  constructor(private readonly surroundings: Surroundings) {}

  get isDirty(): boolean {
    return this.#dirty.size > 0 || this.#sources.length > 0;
  }

  /** A formula was entered, or must be calculated again for another reason. */
  enter(formula: Formula): void {
    this.graph.link(formula);
    this.formulas.add(formula);
    this.#entered.add(formula);
    this.setDirty(formula);
  }

  leave(formula: Formula): void {
    this.graph.unlink(formula);
    this.formulas.delete(formula);
    this.#entered.delete(formula);
    this.#dirty.delete(formula);
    this.#anew.delete(formula);
    formula.sheet.blockedSpills.delete(formula);
    const area = formula.arrayArea ?? formula.spillArea;
    if (area) {
      clearSpill(formula, area, null, () => undefined);
      formula.spillArea = null;
      this.touch(formula.sheet, area);
    }
    this.surroundings.customCalls.drop(formula);
  }

  setDirty(formula: Formula, isAnew = false): void {
    formula.isDirty = true;
    this.#dirty.add(formula);
    if (isAnew) this.#anew.add(formula);
    formula.sheet.store.touch(formula.column);
  }

  /** An answer has come. Excel: the cell shows it with manual calculation, too, if it has waited for it. */
  setAnswered(formula: Formula): void {
    if (formula.isBusy) this.#entered.add(formula);
    this.setDirty(formula);
  }

  /** Formulas that call add-ins' functions, on the sheet or about it. */
  setCustomCallsDirty(sheet: SheetState): void {
    for (const formula of this.formulas) {
      const { customCalls, compiled } = formula;
      if (customCalls && (formula.sheet === sheet || compiled.precedents.some((place) => place.sheet === sheet)))
        this.setDirty(formula);
    }
  }

  /** The formula needs no calculation: this is its value. */
  know(formula: Formula, value: Value): void {
    const { store } = formula.sheet;
    formula.isDirty = false;
    this.#dirty.delete(formula);
    this.#entered.delete(formula);
    store.setValue(store.make(formula.row, formula.column), formula.column, value);
  }

  /** Cells were written: whatever reads them is dirty, and arrays that stand or wanted to stand here. */
  touch(sheet: SheetState, area: Area): void {
    this.#sources.push({ sheet, area });
    for (const blocked of sheet.blockedSpills) {
      if (blocked.blockedArea && isOverlapping(blocked.blockedArea, area)) this.setDirty(blocked);
    }
  }

  /** Marks dirty what depends on volatile functions; not done when a custom function answers, or it would never end. */
  setVolatilesDirty(): void {
    for (const formula of this.graph.volatiles) this.setDirty(formula, true);
  }

  /** Only what was entered since the last time, with the values that its precedents show. */
  runEntered(): Recalculated {
    this.#changed = new Map();
    for (const formula of this.#entered) {
      this.surroundings.customCalls.begin(formula, false);
      const evaluation = new Evaluation(this.surroundings, formula.sheet, formula.row, formula.column, formula, true);
      const result = this.#resultOf(evaluation, formula);
      this.surroundings.customCalls.end(formula);
      const cells = this.#changedOn(formula.sheet);
      putResult(formula, result, (row, column) => cells.push(row * 16_384 + column));
      formula.isDirty = false;
      formula.isKept = false;
      this.#dirty.delete(formula);
      this.touch(formula.sheet, formula.spillArea ?? formula.area);
    }
    this.#entered.clear();
    return { changed: this.#changed, circular: [] };
  }

  #resultOf(evaluation: Evaluation, formula: Formula): Value | Grid {
    formula.isBusy = false;
    try {
      return evaluation.result(formula.compiled.expression);
    } catch (problem) {
      if (!(problem instanceof Busy)) throw problem;
      formula.isBusy = true;
      return cellError("#BUSY!");
    }
  }

  run(): Recalculated {
    this.#changed = new Map();
    this.#circular = [];
    if (this.#isRunning) return { changed: this.#changed, circular: [] };
    this.#isRunning = true;
    try {
      for (let round = 0; this.isDirty && round < roundLimit; round++) this.#round();
    } finally {
      this.#isRunning = false;
    }
    return { changed: this.#changed, circular: this.#circular };
  }

  #round(): void {
    const sources = this.#sources;
    this.#sources = [];
    this.#grown = [];
    this.#scheduled = [];
    this.#nodes = [];
    for (const formula of this.#dirty) this.#schedule(formula);
    for (const { sheet, area } of sources) {
      const mark = (formula: Formula): void => this.#schedule(formula);
      this.graph.eachDependent(sheet, area, mark, (node) => node.eachDependent(mark));
    }
    this.#dirty.clear();
    this.#entered.clear();
    this.#countPrecedents();
    this.#ready = this.#scheduled.filter(({ pending }) => pending === 0);
    this.#calculateReady();
    this.#breakCycles();
    for (const node of this.#nodes) {
      node.isScheduled = false;
      node.pending = 0;
    }
    for (const { sheet, area } of this.#grown) this.touch(sheet, area);
  }

  #schedule(formula: Formula): void {
    if (formula.isScheduled) return;
    formula.isScheduled = true;
    formula.isDirty = true;
    formula.pending = 0;
    formula.sheet.store.touch(formula.column);
    formula.reach = formula.arrayArea ?? formula.spillArea ?? formula.area;
    this.#scheduled.push(formula);
  }

  /** `#scheduled` grows while it is walked: the dependents of what is scheduled are scheduled too. */
  #countPrecedents(): void {
    const onFormula = (dependent: Formula): void => {
      this.#schedule(dependent);
      dependent.pending++;
    };
    const onRange = (node: RangeNode): void => {
      node.pending++;
      if (node.isScheduled) return;
      node.isScheduled = true;
      this.#nodes.push(node);
      node.eachDependent(onFormula);
    };
    for (let i = 0; i < this.#scheduled.length; i++) {
      const formula = this.#scheduled[i];
      if (formula?.reach) this.graph.eachDependent(formula.sheet, formula.reach, onFormula, onRange);
    }
  }

  #calculateReady(): void {
    for (let formula = this.#ready.pop(); formula; formula = this.#ready.pop()) {
      if (formula.isScheduled) this.#calculate(formula);
    }
  }

  #calculate(formula: Formula): void {
    const { customCalls } = this.surroundings;
    customCalls.begin(formula, this.#anew.delete(formula));
    let result: Value | Grid;
    try {
      const evaluation = new Evaluation(this.surroundings, formula.sheet, formula.row, formula.column, formula);
      result = this.#resultOf(evaluation, formula);
    } catch (problem) {
      if (!(problem instanceof Unready)) throw problem;
      this.#waitFor(problem.formula, formula);
      return;
    }
    customCalls.end(formula);
    this.#finish(formula, result);
  }

  /** The formula read a cell that its text doesn't name (OFFSET, INDIRECT): it goes on when that one is done. */
  #waitFor(precedent: Formula, formula: Formula): void {
    (precedent.waiters ??= []).push(formula);
    if (!precedent.isScheduled) {
      this.#schedule(precedent);
      this.#ready.push(precedent);
    }
  }

  #finish(formula: Formula, result: Value | Grid): void {
    const cells = this.#changedOn(formula.sheet);
    const grown = putResult(formula, result, (row, column) => cells.push(row * 16_384 + column));
    if (grown) {
      formula.sheet.noteEntries();
      this.#grown.push({ sheet: formula.sheet, area: grown });
    }
    formula.isDirty = false;
    formula.isKept = false;
    formula.isScheduled = false;
    const { waiters } = formula;
    formula.waiters = null;
    if (waiters) for (const waiter of waiters) this.#ready.push(waiter);
    const release = (dependent: Formula): void => {
      dependent.pending--;
      if (dependent.pending === 0 && dependent.isScheduled) this.#ready.push(dependent);
    };
    const { reach } = formula;
    formula.reach = null;
    if (!reach) return;
    this.graph.eachDependent(formula.sheet, reach, release, (node) => {
      node.pending--;
      if (node.pending === 0) node.eachDependent(release);
    });
  }

  /** Excel: a cell that depends on itself shows 0, and what depends on it goes on with that. */
  #breakCycles(): void {
    for (;;) {
      const left = this.#scheduled.filter(({ isScheduled }) => isScheduled);
      if (left.length === 0) return;
      const circular = formulasInCycles(left, this.graph);
      const broken = circular.length > 0 ? circular : left;
      this.#circular.push(...circular);
      for (const formula of broken) {
        formula.isBusy = false;
        this.surroundings.customCalls.drop(formula);
        this.#finish(formula, 0);
      }
      this.#calculateReady();
    }
  }

  #changedOn(sheet: SheetState): number[] {
    let cells = this.#changed.get(sheet);
    if (!cells) this.#changed.set(sheet, (cells = []));
    return cells;
  }
}
