/** Turns the cells of ours in the open workbook itself: reads where they are and what they show, decides cell by cell, and
 *  writes all of them or none. Each formula keeps what it was, so that it can be turned back. */

import type { GoOn } from "../core/going-on";
import { isOwnFormula, mailed, maySpill, type CellResult, type NativeCall, type SendAs } from "../core/mailed-formula";
import { done, not, type Outcome } from "../core/outcome";
import type { Place, Problem } from "../core/problem";
import { address } from "../core/table";
import {
  protectedSheets,
  readResults,
  readSpills,
  sweepFormulas,
  type FormulaRun,
  type Spill,
} from "../excel/formula-sweep";
import { writeFormulas, type FormulaChange } from "../excel/formula-writer";
import { namesWith } from "../excel/hidden-names";
import { conversation } from "../excel/session";
import type { KeptCell } from "../file/copy-to-send";
import type { Prepared } from "./prepare-to-send";

interface Decided {
  readonly changes: readonly FormulaChange[];
  readonly kept: readonly KeptCell[];
  readonly problems: readonly Problem[];
}

/** A run of single formulas is written in pieces of so many cells. */
const rowsPerWrite = 2_000;

export function convertHere(as: SendAs, native: NativeCall, goOn: GoOn): Promise<Outcome<Prepared | undefined>> {
  return conversation(async (context) => {
    const names = await namesWith(context, isOwnFormula);
    if (names.length > 0) return not(...names.map((name): Problem => ({ kind: "name-only-in-copy", name })));
    const runs = await sweepFormulas(context, isOwnFormula, goOn);
    if (!runs) return done(undefined);
    if (runs.length === 0) return done({ cells: 0, kept: [] });
    const locked = await protectedSheets(
      context,
      runs.map(({ sheet }) => sheet),
    );
    if (locked.length > 0) return not(...locked.map((sheet): Problem => ({ kind: "protected-sheet", sheet })));
    const wide = runs.filter(({ formulaR1C1 }) => maySpill(formulaR1C1));
    const spills = await readSpills(context, wide);
    const single = withoutCells(runs, spills);
    const results = await readResults(context, single);
    const decided = [
      ...single.map((run) => decideRun(run, results.get(run) ?? [], as, native)),
      ...spills.map((spill) => decideSpill(spill, as, native)),
    ];
    const problems = decided.flatMap((each) => each.problems);
    if (problems.length > 0) return not(...problems);
    const changes = decided.flatMap((each) => each.changes);
    const isWritten = await writeFormulas(context, changes, goOn);
    const cells = changes.reduce(
      (sum, { now }) => sum + now.reduce((more, { rows, columns }) => more + rows * columns, 0),
      0,
    );
    return done(isWritten ? { cells, kept: decided.flatMap((each) => each.kept) } : undefined);
  });
}

/** The runs without the cells whose formulas spill: those are turned by themselves. */
function withoutCells(runs: readonly FormulaRun[], spills: readonly Spill[]): readonly FormulaRun[] {
  return runs.flatMap((run) => {
    const taken = spills.filter(
      ({ sheet, row, column }) =>
        sheet === run.sheet && column === run.column && row >= run.row && row < run.row + run.rows,
    );
    const rows = taken.map(({ row }) => row).sort((a, b) => a - b);
    const parts: FormulaRun[] = [];
    let from = run.row;
    for (const row of [...rows, run.row + run.rows]) {
      if (row > from) parts.push({ ...run, row: from, rows: row - from });
      from = row + 1;
    }
    return parts;
  });
}

/** One formula for the whole run where it calculates on; each cell's own where the figures are kept. */
function decideRun(
  run: FormulaRun,
  results: readonly (readonly CellResult[])[],
  as: SendAs,
  native: NativeCall,
): Decided {
  const { sheet, row, column, rows, formulaR1C1 } = run;
  const formula = formulaR1C1.slice(1);
  const place = (down: number): Place => ({ sheet, address: address(row + down, column) });
  const change = (down: number, count: number, formulas: string | readonly (readonly string[])[]): FormulaChange => {
    const cells = { sheet, row: row + down, column, rows: count, columns: 1, notation: "R1C1" } as const;
    return { now: [{ ...cells, formulas }], before: [{ ...cells, formulas: formulaR1C1 }] };
  };
  const common = mailed({ formula, values: [[0]] }, as, native);
  if (as === "formulas" && common?.kind === "formulas" && !common.kept) {
    return { changes: [change(0, rows, common.formulas[0]?.[0] ?? formulaR1C1)], kept: [], problems: [] };
  }
  const kept: KeptCell[] = [];
  const problems: Problem[] = [];
  const formulas = results.map((values, down) => {
    const made = mailed({ formula, values: [values] }, as, native);
    if (made?.kind !== "formulas") {
      problems.push({ kind: "not-calculated", found: made?.found ?? "", at: place(down) });
      return [formulaR1C1];
    }
    if (made.kept) kept.push({ at: place(down), reason: made.kept });
    return made.formulas[0] ?? [formulaR1C1];
  });
  const changes: FormulaChange[] = [];
  for (let from = 0; from < rows; from += rowsPerWrite) {
    const piece = formulas.slice(from, from + rowsPerWrite);
    changes.push(change(from, piece.length, piece));
  }
  return { changes, kept, problems };
}

function decideSpill(spill: Spill, as: SendAs, native: NativeCall): Decided {
  const { sheet, row, column, formula, values } = spill;
  const at: Place = { sheet, address: address(row, column) };
  const made = mailed({ formula: formula.slice(1), values }, as, native);
  if (made?.kind !== "formulas") {
    return { changes: [], kept: [], problems: [{ kind: "not-calculated", found: made?.found ?? "", at }] };
  }
  const area = { sheet, row, column, rows: values.length, columns: values[0]?.length ?? 1, notation: "A1" } as const;
  const first = { ...area, rows: 1, columns: 1 };
  return {
    changes: [
      {
        now: [{ ...area, formulas: made.formulas }],
        // What is filled by a formula must be empty for it.
        before: [
          { ...area, formulas: "" },
          { ...first, formulas: [[formula]] },
        ],
      },
    ],
    kept: made.kept ? [{ at, reason: made.kept }] : [],
    problems: [],
  };
}
