/** The files that a report is made of → the tables of a workbook: those of a workbook of ours, those of text files, and
 *  new ones for what neither has. */

import type { Outcome } from "../core/outcome";
import { firstYear2025, levels2025, plan2025 } from "../core/plan-2025";
import type { Place, Problem, TableName } from "../core/problem";
import type { SheetTable } from "../core/table";
import { newTables, tableTop } from "../core/workbook-form";
import type { BookContents } from "../core/book";
import type { CommandLineTexts } from "../text/command-line-texts";
import { problemSentence } from "../text/problems";
import type { Language } from "../text/language";
import { actualsHead, actualsTable } from "./actuals-text";
import { withSettings } from "./asked-settings";
import { planHead, planTable, type PlanText } from "./plan-text";
import { readLines } from "./separated-text";
import { lineOfPlace, type TextTable } from "./text-table";
import { readWhole } from "./whole-file";

/** A table, and the file that it came from; none for those that Attain made. */
export interface SourceTable {
  readonly table: SheetTable;
  readonly file?: string;
  /** Only for tables made of text. */
  readonly text?: TextTable;
}

export interface Sources {
  readonly tables: readonly SourceTable[];
  /** What a person should know of how the files were taken. */
  readonly remarks: readonly string[];
}

export interface SourceWish {
  readonly plan: string | undefined;
  readonly actuals: string;
  readonly language: Language;
  readonly texts: CommandLineTexts["report"];
}

/** The tables, or every reason why a file can't be taken. */
export async function readSources(wish: SourceWish): Promise<Sources | { readonly refused: readonly string[] }> {
  const actuals = await readSource(wish.actuals, wish, actualsTable, actualsHead);
  const plan = wish.plan === undefined ? undefined : await readSource(wish.plan, wish, planTable, planHead);
  const { texts } = wish;
  const refused = [
    ...("refused" in actuals ? actuals.refused : []),
    ...(plan && "refused" in plan ? [...plan.refused, ...(plan.wasRead ? [texts.planDocument] : [])] : []),
  ];
  if ("refused" in actuals || (plan && "refused" in plan)) return { refused };
  const tables: SourceTable[] = [];
  const has = (name: TableName): boolean => tables.some(({ table }) => table.name === name);
  // The plan that was asked for goes before the one that stands beside the results.
  tables.push(...(plan?.tables.filter(({ table }) => table.name === "ChiTieu") ?? []));
  if (plan && !has("ChiTieu")) return { refused: [texts.noTable(plan.file, "ChiTieu"), texts.planDocument] };
  tables.push(...actuals.tables.filter(({ table }) => !has(table.name)));
  if (!has("SoLieu")) return { refused: [texts.noTable(actuals.file, "SoLieu")] };
  tables.push(...(plan?.tables.filter(({ table }) => !has(table.name) && table.name !== "DanhGia") ?? []));
  const ownPlan = tables.some(({ table, file }) => table.name === "ChiTieu" && file === actuals.file && !plan);
  tables.push(...newOnes(has("ChiTieu") ? undefined : firstYear2025).filter(({ table }) => !has(table.name)));
  return {
    tables: inOrder(tables),
    remarks: [...actuals.remarks, ...(plan?.remarks ?? []), ...(ownPlan ? [texts.planOfWorkbook(actuals.file)] : [])],
  };
}

const order: readonly TableName[] = ["ChiTieu", "SoLieu", "ThietLap", "DanhGia", "BieuMau", "LichBaoCao", "NgayNghi"];

function inOrder(tables: readonly SourceTable[]): readonly SourceTable[] {
  return [...tables].sort((a, b) => order.indexOf(a.table.name) - order.indexOf(b.table.name));
}

/** The built-in plan, and settings that know from which year it is and leave the level to the plan. */
function newOnes(firstYear: number | undefined): readonly SourceTable[] {
  const period = { year: 2025, kind: "year", number: 1 } as const;
  const forms = newTables({ plan: plan2025, levels: levels2025, period, firstYear });
  return forms.map(({ name, sheet, headings, rows }) => {
    const table: SheetTable = { name, sheet, top: tableTop, left: 0, headings, rows };
    return { table: name === "ThietLap" ? withSettings(table, { level: "" }) : table };
  });
}

export interface Source {
  readonly file: string;
  readonly tables: readonly SourceTable[];
  readonly remarks: readonly string[];
}

/** Its tables: those of a workbook of ours, or one that is made of text. `wasRead` is whether the file itself could be read. */
export async function readSource(
  file: string,
  { texts, language }: Pick<SourceWish, "texts" | "language">,
  read: (lines: NonNullable<ReturnType<typeof readLines>>) => TextTable | PlanText | { missing: readonly string[] },
  head: readonly string[],
): Promise<Source | { readonly refused: readonly string[]; readonly wasRead: boolean }> {
  const bytes = await readWhole(file);
  if ("why" in bytes) return { refused: [texts.notRead(file, bytes)], wasRead: false };
  if (isBinary(bytes)) {
    const { readBookFile } = await import("../file/book-file");
    const contents: Outcome<BookContents> = readBookFile(bytes);
    if (!contents.ok) {
      const refused = contents.problems.map((problem) => `${file}: ${problemSentence(problem, language)}`);
      return { refused, wasRead: true };
    }
    return { file, tables: contents.value.tables.map((table) => ({ table, file })), remarks: [] };
  }
  const lines = readLines(bytes);
  if (!lines) return { refused: [texts.noText(file)], wasRead: true };
  const made = read(lines);
  if ("missing" in made) return { refused: [texts.wrongHead(file, head, made.missing)], wasRead: true };
  const remarks = [
    ...made.overlong.map((line) => texts.overlong(file, line)),
    ...(made.unknown.length > 0 ? [texts.unknownColumns(file, made.unknown)] : []),
    ...("isGuessed" in made && made.isGuessed ? [texts.guessed(file, made.summed)] : []),
  ];
  return { file, tables: [{ table: made.table, file, text: made }], remarks };
}

/** A zip file, or the kind of file that older Excels and passwords make. */
function isBinary(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}

/** A place of a table as a reader of the files finds it, `results.tsv:5` or `book.xlsx, Số liệu!F7`; undefined where Attain
 *  made the table. */
function placeInFile(place: Place, tables: readonly SourceTable[]): Place | undefined {
  const row = Number(/\d+/u.exec(place.address ?? "")?.[0] ?? 0) - 1;
  const isIn = ({ sheet, top, rows }: SheetTable): boolean =>
    sheet === place.sheet && (row < 0 || (row >= top && row <= top + rows.length));
  const found = tables.find(({ table }) => isIn(table));
  if (found?.file === undefined) return undefined;
  const line = found.text && lineOfPlace(found.text, place);
  return line === undefined ? { ...place, sheet: `${found.file}, ${place.sheet}` } : { sheet: `${found.file}:${line}` };
}

/** A problem with all its places as a reader of the files finds them. */
export function inFiles(problem: Problem, tables: readonly SourceTable[]): Problem {
  const fields = Object.entries(problem).map(([name, value]: [string, unknown]) => {
    const place = isPlace(value) ? placeInFile(value, tables) : undefined;
    return [name, place ?? value] as const;
  });
  return Object.fromEntries(fields) as unknown as Problem;
}

function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null && "sheet" in value && typeof value.sheet === "string";
}

/** Whether a problem speaks of a table that a person gave, or of none. */
export function isTheirs(problem: Problem, tables: readonly SourceTable[]): boolean {
  return !("at" in problem && problem.at) || placeInFile(problem.at, tables) !== undefined;
}
