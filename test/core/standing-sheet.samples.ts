/** A report's sheet in a few lines: what a writer makes of a `Report`, what a person does to it, and how it is read again. */

import type { Outcome } from "../../src/core/outcome";
import { lineSteps, type LineStep } from "../../src/core/line-steps";
import type { ExistingReport, Report } from "../../src/core/report";
import { memoryFormula, memoryOf, readMemory } from "../../src/core/report-memory";
import { isBlank, type Raw } from "../../src/core/table";

export interface ModelCell {
  readonly value: Raw;
  readonly isFormula?: boolean;
  readonly formula?: string;
}

const blank: ModelCell = { value: "" };

export class StandingSheet {
  headings: Raw[] = [];
  rows: ModelCell[][] = [];
  /** What stands beside each row. */
  beside: Raw[] = [];
  private memory = "";

  /** Carries a report out as writers do. */
  write(report: Report): void {
    const isStanding = this.headings.length > 0;
    if (!isStanding) {
      this.headings = report.columns.map(() => "");
      this.rows = report.rows.map(() => report.columns.map(() => blank));
      this.beside = report.rows.map(() => "");
    } else this.reshape(report);
    report.columns.forEach((column, at) => {
      if (!column.keepsHeading) this.headings[at] = column.heading;
    });
    report.rows.forEach((row, index) => {
      if (row.cells.length === 0) return;
      report.columns.forEach((column, at) => {
        const cell = row.cells[at] ?? { value: null };
        if ((column.key.startsWith("theirs/") && !column.isFrozen) || cell.stays) return;
        const { formula } = cell;
        const isFormula = formula !== undefined;
        this.put(index, at, { value: cell.value ?? "", isFormula, ...(isFormula ? { formula } : {}) });
      });
    });
    this.memory = memoryFormula(memoryOf(report));
  }

  private reshape(report: Report): void {
    const empty = (): ModelCell[] => this.headings.map(() => blank);
    const rowSteps = lineSteps(
      report.rows.map(({ from }) => from),
      this.rows.length,
    );
    this.rows = stepped(this.rows, rowSteps, empty);
    this.beside = stepped(this.beside, rowSteps, () => "");
    const columnSteps = lineSteps(
      report.columns.map(({ from }) => from),
      this.headings.length,
    );
    this.headings = stepped(this.headings, columnSteps, () => "");
    this.rows = this.rows.map((row) => stepped(row, columnSteps, () => blank));
  }

  put(row: number, column: number, cell: ModelCell): void {
    const cells = this.rows[row];
    if (cells) cells[column] = cell;
  }

  at(row: number, column: number): ModelCell {
    return this.rows[row]?.[column] ?? blank;
  }

  insertRow(at: number, text: string): void {
    this.rows.splice(
      at,
      0,
      this.headings.map((_, column) => (column === 1 ? { value: text } : blank)),
    );
    this.beside.splice(at, 0, "");
  }

  insertColumn(at: number, heading: string): void {
    this.headings.splice(at, 0, heading);
    for (const row of this.rows) row.splice(at, 0, blank);
  }

  /** Whether a row shows a text anywhere. */
  shows(row: number, text: string): boolean {
    return [...(this.rows[row] ?? []).map(({ value }) => value), this.beside[row]].includes(text);
  }

  read(): ExistingReport {
    const remembered = readMemory(this.memory);
    return {
      at: { sheet: "BC", address: "A9" },
      headings: this.headings,
      values: this.rows.map((row) => row.map(({ value }) => value)),
      isFormula: (row, column) => this.at(row, column).isFormula ?? false,
      formulaAt: (row, column) => this.at(row, column).formula ?? "",
      hasBeside: (row) => !isBlank(this.beside[row]),
      ...(remembered ? { remembered } : {}),
    };
  }
}

function stepped<T>(lines: readonly T[], steps: readonly LineStep[], empty: () => T): T[] {
  const sheet = [...lines];
  for (const step of steps) {
    if (step.kind === "insert") sheet.splice(step.at, 0, ...Array.from({ length: step.count }, empty));
    else if (step.kind === "delete") sheet.splice(step.at, step.count);
    else {
      const taken = sheet.slice(step.from, step.from + step.count);
      for (let line = 0; line < step.count; line++) sheet[step.from + line] = empty();
      taken.forEach((line, index) => (sheet[step.to + index] = line));
    }
  }
  return sheet;
}

export function reportIn(built: Outcome<Report>): Report {
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}
