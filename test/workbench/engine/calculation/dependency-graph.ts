/**
 * Which formulas read which cells. What all formulas of a column that say the same read is kept once for them: an area as a
 * node, cells at a distance as the distance. So a column of 50,000 formulas is a few links, whatever its length.
 */
import { isOverlapping, isSingleCell, type Area } from "../area";
import type { Compiled } from "../formula/expression";
import type { Formula } from "../formula/formula";
import type { Place } from "../formula/place";
import type { SheetState } from "../sheet-state";
import { AreaNodes, type RangeNode } from "./range-node";
import { RowLinks } from "./row-links";

export type { RangeNode } from "./range-node";

/** The formulas of one column that say the same. */
export class Strip {
  readonly formulas: Formula[] = [];
  readonly nodes: RangeNode[] = [];
  /** Places whose area is another one for each formula. */
  readonly single: Place[] = [];
  constructor(
    readonly compiled: Compiled,
    readonly sheet: SheetState,
    readonly column: number,
  ) {}
}

class SheetDependents {
  readonly areas = new AreaNodes();
  readonly links = new RowLinks();
}

/** Places of more rows or columns are nodes of their own for each formula. */
const [tallest, widest] = [16, 64];

export class DependencyGraph {
  readonly volatiles = new Set<Formula>();
  /** Formulas that look at hidden rows. */
  readonly totals = new Set<Formula>();
  private readonly sheets = new Map<SheetState, SheetDependents>();
  private readonly strips = new Map<Compiled, Map<number, Strip>>();

  /** What formulas in cells mean, each meaning once, with those that have it. */
  *meanings(): Generator<readonly [Compiled, readonly Formula[]]> {
    for (const [compiled, strips] of [...this.strips])
      yield [compiled, [...strips.values()].flatMap(({ formulas }) => formulas)];
  }

  link(formula: Formula): void {
    if (formula.strip) return;
    const strip = this.strip(formula);
    formula.strip = strip;
    formula.index = strip.formulas.push(formula) - 1;
    for (const place of strip.single) this.linkAlone(formula, place);
    if (strip.compiled.isVolatile) this.volatiles.add(formula);
    if (strip.compiled.usesTotals) this.totals.add(formula);
  }

  private linkAlone(formula: Formula, place: Place): void {
    const area = place.areaAt(formula.row, formula.column);
    if (!area) return;
    const node = this.of(place.sheet).areas.node(place.sheet, area);
    node.add(formula);
    (formula.rangeNodes ??= []).push(node);
  }

  unlink(formula: Formula): void {
    const { strip } = formula;
    if (!strip) return;
    formula.strip = null;
    const last = strip.formulas.pop();
    if (last && last !== formula) {
      strip.formulas[formula.index] = last;
      last.index = formula.index;
    }
    for (const node of formula.rangeNodes ?? []) {
      node.remove(formula);
      this.of(node.sheet).areas.dropEmpty(node);
    }
    formula.rangeNodes = null;
    if (strip.compiled.isVolatile) this.volatiles.delete(formula);
    if (strip.compiled.usesTotals) this.totals.delete(formula);
    if (strip.formulas.length === 0) this.drop(strip);
  }

  private strip({ compiled, sheet, row, column }: Formula): Strip {
    let byColumn = this.strips.get(compiled);
    if (!byColumn) this.strips.set(compiled, (byColumn = new Map<number, Strip>()));
    let strip = byColumn.get(column);
    if (strip) return strip;
    byColumn.set(column, (strip = new Strip(compiled, sheet, column)));
    for (const place of compiled.precedents) this.linkStrip(strip, place, row);
    return strip;
  }

  /** `row`: of any of its formulas. */
  private linkStrip(strip: Strip, place: Place, row: number): void {
    if (place.rows === "still" && !place.within) {
      const area = place.areaAt(row, strip.column);
      if (!area) return;
      const node = this.of(place.sheet).areas.node(place.sheet, area);
      node.addStrip(strip);
      strip.nodes.push(node);
    } else if (isLinkable(place)) this.of(place.sheet).links.add(strip, place);
    else strip.single.push(place);
  }

  private drop(strip: Strip): void {
    const { compiled, column } = strip;
    for (const node of strip.nodes) {
      node.removeStrip(strip);
      this.of(node.sheet).areas.dropEmpty(node);
    }
    for (const place of compiled.precedents) if (isLinkable(place)) this.of(place.sheet).links.remove(strip, place);
    const byColumn = this.strips.get(compiled);
    byColumn?.delete(column);
    if (byColumn?.size === 0) this.strips.delete(compiled);
  }

  /** Everything that reads a cell of the area: formulas by cells at a distance (once for each), and range nodes. */
  eachDependent(
    sheet: SheetState,
    area: Area,
    onFormula: (formula: Formula) => void,
    onRange: (node: RangeNode) => void,
  ): void {
    const dependents = this.sheets.get(sheet);
    if (!dependents) return;
    dependents.links.each(area, onFormula);
    if (isSingleCell(area)) dependents.areas.eachAt(area.top, area.left, onRange);
    else dependents.areas.each(area, (node) => isOverlapping(node.area, area) && onRange(node));
  }

  private of(sheet: SheetState): SheetDependents {
    let dependents = this.sheets.get(sheet);
    if (!dependents) this.sheets.set(sheet, (dependents = new SheetDependents()));
    return dependents;
  }
}

function isLinkable({ rows, columns, distance, width }: Place): boolean {
  return rows === "moving" && columns !== "stretching" && distance.bottom - distance.top < tallest && width <= widest;
}
