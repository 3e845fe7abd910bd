/** How a sheet of ours prints. */

import type { Page } from "../core/report";
import { pageFooter, pageNumberHeader } from "../core/report-looks";
import { millimetres } from "./cells";

export interface Printed {
  readonly page: Page;
  /** The row of the headings, from zero. */
  readonly headings: number;
  readonly rows: number;
  readonly columns: number;
}

const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

/** A4, one page wide, headings on every page, page numbers from the second page on. */
export function writePrinting(sheet: Excel.Worksheet, printed: Printed): void {
  const { page, headings, rows, columns } = printed;
  const { margins } = page;
  const layout = sheet.pageLayout;
  layout.orientation = orientations[page.orientation];
  layout.paperSize = "A4";
  layout.topMargin = millimetres(margins.top);
  layout.bottomMargin = millimetres(margins.bottom);
  layout.leftMargin = millimetres(margins.left);
  layout.rightMargin = millimetres(margins.right);
  layout.headerMargin = millimetres(margins.header);
  layout.footerMargin = millimetres(margins.footer);
  layout.centerHorizontally = true;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, columns));
  if (page.titleRows > 0) layout.setPrintTitleRows(titleRows(headings, page));
  layout.headersFooters.state = "FirstAndDefault";
  // Excel: else the page number shrinks with a sheet that is fitted to its page.
  layout.headersFooters.useSheetScale = false;
  layout.headersFooters.defaultForAllPages.centerHeader = pageNumberHeader;
  writeFooter(sheet, page);
}

export function writeFooter(sheet: Excel.Worksheet, { footer }: Page): void {
  if (footer === undefined) return;
  const { defaultForAllPages, firstPage } = sheet.pageLayout.headersFooters;
  for (const each of [defaultForAllPages, firstPage]) each.centerFooter = pageFooter(footer);
}

/** `$9:$9`, or `$9:$10` where the signs of the columns stand under their headings. */
export function titleRows(headings: number, page: Page): string {
  return `$${headings + 1}:$${headings + page.titleRows}`;
}
