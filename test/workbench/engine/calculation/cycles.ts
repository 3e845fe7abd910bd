/** Finds the formulas that depend on themselves, by Tarjan's strongly connected components (without recursion). */
import type { Formula } from "../formula/formula";
import type { DependencyGraph } from "./dependency-graph";

interface Visit {
  readonly formula: Formula;
  readonly next: readonly Formula[];
  position: number;
}

export function formulasInCycles(left: readonly Formula[], graph: DependencyGraph): Formula[] {
  const index = new Map<Formula, number>();
  const low = new Map<Formula, number>();
  const stack: Formula[] = [];
  const onStack = new Set<Formula>();
  const circular: Formula[] = [];
  const dependents = (formula: Formula): Formula[] => remainingDependents(formula, graph);

  for (const start of left) {
    if (index.has(start)) continue;
    const visits: Visit[] = [{ formula: start, next: dependents(start), position: 0 }];
    enter(start);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { formula } = visit;
      const next = visit.next[visit.position++];
      if (next && !index.has(next)) {
        enter(next);
        visits.push({ formula: next, next: dependents(next), position: 0 });
      } else if (next) {
        if (onStack.has(next)) lower(formula, index.get(next) ?? 0);
      } else {
        visits.pop();
        const parent = visits.at(-1)?.formula;
        if (parent) lower(parent, low.get(formula) ?? 0);
        if (low.get(formula) === index.get(formula)) close(formula, visit.next);
      }
    }
  }
  return circular;

  function enter(formula: Formula): void {
    index.set(formula, index.size);
    low.set(formula, index.size - 1);
    stack.push(formula);
    onStack.add(formula);
  }

  function lower(formula: Formula, value: number): void {
    low.set(formula, Math.min(low.get(formula) ?? value, value));
  }

  function close(formula: Formula, next: readonly Formula[]): void {
    const component: Formula[] = [];
    for (let member = stack.pop(); member; member = stack.pop()) {
      onStack.delete(member);
      component.push(member);
      if (member === formula) break;
    }
    if (component.length > 1 || next.includes(formula)) circular.push(...component);
  }
}

function remainingDependents(formula: Formula, graph: DependencyGraph): Formula[] {
  const found = new Set<Formula>(formula.waiters ?? []);
  const add = (dependent: Formula): void => {
    if (dependent.isScheduled) found.add(dependent);
  };
  graph.eachDependent(formula.sheet, formula.reach ?? formula.area, add, (node) => node.eachDependent(add));
  return [...found];
}
