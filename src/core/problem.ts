/** Everything that can be wrong with a user's data or workbook, as data: a kind, a place, what was found.
 *  The sentences are in src/text; a kind without a sentence there does not compile. */

/** A cell, a row or a sheet of the open workbook; `address` is an A1 address within the sheet. */
export interface Place {
  readonly sheet: string;
  readonly address?: string;
}

/** The three tables that Attain keeps in a workbook, by their table names. */
export type TableName = "ChiTieu" | "SoLieu" | "ThietLap";

export type Problem =
  | { readonly kind: "no-table"; readonly table: TableName }
  | { readonly kind: "missing-column"; readonly table: TableName; readonly column: string; readonly at: Place }
  | { readonly kind: "doubled-column"; readonly table: TableName; readonly column: string; readonly at: Place }
  | { readonly kind: "missing-code"; readonly at: Place }
  | { readonly kind: "doubled-code"; readonly code: string; readonly first: Place; readonly at: Place }
  | { readonly kind: "not-a-number"; readonly column: string; readonly found: string; readonly at: Place }
  | { readonly kind: "missing-target"; readonly code: string; readonly at: Place }
  | {
      readonly kind: "unknown-word";
      readonly column: string;
      readonly found: string;
      readonly known: readonly string[];
      readonly at: Place;
    }
  | { readonly kind: "unknown-parent"; readonly code: string; readonly found: string; readonly at: Place }
  | { readonly kind: "to-review"; readonly code: string; readonly note: string; readonly at: Place }
  | { readonly kind: "unknown-code"; readonly found: string; readonly near: readonly string[]; readonly at?: Place }
  | { readonly kind: "unknown-period"; readonly found: string; readonly at?: Place }
  | { readonly kind: "missing-unit"; readonly at: Place }
  | {
      readonly kind: "doubled-result";
      readonly code: string;
      readonly period: string;
      readonly first: Place;
      readonly at: Place;
    }
  | { readonly kind: "missing-setting"; readonly setting: string; readonly at?: Place }
  | { readonly kind: "no-targets-of-level"; readonly level: string; readonly levels: readonly string[] }
  | { readonly kind: "not-a-result"; readonly found: string }
  | { readonly kind: "no-ratio"; readonly code: string; readonly why: "plan-is-zero" | "plan-is-negative" }
  | { readonly kind: "kind-not-covered"; readonly code: string; readonly comparison: string }
  | { readonly kind: "sheet-name-taken"; readonly sheet: string }
  | { readonly kind: "table-name-taken"; readonly table: string; readonly at: Place }
  | { readonly kind: "report-reshaped"; readonly at: Place }
  | { readonly kind: "protected-sheet"; readonly sheet: string }
  | { readonly kind: "protected-structure" }
  | { readonly kind: "cell-being-edited" }
  | { readonly kind: "too-large" }
  | { readonly kind: "excel-refused"; readonly code: string; readonly message: string };

/** Problems that a person should look at, but that stop nothing. */
export function isAdvice(problem: Problem): boolean {
  return problem.kind === "to-review" || problem.kind === "missing-setting";
}

/** Problems of a table as a whole: no report can be built. Problems of single rows are listed, and those rows left out. */
export function isStop(
  problem: Problem,
): problem is Extract<Problem, { kind: "no-table" | "missing-column" | "doubled-column" }> {
  return problem.kind === "no-table" || problem.kind === "missing-column" || problem.kind === "doubled-column";
}

/** Where a problem can be mended, if that is one place of the workbook. */
export function placeOfProblem(problem: Problem): Place | undefined {
  if ("at" in problem) return problem.at;
  return "sheet" in problem ? { sheet: problem.sheet } : undefined;
}
