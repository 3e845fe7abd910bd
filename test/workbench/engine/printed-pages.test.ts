/** Pages that sheets fall into, and what their headers and footers print. Sizes are chosen so that the pages can be counted by hand. */
import { headerFooterLines, type PageFacts } from "./header-footer-runs";
import type { Sheet } from "./model-sheet";
import type { PageLayout } from "./page-layout";
import { printedSheet } from "./printed-pages";
import { at, sheetWith } from "./test-sheet";

/** A4 with 692 points down and 455 across: 10 rows of 69, 4 columns of 113. */
function sheetOf(rows: number, columns: number, layout: Partial<PageLayout> = {}): Sheet {
  const sheet = sheetWith({ A1: Array.from({ length: rows }, () => Array<number>(columns).fill(7)) });
  const all = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  sheet.setRowHeight(all, 69);
  sheet.setColumnWidth(all, 113.25);
  const margins = { topMargin: 75, bottomMargin: 74.5, leftMargin: 70, rightMargin: 70 };
  sheet.changePageLayout({ ...margins, ...layout });
  return sheet;
}

/** "1-10/A-D": rows and columns of a page, with its titles before it: "[1][A]". */
function told(sheet: Sheet): string[] {
  const letter = (index: number): string => String.fromCharCode(65 + index);
  return printedSheet(sheet).pages.map(({ rows, columns, titleRows, titleColumns }) => {
    const titles = `${titleRows ? `[${titleRows.first + 1}-${titleRows.last + 1}]` : ""}${titleColumns ? `[${letter(titleColumns.first)}]` : ""}`;
    return `${titles}${rows.first + 1}-${rows.last + 1}/${letter(columns.first)}-${letter(columns.last)}`;
  });
}

test.each<[what: string, sheet: () => Sheet, pages: readonly string[]]>([
  ["one page", () => sheetOf(10, 4), ["1-10/A-D"]],
  ["a row too many", () => sheetOf(11, 4), ["1-10/A-D", "11-11/A-D"]],
  ["down, then over", () => sheetOf(11, 5), ["1-10/A-D", "11-11/A-D", "1-10/E-E", "11-11/E-E"]],
  [
    "over, then down",
    () => sheetOf(11, 5, { printOrder: "OverThenDown" }),
    ["1-10/A-D", "1-10/E-E", "11-11/A-D", "11-11/E-E"],
  ],
  ["half as large", () => sheetOf(21, 8, { zoom: { scale: 50 } }), ["1-20/A-H", "21-21/A-H"]],
  ["across the paper", () => sheetOf(7, 6, { orientation: "Landscape" }), ["1-6/A-F", "7-7/A-F"]],
  ["on A3", () => sheetOf(15, 6, { paperSize: "A3" }), ["1-15/A-F"]],
  [
    "by hand",
    () => sheetOf(4, 2, { horizontalBreaks: [1], verticalBreaks: [1] }),
    ["1-1/A-A", "2-4/A-A", "1-1/B-B", "2-4/B-B"],
  ],
  ["fitted to a page's width", () => sheetOf(21, 8, { zoom: { wide: 1, tall: null } }), ["1-20/A-H", "21-21/A-H"]],
  ["fitted to one page", () => sheetOf(20, 4, { zoom: { wide: 1, tall: 1 }, horizontalBreaks: [3] }), ["1-20/A-D"]],
])("%s", (_, sheet, pages) => {
  expect(told(sheet())).toEqual(pages);
});

test.each<[what: string, change: (sheet: Sheet) => void, pages: readonly string[]]>([
  ["hidden rows take no room", (sheet) => sheet.hideRows(at("2:3"), true), ["1-12/A-D"]],
  ["a print area", (sheet) => sheet.setPrintAreas([at("B2:C5")]), ["2-5/B-C"]],
  ["two print areas", (sheet) => sheet.setPrintAreas([at("A1:B2"), at("C4:D5")]), ["1-2/A-B", "4-5/C-D"]],
  ["whole columns end with the cells", (sheet) => sheet.setPrintAreas([at("B:C")]), ["1-10/B-C", "11-12/B-C"]],
  ["rows that are repeated", (sheet) => sheet.setPrintTitleRows(at("1:2")), ["1-10/A-D", "[1-2]11-12/A-D"]],
  [
    "repeated columns",
    (sheet) => {
      sheet.write(at("F1"), [["x"]]);
      sheet.setPrintTitleColumns(at("A:A"));
    },
    ["1-10/A-D", "11-12/A-D", "[A]1-10/E-F", "[A]11-12/E-F"],
  ],
])("%s", (_, change, pages) => {
  const sheet = sheetOf(12, 4);
  change(sheet);
  expect(told(sheet)).toEqual(pages);
});

test("an empty sheet has no page, and numbers begin where they are told to", () => {
  expect(printedSheet(sheetWith({})).pages).toEqual([]);
  expect(printedSheet(sheetOf(11, 4, { firstPageNumber: 7 })).pages.map(({ number }) => number)).toEqual([7, 8]);
});

const facts: PageFacts = { page: 2, pages: 5, sheet: "BC", file: "Sổ.xlsx", date: "15/08/2026", time: "14:30" };

test.each([
  ["&P", "2"],
  ["Trang &P/&N", "Trang 2/5"],
  ["&P+3", "5"],
  ["&A - &F", "BC - Sổ.xlsx"],
  ["&D &T", "15/08/2026 14:30"],
  ["R&&D", "R&D"],
  ["một\nhai", "một|hai"],
  ["&Gảnh", "ảnh"],
  ["", ""],
])("%s prints %s", (text, printed) => {
  const lines = headerFooterLines(text, facts);
  expect(lines.map((line) => line.map((run) => run.text).join("")).join("|")).toBe(printed);
});

test("codes of fonts hold from where they stand", () => {
  const [line = []] = headerFooterLines('a&"Times New Roman,Bold"&14b&I&Kff0000c&"-,Regular"d', facts);
  expect(
    line.map(({ text, font: { name, size, bold, italic, color } }) => [text, name, size, bold, italic, color]),
  ).toEqual([
    ["a", "Calibri", 11, false, false, "#000000"],
    ["b", "Times New Roman", 14, true, false, "#000000"],
    ["c", "Times New Roman", 14, true, true, "#FF0000"],
    ["d", "Times New Roman", 14, false, false, "#FF0000"],
  ]);
});
