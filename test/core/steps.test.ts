import { readBook, reportName, type Book, type BookContents } from "../../src/core/book";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { firstToFill, firstToMend, placeOfPeriod, sheetOf, stepsOf } from "../../src/core/steps";
import { newTables, tableTop } from "../../src/core/workbook-form";
import type { Raw, SheetTable } from "../../src/core/table";
import { walkOf } from "../../src/core/walk";

const half = { year: 2025, kind: "half", number: 1 } as const;

/** The workbook as "Set up workbook" leaves it, without some tables. */
function tables(...left: readonly string[]): readonly SheetTable[] {
  return newTables({ plan: plan2025, levels: levels2025, period: half })
    .filter((form) => !left.includes(form.name))
    .map((form) => ({ ...form, top: tableTop, left: 0 }));
}

type Typed = readonly [name: string, row: number, column: number, value: Raw];

/** That workbook with cells typed over, rows and columns counted from zero. */
function typed(...cells: readonly Typed[]): BookContents {
  const changed = tables().map((table) => ({
    ...table,
    rows: table.rows.map((row, r) =>
      row.map((value, c) => {
        const cell = cells.find((each) => each[0] === table.name && each[1] === r && each[2] === c);
        return cell ? cell[3] : value;
      }),
    ),
  }));
  return { tables: changed, names: [] };
}

const everyFigure: readonly Typed[] = plan2025.targets.map((_, row) => ["SoLieu", row, 5, 1]);
const report = { name: reportName("Thành phố", half), place: { sheet: "BC 6T-2025", address: "A9:L39" } };

const lines = (book: Book): string =>
  stepsOf(book, walkOf(book))
    .map(({ mark, isNext }) => (isNext ? `${mark}*` : mark))
    .join(" ");

test.each`
  case                                  | contents                                                                                                                                                         | steps
  ${"an empty book"}                    | ${{ tables: [], names: [] }}                                                                                                                                     | ${"now* later later later"}
  ${"targets without results"}          | ${{ tables: tables("SoLieu"), names: [] }}                                                                                                                       | ${"done now* later later"}
  ${"no settings"}                      | ${{ tables: tables("ThietLap"), names: [] }}                                                                                                                     | ${"done later now* later"}
  ${"no rows among the targets"}        | ${{ tables: tables().map((each) => (each.name === "SoLieu" ? { ...each, rows: [] } : { ...each, rows: each.name === "ChiTieu" ? [] : each.rows })), names: [] }} | ${"now* later later later"}
  ${"a fresh book"}                     | ${typed()}                                                                                                                                                       | ${"done now* later later"}
  ${"no period"}                        | ${typed(["ThietLap", 8, 1, ""])}                                                                                                                                 | ${"done now* later later"}
  ${"a level that no target has"}       | ${typed(["ThietLap", 9, 1, "Xã"])}                                                                                                                               | ${"done now* later later"}
  ${"one figure of thirty"}             | ${typed(["SoLieu", 0, 5, 11.01])}                                                                                                                                | ${"done begun now* later"}
  ${"all figures"}                      | ${typed(...everyFigure)}                                                                                                                                         | ${"done done now* later"}
  ${"text among the figures"}           | ${typed(["SoLieu", 0, 5, 11.01], ["SoLieu", 3, 5, "đạt"])}                                                                                                       | ${"done now* later later"}
  ${"a code missing in the plan"}       | ${typed(["ChiTieu", 51, 0, ""], ["SoLieu", 51, 2, ""])}                                                                                                          | ${"now* later later later"}
  ${"a wrong period"}                   | ${typed(["ThietLap", 8, 1, "giữa năm"])}                                                                                                                         | ${"done later now* later"}
  ${"a report on one figure"}           | ${{ ...typed(["SoLieu", 0, 5, 11.01]), names: [report] }}                                                                                                        | ${"done begun done* now"}
  ${"a report on all figures"}          | ${{ ...typed(...everyFigure), names: [report] }}                                                                                                                 | ${"done done done* now"}
  ${"a report, then text for a figure"} | ${{ ...typed(["SoLieu", 0, 5, 1], ["SoLieu", 1, 5, "?"]), names: [report] }}                                                                                     | ${"done now* done later"}
`("$case: $steps", ({ contents, steps }) => {
  expect(lines(readBook(contents))).toBe(steps);
});

test.each`
  case                         | contents                                               | place
  ${"all are empty"}           | ${typed()}                                             | ${{ sheet: "Số liệu", address: "F5" }}
  ${"the first two are there"} | ${typed(["SoLieu", 0, 5, 11.01], ["SoLieu", 1, 5, 0])} | ${{ sheet: "Số liệu", address: "F7" }}
  ${"the level is the other"}  | ${typed(["ThietLap", 9, 1, "Quận"])}                   | ${{ sheet: "Số liệu", address: "F35" }}
  ${"all are there"}           | ${typed(...everyFigure)}                               | ${undefined}
  ${"another period"}          | ${typed(["ThietLap", 8, 1, "T7/2025"])}                | ${undefined}
`("the first cell to fill in when $case", ({ contents, place }) => {
  expect(firstToFill(readBook(contents))).toEqual(place);
});

test("the first place to mend passes over advice", () => {
  const book = readBook(typed(["SoLieu", 3, 5, "đạt"]));
  expect(book.problems[0]?.kind).toBe("to-review");
  expect(firstToMend(book)).toEqual({ sheet: "Số liệu", address: "F8" });
  expect(firstToMend(readBook(typed()))).toBeUndefined();
});

test.each`
  case                       | contents                                     | place
  ${"the period is empty"}   | ${typed(["ThietLap", 8, 1, ""])}             | ${{ sheet: "Thiết lập", address: "B13" }}
  ${"the level is unknown"}  | ${typed(["ThietLap", 9, 1, "Xã"])}           | ${{ sheet: "Thiết lập", address: "B14" }}
  ${"both are chosen"}       | ${typed()}                                   | ${{ sheet: "Thiết lập", address: "B13" }}
  ${"the row was deleted"}   | ${typed(["ThietLap", 8, 0, "Ghi chú"])}      | ${{ sheet: "Thiết lập" }}
  ${"there are no settings"} | ${{ tables: tables("ThietLap"), names: [] }} | ${undefined}
`("the cell of the period when $case", ({ contents, place }) => {
  expect(placeOfPeriod(readBook(contents))).toEqual(place);
});

test("a table is found on a sheet that people renamed", () => {
  const renamed = tables().map((table) => (table.name === "SoLieu" ? { ...table, sheet: "Số liệu 2025" } : table));
  const book = readBook({ tables: renamed, names: [] });
  expect(sheetOf(book, "SoLieu")).toEqual({ sheet: "Số liệu 2025" });
  expect(sheetOf(readBook({ tables: [], names: [] }), "SoLieu")).toBeUndefined();
});
