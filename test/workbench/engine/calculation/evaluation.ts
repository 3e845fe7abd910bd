/** Evaluates one formula's tree: reads cells, applies operators, calls functions. */
import { boundingArea, columnLimit, intersection, isSingleCell, rowLimit } from "../area";
import type { Expression } from "../formula/expression";
import type { Formula } from "../formula/formula";
import type { Place } from "../formula/place";
import { callFunction } from "../functions/call";
import type { SheetState } from "../sheet-state";
import { cellError, isError, type Value } from "../value";
import { booleanOf, numberOf, textOf } from "./conversion";
import { callCustomFunction } from "./custom-call";
import {
  busy,
  Closure,
  Failed,
  gridAt,
  isGrid,
  Reference,
  Unready,
  type Grid,
  type Operand,
  type Scope,
  type SheetArea,
} from "./operand";
import { binaryValue, unaryValue } from "./operators";
import type { Surroundings } from "./surroundings";

const noVariables: Scope = new Map();

export class Evaluation {
  constructor(
    readonly workbook: Surroundings,
    readonly sheet: SheetState,
    readonly row: number,
    readonly column: number,
    /** The formula being calculated; null for rules, names and questions, which may read old values. */
    readonly formula: Formula | null,
    /** Manual calculation: an entered formula takes the values that are there. */
    private readonly readsOldValues = false,
  ) {}

  /** The value of a whole formula: a single value, or an array of more than one. */
  result(expression: Expression): Value | Grid {
    const operand = this.evaluate(expression, noVariables);
    if (operand instanceof Closure) return cellError("#CALC!");
    if (operand instanceof Reference) {
      if (operand.areas.length > 1) return cellError("#VALUE!");
      return unwrapped(this.grid(operand));
    }
    return isGrid(operand) ? unwrapped(operand) : (operand ?? 0);
  }

  evaluate(expression: Expression | null, scope: Scope): Operand {
    if (!expression) return null;
    try {
      return this.evaluated(expression, scope);
    } catch (problem) {
      if (problem instanceof Failed) return problem.error;
      throw problem;
    }
  }

