/**
 * Remembers how to take changes back, and what to tell about them. Every primitive change records the closure that
 * undoes it; since that closure uses primitives as well, undoing records redoing by itself.
 */
import type { Change, Happening, Listener, Origin } from "./changes";
import type { TransactionOptions } from "./model";

type Inverse = () => void;
interface Step {
  readonly inverses: Inverse[];
  readonly group: string | null;
}

/** Excel keeps 100 steps. */
const stepLimit = 100;

export class Journal {
  #undoSteps: Step[] = [];
  #redoSteps: Step[] = [];
  #inverses: Inverse[] = [];
  #changes: Change[] = [];
  #depth = 0;
  #origin: Origin = "addIn";
  #withoutCalculation = false;
  readonly #listeners = new Set<Listener>();
  readonly #happenings: Happening[] = [];
  #isTelling = false;

  /** `settle` runs at the end of each outermost transaction, before the listeners hear; `after` once they have heard. */
  constructor(
    private readonly settle: (withoutCalculation: boolean) => void,
    private readonly after: () => void,
  ) {}

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  get withoutCalculation(): boolean {
    return this.#withoutCalculation;
  }

  get origin(): Origin {
    return this.#origin;
  }

  get canUndo(): boolean {
    return this.#undoSteps.length > 0;
  }

  get undoSteps(): number {
    return this.#undoSteps.length;
  }

  get canRedo(): boolean {
    return this.#redoSteps.length > 0;
  }

  record(inverse: Inverse): void {
    this.#inverses.push(inverse);
  }

  tell(change: Change): void {
    this.#changes.push(change);
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  transaction<T>(origin: Origin, work: () => T, options: TransactionOptions = {}): T {
    return this.#run(origin, work, options, (inverses) => {
      // Excel: what a co-author did isn't undone here.
      if (origin === "coAuthor") return;
      const last = this.#undoSteps.at(-1);
      const group = options.undoGroup ?? null;
      if (last && group !== null && last.group === group) last.inverses.push(...inverses);
      else this.#undoSteps.push({ inverses, group });
      if (this.#undoSteps.length > stepLimit) this.#undoSteps.shift();
      this.#redoSteps = [];
    });
  }

  undo(): void {
    const step = this.#undoSteps.pop();
    if (step) this.#takeBack(step, this.#redoSteps);
  }

  redo(): void {
    const step = this.#redoSteps.pop();
    if (step) this.#takeBack(step, this.#undoSteps);
  }

  /** Forgets all steps, as after opening a file. */
  forget(): void {
    this.#undoSteps = [];
    this.#redoSteps = [];
  }

  #takeBack(step: Step, into: Step[]): void {
    const work = (): void => {
      for (const inverse of [...step.inverses].reverse()) inverse();
    };
    this.#run("undo", work, {}, (inverses) => into.push({ inverses, group: step.group }));
  }

  #run<T>(origin: Origin, work: () => T, options: TransactionOptions, keep: (inverses: Inverse[]) => void): T {
    if (this.#depth > 0) return this.#nested(work);
    this.#depth = 1;
    this.#origin = origin;
    this.#inverses = [];
    this.#changes = [];
    this.#withoutCalculation = options.withoutCalculation ?? false;
    let result: T;
    try {
      result = work();
    } catch (problem) {
      this.#rollBack(0, 0);
      this.settle(false);
      this.#close();
      throw problem;
    }
    const inverses = this.#inverses;
    if (inverses.length > 0) keep(inverses);
    this.settle(this.#withoutCalculation);
    this.#close();
    return result;
  }

  /** Joins the outer transaction, but a failure takes back only what this part did. */
  #nested<T>(work: () => T): T {
    const [inverses, changes] = [this.#inverses.length, this.#changes.length];
    this.#depth++;
    try {
      return work();
    } catch (problem) {
      this.#rollBack(inverses, changes);
      throw problem;
    } finally {
      this.#depth--;
    }
  }

  #rollBack(inverseCount: number, changeCount: number): void {
    const back = this.#inverses.slice(inverseCount).reverse();
    for (const inverse of back) inverse();
    this.#inverses.length = inverseCount;
    this.#changes.length = changeCount;
  }

  #close(): void {
    const changes = this.#changes;
    this.#depth = 0;
    this.#changes = [];
    this.#inverses = [];
    this.#withoutCalculation = false;
    if (changes.length > 0) this.#happenings.push({ origin: this.#origin, changes });
    this.#tellAll();
    this.after();
  }

  /** A listener may start a transaction: what that one has to tell waits until all have heard of the first. */
  #tellAll(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    try {
      for (let next = this.#happenings.shift(); next; next = this.#happenings.shift()) {
        for (const listener of [...this.#listeners]) listener(next);
      }
    } finally {
      this.#isTelling = false;
    }
  }
}
