/**
 * Opens an .xlsx file: bytes to a workbook. Sheets, tables and names first, then cells, one calculation at the end; what
 * functions of add-ins gave last stays until the add-in is there.
 */
import { Book } from "../book";
import { newGuid } from "../guid";
import { Refusal } from "../refusal";
import type { CalculationMode, OpenWorkbook, Workbook, WorkbookOptions } from "../model";
import type { WorkSheet } from "../work-sheet";
import { isSettings, readCustomXml, readSettings } from "./custom-xml";
import { readNames, withoutUnreadable } from "./defined-names";
import { FileParts, type Relation } from "./file-parts";
import { adaptOldFormulas, fillSheet, keptFormulas, rejoin, setAside } from "./fill-sheet";
import { noteBookLosses } from "./found-losses";
import { KeptFile } from "./kept/kept-file";
import { notePlaces } from "./kept/places";
import { Losses, type Loss } from "./losses";
import { readProperties } from "./properties";
import { readStructureLock } from "./protection";
import { contentOf, isRich, textOfString } from "./read-cells";
import { readSheetPart, type SheetPart } from "./read-sheet";
import { FileStyles } from "./read-styles";
import { renderedBefore } from "./save";
import { UnreadableFile } from "./unreadable-file";
import { readAddIn } from "./web-extension";
import { readPersons } from "./threaded-comments";
import { visibilityWords } from "./views";
import { wordOf } from "./style-words";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "./xml";

export interface OpenedFile {
  readonly workbook: Workbook;
  /** What the file held and the workbook doesn't: to be said, since saving loses it. */
  readonly losses: readonly Loss[];
}

export const openWorkbook: OpenWorkbook = async (bytes, options) => (await openFile(bytes, options)).workbook;

