/** What a reader of a file sees of a sheet, as plain facts that two files can be compared by. What two writers may spell
 *  differently is brought to one spelling: shared and array formulas, defaults that are left out, fractions of a point. */

import ExcelJS from "exceljs";

export async function bookOf(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return book;
}

/** Address → what stands there and how it looks; cells without content and border are left out. */
export function cellFacts(sheet: ExcelJS.Worksheet): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const content = contentOf(cell);
      const border = bordersOf(cell);
      if (content === "" && border === "") return;
      facts[cell.address] = {
        content,
        border,
        format: cell.numFmt === undefined || cell.numFmt === "General" ? "" : cell.numFmt,
        font: fontOf(cell.font),
        alignment: alignmentOf(cell.alignment),
        fill: cell.fill && "fgColor" in cell.fill ? (cell.fill.fgColor?.argb ?? "") : "",
      };
    });
  });
  return facts;
}

function contentOf(cell: ExcelJS.Cell): unknown {
  // A merged cell repeats its first one.
  if (cell.isMerged && cell.master !== cell) return "";
  if (!cell.formula) return cell.value ?? "";
  // A run of one cell is that cell.
  const formula = cell.formula.replace(/(\$?[A-Z]+\$?\d+):\1(?!\d)/gu, "$1");
  return { formula, result: numberOf((cell.result as unknown) ?? "") };
}

/** Figures are compared to fourteen digits: two programs add in two orders. */
function numberOf(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(14)) : value;
}

function bordersOf({ border }: ExcelJS.Cell): string {
  const sides = [border?.top, border?.right, border?.bottom, border?.left];
  return sides
    .map((side) => side?.style ?? "")
    .join(" ")
    .trim();
}

function fontOf(font: Partial<ExcelJS.Font> | undefined): unknown {
  const { name, size, bold = false, italic = false, underline = false, color } = font ?? {};
  const argb = color?.argb === "FF000000" ? undefined : color?.argb;
  return { name, size, bold, italic, underline: underline !== false && underline !== "none", color: argb };
}

function alignmentOf(alignment: Partial<ExcelJS.Alignment> | undefined): unknown {
  const { horizontal, vertical, wrapText = false, indent = 0 } = alignment ?? {};
  return {
    across: (horizontal as string | undefined) === "general" ? "" : (horizontal ?? ""),
    down: vertical === "bottom" ? "" : (vertical ?? ""),
    wrapText,
    indent,
  };
}

/** The sheet as a whole; heights only of rows that somebody set. */
export function layoutFacts(sheet: ExcelJS.Worksheet, columns: number): unknown {
  const round = (value: number | undefined): number => Math.round((value ?? 0) * 100) / 100;
  const [view] = sheet.views;
  const { margins, ...page } = sheet.pageSetup;
  // ExcelJS: null where the sheet has none.
  const { oddHeader, oddFooter, firstFooter, differentFirst } =
    (sheet.headerFooter as Partial<ExcelJS.HeaderFooter> | null) ?? {};
  return {
    widths: Array.from({ length: columns }, (_, index) => round(sheet.getColumn(index + 1).width)),
    hidden: Array.from({ length: columns }, (_, index) => sheet.getColumn(index + 1).hidden),
    merges: [...(sheet.model.merges as readonly string[])].sort(),
    frozen: view?.state === "frozen" ? view.ySplit : 0,
    hasGridlines: view?.showGridLines ?? true,
    page: {
      orientation: page.orientation,
      paper: page.paperSize,
      fits: page.fitToPage ? [page.fitToWidth ?? 1, page.fitToHeight ?? 1] : [],
      isCentred: page.horizontalCentered ?? false,
      area: page.printArea ?? "",
      titles: page.printTitlesRow ?? "",
    },
    margins: Object.fromEntries(Object.entries(margins ?? {}).map(([side, width]) => [side, round(width)])),
    header: oddHeader ?? "",
    footers: [oddFooter ?? "", firstFooter ?? ""],
    differentFirst: differentFirst ?? false,
    rules: rulesOf(sheet),
  };
}

interface Rule {
  readonly type: string;
  readonly formulae?: readonly unknown[];
  readonly style?: { readonly font?: Partial<ExcelJS.Font> };
}

function rulesOf(sheet: ExcelJS.Worksheet): unknown {
  const all = (sheet as unknown as { conditionalFormattings: readonly { ref: string; rules: readonly Rule[] }[] })
    .conditionalFormattings;
  return all.map(({ ref, rules }) => ({
    ref,
    rules: rules.map(({ type, formulae, style }) => ({
      type,
      formulae: formulae?.map((formula) => String(formula).replace(/\$/gu, "")),
      bold: style?.font?.bold ?? false,
      italic: style?.font?.italic ?? false,
      color: style?.font?.color?.argb ?? "",
    })),
  }));
}

/** Row → height in points, of the rows outside a table. */
export function heightFacts(sheet: ExcelJS.Worksheet, rows: readonly number[]): readonly number[] {
  return rows.map((row) => Math.round((sheet.getRow(row).height ?? 0) * 100) / 100);
}
