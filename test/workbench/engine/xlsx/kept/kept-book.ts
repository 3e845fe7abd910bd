/**
 * workbook.xml of the opened file with what has changed since. Sheets that are no worksheets (charts on sheets of their own)
 * keep their places among the others; what counts sheets by their place is counted anew.
 */
import { xmlHead } from "../markup";
import {
  allNamed,
  copyOf,
  descendants,
  elementOf,
  elementsOf,
  markup,
  markupText,
  readMarkup,
  setAttribute,
  setText,
  textOf,
  withoutOwnPrefix,
  type Markup,
} from "./markup-tree";
import type { Relocation } from "./relocation";
import { insertChild, threeWay } from "./three-way";

export interface BookVersions {
  readonly file: string;
  readonly before: string;
  readonly now: string;
}

/** `isDropped` says which relations of the file lead to what isn't written any more. */
export function mergedBook(
  { file, before, now }: BookVersions,
  to: Relocation,
  isDropped: (relation: string) => boolean,
): string {
  const trees = [file, before, now].map((text) => withoutOwnPrefix(readMarkup(text)));
  const [own, then, next] = trees;
  if (!own || !then || !next) return now;
  const lists = { file: sheetsOf(own), before: sheetsOf(then), now: sheetsOf(next) };
  for (const tree of [own, then]) relocateNames(tree, to);
  for (const tree of trees) nameSheetsById(tree);
  const active = [own, then, next].map((tree) => activeSheet(tree));
  // The days of such a file were counted anew when it was read.
  const settings = elementOf(own, "workbookPr");
  if (settings) setAttribute(settings, "date1904", undefined);
  const result = copyOf(threeWay(withoutSheets(own), withoutSheets(then), withoutSheets(next)));
  const sheets = markup("sheets");
  sheets.children = mergedSheets(lists, isDropped);
  insertChild(result.children, "workbook", sheets);
  const order = elementsOf(sheets).map(idOf);
  numberNames(result, order);
  const wanted = active[1] === active[2] && order.includes(active[0] ?? "") ? active[0] : active[2];
  showSheet(result, order, wanted ?? "");
  return xmlHead + markupText(result);
}

function sheetsOf(book: Markup): Markup[] {
  return allNamed(elementOf(book, "sheets"), "sheet");
}

function idOf(sheet: Markup): string {
  return sheet.attributes.get("r:id") ?? "";
}

function withoutSheets(book: Markup): Markup {
  const sheets = elementOf(book, "sheets");
  return { ...book, children: book.children.filter((child) => child !== sheets) };
}

function mergedSheets(
  lists: Readonly<Record<"file" | "before" | "now", readonly Markup[]>>,
  isDropped: (relation: string) => boolean,
): Markup[] {
  const [inFile, then] = [lists.file, lists.before].map((list) => new Map(list.map((sheet) => [idOf(sheet), sheet])));
  let last = Math.max(0, ...lists.file.map((sheet) => Number(sheet.attributes.get("sheetId") ?? 0)));
  const result = lists.now.map((sheet) => {
    const [file, before] = [inFile?.get(idOf(sheet)), then?.get(idOf(sheet))];
    const made = file && before ? copyOf(threeWay(file, before, sheet)) : copyOf(sheet);
    setAttribute(made, "sheetId", file ? file.attributes.get("sheetId") : String(++last));
    return made;
  });
  lists.file.forEach((sheet, index) => {
    if (then?.has(idOf(sheet)) || isDropped(idOf(sheet))) return;
    const earlier = new Set(lists.file.slice(0, index).map(idOf));
    const before = result.filter((other) => earlier.has(idOf(other))).at(-1);
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, sheet);
  });
  return result;
}

function relocateNames(book: Markup, to: Relocation): void {
  for (const name of allNamed(elementOf(book, "definedNames"), "definedName"))
    setText(name, to.formula(textOf(name), null));
}

/** Names of single sheets say the sheet by its relation instead of its place, until places are known. */
function nameSheetsById(book: Markup): void {
  const ids = sheetsOf(book).map(idOf);
  for (const name of allNamed(elementOf(book, "definedNames"), "definedName")) {
    const place = name.attributes.get("localSheetId");
    if (place !== undefined) setAttribute(name, "localSheetId", ids[Number(place)] ?? "");
  }
}

function numberNames(book: Markup, order: readonly string[]): void {
  const list = elementOf(book, "definedNames");
  if (!list) return;
  list.children = elementsOf(list).filter((name) => {
    const id = name.attributes.get("localSheetId");
    if (id === undefined) return true;
    setAttribute(name, "localSheetId", String(order.indexOf(id)));
    return order.includes(id);
  });
  if (list.children.length === 0) book.children = book.children.filter((child) => child !== list);
}

function activeSheet(book: Markup): string {
  const [view] = descendants(elementOf(book, "bookViews"), "workbookView");
  const sheet = sheetsOf(book)[Number(view?.attributes.get("activeTab") ?? 0)];
  return sheet ? idOf(sheet) : "";
}

function showSheet(book: Markup, order: readonly string[], active: string): void {
  const [view] = descendants(elementOf(book, "bookViews"), "workbookView");
  if (!view) return;
  const place = Math.max(0, order.indexOf(active));
  if (place !== Number(view.attributes.get("activeTab") ?? 0)) setAttribute(view, "activeTab", String(place));
  if (Number(view.attributes.get("firstSheet") ?? 0) >= order.length) setAttribute(view, "firstSheet", undefined);
}
