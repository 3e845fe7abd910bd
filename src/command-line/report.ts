/** The command `report`: plan and results from files → the report on one level and period in one form, as a workbook that
 *  lives without Attain and is at home in it, or as the written report in a .docx. */

import { readBook, type Book, type BookContents } from "../core/book";
import { codeKey } from "../core/code";
import { formNamed } from "../core/forms-table";
import { periodKey, readPeriod, type Period } from "../core/period";
import { levels2025 } from "../core/plan-2025";
import { isStop, type Problem } from "../core/problem";
import { chosenForm } from "../core/report-choices";
import type { ReportRequest } from "../core/report-basis";
import { levelOf } from "../core/walk";
import { commandLineTexts, type CommandLineTexts } from "../text/command-line-texts";
import type { Language } from "../text/language";
import { problemSentence } from "../text/problems";
import { withSettings, type AskedSettings } from "./asked-settings";
import { inFiles, isTheirs, readSources, type SourceTable } from "./report-sources";
import { documentBytes, workbookBytes } from "./report-bytes";
import { writeWhole } from "./whole-file";

export interface ReportWish {
  readonly language: Language;
  readonly plan: string | undefined;
  readonly actuals: string;
  readonly period: string;
  readonly level: string | undefined;
  readonly form: string | undefined;
  readonly out: string;
}

export interface ReportMade {
  /** Rows that were left out, what is doubtful, and what was written. */
  readonly remarks: readonly string[];
  /** Why nothing was written. */
  readonly refused: readonly string[];
}

export async function makeReport(wish: ReportWish): Promise<ReportMade> {
  const { language, out } = wish;
  const texts = commandLineTexts[language].report;
  const kind = /\.(xlsx|docx)$/iu.exec(out)?.[1]?.toLowerCase();
  const period = readPeriod(wish.period);
  const wrong = [...(kind ? [] : [texts.unknownKind(out)]), ...(period ? [] : [texts.notAPeriod(wish.period)])];
  const sources = await readSources({ plan: wish.plan, actuals: wish.actuals, language, texts });
  if ("refused" in sources) return refusal(...wrong, ...sources.refused);
  if (!kind || !period) return refusal(...wrong);
  const asked = askedOf(sources.tables, wish, period, texts);
  if ("refused" in asked) return refusal(...asked.refused);
  const { book, contents, tables } = asked;
  const told = (problem: Problem): string => problemSentence(inFiles(problem, tables), language);
  const stops = book.problems.filter(isStop);
  if (stops.length > 0) return refusal(...stops.map(told));
  const level = levelOf(book);
  const form = chosenForm(book);
  if (level === undefined || !form) return refusal(texts.noTargets);
  const request: ReportRequest = {
    period,
    level,
    form,
    plan: book.plan,
    levels: book.levels,
    results: book.results,
    overrides: contents.tables.some(({ name }) => name === "DanhGia") ? book.overrides : undefined,
    settings: book.settings,
    calendars: book.calendars,
    holidays: book.holidays,
    headings: contents.tables.find(({ name }) => name === "ChiTieu")?.headings,
  };
  const bytes = await (kind === "docx" ? documentBytes(request) : workbookBytes(request, contents));
  if (!bytes.ok) return refusal(...bytes.problems.map(told));
  const failed = await writeWhole(out, bytes.value);
  if (failed) return refusal(texts.notWritten(out, failed));
  const results = tables.find(({ table }) => table.name === "SoLieu");
  const rows = (results?.table.rows ?? []).filter((row) => row.some(isFilled)).length;
  const doubtful = book.problems.filter((problem) => isTheirs(problem, tables));
  return {
    remarks: [
      ...sources.remarks,
      ...doubtful.map(told),
      ...(results?.text && doubtful.some(({ kind }) => kind === "not-a-number") ? [texts.howNumbers] : []),
      texts.used(wish.actuals, book.results.length, rows + (results?.text?.overlong.length ?? 0)),
      texts.written(out, level, periodKey(period), form.name),
    ],
    refused: [],
  };
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && cell !== "";
}

function refusal(...refused: readonly string[]): ReportMade {
  return { remarks: [], refused };
}

interface Asked {
  readonly book: Book;
  readonly contents: BookContents;
  readonly tables: readonly SourceTable[];
}

/** The book as it is with the period, level and form that were asked for; without a level or form, those of its settings. */
function askedOf(
  sources: readonly SourceTable[],
  wish: ReportWish,
  period: Period,
  texts: CommandLineTexts["report"],
): Asked | { readonly refused: readonly string[] } {
  const first = bookOf(sources, { period: periodKey(period) });
  const level = wish.level === undefined ? usualLevel(first.book) : levelNamed(first.book, wish.level);
  const form = wish.form === undefined ? chosenForm(first.book) : formNamed(first.book.forms, wish.form);
  const names = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name);
  const refused = [
    ...(first.book.levels.length === 0 ? [texts.noTargets] : []),
    ...(level === undefined && first.book.levels.length > 0
      ? [texts.unknownLevel(wish.level ?? first.book.settings.texts.level, names(first.book.levels))]
      : []),
    ...(form ? [] : [texts.unknownForm(wish.form ?? first.book.settings.texts.form, names(first.book.forms))]),
  ];
  const stops = first.book.problems.some(isStop);
  if (stops) return first;
  if (level === undefined || !form || refused.length > 0) return { refused };
  return bookOf(sources, { period: periodKey(period), level, form: form.name });
}

function bookOf(sources: readonly SourceTable[], asked: AskedSettings): Asked {
  const tables = sources.map((source) =>
    source.table.name === "ThietLap" ? { ...source, table: withSettings(source.table, asked) } : source,
  );
  const contents = { tables: tables.map(({ table }) => table), names: [] };
  return { book: readBook(contents), contents, tables };
}

/** The level of the settings; the only one of a plan whatever they say, as they may come from another file. */
function usualLevel(book: Book): string | undefined {
  return levelOf(book) ?? (book.levels.length === 1 ? book.levels[0]?.sign : undefined);
}

/** By its name, without case and marks, or by its sign in the built-in plan, which `list` prints. */
function levelNamed({ levels }: Book, wanted: string): string | undefined {
  const builtIn = levels2025.find(({ sign }) => codeKey(sign) === codeKey(wanted))?.name;
  const isIt = (name: string): boolean => [wanted, builtIn ?? wanted].some((each) => codeKey(each) === codeKey(name));
  return levels.find(({ name, sign }) => isIt(name) || isIt(sign))?.sign;
}
