/** Turns back what was prepared for the mail: formulas of Excel's own that say which function of ours they were. Also in a
 *  workbook that came back after people worked in it without Attain. */

import type { GoOn } from "../core/going-on";
import { isMailedFormula, restored } from "../core/mailed-formula";
import { done, not, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { protectedSheets, sweepFormulas, type FormulaRun } from "../excel/formula-sweep";
import { writeFormulas, type FormulaChange } from "../excel/formula-writer";
import { conversation } from "../excel/session";

/** How many cells hold a function of ours again; undefined if the person ended it, and nothing was changed. */
export function restoreFormulas(goOn: GoOn): Promise<Outcome<number | undefined>> {
  return conversation(async (context) => {
    const runs = await sweepFormulas(context, isMailedFormula, goOn);
    if (!runs) return done(undefined);
    const locked = await protectedSheets(
      context,
      runs.map(({ sheet }) => sheet),
    );
    if (locked.length > 0) return not(...locked.map((sheet): Problem => ({ kind: "protected-sheet", sheet })));
    const changes = runs.map((run) => ({ run, made: restored(run.formulaR1C1) }));
    // Cells that a formula fills must be empty before it is written.
    const parts = changes.flatMap(({ run, made }) => (made?.kind === "part" ? [change(run, "")] : []));
    const formulas = changes.flatMap(({ run, made }) => (made?.kind === "formula" ? [change(run, made.formula)] : []));
    const isWritten = await writeFormulas(context, [...parts, ...formulas], goOn);
    const cells = changes.reduce((sum, { run, made }) => sum + (made?.kind === "formula" ? run.rows : 0), 0);
    return done(isWritten ? cells : undefined);
  });
}

function change({ formulaR1C1, ...run }: FormulaRun, formula: string): FormulaChange {
  const cells = { ...run, columns: 1, notation: "R1C1" } as const;
  return { now: [{ ...cells, formulas: formula }], before: [{ ...cells, formulas: formulaR1C1 }] };
}
