/** Every form as a file of its own: LibreOffice recalculates it to the core's figures, and prints it as decree
 *  30/2020/NĐ-CP asks. Margins, page numbers, headings and rows are measured on the printed pages. */

import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { workbookBytes } from "../../src/command-line/report-bytes";
import type { Outcome } from "../../src/core/outcome";
import { printedText } from "../../src/core/printed-figure";
import type { Report, ReportRow } from "../../src/core/report";
import { reportOn } from "../../src/core/report-on";
import type { Raw } from "../../src/core/table";
import { sampleBook, samples } from "../gallery/sample-book";
import { openExcel } from "../workbench/driver";
import { convertAll, printedAt, withoutFigures, withoutTables } from "./libreoffice";
import { printedFile, type PageWord, type PrintedFile, type PrintedPage } from "./poppler";

function given<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.problems));
}

const cases = samples.map((sample) => {
  const { request, contents } = sampleBook(sample);
  return { ...sample, request, contents, report: given(reportOn(request)) };
});
const at = new Map(cases.map(({ slug }, index) => [slug, index]));

let written: readonly Uint8Array[];
let printed: readonly PrintedFile[];
let recalculated: readonly ExcelJS.Workbook[];

beforeAll(async () => {
  const files = await Promise.all(
    cases.map(async ({ slug, request, contents }) => ({
      name: `${slug}.xlsx`,
      bytes: given(await workbookBytes(request, contents)),
    })),
  );
  written = files.map(({ bytes }) => bytes);
  const pdfs = await convertAll(
    files.map(({ name, bytes }) => ({ name, bytes: withoutTables(withoutFigures(bytes)) })),
    "pdf",
  );
  printed = await Promise.all(pdfs.map(printedFile));
  const books = await convertAll(
    files.map(({ name, bytes }) => ({ name, bytes: withoutFigures(bytes) })),
    "xlsx",
  );
  recalculated = await Promise.all(
    books.map(async (bytes) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
      return book;
    }),
  );
}, 600_000);

function shown(cell: ExcelJS.Cell): Raw {
  const value = cell.formula ? cell.result : cell.value;
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : value;
}

