/** Saves a workbook as .xlsx: all that the model holds, in the form that Excel itself writes. */
import { Book } from "../book";
import type { CalculationMode, SaveWorkbook } from "../model";
import { customXmlOf, customXmlPropertiesPart } from "./custom-xml";
import { namesMarkup } from "./defined-names";
import { FileWriter } from "./file-writer";
import { mainNamespace, relationNamespace, tag, xmlHead } from "./markup";
import { themePart } from "./office-theme";
import { appPart, corePart, customPart } from "./properties";
import { structureLockMarkup } from "./protection";
import { SharedStrings } from "./shared-strings";
import { personIds, personsPart } from "./threaded-comments";
import { visibilityWords } from "./views";
import { sheetMarkup } from "./write-sheet";
import { writeAddIn } from "./web-extension";
import { StyleSheet } from "./write-styles";

const bookPart = "xl/workbook.xml";

const calculationWords: Readonly<Record<CalculationMode, string | undefined>> = {
  Automatic: undefined,
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

/** The version of Excel's calculation whose values need no second calculation when the file is opened. */
const calculationVersion = 191029;

export const saveWorkbook: SaveWorkbook = async (workbook) => {
  if (!(workbook instanceof Book)) throw new Error("Only workbooks of this engine can be saved.");
  workbook.calculateNow();
  return Promise.resolve(new Saving(workbook).packed());
};

class Saving {
  readonly #file = new FileWriter();
  readonly #styles: StyleSheet;
  readonly #strings = new SharedStrings();
  #tables = 0;
  #customProperties = 0;

  constructor(private readonly book: Book) {
    this.#styles = new StyleSheet(book.styles.normal);
  }

  packed(): Uint8Array {
    const { book } = this;
    const file = this.#file;
    const sheets = this.#writeSheets();
    file.add(bookPart, "theme", "xl/theme/theme1.xml", themePart());
    file.add(bookPart, "styles", "xl/styles.xml", this.#styles.markup());
    file.add(bookPart, "sharedStrings", "xl/sharedStrings.xml", this.#strings.markup());
    if (sheets.hasDynamic) file.add(bookPart, "sheetMetadata", "xl/metadata.xml", dynamicArrayPart());
    customXmlOf(book).forEach((part, index) => {
      const name = `customXml/item${index + 1}.xml`;
      // Whatever encoding the part was made with, here it is UTF-8.
      file.add(bookPart, "customXml", name, part.xml.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2"));
      file.add(name, "customXmlProps", `customXml/itemProps${index + 1}.xml`, customXmlPropertiesPart(part));
    });
    writeAddIn(book, file);
    file.add("", "workbook", bookPart, this.#bookMarkup(sheets));
    file.add("", "core-properties", "docProps/core.xml", corePart(book.properties, book.now()));
    file.add("", "extended-properties", "docProps/app.xml", appPart(book.properties));
    const custom = customPart(book.properties);
    if (custom !== "") file.add("", "custom-properties", "docProps/custom.xml", custom);
    return file.packed();
  }

  #writeSheets(): { elements: string[]; hasDynamic: boolean; isUnfinished: boolean } {
    let [hasDynamic, isUnfinished] = [false, this.book.calculationState === "Pending"];
    const persons = personIds(this.book);
    if (persons.size > 0) this.#file.add(bookPart, "person", "xl/persons/person.xml", personsPart(persons));
    const elements = this.book.sheetStates.map((sheet, index) => {
      const part = `xl/worksheets/sheet${index + 1}.xml`;
      const { markup, cells } = sheetMarkup(sheet, part, {
        file: this.#file,
        styles: this.#styles,
        strings: this.#strings,
        persons,
        nextTable: () => ++this.#tables,
        nextCustomProperty: () => ++this.#customProperties,
      });
      hasDynamic ||= cells.hasDynamic;
      isUnfinished ||= cells.isUnfinished;
      const id = this.#file.add(bookPart, "worksheet", part, markup);
      const { visibility } = sheet.properties;
      const state = visibility === "Visible" ? undefined : visibilityWords[visibility];
      return tag("sheet", { name: sheet.name, sheetId: index + 1, state, "r:id": id });
    });
    return { elements, hasDynamic, isUnfinished };
  }

  #bookMarkup({ elements, isUnfinished }: { elements: readonly string[]; isUnfinished: boolean }): string {
    const { book } = this;
    const active = book.activeState.position;
    const first = book.sheetStates.findIndex(({ properties }) => properties.visibility === "Visible");
    const view = {
      xWindow: 0,
      yWindow: 0,
      windowWidth: 28_800,
      windowHeight: 15_000,
      firstSheet: first > 0 ? first : undefined,
      activeTab: active || undefined,
    };
    return (
      xmlHead +
      tag("workbook", { xmlns: mainNamespace, "xmlns:r": relationNamespace }, [
        tag("workbookPr", { defaultThemeVersion: 166925 }),
        structureLockMarkup(book.structureLock),
        tag("bookViews", {}, tag("workbookView", view)),
        tag("sheets", {}, elements),
        namesMarkup(book),
        tag("calcPr", {
          calcId: calculationVersion,
          calcMode: calculationWords[book.calculationMode],
          fullCalcOnLoad: isUnfinished && book.calculationMode !== "Manual" ? true : undefined,
        }),
      ])
    );
  }
}

/** Says what the mark of a dynamic array on cells means. */
function dynamicArrayPart(): string {
  const arrays = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
  const type = {
    name: "XLDAPR",
    minSupportedVersion: 120_000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  };
  const extension = tag(
    "ext",
    { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
    tag("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
  );
  return (
    xmlHead +
    tag("metadata", { xmlns: mainNamespace, "xmlns:xda": arrays }, [
      tag("metadataTypes", { count: 1 }, tag("metadataType", type)),
      tag("futureMetadata", { name: "XLDAPR", count: 1 }, tag("bk", {}, tag("extLst", {}, extension))),
      tag("cellMetadata", { count: 1 }, tag("bk", {}, tag("rc", { t: 1, v: 0 }))),
    ])
  );
}
