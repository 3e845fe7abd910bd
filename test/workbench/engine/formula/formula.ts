/** A formula in a cell: its text and tree, its place in the calculation, what it spills and what it has asked of add-ins. */
import type { Area } from "../area";
import type { Likeness } from "../content";
import type { RunningCustomCall } from "../calculation/custom-calls";
import type { RangeNode } from "../calculation/dependency-graph";
import type { SheetState } from "../sheet-state";
import type { Compiled } from "./expression";

export class Formula {
  compiled: Compiled;
  /** Areas of more than one cell that it reads, as nodes shared with other formulas. */
  rangeNodes: RangeNode[] = [];
  isLinked = false;
  isDirty = false;
  /** Within a calculation: precedents that have still to be calculated. */
  pending = 0;
  /** Within a calculation: formulas that met this one unfinished although nothing in their text said so. */
  waiters: Formula[] = [];
  isScheduled = false;
  /** The cells whose dependents this calculation counted. */
  reach: Area | null = null;
  /** The cells that the last result fills, if more than this one. */
  spillArea: Area | null = null;
  /** Where the last result would go if nothing were in its way; then the cell shows #SPILL!. */
  blockedArea: Area | null = null;
  /** Its value is that of the file, or of the time when its functions were known; not calculated since. */
  isKept = false;
  /** It waits for a custom function and shows #BUSY!. */
  isBusy = false;
  /** By function and arguments. */
  customCalls: Map<string, RunningCustomCall> | null = null;

  constructor(
    public sheet: SheetState,
    public row: number,
    public column: number,
    private spelling: string,
    compiled: Compiled,
    /** {=…}: the area entered as one; null for an ordinary (dynamic) formula. */
    public arrayArea: Area | null = null,
    private likeness: Likeness | null = null,
  ) {
    this.compiled = compiled;
  }

  /** en-US A1 with "=". */
  get text(): string {
    return this.spelling;
  }

  /** Says the same as the text, wherever the formula has gone since. */
  get like(): Likeness | null {
    return this.likeness;
  }

  /** What it names has moved or is called otherwise; compiling is left to the caller. */
  respell(text: string): void {
    this.spelling = text;
    this.likeness = null;
  }

  /** The number format that a function of an add-in gave along with the value of this cell of the result. */
  formatAt(row: number, column: number): string | null {
    if (this.compiled.expression.kind !== "customCall") return null;
    for (const { isUsed, answer } of this.customCalls?.values() ?? []) {
      if (isUsed && answer?.formats) return answer.formats[row - this.row]?.[column - this.column] ?? null;
    }
    return null;
  }

  get area(): Area {
    return { top: this.row, left: this.column, bottom: this.row, right: this.column };
  }
}