function isSame(found: Raw, wanted: Raw): boolean {
  if (typeof found !== "number" || typeof wanted !== "number") return String(found ?? "") === String(wanted ?? "");
  return Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

/** Of annex I of the decree, in millimetres; a word's box reaches a little beyond its letters. */
const margins = { top: 20, bottom: 20, left: 30, right: 15 };
const slack = 0.5;

/** Programs part words and signs by more or less room: what is compared has none. */
const plain = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");
const inTopMargin = ({ words }: PrintedPage): readonly PageWord[] => words.filter((word) => word.bottom < margins.top);
const isInFoot = ({ height }: PrintedPage, { top }: PageWord): boolean => top > height - margins.bottom;
const inText = (page: PrintedPage): readonly PageWord[] =>
  page.words.filter((word) => word.bottom >= margins.top && !isInFoot(page, word));

/** The left and right end of a printed column on the page. */
function columnOnPage({ columns }: Report, key: string, page: PrintedPage): readonly [number, number] {
  const shownColumns = columns.filter((column) => !column.hidden);
  const wide = (count: number): number =>
    shownColumns.slice(0, count).reduce((sum, { width }) => sum + ((width * 7 + 5) * 25.4) / 96, 0);
  const room = page.width - margins.left - margins.right;
  const scale = Math.min(1, room / wide(shownColumns.length));
  const left = margins.left + (room - wide(shownColumns.length) * scale) / 2;
  const index = shownColumns.findIndex((column) => column.key === key);
  return [left + wide(index) * scale, left + wide(index + 1) * scale];
}

/** What stands in a column of a page, line after line. */
function textInColumn(page: PrintedPage, [left, right]: readonly [number, number]): string {
  const middle = (word: PageWord): number => (word.left + word.right) / 2;
  const within = inText(page).filter((word) => middle(word) > left && middle(word) < right);
  const sorted = [...within].sort((a, b) => (Math.abs(a.top - b.top) < 1 ? a.left - b.left : a.top - b.top));
  return plain(sorted.map(({ text }) => text).join(" "));
}

function textOf(row: ReportRow, { columns }: Report, key: string): string {
  const cell = row.cells[columns.findIndex((column) => column.key === key)];
  return cell ? plain(printedText(cell)) : "";
}

test("page numbers keep their 13 points where Excel fits a sheet to its page", () => {
  for (const bytes of written) {
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
    const headers = sheets.flatMap(([, part]) => /<headerFooter [^>]*>/u.exec(strFromU8(part)) ?? []);
    expect(headers).toEqual(['<headerFooter scaleWithDoc="0" differentFirst="1">']);
  }
});

describe.each(cases.map(({ form, slug }) => [form, slug] as const))("%s", (_, slug) => {
  const index = at.get(slug) ?? -1;
  const { report, form } = cases[index] ?? cases[0]!;
  const isDocument = report.headRows > 0;
  const pages = (): readonly PrintedPage[] => printed[index]?.pages ?? [];

  test("is recalculated to the core's figures, in head, table and foot", () => {
    const sheet = recalculated[index]?.getWorksheet(report.sheetName);
    if (!sheet) throw new Error(`no sheet ${report.sheetName}`);
    const top = report.headRows + 2;
    const foot = top + report.rows.length;
    const unlike = [
      ...report.rows.flatMap(({ cells }, row) =>
        cells.map((cell, column) => ({ cell, found: shown(sheet.getCell(top + row, column + 1)) })),
      ),
      ...report.head.map((cell) => ({ cell, found: shown(sheet.getCell(cell.row + 1, cell.column + 1)) })),
      ...report.foot.map((cell) => ({ cell, found: shown(sheet.getCell(foot + cell.row, cell.column + 1)) })),
    ].filter(({ cell, found }) => !isSame(found, cell.value ?? ""));
    expect(unlike.slice(0, 3).map(({ cell, found }) => [found, cell.value, cell.formula])).toEqual([]);
    expect(report.rows.length).toBeGreaterThan(15);
  });

  test("is printed on A4, within the margins of the decree, in its font", () => {
    const [long, short] = [297, 210];
    const size = report.page.orientation === "landscape" ? [long, short] : [short, long];
    for (const page of pages()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual(size);
      const words = inText(page);
      const edges = {
        top: Math.min(...words.map(({ top }) => top)),
        left: Math.min(...words.map(({ left }) => left)),
        right: page.width - Math.max(...words.map(({ right }) => right)),
        bottom: page.height - Math.max(...words.map(({ bottom }) => bottom)),
      };
      for (const side of ["top", "left", "right", "bottom"] as const) {
        expect([side, edges[side] >= margins[side] - slack || edges[side]]).toEqual([side, true]);
      }
      expect(edges.left).toBeLessThan(35);
    }
    // Machines without Times New Roman have a font of the same widths for it.
    expect((printed[index]?.fonts ?? []).filter((font) => !/^(?:TimesNewRoman|LiberationSerif)/u.test(font))).toEqual(
      [],
    );
  });

  test("has page numbers from the second page on, centred in the top margin", () => {
    pages().forEach((page, number) => {
      const words = inTopMargin(page);
      if (number === 0) {
        expect(words).toEqual([]);
        return;
      }
      expect(words.map(({ text }) => text)).toEqual([String(number + 1)]);
      const [word] = words;
      const middle = word ? (word.left + word.right) / 2 : 0;
      expect(Math.abs(middle - (margins.left + page.width - margins.right) / 2)).toBeLessThan(1);
    });
  });

  test("says on every page or in its head which days it speaks of, and prints nothing else in the bottom margin", () => {
    const { footer } = report.page;
    for (const page of pages()) {
      const foot = page.words.filter((word) => isInFoot(page, word)).map(({ text }) => text);
      expect(foot.join(" ")).toBe(footer ?? "");
    }
    const said = report.head.some(({ value }) => /^\(Số liệu từ ngày \d\d\/\d\d\/\d{4} đến ngày /u.test(String(value)));
    expect([said, footer !== undefined]).toEqual([report.head.length > 0, report.head.length === 0]);
  });

  test("repeats its headings on every page, and prints no ###", () => {
    const headings = report.columns.filter((column) => !column.hidden);
    for (const page of pages()) {
      const missing = headings.filter(
        ({ heading, key }) => !textInColumn(page, columnOnPage(report, key, page)).includes(plain(heading)),
      );
      const found = ({ key }: (typeof headings)[number]): string =>
        textInColumn(page, columnOnPage(report, key, page)).slice(0, 80);
      expect(missing.map((column) => [column.heading, found(column)])).toEqual([]);
      expect(page.text).not.toContain("##");
    }
  });

  test("has every row whole on one page, with the figures that the core says", () => {
    const found = pages().map((page) => ({
      names: textInColumn(page, columnOnPage(report, "name", page)),
      text: plain(page.text),
    }));
    const figures = report.columns.filter(({ hidden, key }) => !hidden && key !== "name" && key !== "number");
    for (const row of report.rows.filter(({ kind }) => kind === "item" || kind === "part")) {
      const name = textOf(row, report, "name");
      const on = found.find(({ names }) => names.includes(name));
      expect([name, on !== undefined]).toEqual([name, true]);
      const numbers = figures.flatMap(({ key }) =>
        typeof row.cells[report.columns.findIndex((column) => column.key === key)]?.value === "number"
          ? [textOf(row, report, key)]
          : [],
      );
      expect([name, numbers.filter((number) => !on?.text.includes(number))]).toEqual([name, []]);
    }
  });

  if (isDocument) {
    test("is signed on one page, below the table", () => {
      const signed = pages().filter(({ text }) => /\(Họ và tên\)/u.test(text));
      expect(signed).toHaveLength(1);
      expect(plain(signed[0]?.text ?? "")).toMatch(/TM\.ỦYBANNHÂNDÂN.*CHỦTỊCH.*\(Họvàtên\)/u);
      expect(signed[0]).toBe(pages().at(-1));
    });
  } else {
    test("begins with its headings", () => {
      const [first] = pages();
      const firstColumn = first ? textInColumn(first, columnOnPage(report, "path", first)) : "";
      expect(firstColumn.startsWith(plain(report.columns[0]?.heading ?? form))).toBe(true);
    });
  }
});

describe("the workbench's preview has the pages that LibreOffice prints at the same scale", () => {
  const previewed: { readonly scale: number; readonly pages: number }[] = [];
  let pages: readonly number[];

  beforeAll(async () => {
    const excel = await openExcel({ addIn: "sample" });
    const plain = written.map((bytes) => withoutTables(withoutFigures(bytes)));
    for (const [index, bytes] of written.entries()) {
      await excel.open(withoutTables(bytes), `${samples[index]?.slug}.xlsx`, { addIn: false });
      await excel.page.locator(".cell-editor").focus();
      await excel.page.keyboard.press("Control+p");
      const preview = excel.page.getByRole("dialog", { name: "Xem trước khi in" });
      const scale = parseInt((await preview.locator("dd", { hasText: "%" }).textContent()) ?? "", 10);
      previewed.push({ scale, pages: await preview.locator(".preview-page").count() });
      await excel.page.keyboard.press("Escape");
      await preview.waitFor({ state: "hidden" });
    }
    await excel.close();
    const files = plain.map((bytes, index) => ({
      name: `${samples[index]?.slug}.xlsx`,
      bytes: printedAt(previewed[index]?.scale ?? 100, bytes),
    }));
    pages = (await Promise.all((await convertAll(files, "pdf")).map(printedFile))).map((file) => file.pages.length);
  }, 300_000);

  test.each(samples)("$slug", ({ slug }) => {
    const index = at.get(slug) ?? -1;
    expect(previewed[index]?.pages).toBe(pages[index]);
  });

  test("at scales that differ, on one page and several", () => {
    expect(new Set(previewed.map(({ scale }) => scale)).size).toBeGreaterThan(2);
    expect(new Set(pages).size).toBeGreaterThan(1);
  });
});
