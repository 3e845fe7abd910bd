/** Worksheet.pageLayout: paper, margins, print area and titles, headers and footers. */
import type { Area } from "../../engine/area";
import type { Sheet } from "../../engine/model-sheet";
import type { HeaderFooter, PageLayout } from "../../engine/page-layout";
import { isRecord, type Arguments } from "../arguments";
import { HostError, invalidArgument } from "../host-error";
import { kind, type Kind, type Scalar, Thing } from "../kind";
import type { Session } from "../session";
import type { Json } from "../wire";
import { areaOnSheet, areasOrNull, placesArgument, rangeOrNull } from "./places";

/** A property of the layout that Office.js and the workbook name alike. */
function same<K extends keyof PageLayout>(key: K, isRight: (value: Json) => boolean): Scalar<Sheet> {
  return {
    get: (sheet) => sheet.pageLayout[key] as Json,
    set: (sheet, value) => {
      if (!isRight(value)) throw invalidArgument();
      sheet.changePageLayout({ [key]: value } as Partial<PageLayout>);
    },
  };
}

const isBoolean = (value: Json): boolean => typeof value === "boolean";
const isLength = (value: Json): boolean => typeof value === "number" && value >= 0;
const isText = (value: Json): boolean => typeof value === "string";
const oneOf =
  (...words: readonly string[]) =>
  (value: Json): boolean =>
    typeof value === "string" && words.includes(value);

export const pageLayoutKind: Kind<Sheet> = kind({
  name: "PageLayout",
  scalars: {
    orientation: same("orientation", oneOf("Portrait", "Landscape")),
    paperSize: same("paperSize", isText),
    leftMargin: same("leftMargin", isLength),
    rightMargin: same("rightMargin", isLength),
    topMargin: same("topMargin", isLength),
    bottomMargin: same("bottomMargin", isLength),
    headerMargin: same("headerMargin", isLength),
    footerMargin: same("footerMargin", isLength),
    centerHorizontally: same("centerHorizontally", isBoolean),
    centerVertically: same("centerVertically", isBoolean),
    printGridlines: same("printGridlines", isBoolean),
    printHeadings: same("printHeadings", isBoolean),
    blackAndWhite: same("blackAndWhite", isBoolean),
    draftMode: same("draftMode", isBoolean),
    printOrder: same("printOrder", oneOf("DownThenOver", "OverThenDown")),
    printErrors: same("printErrors", oneOf("AsDisplayed", "Blank", "Dash", "NotAvailable")),
    printComments: same("printComments", oneOf("NoComments", "EndSheet", "InPlace")),
    firstPageNumber: {
      // Excel: "" is automatic.
      get: (sheet) => sheet.pageLayout.firstPageNumber ?? "",
      set: (sheet, value) => sheet.changePageLayout({ firstPageNumber: value === "" ? null : Number(value) }),
    },
    zoom: { get: (sheet) => zoomObject(sheet.pageLayout.zoom), set: setZoom },
  },
  navigations: { headersFooters: (sheet) => Thing.of(headersFootersKind, sheet) },
  methods: {
    setPrintArea: (sheet, args) => {
      const places = placesArgument(args, 0, sheet);
      if (places.some((place) => place.sheet !== sheet)) throw invalidArgument();
      sheet.setPrintAreas(places.map(({ area }) => area));
    },
    setPrintTitleRows: (sheet, args) => sheet.setPrintTitleRows(areaOnSheet(args, 0, sheet)),
    setPrintTitleColumns: (sheet, args) => sheet.setPrintTitleColumns(areaOnSheet(args, 0, sheet)),
    setPrintMargins: (sheet, args) => setMargins(sheet, args),
    ...pair("getPrintArea", (sheet, session) => areasOrNull(session, sheet, sheet.printAreas)),
    ...pair("getPrintTitleRows", (sheet, session) => titleRange(session, sheet, sheet.printTitleRows)),
    ...pair("getPrintTitleColumns", (sheet, session) => titleRange(session, sheet, sheet.printTitleColumns)),
  },
});