/** Throws UnreadableFile for bytes that are no workbook. */
export async function openFile(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<OpenedFile> {
  const parts = new FileParts(bytes);
  const bookPart = parts.relations("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = parts.xml(bookPart);
  if (workbook?.name !== "workbook") throw new UnreadableFile("noWorkbook", `${bookPart} is no workbook.`);
  const opening = new Opening(parts, bookPart, workbook, options);
  opening.run();
  return Promise.resolve({ workbook: opening.book, losses: opening.losses.list });
}

class Opening {
  readonly book: Book;
  readonly losses: Losses;
  /** null for the stricter dialect: what is foreign there can't stand in a file of the usual one. */
  readonly #kept: KeptFile | null;
  readonly #relations: readonly Relation[];
  /** Sheets in the order of the file; null for those that are no worksheets. */
  readonly #sheets: readonly (WorkSheet | null)[];

  constructor(
    private readonly parts: FileParts,
    bookPart: string,
    private readonly workbook: XmlElement,
    options: WorkbookOptions,
  ) {
    this.#relations = parts.relations(bookPart);
    this.#kept = parts.isStrict ? null : new KeptFile(parts, bookPart);
    this.losses = new Losses(this.#kept !== null);
    const listed = childrenOf(childOf(workbook, "sheets"), "sheet");
    const isCarried = (sheet: XmlElement): boolean => this.#relationOf(sheet)?.type === "worksheet";
    const names = listed.filter(isCarried).map((sheet) => attributeOf(sheet, "name") ?? "");
    if (names.length === 0) throw new UnreadableFile("damaged", "The workbook lists no worksheet.");
    this.book = new Book({ ...options, sheetNames: names });
    let position = 0;
    this.#sheets = listed.map((sheet) => (isCarried(sheet) ? (this.book.sheetStates[position++] ?? null) : null));
  }

  #relationOf(sheet: XmlElement): Relation | undefined {
    return this.#relations.find(({ id }) => id === attributeOf(sheet, "id"));
  }

  run(): void {
    const { book } = this;
    try {
      book.journal.transaction("file", () => this.#fill());
    } catch (problem) {
      // What the workbook refuses to hold was no workbook of Excel's.
      if (problem instanceof Refusal && !(problem instanceof UnreadableFile))
        throw new UnreadableFile("damaged", problem.message);
      throw problem;
    }
    book.journal.forget();
    if (!this.#kept) return;
    book.kept = this.#kept;
    this.#kept.before = renderedBefore(book);
  }

  #fill(): void {
    const { book, losses, parts, workbook } = this;
    noteBookLosses(parts.relations(""), this.#relations, losses);
    const styles = new FileStyles(parts, this.#relations, book.styles, losses, this.#kept?.mark);
    this.#keepStyles(styles);
    const { strings, richStrings } = this.#strings();
    const dynamic = this.#dynamicMarks();
    const elements = childrenOf(childOf(workbook, "sheets"), "sheet");
    const persons = readPersons(parts, this.#relations);
    const isDynamic = (mark: number): boolean => dynamic.has(mark);
    const context = { parts, persons, styles, losses, strings, richStrings, isDynamic, kept: this.#kept };
    if (this.#kept) notePlaces(this.#kept, this.#relations, persons);
    const sheetParts = elements.flatMap((element, index): SheetPart[] => {
      const [sheet, relation] = [this.#sheets[index], this.#relationOf(element)];
      if (!sheet || !relation) return [];
      const visibility = wordOf(visibilityWords, attributeOf(element, "state"), "Visible");
      return [readSheetPart(sheet, relation.target, visibility, context)];
    });
    this.#activate();
    book.nameStates = readNames(workbook, this.#sheets, book, losses.note.bind(losses));
    withoutUnreadable(book, losses.note.bind(losses));
    this.#readWhole();
    this.#calculate(sheetParts, styles);
    for (const { sheet, reader } of sheetParts) sheet.heights.give(reader.heights);
  }

  #keepStyles(styles: FileStyles): void {
    const relation = this.#relations.find(({ type }) => type === "styles");
    const text = relation && this.parts.text(relation.target);
    if (text !== undefined && styles.all.length > 0) this.#kept?.keepStyles(text, styles.all, styles.patches);
  }

  #calculate(sheetParts: readonly SheetPart[], styles: FileStyles): void {
    const { book, workbook } = this;
    const dateShift = flagOf(childOf(workbook, "workbookPr"), "date1904") ? 1462 : 0;
    const formulas = sheetParts.flatMap((part) => fillSheet({ ...part, styles, dateShift }));
    adaptOldFormulas(formulas);
    const kept = keptFormulas(formulas, book.calculationMode === "Manual");
    setAside(kept);
    book.calculateNow();
    book.settle(false);
    rejoin(kept);
  }

  /** The tab in front, and if it can't be shown the first that can. */
  #activate(): void {
    const { book } = this;
    const view = childOf(childOf(this.workbook, "bookViews"), "workbookView");
    const wanted = this.#sheets[numberOf(view, "activeTab") ?? 0];
    const isShown = (sheet: WorkSheet): boolean => sheet.properties.visibility === "Visible";
    const [first] = book.sheetStates;
    if (!book.sheetStates.some(isShown) && first) first.properties = { ...first.properties, visibility: "Visible" };
    book.active = wanted && isShown(wanted) ? wanted : (book.sheetStates.find(isShown) ?? book.active);
  }

  #readWhole(): void {
    const { book, parts, workbook } = this;
    const modes: Readonly<Record<CalculationMode, string>> = {
      Automatic: "auto",
      AutomaticExceptTables: "autoNoTable",
      Manual: "manual",
    };
    book.calculationMode = wordOf(modes, attributeOf(childOf(workbook, "calcPr"), "calcMode"), "Automatic");
    book.isCalculatedOnLoad = flagOf(childOf(workbook, "calcPr"), "fullCalcOnLoad");
    book.structureLock = readStructureLock(workbook);
    book.properties = readProperties(parts);
    const customXml = readCustomXml(parts, this.#relations, this.#kept);
    if (this.#kept) this.#kept.settingsId = customXml.find(isSettings)?.id ?? newGuid();
    book.customXmlParts = customXml.filter((part) => !isSettings(part));
    book.settings = readSettings(parts, customXml);
    book.addIn = readAddIn(parts);
  }

  #strings(): { strings: string[]; richStrings: Map<number, string> } {
    const relation = this.#relations.find(({ type }) => type === "sharedStrings");
    const list = childrenOf(relation && this.parts.xml(relation.target), "si");
    this.losses.note("richText", null, list.filter((item) => childrenOf(item, "r").length > 1).length);
    const rich = list.flatMap((item, index): [number, string][] => (isRich(item) ? [[index, contentOf(item)]] : []));
    return { strings: list.map(textOfString), richStrings: new Map(rich) };
  }

  /** Which numbers of cell metadata mean "dynamic array": one-based places in a list of lists. */
  #dynamicMarks(): ReadonlySet<number> {
    const relation = this.#relations.find(({ type }) => type === "sheetMetadata");
    const metadata = relation && this.parts.xml(relation.target);
    const types = childrenOf(childOf(metadata, "metadataTypes"), "metadataType");
    const arrayType = types.findIndex((type) => attributeOf(type, "name") === "XLDAPR") + 1;
    const marks = childrenOf(childOf(metadata, "cellMetadata"), "bk").flatMap((mark, index) =>
      childrenOf(mark, "rc").some((record) => numberOf(record, "t") === arrayType) ? [index + 1] : [],
    );
    return new Set(arrayType === 0 ? [] : marks);
  }
}
