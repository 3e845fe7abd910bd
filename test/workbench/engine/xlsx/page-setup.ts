/** Page layout of a sheet between its elements in the file (printOptions to colBreaks) and the model. */
import { columnLimit, rowLimit } from "../area";
import { blankPageLayout } from "../page-defaults";
import type { PageLayout } from "../page-layout";
import { headersFootersMarkup, readHeadersFooters } from "./header-footer";
import { tag } from "./markup";
import { paperNumber, paperOfNumber } from "./paper-sizes";
import { wordOf } from "./style-words";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "./xml";

const errorWords: Readonly<Record<PageLayout["printErrors"], string>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

const commentWords: Readonly<Record<PageLayout["printComments"], string>> = {
  NoComments: "none",
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
};

/** The file counts in inches, the model in points. */
const inch = 72;

function inches(points: number): number {
  return Number((points / inch).toPrecision(12));
}

export function readPageLayout(sheet: XmlElement): PageLayout {
  const options = childOf(sheet, "printOptions");
  const margins = childOf(sheet, "pageMargins");
  const setup = childOf(sheet, "pageSetup");
  const fits = flagOf(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const margin = (name: string, otherwise: number): number => {
    const inches = numberOf(margins, name);
    return inches === undefined ? otherwise : Math.round(inches * inch * 1e6) / 1e6;
  };
  const breaks = (name: string): number[] =>
    childrenOf(childOf(sheet, name), "brk").flatMap((element) => numberOf(element, "id") ?? []);
  const pages = (name: string): number | null => (numberOf(setup, name) ?? 1) || null;
  return {
    orientation: attributeOf(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperOfNumber(numberOf(setup, "paperSize")),
    topMargin: margin("top", blankPageLayout.topMargin),
    bottomMargin: margin("bottom", blankPageLayout.bottomMargin),
    leftMargin: margin("left", blankPageLayout.leftMargin),
    rightMargin: margin("right", blankPageLayout.rightMargin),
    headerMargin: margin("header", blankPageLayout.headerMargin),
    footerMargin: margin("footer", blankPageLayout.footerMargin),
    zoom: fits ? { wide: pages("fitToWidth"), tall: pages("fitToHeight") } : { scale: numberOf(setup, "scale") ?? 100 },
    centerHorizontally: flagOf(options, "horizontalCentered"),
    centerVertically: flagOf(options, "verticalCentered"),
    printGridlines: flagOf(options, "gridLines"),
    printHeadings: flagOf(options, "headings"),
    printOrder: attributeOf(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver",
    blackAndWhite: flagOf(setup, "blackAndWhite"),
    draftMode: flagOf(setup, "draft"),
    firstPageNumber: flagOf(setup, "useFirstPageNumber") ? (numberOf(setup, "firstPageNumber") ?? 1) : null,
    printErrors: wordOf(errorWords, attributeOf(setup, "errors"), "AsDisplayed"),
    printComments: wordOf(commentWords, attributeOf(setup, "cellComments"), "NoComments"),
    ...readHeadersFooters(sheet),
    horizontalBreaks: breaks("rowBreaks"),
    verticalBreaks: breaks("colBreaks"),
  };
}

/** printOptions, pageMargins, pageSetup, headerFooter, rowBreaks and colBreaks, which stand together in this order. */
export function pageLayoutMarkup(layout: PageLayout): string {
  return [
    optionsMarkup(layout),
    tag("pageMargins", {
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    }),
    setupMarkup(layout),
    headersFootersMarkup(layout),
    breaksMarkup("rowBreaks", layout.horizontalBreaks, columnLimit - 1),
    breaksMarkup("colBreaks", layout.verticalBreaks, rowLimit - 1),
  ].join("");
}

function optionsMarkup(layout: PageLayout): string {
  const attributes = {
    horizontalCentered: layout.centerHorizontally || undefined,
    verticalCentered: layout.centerVertically || undefined,
    headings: layout.printHeadings || undefined,
    gridLines: layout.printGridlines || undefined,
  };
  return Object.values(attributes).some(Boolean) ? tag("printOptions", attributes) : "";
}

function setupMarkup(layout: PageLayout): string {
  const { zoom, firstPageNumber } = layout;
  return tag("pageSetup", {
    paperSize: paperNumber(layout.paperSize),
    scale: "scale" in zoom && zoom.scale !== 100 ? zoom.scale : undefined,
    firstPageNumber: firstPageNumber ?? undefined,
    fitToWidth: "wide" in zoom && zoom.wide !== 1 ? (zoom.wide ?? 0) : undefined,
    fitToHeight: "tall" in zoom && zoom.tall !== 1 ? (zoom.tall ?? 0) : undefined,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : undefined,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: layout.blackAndWhite || undefined,
    draft: layout.draftMode || undefined,
    cellComments: layout.printComments === "NoComments" ? undefined : commentWords[layout.printComments],
    useFirstPageNumber: firstPageNumber === null ? undefined : true,
    errors: layout.printErrors === "AsDisplayed" ? undefined : errorWords[layout.printErrors],
  });
}

function breaksMarkup(name: string, breaks: readonly number[], max: number): string {
  const ids = [...new Set(breaks)].filter((id) => id > 0).sort((a, b) => a - b);
  if (ids.length === 0) return "";
  const marks = ids.map((id) => tag("brk", { id, max, man: true }));
  return tag(name, { count: ids.length, manualBreakCount: ids.length }, marks);
}
