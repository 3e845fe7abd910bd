/** Formulas in R1C1 that one writing puts into many cells: the first is spelt and parsed, the others are moved from there. */
import { isFormula } from "./content";
import { entranceOf, type Entrance, type EntranceAt } from "./entry";
import { movedTokens, tokensOf, type FormulaToken } from "./formula/tokens";
import type { Input, Notation } from "./model-sheet";
import { isTextFormat } from "./number-text";

interface First {
  readonly row: number;
  readonly column: number;
  readonly entrance: Entrance;
  readonly formula: string;
  readonly tokens: readonly FormulaToken[];
}

export class AlikeFormulas {
  private readonly known = new Map<string, First>();

  constructor(private readonly spelt: (formula: string) => string) {}

  entrance(input: Exclude<Input, null>, notation: Notation, at: EntranceAt): Entrance {
    if (notation !== "R1C1" || typeof input !== "string" || isTextFormat(at.style.numberFormat))
      return entranceOf(input, notation, at);
    const first = this.known.get(input);
    if (!first) return this.first(input, at);
    const { entrance, formula, tokens } = first;
    const [rows, columns] = [at.row - first.row, at.column - first.column];
    return { ...entrance, content: { formula: movedTokens(tokens, rows, columns), like: { formula, rows, columns } } };
  }

  private first(input: string, at: EntranceAt): Entrance {
    const entrance = entranceOf(input, "R1C1", at);
    if (!isFormula(entrance.content)) return entrance;
    const formula = this.spelt(entrance.content.formula);
    // What lies beyond the sheet's edge from here may lie on the sheet from elsewhere.
    if (!formula.includes("#REF!"))
      this.known.set(input, { row: at.row, column: at.column, entrance, formula, tokens: tokensOf(formula) });
    return { ...entrance, content: { formula, like: { formula, rows: 0, columns: 0 } } };
  }
}
