/** The same column as native formulas in HyperFormula (GPL-3.0, used here to measure only): how long it recalculates after one
 *  target changed. It is installed into this folder when it is first needed. */

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Target } from "../../../src/core/target";

type Content = string | number;
interface Engine {
  setCellContents(cell: { sheet: number; row: number; col: number }, content: Content): void;
  getCellValue(cell: { sheet: number; row: number; col: number }): unknown;
}
interface Peer {
  readonly HyperFormula: {
    buildFromSheets(sheets: Record<string, Content[][]>, options: Record<string, unknown>): Engine;
  };
}

/** What a function throws for a cell that can't be answered; nothing here does. */
export class cellError extends Error {}

function installed(): Peer {
  const require = createRequire(path.join(__dirname, "package.json"));
  if (!existsSync(path.join(__dirname, "node_modules", "hyperformula"))) {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    execFileSync(npm, ["ci", "--no-audit", "--no-fund"], {
      cwd: __dirname,
      stdio: "inherit",
      shell: npm === "npm.cmd",
    });
  }
  return require("hyperformula") as Peer;
}

/** Milliseconds, the median of five changes. */
export async function recalculationIn(
  targets: readonly Target[],
  actual: readonly (readonly number[])[],
  code: readonly (readonly string[])[],
): Promise<number> {
  const { HyperFormula } = installed();
  const rows = targets.length;
  const found = (column: string, row: number): string =>
    `INDEX(Plan!$${column}$1:$${column}$${rows},MATCH(B${row},Plan!$A$1:$A$${rows},0))`;
  const formulas = actual.map(([figure = 0], at): Content[] => {
    const row = at + 1;
    const rule = `IF(${found("C", row)}="lower",2-A${row}/${found("B", row)},A${row}/${found("B", row)})`;
    return [figure, code[at]?.[0] ?? "", `=${rule}`];
  });
  const plan = targets.map(({ code: name, value = 0, direction }): Content[] => [name, value, direction]);
  const engine = HyperFormula.buildFromSheets(
    { Plan: plan, Cells: formulas },
    { licenseKey: "gpl-v3", maxRows: actual.length + 1 },
  );
  const times: number[] = [];
  for (const value of [12, 13, 14, 15, 16]) {
    const begun = performance.now();
    engine.setCellContents({ sheet: 0, row: 0, col: 1 }, value);
    times.push(performance.now() - begun);
    const shown = engine.getCellValue({ sheet: 1, row: 0, col: 2 });
    // HyperFormula rounds to twelve digits.
    if (typeof shown !== "number" || Math.abs(shown - (actual[0]?.[0] ?? 0) / value) > 1e-9)
      throw new Error(`HyperFormula shows ${String(shown)}.`);
  }
  return Promise.resolve(times.sort((a, b) => a - b)[2] ?? NaN);
}
