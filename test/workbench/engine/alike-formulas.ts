/** Formulas in R1C1 that one writing puts into many cells: the first is spelt and parsed, the others are moved from there. */
import { isFormula, SharedFormula } from "./content";
import { entranceOf, type Entrance, type EntranceAt } from "./entry";
import type { Patterns } from "./formula/pattern";
import type { Input, Notation } from "./model-sheet";
import { isTextFormat } from "./number-text";

interface First {
  readonly row: number;
  readonly column: number;
  readonly entrance: Entrance;
  readonly content: SharedFormula;
}

export class AlikeFormulas {
  private readonly known = new Map<string, First>();

  constructor(
    private readonly spelt: (formula: string) => string,
    private readonly patterns: Patterns,
  ) {}

  entrance(input: Exclude<Input, null>, notation: Notation, at: EntranceAt): Entrance {
    if (notation !== "R1C1" || typeof input !== "string" || isTextFormat(at.style.numberFormat))
      return entranceOf(input, notation, at);
    const first = this.known.get(input);
    if (!first) return this.first(input, at);
    return { ...first.entrance, content: first.content.moved(at.row - first.row, at.column - first.column) };
  }

  private first(input: string, at: EntranceAt): Entrance {
    const entrance = entranceOf(input, "R1C1", at);
    if (!isFormula(entrance.content)) return entrance;
    const content = sharedFormula(this.spelt(entrance.content.formula), at, this.patterns);
    // What lies beyond the sheet's edge from here may lie on the sheet from elsewhere.
    if (!content.formula.includes("#REF!"))
      this.known.set(input, { row: at.row, column: at.column, entrance, content });
    return { ...entrance, content };
  }
}

/** A formula, spelt as it is kept, to be entered here and moved elsewhere. */
export function sharedFormula(
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
  patterns: Patterns,
): SharedFormula {
  const { pattern, rows, columns } = patterns.of(formula, row, column);
  return new SharedFormula(pattern, rows, columns);
}
