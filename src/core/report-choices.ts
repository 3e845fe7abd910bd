/** What a person can choose to have reported: forms, periods and levels, from what the workbook holds. The table ThietLap keeps
 *  the choice, the pane shows it. */

import type { Book, FoundReport } from "./book";
import type { Form } from "./form";
import { standardForm } from "./form-presets";
import { formNamed } from "./forms-table";
import { monthsOf, type Period, type PeriodKind } from "./period";

/** The form that the settings name, or the standard one where they name none; undefined for a name that no form has. */
export function chosenForm({ settings, forms }: Pick<Book, "settings" | "forms">): Form | undefined {
  const name = settings.texts.form;
  return name === "" ? (formNamed(forms, standardForm.name) ?? standardForm) : formNamed(forms, name);
}

/** The periods with results, the chosen one with those before, after and within its end, from the earliest to the latest;
 *  none before the plan's first year. */
export function offeredPeriods({ results, settings }: Pick<Book, "results" | "settings">): readonly Period[] {
  const { period, firstYear = -Infinity } = settings;
  const near = period ? [...around(period), ...endingWith(period)] : [];
  const known = [...results.map((result) => result.period), ...near].filter(({ year }) => year >= firstYear);
  const distinct = new Map([...known, ...(period ? [period] : [])].map((each) => [orderOf(each), each]));
  return [...distinct].sort(([a], [b]) => a - b).map(([, each]) => each);
}

const kinds: readonly PeriodKind[] = ["month", "quarter", "half", "nine-months", "year"];

/** By their ends; of those that end together the shortest first. */
function orderOf(period: Period): number {
  return (period.year * 12 + monthsOf(period).last) * kinds.length + kinds.indexOf(period.kind);
}

/** Offices report six months, nine months and the year in turn; months and quarters follow one another. */
function around(period: Period): readonly Period[] {
  const { year, kind, number } = period;
  const inYear = { month: 12, quarter: 4, half: 1, "nine-months": 1, year: 1 }[kind];
  const at = (offset: number): Period => {
    const index = year * inYear + number - 1 + offset;
    return { year: Math.floor(index / inYear), kind, number: (index % inYear) + 1 };
  };
  const one = (of: number, which: PeriodKind): Period => ({ year: of, kind: which, number: 1 });
  switch (kind) {
    case "month":
    case "quarter":
      return [at(-1), at(1)];
    case "half":
      return [one(year - 1, "year"), one(year, "nine-months")];
    case "nine-months":
      return [one(year, "half"), one(year, "year")];
    case "year":
      return [at(-1), one(year, "nine-months"), one(year + 1, "half"), at(1)];
  }
}

/** June's end is also that of the second quarter and of the first half. */
function endingWith(period: Period): readonly Period[] {
  const { last } = monthsOf(period);
  const { year } = period;
  const all: readonly Period[] = [
    { year, kind: "month", number: last },
    { year, kind: "quarter", number: last / 3 },
    { year, kind: "half", number: 1 },
    { year, kind: "nine-months", number: 1 },
    { year, kind: "year", number: 1 },
  ];
  return all.filter((each) => Number.isInteger(each.number) && monthsOf(each).last === last);
}

/** The reports that stand in the workbook, the latest period first, without the one that is shown already. */
export function otherReports(
  { reports }: Pick<Book, "reports">,
  shown: FoundReport | undefined,
): readonly FoundReport[] {
  return reports.filter((report) => report !== shown).sort((a, b) => orderOf(b.period) - orderOf(a.period));
}