function titleRange(session: Session, sheet: Sheet, area: Area | null): Thing | null {
  return rangeOrNull(session, sheet, area);
}

function pair(
  name: string,
  lead: (sheet: Sheet, session: Session) => Thing | null,
): NonNullable<Kind<Sheet>["methods"]> {
  return {
    [name]: (sheet, _, session) => {
      const thing = lead(sheet, session);
      if (!thing) throw new HostError("ItemNotFound");
      return thing;
    },
    [`${name}OrNullObject`]: (sheet, _, session) => lead(sheet, session),
  };
}

function zoomObject(zoom: PageLayout["zoom"]): Json {
  if ("scale" in zoom) return { scale: zoom.scale };
  return {
    ...(zoom.wide === null ? {} : { horizontalFitToPages: zoom.wide }),
    ...(zoom.tall === null ? {} : { verticalFitToPages: zoom.tall }),
  };
}

function setZoom(sheet: Sheet, value: Json): void {
  if (!isRecord(value)) throw invalidArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value;
  if (typeof scale === "number") {
    // Excel prints between 10 and 400 per cent.
    if (scale < 10 || scale > 400) throw invalidArgument();
    return sheet.changePageLayout({ zoom: { scale } });
  }
  sheet.changePageLayout({
    zoom: { wide: typeof wide === "number" ? wide : null, tall: typeof tall === "number" ? tall : null },
  });
}

/** Points to one of the unit. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: Sheet, args: Arguments): void {
  const points = units[args.word(0, ["Points", "Inches", "Centimeters"])];
  const margins: { readonly [key: string]: Json } = args.record(1);
  const patch: Record<string, number> = {};
  for (const side of ["top", "bottom", "left", "right", "header", "footer"]) {
    const given = margins[side];
    if (typeof given === "number") patch[`${side}Margin`] = given * points;
  }
  sheet.changePageLayout(patch);
}

type PagesKey = "allPages" | "firstPage" | "evenPages";

interface Pages {
  readonly sheet: Sheet;
  readonly pages: PagesKey;
}

const headersFootersKind: Kind<Sheet> = kind({
  name: "HeaderFooterGroup",
  scalars: {
    state: {
      get: (sheet) => sheet.pageLayout.headersFooters,
      set: (sheet, value) => {
        if (!oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven")(value)) throw invalidArgument();
        sheet.changePageLayout({ headersFooters: value as PageLayout["headersFooters"] });
      },
    },
    useSheetMargins: {
      get: (sheet) => sheet.pageLayout.alignHeadersFooters,
      set: (sheet, value) => sheet.changePageLayout({ alignHeadersFooters: value === true }),
    },
    useSheetScale: {
      get: (sheet) => sheet.pageLayout.scaleHeadersFooters,
      set: (sheet, value) => sheet.changePageLayout({ scaleHeadersFooters: value === true }),
    },
  },
  navigations: {
    defaultForAllPages: (sheet) => Thing.of(headerFooterKind, { sheet, pages: "allPages" }),
    oddPages: (sheet) => Thing.of(headerFooterKind, { sheet, pages: "allPages" }),
    firstPage: (sheet) => Thing.of(headerFooterKind, { sheet, pages: "firstPage" }),
    evenPages: (sheet) => Thing.of(headerFooterKind, { sheet, pages: "evenPages" }),
  },
});

function part(key: keyof HeaderFooter): Scalar<Pages> {
  return {
    get: ({ sheet, pages }) => sheet.pageLayout[pages][key],
    set: ({ sheet, pages }, value) => {
      if (typeof value !== "string") throw invalidArgument();
      sheet.changePageLayout({ [pages]: { ...sheet.pageLayout[pages], [key]: value } });
    },
  };
}

const headerFooterKind: Kind<Pages> = kind({
  name: "HeaderFooter",
  scalars: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
});
