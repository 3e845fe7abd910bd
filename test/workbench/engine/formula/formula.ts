/** A formula in a cell: what it says and means (both shared with formulas that say the same), its place in the calculation,
 *  what it spills and what it has asked of add-ins. */
import type { Area } from "../area";
import { SharedFormula } from "../content";
import type { CallUses } from "../calculation/call-uses";
import type { RangeNode, Strip } from "../calculation/dependency-graph";
import type { SheetState } from "../sheet-state";
import type { Compiled } from "./expression";
import type { PatternText } from "./pattern";

export class Formula {
  /** Linked to what it reads, together with the formulas of its column that say the same. */
  strip: Strip | null = null;
  /** Its place there. */
  index = 0;
  /** Areas that it reads and no other formula of its strip does, as nodes. */
  rangeNodes: RangeNode[] | null = null;
  isDirty = false;
  /** Within a calculation: precedents that have still to be calculated. */
  pending = 0;
  /** Within a calculation: formulas that met this one unfinished although nothing in their text said so. */
  waiters: Formula[] | null = null;
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
  customCalls: CallUses | null = null;

  constructor(
    public sheet: SheetState,
    public row: number,
    public column: number,
    /** What it says, wherever it has gone since. */
    private said: PatternText,
    public compiled: Compiled,
    /** {=…}: the area entered as one; null for an ordinary (dynamic) formula. */
    public arrayArea: Area | null = null,
  ) {}

  /** en-US A1 with "=". */
  get text(): string {
    return this.said.pattern.textAt(this.said.rows, this.said.columns);
  }

  get patternText(): PatternText {
    return this.said;
  }

  /** The same formula to be entered again, here or elsewhere. */
  get content(): SharedFormula {
    const { said, arrayArea } = this;
    if (said instanceof SharedFormula && said.arrayArea === arrayArea) return said;
    return new SharedFormula(said.pattern, said.rows, said.columns, arrayArea);
  }

  /** Says the same, by its text in its cell. */
  isLike({ said, row, column }: Formula): boolean {
    const own = this.said;
    return (
      own.pattern === said.pattern &&
      own.rows - this.row === said.rows - row &&
      own.columns - this.column === said.columns - column
    );
  }

  /** What it names has moved or is called otherwise; compiling is left to the caller. */
  respell(said: PatternText): void {
    this.said = said;
  }

  /** The number format that a function of an add-in gave along with the value of this cell of the result. */
  formatAt(row: number, column: number): string | null {
    if (this.compiled.expression.kind !== "customCall") return null;
    for (const { isUsed, running } of this.customCalls ?? []) {
      const { answer } = running;
      if (isUsed && answer?.formats) return answer.formats[row - this.row]?.[column - this.column] ?? null;
    }
    return null;
  }

  get area(): Area {
    return { top: this.row, left: this.column, bottom: this.row, right: this.column };
  }
}
