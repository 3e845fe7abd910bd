/** The page layout of a new sheet, as Excel sets it: A4 as in Vietnam, margins "Normal". */
import type { HeaderFooter, PageLayout } from "./page-layout";

export const blankHeaderFooter: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** 0.7 and 0.75 inches at the sides and ends, 0.3 for header and footer. */
export const blankPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: null,
  printErrors: "AsDisplayed",
  printComments: "NoComments",
  allPages: blankHeaderFooter,
  firstPage: blankHeaderFooter,
  evenPages: blankHeaderFooter,
  headersFooters: "Default",
  scaleHeadersFooters: true,
  alignHeadersFooters: true,
  horizontalBreaks: [],
  verticalBreaks: [],
};
