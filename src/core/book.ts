/** Everything of ours in a workbook, read at once: targets, results, settings, report sheets, and every problem. */

import { builtInCalendars, type ReportCalendar } from "./calendar";
import { calendarFor, readCalendars } from "./calendars-table";
import { cutOffTexts } from "./cut-off-texts";
import { dataFindings } from "./data-checks";
import type { Form } from "./form";
import { formPresets } from "./form-presets";
import { readForms } from "./forms-table";
import { builtInHolidays, readHolidays } from "./holidays-table";
import { unknownNames } from "./named-choices";
import { readOverrides, type Override } from "./overrides";
import { isStop, type Problem, type TableName } from "./problem";
import { chosenForm } from "./report-choices";
import { beforePlan, reportDates, type ReportDates } from "./report-dates";
import { readMarks, reportName, type FoundReport, type MarkName } from "./report-marks";
import { readResults, type Result } from "./results-table";
import { noSettings, readSettings, type Settings } from "./settings-table";
import type { SheetTable } from "./table";
import { readTargets } from "./targets-table";
import { planOf, type Level, type Plan } from "./target";
import type { Holidays } from "./working-days";

/** What Excel's side hands over: the tables that are there, and the names that mark reports. */
export interface BookContents {
  readonly tables: readonly SheetTable[];
  /** Names of the workbook with the range they stand for; a deleted sheet's name stands for none. */
  readonly names: readonly MarkName[];
}

export { reportName, type FoundReport };

export interface Book {
  readonly plan: Plan;
  readonly levels: readonly Level[];
  readonly results: readonly Result[];
  /** People's own judgements, in the order of their table. */
  readonly overrides: readonly Override[];
  readonly settings: Settings;
  /** The workbook's own forms, then the presets that it doesn't name. */
  readonly forms: readonly Form[];
  /** Of the table LichBaoCao, or the built-in ones. */
  readonly calendars: readonly ReportCalendar[];
  readonly holidays: Holidays;
  /** The days of the period that the settings name. */
  readonly dates?: ReportDates;
  readonly reports: readonly FoundReport[];
  /** The sheets of the tables that are there, under the names that people gave them. */
  readonly sheets: Readonly<Partial<Record<TableName, string>>>;
  readonly missing: readonly TableName[];
  /** Why there are no targets to speak of: no table, or not with its columns. */
  readonly unreadable?: Problem;
  readonly problems: readonly Problem[];
}

const neededTables: readonly TableName[] = ["ChiTieu", "SoLieu", "ThietLap"];

export function readBook(contents: BookContents): Book {
  const named = (name: TableName): SheetTable | undefined => contents.tables.find((table) => table.name === name);
  const missing = neededTables.filter((name) => !named(name));
  const problems: Problem[] = missing.map((table) => ({ kind: "no-table", table }));
  const targetsTable = named("ChiTieu");
  const targets = targetsTable ? readTargets(targetsTable) : { plan: planOf([]), levels: [], problems: [] };
  const resultsTable = named("SoLieu");
  const unreadable = [...problems, ...targets.problems].find(
    (problem) => isStop(problem) && problem.table === "ChiTieu",
  );
  // Without targets every code of a result would be called unknown, which helps nobody.
  const results = resultsTable && !unreadable ? readResults(resultsTable, targets.plan) : { results: [], problems: [] };
  const settingsTable = named("ThietLap");
  const settings = settingsTable ? readSettings(settingsTable) : { settings: noSettings, problems: [] };
  const formsTable = named("BieuMau");
  const forms = formsTable ? readForms(formsTable) : { forms: formPresets, problems: [] };
  const overridesTable = named("DanhGia");
  const overrides =
    overridesTable && !unreadable ? readOverrides(overridesTable, targets.plan) : { overrides: [], problems: [] };
  const calendarsTable = named("LichBaoCao");
  const calendars = calendarsTable ? readCalendars(calendarsTable) : { calendars: builtInCalendars, problems: [] };
  const holidaysTable = named("NgayNghi");
  const holidays = holidaysTable ? readHolidays(holidaysTable) : { holidays: builtInHolidays, problems: [] };
  const asked = askedFor(settings.settings, targets.plan, calendars.calendars, holidays.holidays);
  problems.push(
    ...targets.problems,
    ...results.problems,
    ...settings.problems,
    ...overrides.problems,
    ...forms.problems,
    ...calendars.problems,
    ...holidays.problems,
    ...unknownNames(settings.settings, { forms: forms.forms, calendars: calendars.calendars }),
    ...asked.problems,
  );
  const form = chosenForm({ settings: settings.settings, forms: forms.forms });
  if (targetsTable && form) problems.push(...cutOffTexts(targetsTable, form));
  const marks = readMarks(contents.names, targets.levels, forms.forms);
  problems.push(...marks.problems, ...dataFindings(targets.plan, results.results));
  return {
    plan: targets.plan,
    levels: targets.levels,
    results: results.results,
    overrides: overrides.overrides,
    forms: forms.forms,
    calendars: calendars.calendars,
    holidays: holidays.holidays,
    ...(asked.dates ? { dates: asked.dates } : {}),
    settings: settings.settings,
    reports: marks.reports,
    sheets: Object.fromEntries(contents.tables.map((table) => [table.name, table.sheet])),
    missing,
    ...(unreadable ? { unreadable } : {}),
    problems,
  };
}

/** The days of the period that the settings name, and what is doubtful about them. */
function askedFor(
  settings: Settings,
  plan: Plan,
  calendars: readonly ReportCalendar[],
  holidays: Holidays,
): { readonly dates?: ReportDates; readonly problems: readonly Problem[] } {
  const { period, texts } = settings;
  if (!period) return { problems: [] };
  const early = beforePlan(period, plan, settings);
  const dates = reportDates(period, calendarFor(texts.calendar, calendars), holidays);
  return { dates, problems: [...(early ? [early] : []), ...dates.problems] };
}
