/** Areas that formulas read as a whole, found by the cells in them. */
import { hasCell, isSingleCell, type Area } from "../area";
import type { Formula } from "../formula/formula";
import type { SheetState } from "../sheet-state";
import type { Strip } from "./dependency-graph";

/** One node for all formulas that read the area, so that 5,000 lookups in one table are no 25 million edges. */
export class RangeNode {
  /** Within a calculation: dirty cells inside that have still to be calculated. */
  pending = 0;
  isScheduled = false;
  private strips: Set<Strip> | null = null;
  private formulas: Set<Formula> | null = null;

  constructor(
    readonly sheet: SheetState,
    readonly area: Area,
  ) {}

  get isEmpty(): boolean {
    return !this.strips?.size && !this.formulas?.size;
  }

  add(formula: Formula): void {
    (this.formulas ??= new Set()).add(formula);
  }

  remove(formula: Formula): void {
    this.formulas?.delete(formula);
  }

  addStrip(strip: Strip): void {
    (this.strips ??= new Set()).add(strip);
  }

  removeStrip(strip: Strip): void {
    this.strips?.delete(strip);
  }

  eachDependent(visit: (formula: Formula) => void): void {
    if (this.strips) for (const { formulas } of this.strips) for (const formula of formulas) visit(formula);
    this.formulas?.forEach(visit);
  }
}

/** Blocks of 256 rows × 8 columns; an area over more than 1,024 blocks is looked at for every cell instead. */
const [blockRows, blockColumns, blockLimit] = [8, 3, 1024];

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

function areaKey({ top, left, bottom, right }: Area): string {
  return `${top}:${left}:${bottom}:${right}`;
}

/** The nodes of one sheet. */
export class AreaNodes {
  private readonly singles = new Map<number, RangeNode>();
  private readonly ranges = new Map<string, RangeNode>();
  private readonly blocks = new Map<number, Set<RangeNode>>();
  private readonly wide = new Set<RangeNode>();

  /** The area's node, made if there is none. */
  node(sheet: SheetState, area: Area): RangeNode {
    return isSingleCell(area) ? this.single(sheet, area) : this.range(sheet, area);
  }

  private single(sheet: SheetState, area: Area): RangeNode {
    const key = cellKey(area.top, area.left);
    let node = this.singles.get(key);
    if (!node) this.singles.set(key, (node = new RangeNode(sheet, area)));
    return node;
  }

  private range(sheet: SheetState, area: Area): RangeNode {
    const key = areaKey(area);
    let node = this.ranges.get(key);
    if (node) return node;
    this.ranges.set(key, (node = new RangeNode(sheet, area)));
    const keys = blockKeys(area);
    if (!keys) this.wide.add(node);
    for (const block of keys ?? []) {
      const known = this.blocks.get(block);
      if (known) known.add(node);
      else this.blocks.set(block, new Set([node]));
    }
    return node;
  }

  dropEmpty(node: RangeNode): void {
    if (!node.isEmpty) return;
    const { area } = node;
    if (isSingleCell(area)) {
      this.singles.delete(cellKey(area.top, area.left));
      return;
    }
    this.ranges.delete(areaKey(area));
    this.wide.delete(node);
    for (const block of blockKeys(area) ?? []) {
      const known = this.blocks.get(block);
      known?.delete(node);
      if (known?.size === 0) this.blocks.delete(block);
    }
  }

  /** The nodes that hold this cell. */
  eachAt(row: number, column: number, visit: (node: RangeNode) => void): void {
    const single = this.singles.size > 0 ? this.singles.get(cellKey(row, column)) : undefined;
    if (single) visit(single);
    if (this.ranges.size === 0) return;
    for (const node of this.wide) if (hasCell(node.area, row, column)) visit(node);
    const block = this.blocks.get(cellKey(row >> blockRows, column >> blockColumns));
    if (block) for (const node of block) if (hasCell(node.area, row, column)) visit(node);
  }

  /** The nodes that may overlap this area, each once. */
  each(area: Area, visit: (node: RangeNode) => void): void {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > this.singles.size) this.singles.forEach(visit);
    else {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const single = this.singles.get(cellKey(row, column));
          if (single) visit(single);
        }
      }
    }
    const keys = this.ranges.size === 0 ? [] : blockKeys(area);
    if (!keys || keys.length > this.ranges.size) {
      this.ranges.forEach(visit);
      return;
    }
    const found = new Set<RangeNode>(this.wide);
    for (const key of keys) this.blocks.get(key)?.forEach((node) => found.add(node));
    found.forEach(visit);
  }
}
