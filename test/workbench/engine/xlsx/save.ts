/** Saves a workbook as .xlsx: all that the model holds, in the form that Excel itself writes. */
import { Book } from "../book";
import type { Person } from "../comment";
import type { CalculationMode, SaveWorkbook } from "../model";
import type { WorkSheet } from "../work-sheet";
import { customXmlOf, customXmlPropertiesPart } from "./custom-xml";
import { namesMarkup } from "./defined-names";
import { FileWriter, type PartType } from "./file-writer";
import { assembled, type Rendering } from "./kept/assembly";
import type { KeptFile } from "./kept/kept-file";
import { KeptMetadata } from "./kept/kept-metadata";
import { mainNamespace, relationNamespace, tag, xmlHead } from "./markup";
import { themePart } from "./office-theme";
import { packed, type Package } from "./package";
import { PartNames } from "./part-names";
import { appPart, corePart, customPart } from "./properties";
import { structureLockMarkup } from "./protection";
import { SharedStrings } from "./shared-strings";
import { personIds, personsPart } from "./threaded-comments";
import { visibilityWords } from "./views";
import { CellWriter } from "./write-cells";
import { sheetFrame, withRows } from "./write-sheet";
import { writeAddIn } from "./web-extension";
import { StyleSheet, type StyleNumbers } from "./write-styles";

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
  const rendering = new Saving(workbook).rendering(true);
  return Promise.resolve(packed(workbook.kept ? assembled(workbook.kept, rendering) : alone(rendering)));
};

/** What would be written of the workbook now, without its rows: at opening, to see later what has changed. */
export function renderedBefore(book: Book): Package {
  return new Saving(book).rendering(false).package;
}

function alone({ package: content, rows }: Rendering): Package {
  const parts = new Map(content.parts);
  for (const [part, { sheet, markup }] of rows) parts.set(part, withRows(String(parts.get(part)), markup, sheet));
  return { ...content, parts };
}

class Saving {
  readonly #kept: KeptFile | null;
  readonly #file: FileWriter;
  readonly #names: PartNames;
  readonly #styles: StyleNumbers;
  readonly #strings = new SharedStrings();
  readonly #rows = new Map<string, { readonly sheet: WorkSheet; readonly markup: string }>();
  readonly #metadata: KeptMetadata | null;
  #lastTable: number;

  constructor(private readonly book: Book) {
    const { kept } = book;
    this.#kept = kept;
    this.#file = new FileWriter(kept ? (owner) => kept.relations(owner) : undefined);
    this.#names = kept?.partNames() ?? new PartNames();
    this.#styles = kept?.styleNumbers() ?? new StyleSheet(book.styles.normal);
    this.#lastTable = Math.max(0, ...(kept?.tableNumbers.values() ?? []));
    const metadata = kept?.places.get("sheetMetadata");
    const text = metadata === undefined ? undefined : kept?.parts.text(metadata);
    this.#metadata = text === undefined ? null : new KeptMetadata(text, dynamicArrayPart());
  }

  rendering(isWithRows: boolean): Rendering {
    const { book } = this;
    const file = this.#file;
    const sheets = this.#writeSheets(isWithRows);
    if (!this.#kept) file.add(bookPart, "theme", "xl/theme/theme1.xml", themePart());
    const owner = this.#place("workbook", bookPart);
    file.add(owner, "styles", this.#place("styles", "xl/styles.xml"), this.#styles.markup());
    file.add(owner, "sharedStrings", this.#place("sharedStrings", "xl/sharedStrings.xml"), this.#strings.markup());
    this.#writeMetadata(owner, sheets.hasDynamic);
    this.#writeCustomXml(owner);
    writeAddIn(book, file, (thing, usual) => this.#place(thing, usual));
    file.add("", "workbook", owner, this.#bookMarkup(sheets));
    const { properties } = book;
    const property = (type: PartType, usual: string, content: string): void =>
      void file.add("", type, this.#place(type, usual), content);
    property("core-properties", "docProps/core.xml", corePart(properties, book.now()));
    property("extended-properties", "docProps/app.xml", appPart(properties));
    const custom = customPart(properties);
    if (custom !== "") property("custom-properties", "docProps/custom.xml", custom);
    return { package: file.package, styles: this.#styles, rows: this.#rows };
  }

  /** Parts of which there is one in a file. */
  #place(thing: string, usual: string): string {
    return this.#names.of(thing, (number) => (number === 1 ? usual : usual.replace(/(?=\.\w+$)/, String(number))));
  }

  #writeMetadata(owner: string, hasDynamic: boolean): void {
    const known = this.#metadata;
    if (!hasDynamic || known?.extended === null) return;
    const content = known?.extended ?? dynamicArrayPart();
    this.#file.add(owner, "sheetMetadata", this.#place("sheetMetadata", "xl/metadata.xml"), content);
  }

  #writeCustomXml(owner: string): void {
    for (const part of customXmlOf(this.book)) {
      const name = this.#names.of(`customXml|${part.id}`, (number) => `customXml/item${number}.xml`);
      // Whatever encoding the part was made with, here it is UTF-8.
      const xml = part.xml.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2");
      this.#file.add(owner, "customXml", name, xml);
      const properties = this.#names.of(`customXmlProps|${part.id}`, (number) => `customXml/itemProps${number}.xml`);
      this.#file.add(name, "customXmlProps", properties, customXmlPropertiesPart(part));
    }
  }

  #writeSheets(isWithRows: boolean): { elements: string[]; hasDynamic: boolean; isUnfinished: boolean } {
    let [hasDynamic, isUnfinished] = [false, isWithRows && this.book.calculationState === "Pending"];
    const [kept, names, owner] = [this.#kept, this.#names, this.#place("workbook", bookPart)];
    const persons = personIds(this.book, kept?.persons ?? new Map<string, Person>());
    if (persons.size > 0)
      this.#file.add(owner, "person", this.#place("person", "xl/persons/person.xml"), personsPart(persons));
    const relocation = kept?.relocation();
    const elements = this.book.sheetStates.map((sheet, index) => {
      const part = names.of(`sheet|${sheet.id}`, (number) => `xl/worksheets/sheet${number}.xml`);
      const frame = sheetFrame(sheet, part, {
        file: this.#file,
        styles: this.#styles,
        persons,
        names,
        kept,
        tableNumber: (table) => kept?.tableNumbers.get(table.id) ?? ++this.#lastTable,
      });
      if (isWithRows) {
        const known = kept?.sheets.get(sheet);
        const beyond =
          known && relocation ? { sheet: known, relocation, dynamicMark: this.#metadata?.mark ?? 1 } : null;
        const cells = new CellWriter(sheet, this.#styles, this.#strings, beyond);
        this.#rows.set(part, { sheet, markup: cells.markup() });
        hasDynamic ||= cells.hasDynamic;
        isUnfinished ||= cells.isUnfinished;
      }
      const id = this.#file.add(owner, "worksheet", part, frame);
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
