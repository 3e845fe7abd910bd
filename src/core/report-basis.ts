/** What a report, a written report and the pane say of one level and period, worked out once: the targets in force, their
 *  figures and judgements. */

import { builtInCalendars, type ReportCalendar } from "./calendar";
import { calendarFor } from "./calendars-table";
import { codeKey } from "./code";
import type { Form } from "./form";
import { standardForm } from "./form-presets";
import { builtInHolidays } from "./holidays-table";
import { lastDayOf } from "./moment";
import { done, not, type Outcome } from "./outcome";
import { overridesIn, type Override } from "./overrides";
import type { Period } from "./period";
import type { ExistingReport } from "./report";
import { beforePlan, reportDates, type ReportDates } from "./report-dates";
import type { Judged } from "./report-figures";
import { wholeArea, type Result } from "./results-table";
import { settingsOn, type Settings } from "./settings-table";
import type { Raw } from "./table";
import { planOn, type Level, type Plan } from "./target";
import type { Holidays } from "./working-days";

export interface ReportRequest {
  readonly plan: Plan;
  readonly levels: readonly Level[];
  readonly results: readonly Result[];
  /** People's own judgements; undefined while the workbook has no table for them. */
  readonly overrides?: readonly Override[] | undefined;
  readonly settings: Settings;
  readonly period: Period;
  /** The level's sign in the plan. */
  readonly level: string;
  /** Without one, the standard form. */
  readonly form?: Form | undefined;
  /** Reporting calendars and days off; without any, the built-in ones. */
  readonly calendars?: readonly ReportCalendar[] | undefined;
  readonly holidays?: Holidays | undefined;
  /** The headings of the table ChiTieu as they are spelt there. */
  readonly headings?: readonly Raw[] | undefined;
  readonly existing?: ExistingReport;
}

export interface Basis {
  /** The plan in force, with all versions. */
  readonly plan: Plan;
  readonly form: Form;
  /** As they are in force on the period's last day. */
  readonly settings: Settings;
  readonly dates: ReportDates;
  readonly levelName: string;
  readonly judged: Judged;
  /** By codeKey, of the whole area and of single units. */
  readonly results: ReadonlyMap<string, readonly Result[]>;
  /** The units that report figures of their own, as they come. */
  readonly units: readonly string[];
}

export function basisOf(request: ReportRequest): Outcome<Basis> {
  const {
    levels,
    period,
    level,
    form = standardForm,
    calendars = builtInCalendars,
    holidays = builtInHolidays,
  } = request;
  const settings = settingsOn(request.settings, lastDayOf(period));
  const early = beforePlan(period, request.plan, settings);
  if (early) return not(early);
  const plan = planOn(request.plan, settings.planDay ?? lastDayOf(period));
  const targets = plan.targets.filter((target) => target.level === level);
  if (targets.length === 0) {
    return not({ kind: "no-targets-of-level", level, levels: levels.map((known) => known.name) });
  }
  const results = resultsByCode(request.results);
  return done({
    plan,
    form,
    settings,
    dates: reportDates(period, calendarFor(settings.texts.calendar, calendars), holidays),
    levelName: levels.find((known) => known.sign === level)?.name ?? level,
    judged: {
      targets,
      results: new Map([...results].map(([key, rows]) => [key, rows.filter(({ unit }) => unit === wholeArea)])),
      overrides: overridesIn(request.overrides ?? [], period),
      period,
      judging: settings.judging,
    },
    results,
    units: [...new Set(request.results.map(({ unit }) => unit))].filter((unit) => unit !== wholeArea),
  });
}

function resultsByCode(results: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const byCode = new Map<string, Result[]>();
  for (const result of results) {
    const rows = byCode.get(codeKey(result.code));
    if (rows) rows.push(result);
    else byCode.set(codeKey(result.code), [result]);
  }
  return byCode;
}
