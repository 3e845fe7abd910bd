/**
 * Owns every fault that the workbench's Excel can be given on demand: a slow host, refused batches, a cell that is being
 * edited, throttling, a connection that is lost in the middle, and what others do to the workbook between two batches.
 * Begun by tests and by people at the page; met by each batch of the add-in on its way (batch-runner.ts).
 */
import { delayForCellEdit, type RequestErrorCode } from "./request-gate";

/** Which batch of the add-in's is struck: the first from now, unless told. Pane, ribbon and functions are not counted. */
export interface When {
  /** So many pass before. */
  readonly after?: number;
  /** Only those count that would change the workbook. */
  readonly writing?: boolean;
}

/** What somebody does to the workbook between two batches of the add-in. */
export type Meddling = { readonly by?: "person" | "coAuthor" } & (
  | { readonly does: "type"; readonly address: string; readonly text: string }
  | { readonly does: "insertRows" | "deleteRows"; readonly address: string }
  | { readonly does: "protectSheet" | "deleteSheet"; readonly sheet: string }
);

export type FaultPlan =
  /** Every batch takes so many milliseconds more, and up to `jitter` besides: the same ones in each run. */
  | { readonly kind: "slow"; readonly delay: number; readonly jitter?: number }
  | ({ readonly kind: "refused"; readonly code: RequestErrorCode; readonly times?: number } & When)
  /** Excel: too many requests at a time are answered with ActivityLimitReached, HTTP's 429. */
  | ({ readonly kind: "throttled"; readonly times?: number } & When)
  /** From the struck batch on until it is ended; batches that said that they can wait, wait. */
  | ({ readonly kind: "cellEdit" } & When)
  /**
   * From the struck batch on until it is ended. `isDone`: that batch has reached Excel, and only its answer is lost. `tells`:
   * the error that the add-in gets for each; without it nothing is ever answered, also not when the connection is back, as
   * in https://github.com/OfficeDev/office-js/issues/6678
   */
  | ({ readonly kind: "lost"; readonly isDone?: boolean; readonly tells?: RequestErrorCode } & When)
  | ({ readonly kind: "between"; readonly work: Meddling } & When)
  /** The add-in's page finds no storage, as where a browser blocks that of third parties. The page starts anew. */
  | { readonly kind: "storageBlocked" };

export type FaultKind = FaultPlan["kind"];

/** What becomes of one batch. */
export interface Fate {
  /** Excel does not take it. */
  readonly refusal: RequestErrorCode | null;
  /** What stands in the answer's place; "none" never comes. */
  readonly answer: "given" | "none" | RequestErrorCode;
}

/** As much of a batch as faults go by. */
export interface MetBatch {
  readonly isWriting: boolean;
  /** Of the request: whether it can wait for the end of cell editing. */
  readonly flags: number;
}

interface Begun {
  readonly plan: FaultPlan;
  /** Batches that still pass. */
  passing: number;
  /** Batches that are still struck; endless for what lasts until it is ended. */
  left: number;
  /** It has struck, and lasts. */
  isOn: boolean;
  readonly whenEnded: (() => void)[];
}

const passes: Fate = { refusal: null, answer: "given" };
const lasting: ReadonlySet<FaultKind> = new Set(["slow", "cellEdit", "lost", "storageBlocked"]);

export class Faults {
  private begun: readonly Begun[] = [];
  private readonly listeners = new Set<() => void>();
  private drawn = 1;
  private silenced = 0;

  constructor(private readonly meddle: (work: Meddling) => void) {}

  /** What was begun and isn't over. */
  get plans(): readonly FaultPlan[] {
    return this.begun.map(({ plan }) => plan);
  }

  /** How many of the add-in's requests will never be answered. */
  get unanswered(): number {
    return this.silenced;
  }

  get isStorageBlocked(): boolean {
    return this.begun.some(({ plan }) => plan.kind === "storageBlocked");
  }

  /** Told whenever a fault begins, has struck for the last time, or is ended. */
  watch(listener: () => void): void {
    this.listeners.add(listener);
  }

  begin(plan: FaultPlan): void {
    const passing = "after" in plan ? (plan.after ?? 0) : 0;
    const left = lasting.has(plan.kind) ? Infinity : "times" in plan ? (plan.times ?? 1) : 1;
    this.put([...this.begun, { plan, passing, left, isOn: false, whenEnded: [] }]);
  }

  /** A fault, all of a kind, or all: what waited for the end of the editing goes on; lost answers stay lost. */
  end(which?: FaultKind | FaultPlan): void {
    const ended = this.begun.filter(({ plan }) => which === undefined || which === plan || which === plan.kind);
    this.put(this.begun.filter((each) => !ended.includes(each)));
    for (const { whenEnded } of ended) for (const go of whenEnded.splice(0)) go();
  }

  /** Each batch of the add-in's, before anything becomes of it. */
  async meet(batch: MetBatch): Promise<Fate> {
    await this.delay();
    for (const each of [...this.begun]) {
      if (!this.strikes(each, batch)) continue;
      const fate = await this.strike(each, batch);
      if (fate.answer === "none") this.silenced++;
      if (fate !== passes) return fate;
    }
    return passes;
  }

  /** What Excel is asked besides batches (its files): slow and lost like these. */
  async meetCall(): Promise<Fate["answer"]> {
    await this.delay();
    const lost = this.begun.find(({ plan, isOn, passing }) => plan.kind === "lost" && (isOn || passing === 0));
    const answer = lost?.plan.kind === "lost" ? (lost.plan.tells ?? "none") : "given";
    if (answer === "none") this.silenced++;
    return answer;
  }

  private strikes(each: Begun, { isWriting }: MetBatch): boolean {
    const { plan } = each;
    if (each.isOn) return true;
    if (plan.kind === "slow" || plan.kind === "storageBlocked") return false;
    if (plan.writing === true && !isWriting) return false;
    if (each.passing > 0) {
      each.passing--;
      return false;
    }
    return true;
  }

  private async strike(each: Begun, batch: MetBatch): Promise<Fate> {
    const { plan } = each;
    const isFirst = !each.isOn;
    each.isOn = lasting.has(plan.kind);
    each.left--;
    if (each.left === 0) this.put(this.begun.filter((other) => other !== each));
    switch (plan.kind) {
      case "refused":
        return { refusal: plan.code, answer: "given" };
      case "throttled":
        return { refusal: "ActivityLimitReached", answer: "given" };
      case "cellEdit":
        if ((batch.flags & delayForCellEdit) === 0) {
          return { refusal: "InvalidOperationInCellEditMode", answer: "given" };
        }
        await new Promise<void>((go) => each.whenEnded.push(go));
        return passes;
      case "lost": {
        const answer = plan.tells ?? "none";
        return isFirst && plan.isDone === true ? { refusal: null, answer } : { refusal: "GeneralException", answer };
      }
      case "between":
        this.meddle(plan.work);
        return passes;
      default:
        return passes;
    }
  }

  private async delay(): Promise<void> {
    const waits = this.begun.flatMap(({ plan }) =>
      plan.kind === "slow" ? [plan.delay + (plan.jitter ?? 0) * this.draw()] : [],
    );
    if (waits.length > 0) await new Promise((go) => setTimeout(go, Math.max(...waits)));
  }

  /** From 0 to 1, the same numbers in every run: what a test has seen once, it can see again. */
  private draw(): number {
    this.drawn = (this.drawn * 16_807) % 2_147_483_647;
    return this.drawn / 2_147_483_647;
  }

  private put(begun: readonly Begun[]): void {
    this.begun = begun;
    for (const listener of this.listeners) listener();
  }
}
