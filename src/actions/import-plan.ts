/** Writes the targets that a person confirmed into the table ChiTieu: below the others, as further versions or in old rows as
 *  decided. A workbook without the tables gets them, with these targets instead of the built-in plan. Results stay as they
 *  are. Read, decide, write: all or nothing. */

import { readBook, type Book } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import { isAdvice, placeOfProblem, type Place, type Problem } from "../core/problem";
import { address, isBlankRow, type SheetTable } from "../core/table";
import { planOf, type Level } from "../core/target";
import { changeTargets, importProblems, type Import, type ImportCounts } from "../core/targets-change";
import { newTables, tableTop } from "../core/workbook-form";
import { mustStandAt, placeOfBody } from "../excel/changed-meanwhile";
import { queueContents, type WorkbookContents } from "../excel/contents";
import { allOrNothing } from "../excel/half-written";
import { conversation, type Context } from "../excel/session";
import { writeTable } from "../excel/set-up-writer";
import { queueTableProtection } from "../excel/setting-writer";
import { removeNewSheets } from "../excel/sheets";
import { queueTargetCells, takeTargetsBack, writeTargets } from "../excel/target-writer";
import { clashes } from "./name-clashes";

export interface PlanImport extends Import {
  /** The year of the plan, for the period that a new workbook begins with. */
  readonly year: number;
}

export interface Imported {
  readonly counts: ImportCounts;
  /** The first row that was written, or the table's sheet. */
  readonly at: Place;
  /** The sheets that came with it. */
  readonly newSheets: readonly string[];
}

/** Two syncs. */
export function importPlan(request: PlanImport): Promise<Outcome<Imported>> {
  return conversation(async (context) => {
    const { workbook } = context;
    const queued = queueContents(context);
    const names = workbook.names.load("items/name,items/formula");
    const protection = workbook.protection.load("protected");
    const isProtected = queueTableProtection(context, "ChiTieu");
    const cells = queueTargetCells(context);
    await context.sync();
    const contents = queued();
    const book = readBook(contents);
    const table = contents.tables.find(({ name }) => name === "ChiTieu");
    if (!table) {
      return setUpWith(context, request, { contents, book, names: names.items, isLocked: protection.protected });
    }
    const problems = problemsOf(request, book, table, isProtected());
    if (problems.length > 0) return not(...problems);
    const change = changeTargets(request, book.plan, table);
    const at = placeOfFirst(table, change.rows.length > 0 ? undefined : change.cells[0]?.row);
    const before = cells();
    return allOrNothing(
      context,
      async () => {
        mustStandAt(context.workbook.tables.getItem(table.name).getDataBodyRange(), placeOfBody(table));
        writeTargets(context, table, change);
        await context.sync();
        return done({ counts: change.counts, at, newSheets: [] });
      },
      (later) => takeTargetsBack(later, table, change, before),
    );
  });
}

function problemsOf(request: PlanImport, book: Book, table: SheetTable, isProtected: boolean): readonly Problem[] {
  if (isProtected) return [{ kind: "protected-sheet", sheet: table.sheet }];
  // A row that can't be read may have the very code that would be added: then it would stand there twice.
  const unread = book.problems.filter(
    (problem) => !isAdvice(problem) && placeOfProblem(problem)?.sheet === table.sheet,
  );
  return unread.length > 0 ? unread : importProblems(request, book.plan);
}

/** The first added row below the others, or the given one. */
function placeOfFirst({ sheet, top, left, rows }: SheetTable, changed: number | undefined): Place {
  const below = rows.every(isBlankRow) ? 0 : rows.length;
  return { sheet, address: address(top + 1 + (changed ?? below), left) };
}

interface Found {
  readonly contents: WorkbookContents;
  readonly book: Book;
  readonly names: readonly { readonly name: string; readonly formula: unknown }[];
  /** Whether sheets can't be added. */
  readonly isLocked: boolean;
}

/** The targets come with the table, and the other tables that are missing with it. */
function setUpWith(context: Context, request: PlanImport, found: Found): Promise<Outcome<Imported>> {
  const { targets, year } = request;
  const { book, contents } = found;
  const plan = planOf(targets);
  const forms = newTables({
    plan: { ...plan, targets },
    levels: levelsOf(request),
    period: book.settings.period ?? { year, kind: "half", number: 1 },
    firstYear: year,
  }).filter(({ name }) => book.missing.includes(name));
  const problems = [...importProblems(request, book.plan), ...clashes(forms, contents.sheets, found.names)];
  if (found.isLocked) problems.push({ kind: "protected-structure" });
  if (problems.length > 0) return Promise.resolve(not(...problems));
  const newSheets = forms.map(({ sheet }) => sheet);
  return allOrNothing<Outcome<Imported>>(
    context,
    async () => {
      for (const form of forms) writeTable(context, form);
      await context.sync();
      const counts = { added: targets.length, versions: 0, replaced: 0, kept: 0, lapsed: 0 };
      return done({ counts, at: { sheet: newSheets[0] ?? "", address: address(tableTop + 1, 0) }, newSheets });
    },
    (later) => removeNewSheets(later, newSheets, contents.inFront),
  );
}

function levelsOf({ targets }: PlanImport): readonly Level[] {
  return [...new Set(targets.map(({ level }) => level))].map((name) => ({ sign: name, name }));
}
