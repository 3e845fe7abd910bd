/** How a sheet is printed. Lengths are in points (72 to the inch), as in Office.js. */

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** Names of Excel.PaperType ("A4", "A3", "Letter", …), or null for the printer's own. */
  readonly paperSize: string | null;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  /** Either a percentage, or the pages to fit into (null in one direction: as many as it takes). */
  readonly zoom: { readonly scale: number } | { readonly wide: number | null; readonly tall: number | null };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly firstPageNumber: number | null;
  readonly printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  readonly printComments: "NoComments" | "EndSheet" | "InPlace";
  /** Texts with Excel's codes: &P page, &N pages, &D date, &A sheet, &F file. */
  readonly allPages: HeaderFooter;
  readonly firstPage: HeaderFooter;
  readonly evenPages: HeaderFooter;
  /** Which of the three above are used. */
  readonly headersFooters: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  readonly scaleHeadersFooters: boolean;
  readonly alignHeadersFooters: boolean;
  /** Zero-based rows and columns that a page break stands before. */
  readonly horizontalBreaks: readonly number[];
  readonly verticalBreaks: readonly number[];
}
