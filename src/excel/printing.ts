/** How a sheet of ours prints. */

import { millimetres } from "./cells";

export interface Printed {
  /** The row that stands on every page. */
  readonly headings: number;
  readonly rows: number;
  readonly columns: number;
}

/** A4 landscape, margins within decree 30/2020 (top and bottom 20–25, left 30–35, right 15–20 mm), one page wide,
 *  headings on every page, page numbers from the second page, centred in the top margin. */
export function writePrinting(sheet: Excel.Worksheet, { headings, rows, columns }: Printed): void {
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.topMargin = millimetres(20);
  page.bottomMargin = millimetres(20);
  page.leftMargin = millimetres(30);
  page.rightMargin = millimetres(15);
  page.headerMargin = millimetres(10);
  page.footerMargin = millimetres(10);
  page.centerHorizontally = true;
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, columns));
  page.setPrintTitleRows(`$${headings + 1}:$${headings + 1}`);
  page.headersFooters.state = "FirstAndDefault";
  page.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
}
