/** What the functions in cells cost, through their own handlers: beside a plain loop that looks a target up and divides,
 *  beside the same column as native formulas in HyperFormula, and from 1,000 to 1,000,000 cells. Ratios from one run. */

import { standardJudging } from "../../src/core/judgement";
import { plan2025 } from "../../src/core/plan-2025";
import { planOf, type Plan, type Target } from "../../src/core/target";
import { cellError, recalculationIn } from "./peers/hyperformula";
import { table } from "./table";

/** What office.js gives to functions, as far as they use it. */
interface Invocation {
  setResult: (value: unknown) => void;
  onCanceled: (() => void) | undefined;
}
type Handler = (...cells: readonly unknown[]) => void;
const handlers = new Map<string, Handler>();
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, handler: Handler) => handlers.set(id, handler),
    Error: cellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", invalidName: "#NAME?", invalidReference: "#REF!" },
  },
});

const cells = 100_000;
const rounds = 21;

/** Targets that a plain division is right for, so that both do the same. */
const higher = plan2025.targets.filter(
  ({ direction, upper, value, comparison }) =>
    direction === "higher" && upper === undefined && (value ?? 0) > 0 && !comparison.startsWith("reduce"),
);

function columns(count: number): { readonly actual: number[][]; readonly code: string[][] } {
  const codes = Array.from({ length: count }, (_, row) => (higher[row % higher.length] as Target).code);
  return { actual: codes.map((_, row) => [row / 7 + 1]), code: codes.map((code) => [code]) };
}

/** The least that gives the same cells. */
function plainLoop(targets: ReadonlyMap<string, number>, actual: number[][], code: string[][]): number[][] {
  const answers = new Array<number[]>(actual.length);
  for (let row = 0; row < actual.length; row++) {
    const figure = actual[row]?.[0] ?? 0;
    answers[row] = [figure / (targets.get(code[row]?.[0] ?? "") ?? NaN)];
  }
  return answers;
}

/** Milliseconds: the best quarter of all rounds, since what else the machine does only adds. The parties take turns, so that a busy machine is busy for all of them. */
function compare(
  parties: Readonly<Record<string, () => void>>,
  times = rounds,
  prepare: () => void = () => undefined,
): Record<string, number> {
  const measured: Record<string, number[]> = Object.fromEntries(Object.keys(parties).map((name) => [name, []]));
  for (let round = 0; round < times + 3; round++) {
    prepare();
    for (const [name, work] of Object.entries(parties)) {
      const begun = performance.now();
      work();
      if (round >= 3) measured[name]?.push(performance.now() - begun);
    }
  }
  return Object.fromEntries(Object.entries(measured).map(([name, all]) => [name, bestQuarter(all)]));
}

function bestQuarter(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? NaN;
}

let checksum = 0;
const heard: Invocation["setResult"] = (value) => {
  checksum += Array.isArray(value) ? (value as unknown[][]).length : 0;
};

async function main(): Promise<void> {
  const { putOnShelf } = await import("../../src/functions/streams");
  await import("../../src/functions/functions");
  const attain = handlers.get("ATTAIN") as Handler;
  const put = (plan: Plan): void =>
    putOnShelf({
      plan,
      unreadable: undefined,
      period: undefined,
      judging: standardJudging,
      language: "vi",
      takesFormats: false,
    });
  put(plan2025);
  const targets = new Map(higher.map(({ code, value }) => [code, value ?? NaN]));
  const column = columns(cells);
  const single = column.actual.map((row, at) => ({ actual: [row], code: [column.code[at] ?? []] }));
  const begin = (actual: unknown[][], code: unknown[][], invocation: Invocation): Invocation => {
    attain(actual, code, null, null, invocation);
    return invocation;
  };
  const call = (actual: unknown[][], code: unknown[][]): Invocation =>
    begin(actual, code, { setResult: heard, onCanceled: undefined });
  // What office.js makes for each call is made beforehand, and streams are ended outside the time.
  let invocations: Invocation[] = [];
  const times = compare(
    {
      plain: () => void (checksum += plainLoop(targets, column.actual, column.code).length),
      array: () => void begin(column.actual, column.code, invocations[0] as Invocation),
      cells: () => {
        for (let at = 0; at < single.length; at++) {
          const { actual, code } = single[at] as (typeof single)[number];
          begin(actual, code, invocations[at + 1] as Invocation);
        }
      },
    },
    rounds,
    () => {
      for (const each of invocations) each.onCanceled?.();
      invocations = Array.from({ length: cells + 1 }, () => ({ setResult: heard, onCanceled: undefined }));
    },
  );

  for (const each of invocations) each.onCanceled?.();
  invocations = [];

  const changed = (value: number): Plan =>
    planOf(plan2025.targets.map((target) => (target.code === "GRDP" ? { ...target, value } : target)));
  const plans = [changed(12), changed(13)];
  let turn = 0;
  const nextPlan = (): void => put(plans[turn++ % 2] as Plan);
  const spilled = call(column.actual, column.code);
  const afterChange = compare({ array: nextPlan });
  spilled.onCanceled?.();
  const open = single.map(({ actual, code }) => call(actual, code));
  Object.assign(afterChange, { cells: compare({ cells: nextPlan })["cells"] });
  for (const each of open) each.onCanceled?.();
  put(plan2025);
  const peer = await recalculationIn(higher, column.actual, column.code);

  const ratio = (a = NaN, b = NaN): number => a / b;
  const limits: readonly (readonly [what: string, isHeld: boolean])[] = [
    ["one call over the column", ratio(times["array"], times["plain"]) <= 2],
    ["cell by cell", ratio(times["cells"], times["plain"]) <= 5],
    ["the column after a change", ratio(peer, afterChange["array"]) >= 100],
    ["every cell after a change", ratio(peer, afterChange["cells"]) >= 100],
  ];
  table(`${cells} attainments`, [
    ["a plain loop that looks up and divides", times["plain"]],
    ["ATTAIN over the column, one call", times["array"], ratio(times["array"], times["plain"]), "at most 2 × the loop"],
    ["ATTAIN cell by cell", times["cells"], ratio(times["cells"], times["plain"]), "at most 5 × the loop"],
  ]);
  table("after one target changed", [
    ["HyperFormula recalculates the column", peer],
    ["ATTAIN over the column", afterChange["array"], ratio(peer, afterChange["array"]), "at least 100 × faster"],
    ["ATTAIN in every cell", afterChange["cells"], ratio(peer, afterChange["cells"]), "at least 100 × faster"],
  ]);
  const sizes = [1_000, 10_000, 100_000, 1_000_000].map((count) => {
    const { actual, code } = columns(count);
    const repeats = Math.max(1, 100_000 / count);
    const work = (): void => {
      for (let time = 0; time < repeats; time++) call(actual, code).onCanceled?.();
    };
    return { count, each: ((compare({ work }, 9)["work"] ?? NaN) / repeats / count) * 1e6 };
  });
  const least = Math.min(...sizes.map(({ each }) => each));
  table(
    "cost of a cell in nanoseconds, by the size of the column",
    sizes.map(({ count, each }) => [`${count} cells`, each, each / least, "grows no faster than the column"]),
  );
  if (checksum === 0) throw new Error("Nothing was answered.");
  const fallen = limits.filter(([, isHeld]) => !isHeld).map(([what]) => what);
  console.log(fallen.length === 0 ? "All limits are held." : `A LIMIT IS NOT HELD: ${fallen.join(", ")}.`);
  if (fallen.length > 0) process.exitCode = 1;
}

void main();
