/** Tables as they were read from a workbook → the sheets that hold them in a file of ours: headings and rows as they
 *  stand, people's further columns too, laid out like new tables. */

import type { TableName } from "./problem";
import { month } from "./period";
import { typedFormat } from "./report-formats";
import { resultLookUp } from "./results-table";
import { settingNames } from "./setting-names";
import { settingDates } from "./setting-rows";
import { address, textOf, type Raw, type SheetTable } from "./table";
import { planOf, targetNamed, type Plan } from "./target";
import { formsForm, newTables, overridesForm, tableTop, type NewTable } from "./workbook-form";
import { wordKey } from "./words";

const usualForms: readonly NewTable[] = [
  ...newTables({ plan: planOf([]), levels: [], period: month(2025, 1) }),
  overridesForm([]),
  formsForm(),
];

/** Of columns that Attain doesn't know, in characters. */
const otherWidth = 16;

const dates = settingDates.map((key) => wordKey(settingNames[key]));

/** `plan` names the targets beside the results. Formulas that people had in cells are the figures that they gave. */
export function standingForm(table: SheetTable, plan: Plan): NewTable {
  const usual = usualForms.find((form) => form.name === table.name);
  const headings = table.headings.map((heading, index) => textOf(heading) || `Cột ${index + 1}`);
  const keys = headings.map(wordKey);
  const usualAt = keys.map((key) => usual?.headings.findIndex((heading) => wordKey(heading) === key) ?? -1);
  const columnOf = (heading: string): number => keys.indexOf(wordKey(heading));
  const { rows, formulas } = table.name === "SoLieu" ? withNames(table, plan, columnOf) : { rows: table.rows };
  const usualColumns = (found: readonly number[]): readonly number[] =>
    usualAt.flatMap((at, column) => (found.includes(at) ? [column] : []));
  return {
    name: table.name,
    sheet: table.sheet,
    title: usual?.title ?? table.sheet.toUpperCase(),
    hint: usual?.hint ?? "",
    headings,
    rows,
    ...(formulas ? { formulas } : {}),
    widths: usualAt.map((at) => usual?.widths[at] ?? otherWidth),
    formats: usualAt.map((at, column) => formatOf(usual?.formats[at], { ...table, rows }, column, columnOf, plan)),
    lists: Object.fromEntries(
      usualAt.flatMap((at, column) => {
        const words = usual?.lists[at];
        return words ? [[column, words] as const] : [];
      }),
    ),
    ...(usual?.isOpen ? { isOpen: true } : {}),
    typed: usualColumns(usual?.typed ?? []),
  };
}

type ColumnOf = (heading: string) => number;

/** Names and units beside the results look themselves up, as in a new table. */
function withNames(
  { rows }: SheetTable,
  plan: Plan,
  columnOf: ColumnOf,
): { readonly rows: readonly (readonly Raw[])[]; readonly formulas: NonNullable<NewTable["formulas"]> } {
  const code = columnOf("Mã");
  const shown = [
    { heading: "Chỉ tiêu", of: "name" },
    { heading: "ĐVT", of: "unit" },
  ] as const;
  const columns = shown.flatMap(({ heading, of }) => {
    const column = columnOf(heading);
    return column < 0 ? [] : [{ heading, of, column }];
  });
  return {
    rows: rows.map((row) => {
      const target = targetNamed(plan, textOf(row[code]));
      return row.map((cell, at) => {
        const found = columns.find(({ column }) => column === at);
        return found ? (target?.[found.of] ?? "") : cell;
      });
    }),
    formulas: Object.fromEntries(
      columns.map(({ heading, column }) => [
        column,
        rows.map((_, index) => resultLookUp(heading, address(tableTop + 1 + index, code))),
      ]),
    ),
  };
}

/** A column's usual format, or that of its rows where each row has its own: figures by their unit, days as dates. */
function formatOf(
  usual: NewTable["formats"][number],
  { name, rows }: SheetTable,
  column: number,
  columnOf: ColumnOf,
  plan: Plan,
): NewTable["formats"][number] {
  if (typeof usual !== "object") return usual;
  const [unit, code, setting] = [columnOf("ĐVT"), columnOf("Mã"), columnOf("Mục")];
  const ofRow: Readonly<Partial<Record<TableName, (row: readonly Raw[]) => string>>> = {
    ChiTieu: (row) => typedFormat(textOf(row[unit])),
    SoLieu: (row) => typedFormat(targetNamed(plan, textOf(row[code]))?.unit ?? ""),
    ThietLap: (row) => (dates.includes(wordKey(textOf(row[setting]))) ? "dd/mm/yyyy" : "@"),
    BieuMau: (row) => (typeof row[column] === "number" ? "0" : "@"),
  };
  const format = ofRow[name];
  return format && rows.map(format);
}
