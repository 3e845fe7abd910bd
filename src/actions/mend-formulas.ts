/** Writes broken formulas of ours anew in a workbook that came back: `_xldudf_ATTAIN(…)`, `@ATTAIN(…)` and cells that show
 *  #NAME? although the function is there. Excel ties a formula to a function only when it is written. */

import type { GoOn } from "../core/going-on";
import { isFunctionName } from "../core/formula-calls";
import { isOwnFormula, repaired } from "../core/mailed-formula";
import { done, not, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { protectedSheets, readResults, sweepFormulas, type FormulaRun } from "../excel/formula-sweep";
import { writeFormulas, type FormulaChange } from "../excel/formula-writer";
import { namesCalled, putNamesBack, removeNames } from "../excel/hidden-names";
import { conversation } from "../excel/session";

/** How many cells were written anew; undefined if the person ended it, and nothing was changed. */
export function mendFormulas(goOn: GoOn): Promise<Outcome<number | undefined>> {
  return conversation(async (context) => {
    const runs = await sweepFormulas(context, isOwnFormula, goOn);
    if (!runs) return done(undefined);
    const results = await readResults(context, runs);
    const broken = runs.flatMap((run) => brokenCells(run, (down) => isNameError(results.get(run)?.[down]?.[0])));
    const locked = await protectedSheets(
      context,
      broken.map(({ sheet }) => sheet),
    );
    if (locked.length > 0) return not(...locked.map((sheet): Problem => ({ kind: "protected-sheet", sheet })));
    // Excel keeps a hidden name for a function that it doesn't know.
    const names = await namesCalled(context, isFunctionName);
    const isWritten = await writeFormulas(context, broken.map(changeOf), goOn, {
      write: () => removeNames(context, names),
      takeBack: (later) => putNamesBack(later, names),
    });
    return done(isWritten ? broken.reduce((sum, { rows }) => sum + rows, 0) : undefined);
  });
}

/** The whole run where its formula itself is broken, else the cells of it that show the error. */
function brokenCells(run: FormulaRun, isBroken: (down: number) => boolean): readonly FormulaRun[] {
  if (repaired(run.formulaR1C1) !== undefined) return [run];
  const parts: FormulaRun[] = [];
  for (let down = 0; down < run.rows; down++) {
    const last = parts.at(-1);
    if (!isBroken(down)) continue;
    if (last && last.row + last.rows === run.row + down) parts[parts.length - 1] = { ...last, rows: last.rows + 1 };
    else parts.push({ ...run, row: run.row + down, rows: 1 });
  }
  return parts;
}

function isNameError(result: unknown): boolean {
  return typeof result === "object" && result !== null && "error" in result && result.error === "#NAME?";
}

function changeOf({ formulaR1C1, ...run }: FormulaRun): FormulaChange {
  const cells = { ...run, columns: 1, notation: "R1C1" } as const;
  const formulas = repaired(formulaR1C1) ?? formulaR1C1;
  return { now: [{ ...cells, formulas }], before: [{ ...cells, formulas: formulaR1C1 }] };
}
