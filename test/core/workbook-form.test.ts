import { readBook, type Book } from "../../src/core/book";
import { builtInCalendars } from "../../src/core/calendar";
import { builtInHolidays } from "../../src/core/holidays-table";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { readPeriod } from "../../src/core/period";
import type { SheetTable } from "../../src/core/table";
import {
  calendarsForm,
  formsForm,
  holidaysForm,
  newTables,
  overridesForm,
  tableTop,
  type NewTable,
} from "../../src/core/workbook-form";

const half = readPeriod("6T/2025");
if (!half) throw new Error("6T/2025");
const first = newTables({ plan: plan2025, levels: levels2025, period: half, firstYear: 2025 });
const onDemand = [calendarsForm(), holidaysForm(), formsForm()];
const all: readonly NewTable[] = [...first, ...onDemand, overridesForm([])];

const read = (forms: readonly NewTable[]): Book =>
  readBook({ tables: forms.map((form): SheetTable => ({ ...form, top: tableTop, left: 0 })), names: [] });

test.each(all.map((form) => [form.sheet, form] as const))(
  "%s: one width, one format, one cell for each column",
  (_sheet, form) => {
    const columns = form.headings.length;
    expect([form.widths.length, form.formats.length]).toEqual([columns, columns]);
    expect(form.rows.filter((row) => row.length !== columns)).toEqual([]);
    expect(form.formats.every((format) => !Array.isArray(format) || format.length === form.rows.length)).toBe(true);
    expect([...form.typed, ...Object.keys(form.lists).map(Number)].every((column) => column < columns)).toBe(true);
    expect(new Set(form.headings).size).toBe(columns);
  },
);

test.each(all.map((form) => [form.sheet, form] as const))(
  "%s: lists keep Excel's rule of 255 signs and hold no comma",
  (_sheet, form) => {
    for (const words of [...Object.values(form.lists), ...(form.cellLists ?? []).map((list) => list.words)]) {
      expect(words.join(",").length).toBeLessThanOrEqual(255);
      expect(words.filter((word) => word.includes(","))).toEqual([]);
    }
  },
);

test("with the tables that come on demand a book is what it was without them", () => {
  const [without, withThem] = [read(first), read([...first, ...onDemand])];
  expect(withThem.problems).toEqual(without.problems);
  expect(withThem.dates).toEqual(without.dates);
  expect(withThem.calendars.map(({ name }) => name)).toEqual(builtInCalendars.map(({ name }) => name));
  expect(withThem.holidays).toEqual({ ...builtInHolidays, at: { sheet: "Ngày nghỉ" } });
});

test("the plan's first year is known to a new workbook", () => {
  expect(read(first).settings.firstYear).toBe(2025);
});
