/** Which formulas read which cells. Single cells are looked up directly; areas are nodes shared by all formulas that read them. */
import { isOverlapping, isSingleCell, type Area } from "../area";
import type { Formula } from "../formula/formula";
import type { SheetState } from "../sheet-state";

/** An area that formulas read as a whole, so that 5,000 lookups in one table are 5,000 edges and not 25 million. */
export class RangeNode {
  readonly dependents = new Set<Formula>();
  /** Within a calculation: dirty cells inside that have still to be calculated. */
  pending = 0;
  isScheduled = false;
  constructor(
    readonly sheet: SheetState,
    readonly area: Area,
    readonly key: string,
  ) {}
}

/** Blocks of 256 rows × 8 columns; an area over more than 1,024 blocks is looked at for every cell instead. */
const [blockRows, blockColumns, blockLimit] = [8, 3, 1024];

class SheetDependents {
  readonly singles = new Map<number, Set<Formula>>();
  readonly ranges = new Map<string, RangeNode>();
  readonly blocks = new Map<number, Set<RangeNode>>();
  readonly wide = new Set<RangeNode>();
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function blockKeys(area: Area): number[] | null {
  const [top, bottom] = [area.top >> blockRows, area.bottom >> blockRows];
  const [left, right] = [area.left >> blockColumns, area.right >> blockColumns];
  if ((bottom - top + 1) * (right - left + 1) > blockLimit) return null;
  const keys: number[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) keys.push(cellKey(row, column));
  return keys;
}

export class DependencyGraph {
  readonly #sheets = new Map<SheetState, SheetDependents>();
  readonly volatiles = new Set<Formula>();

  forget(): void {
    this.#sheets.clear();
    this.volatiles.clear();
  }

  link(formula: Formula): void {
    if (formula.isLinked) return;
    formula.isLinked = true;
    formula.rangeNodes = [];
    for (const { sheet, area } of formula.compiled.precedents) {
      const dependents = this.#of(sheet);
      if (isSingleCell(area)) {
        const key = cellKey(area.top, area.left);
        const known = dependents.singles.get(key);
        if (known) known.add(formula);
        else dependents.singles.set(key, new Set([formula]));
      } else {
        const node = this.#range(dependents, sheet, area);
        if (!node.dependents.has(formula)) {
          node.dependents.add(formula);
          formula.rangeNodes.push(node);
        }
      }
    }
    if (formula.compiled.isVolatile) this.volatiles.add(formula);
  }

  unlink(formula: Formula): void {
    if (!formula.isLinked) return;
    formula.isLinked = false;
    this.volatiles.delete(formula);
    for (const { sheet, area } of formula.compiled.precedents) {
      if (!isSingleCell(area)) continue;
      const dependents = this.#of(sheet);
      const known = dependents.singles.get(cellKey(area.top, area.left));
      known?.delete(formula);
      if (known?.size === 0) dependents.singles.delete(cellKey(area.top, area.left));
    }
    for (const node of formula.rangeNodes) {
      node.dependents.delete(formula);
      if (node.dependents.size === 0) this.#drop(node);
    }
    formula.rangeNodes = [];
  }

  /** Everything that reads a cell of the area: formulas by single cells (once for each), and range nodes. */
  eachDependent(
    sheet: SheetState,
    area: Area,
    onFormula: (formula: Formula) => void,
    onRange: (node: RangeNode) => void,
  ): void {
    const dependents = this.#sheets.get(sheet);
    if (!dependents) return;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size <= dependents.singles.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          dependents.singles.get(cellKey(row, column))?.forEach(onFormula);
        }
      }
    } else {
      for (const [key, formulas] of dependents.singles) {
        const [row, column] = [Math.floor(key / 16_384), key % 16_384];
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
          formulas.forEach(onFormula);
      }
    }
    this.#eachRange(dependents, area, onRange);
  }

  #eachRange(dependents: SheetDependents, area: Area, onRange: (node: RangeNode) => void): void {
    if (dependents.ranges.size === 0) return;
    const keys = blockKeys(area);
    if (!keys) {
      for (const node of dependents.ranges.values()) if (isOverlapping(node.area, area)) onRange(node);
      return;
    }
    for (const node of dependents.wide) if (isOverlapping(node.area, area)) onRange(node);
    if (keys.length === 1) {
      dependents.blocks.get(keys[0] ?? 0)?.forEach((node) => {
        if (isOverlapping(node.area, area)) onRange(node);
      });
      return;
    }
    const found = new Set<RangeNode>();
    for (const key of keys) {
      dependents.blocks.get(key)?.forEach((node) => {
        if (isOverlapping(node.area, area)) found.add(node);
      });
    }
    found.forEach(onRange);
  }

  #of(sheet: SheetState): SheetDependents {
    let dependents = this.#sheets.get(sheet);
    if (!dependents) this.#sheets.set(sheet, (dependents = new SheetDependents()));
    return dependents;
  }

  #range(dependents: SheetDependents, sheet: SheetState, area: Area): RangeNode {
    const key = `${area.top}:${area.left}:${area.bottom}:${area.right}`;
    let node = dependents.ranges.get(key);
    if (node) return node;
    dependents.ranges.set(key, (node = new RangeNode(sheet, area, key)));
    const keys = blockKeys(area);
    if (!keys) dependents.wide.add(node);
    for (const block of keys ?? []) {
      const known = dependents.blocks.get(block);
      if (known) known.add(node);
      else dependents.blocks.set(block, new Set([node]));
    }
    return node;
  }

  #drop(node: RangeNode): void {
    const dependents = this.#of(node.sheet);
    dependents.ranges.delete(node.key);
    dependents.wide.delete(node);
    for (const block of blockKeys(node.area) ?? []) dependents.blocks.get(block)?.delete(node);
  }
}