  private evaluated(expression: Expression, scope: Scope): Operand {
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "array":
        return expression.rows;
      case "reference":
        return expression.fixed ?? this.place(expression.place);
      case "variable":
        if (!scope.has(expression.name)) return cellError("#NAME?");
        return scope.get(expression.name);
      case "name":
        return this.evaluate(expression.body, noVariables);
      case "unary":
        return this.lift1(this.part(expression.operand, scope), (value) =>
          unaryValue(expression.operator, value, this),
        );
      case "binary":
        return this.binary(expression, scope);
      case "references":
        return this.references(expression, scope);
      case "spilled":
        return this.spilled(this.evaluate(expression.operand, scope));
      case "implicit":
        return this.implicit(this.evaluate(expression.operand, scope));
      case "call":
        return callFunction(expression.definition, expression.args, this, scope);
      case "customCall":
        return callCustomFunction(expression.definition, expression.args, this, scope);
      case "let": {
        const inner = new Map(scope);
        for (const { name, value } of expression.declarations) inner.set(name, this.evaluate(value, inner));
        return this.evaluate(expression.body, inner);
      }
      case "lambda":
        return new Closure(expression.parameters, expression.body, scope, expression.required);
      case "apply": {
        const callee = this.evaluate(expression.callee, scope);
        if (!(callee instanceof Closure)) return isError(callee) ? callee : cellError("#VALUE!");
        return this.apply(
          callee,
          expression.args.map((arg) => this.evaluate(arg, scope)),
        );
      }
    }
  }

  private place(place: Place): Operand {
    const area = place.areaAt(this.row, this.column);
    return area ? new Reference([{ sheet: place.sheet, area }]) : place.outside;
  }

  /** An operand of which the value is wanted: a cell is read at once. */
  private part(expression: Expression, scope: Scope): Operand {
    if (expression.kind !== "reference" || !expression.place.isCell) return this.evaluate(expression, scope);
    const { place } = expression;
    const [row, column] = [place.rowAt(this.row), place.columnAt(this.column)];
    const isOutside = row < 0 || row >= rowLimit || column < 0 || column >= columnLimit || !place.isSeenFrom(this.row);
    return isOutside ? place.outside : this.read(place.sheet, row, column);
  }

  apply(closure: Closure, args: readonly Operand[]): Operand {
    if (args.length > closure.parameters.length || args.length < closure.required) return cellError("#VALUE!");
    const inner = new Map(closure.scope);
    closure.parameters.forEach((name, index) => inner.set(name, args[index]));
    return this.evaluate(closure.body, inner);
  }

  private binary(expression: Extract<Expression, { kind: "binary" }>, scope: Scope): Operand {
    let left: Operand;
    let isBusy = false;
    // Both sides are tried, so that all waiting custom functions of a formula are asked at once.
    try {
      left = this.part(expression.left, scope);
    } catch (problem) {
      if (problem !== busy) throw problem;
      isBusy = true;
    }
    const right = this.part(expression.right, scope);
    if (isBusy) throw busy;
    const [a, b] = [this.scalarOrGrid(left), this.scalarOrGrid(right)];
    if (!isGrid(a) && !isGrid(b)) return binaryValue(expression.operator, a, b, this);
    const [one, other] = [isGrid(a) ? a : [[a]], isGrid(b) ? b : [[b]]];
    return this.combined(one, other, (x, y) => binaryValue(expression.operator, x, y, this));
  }

  /** Element by element, single rows and columns repeating. */
  combined(one: Grid, other: Grid, combine: (a: Value, b: Value) => Value): Grid {
    const rows = Math.max(one.length, other.length);
    const columns = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const [a, b] = [gridAt(one, row, column), gridAt(other, row, column)];
        return combine(a, b);
      }),
    );
  }

  private lift1(operand: Operand, change: (value: Value) => Value): Operand {
    const value = this.scalarOrGrid(operand);
    return isGrid(value) ? value.map((row) => row.map(change)) : change(value);
  }

  private references(expression: Extract<Expression, { kind: "references" }>, scope: Scope): Operand {
    const left = this.reference(this.evaluate(expression.left, scope));
    const right = this.reference(this.evaluate(expression.right, scope));
    if (expression.operator === ",") return new Reference([...left.areas, ...right.areas]);
    const [a, b] = [left.single, right.single];
    if (a.sheet !== b.sheet) return cellError("#VALUE!");
    if (expression.operator === ":") return new Reference([{ sheet: a.sheet, area: boundingArea(a.area, b.area) }]);
    const common = intersection(a.area, b.area);
    return common ? new Reference([{ sheet: a.sheet, area: common }]) : cellError("#NULL!");
  }

  private spilled(operand: Operand): Operand {
    const { sheet, area } = this.reference(operand).single;
    const formula = sheet.store.at(area.top, area.left)?.formula;
    if (!formula) return cellError("#REF!");
    this.await(formula);
    return new Reference([{ sheet, area: formula.spillArea ?? formula.area }]);
  }

  /** One value of several: the one in the formula's own row or column. */
  implicit(operand: Operand): Operand {
    if (isGrid(operand)) return operand[0]?.[0] ?? null;
    if (!(operand instanceof Reference) || operand.isSingleCell) return operand;
    const { sheet, area } = operand.single;
    const row = area.top === area.bottom ? area.top : this.row;
    const column = area.left === area.right ? area.left : this.column;
    const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (!isInside || (area.top !== area.bottom && area.left !== area.right)) return cellError("#VALUE!");
    return new Reference([{ sheet, area: { top: row, bottom: row, left: column, right: column } }]);
  }

  reference(operand: Operand): Reference {
    if (operand instanceof Reference) return operand;
    throw new Failed(isError(operand) ? operand : "#VALUE!");
  }

  /** The cell's value, if it is calculated. */
  read(sheet: SheetState, row: number, column: number): Value {
    const cell = sheet.store.at(row, column);
    if (!cell) return null;
    const source = cell.formula ?? cell.spilledFrom;
    if (source) this.await(source);
    return cell.value;
  }

  /** Formulas wait for what they read; rules and questions take what is there. */
  await(source: Formula): void {
    if (!this.formula || this.readsOldValues) return;
    if (source.isDirty) throw new Unready(source);
    if (source.isBusy) throw busy;
  }

  /** Every stored value in reading order; empty cells are left out. */
  each({ sheet, area }: SheetArea, visit: (value: Value, row: number, column: number) => void): void {
    if (isSingleCell(area)) {
      const value = this.read(sheet, area.top, area.left);
      if (value !== null) visit(value, area.top, area.left);
      return;
    }
    sheet.store.each(area, (cell, row, column) => {
      const source = cell.formula ?? cell.spilledFrom;
      if (source) this.await(source);
      if (cell.value !== null) visit(cell.value, row, column);
    });
  }

  grid(operand: Operand): Grid {
    if (isGrid(operand)) return operand;
    if (operand instanceof Reference) {
      const { sheet, area } = operand.single;
      const width = area.right - area.left + 1;
      const rows: Grid = [];
      for (let row = area.top; row <= area.bottom; row++) rows.push(new Array<Value>(width).fill(null));
      this.each({ sheet, area }, (value, row, column) => {
        const cells = rows[row - area.top];
        if (cells) cells[column - area.left] = value;
      });
      return rows;
    }
    if (operand instanceof Closure) throw new Failed("#VALUE!");
    return [[operand ?? null]];
  }

  scalarOrGrid(operand: Operand): Value | Grid {
    if (operand instanceof Reference) {
      if (operand.isSingleCell) {
        const { sheet, area } = operand.single;
        return this.read(sheet, area.top, area.left);
      }
      return this.grid(operand);
    }
    if (operand instanceof Closure) return cellError("#VALUE!");
    return operand ?? null;
  }

  /** A single value, the first one of an array. */
  scalar(operand: Operand): Value {
    const value = this.scalarOrGrid(operand);
    return isGrid(value) ? (value[0]?.[0] ?? null) : value;
  }

  number(operand: Operand): number {
    return numberOf(this.scalar(operand), this.workbook.culture);
  }

  /** Excel cuts fractions off where it needs a whole number. */
  integer(operand: Operand): number {
    return Math.trunc(this.number(operand));
  }

  text(operand: Operand): string {
    return textOf(this.scalar(operand), this.workbook.culture);
  }

  boolean(operand: Operand): boolean {
    return booleanOf(this.scalar(operand));
  }
}

function unwrapped(grid: Grid): Value | Grid {
  if (grid.length === 0 || grid[0]?.length === 0) return cellError("#CALC!");
  return grid.length === 1 && grid[0]?.length === 1 ? (grid[0][0] ?? null) : grid;
}
