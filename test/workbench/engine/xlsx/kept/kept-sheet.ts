/**
 * The part of a sheet that was in the file, with what has changed since: element by element the file's own, or ours. Texts of
 * three frames (sheet parts without rows) in, one out; write-sheet.ts puts the rows in.
 */
import { cellAddress, readReference } from "../../address";
import { cellCount } from "../../area";
import type { WorkSheet } from "../../work-sheet";
import { columnsMarkup } from "../lanes";
import { xmlHead } from "../markup";
import type { StyleNumbers } from "../write-styles";
import type { KeptSheet } from "./kept-file";
import { mergeColumns } from "./kept-columns";
import { mergeFormats, mergeValidations } from "./kept-rules";
import {
  allNamed,
  copyOf,
  elementOf,
  elementsOf,
  localName,
  markupText,
  readMarkup,
  setAttribute,
  withoutOwnPrefix,
  type Markup,
} from "./markup-tree";
import { relocatePlaces } from "./relocated-sheet";
import type { Relocation } from "./relocation";
import { insertChild, threeWay } from "./three-way";

/** What has its own way of being merged. */
const ownWay: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidations", "cols", "hyperlinks"]);

/** The part without its rows, which stand nowhere else: "<" is escaped in texts. */
export function frameOf(part: string): string {
  return part.replace(/<((?:[\w.-]+:)?sheetData)(?:\s[^>]*)?>[^]*<\/\1\s*>/, (_, name: string) => `<${name}/>`);
}

export interface SheetVersions {
  readonly file: string;
  readonly before: string;
  readonly now: string;
}

export function mergedSheet(
  { file, before, now }: SheetVersions,
  sheet: WorkSheet,
  kept: KeptSheet,
  styles: StyleNumbers,
  to: Relocation,
): string {
  const original = frameOf(file);
  // Mostly nothing but cells has changed. A part with prefixes is written anew, since our rows have none.
  if (before === now && to.isNothing && /<worksheet[\s>]/.test(original)) return withPlainRows(original);
  const [own, then, next] = [withoutOwnPrefix(readMarkup(original)), readMarkup(before), readMarkup(now)];
  for (const tree of [own, then]) relocatePlaces(tree, sheet, to);
  alignPanes(own, then, next);
  const columns = elementOf(own, "cols");
  const links = elementOf(own, "hyperlinks");
  const frames = [own, then, next].map((tree) => without(tree, ownWay));
  const [first, second, third] = frames;
  if (!first || !second || !third) return now;
  for (const each of allNamed(own, "conditionalFormatting")) insertChild(first.children, "worksheet", each);
  const validations = elementOf(own, "dataValidations");
  if (validations) insertChild(first.children, "worksheet", validations);
  const result = copyOf(threeWay(first, second, third));
  mergeFormats(result, sheet, kept, styles, to);
  mergeValidations(result, sheet, kept, to);
  const isSameColumns =
    columnsMarkup(kept.columns, styles, sheet.properties.standardWidth) ===
    columnsMarkup(sheet.columns.runs, styles, sheet.properties.standardWidth);
  const merged = isSameColumns ? columns : mergeColumns(columns, elementOf(next, "cols"), sheet.history);
  const links2 = mergeLinks(links, elementOf(then, "hyperlinks"), elementOf(next, "hyperlinks"));
  for (const each of [merged, links2]) if (each) insertChild(result.children, "worksheet", each);
  return xmlHead + markupText(result);
}

/** Some write <sheetData></sheetData> or blanks within. */
function withPlainRows(frame: string): string {
  return frame.replace(/<sheetData\s*\/>/, () => "<sheetData/>");
}

/** Which pane is selected in says the file; where panes are frozen anew, or not any more, all about them is ours. */
function alignPanes(file: Markup, before: Markup, now: Markup): void {
  const [own, then, next] = [file, before, now].map((tree) => elementOf(elementOf(tree, "sheetViews"), "sheetView"));
  if (!own || !then || !next) return;
  const [pane, thenPane, nextPane] = [own, then, next].map((view) => elementOf(view, "pane"));
  const isSame = (thenPane ? markupText(thenPane) : "") === (nextPane ? markupText(nextPane) : "");
  if (!isSame) {
    for (const view of [own, then]) view.children = without(view, paneElements).children;
  } else if (!nextPane) {
    const name = pane?.attributes.get("activePane");
    for (const selection of [then, next].flatMap((view) => allNamed(view, "selection")))
      setAttribute(selection, "pane", name);
  }
}

const paneElements: ReadonlySet<string> = new Set(["pane", "selection"]);

function without(root: Markup, names: ReadonlySet<string>): Markup {
  return {
    ...root,
    children: root.children.filter((child) => typeof child === "string" || !names.has(localName(child.name))),
  };
}

/** A link over several cells is one in the file and one for each cell here. */
function mergeLinks(file: Markup | undefined, before: Markup | undefined, now: Markup | undefined): Markup | null {
  const byRef = (list: Markup | undefined): Map<string, Markup> =>
    new Map(elementsOf(list).map((link) => [link.attributes.get("ref") ?? "", link]));
  const [then, next] = [byRef(before), byRef(now)];
  const covered = new Set<string>();
  const stayed = elementsOf(file).filter((link) => {
    const cells = cellsOf(link.attributes.get("ref") ?? "");
    const isSame = cells.every((cell) => textAt(then, cell) === textAt(next, cell));
    if (isSame) for (const cell of cells) covered.add(cell);
    return isSame;
  });
  const added = [...next].filter(([ref]) => !covered.has(ref)).map(([, link]) => link);
  const children = [...stayed, ...added];
  if (children.length === 0) return null;
  return { name: "hyperlinks", attributes: file?.attributes ?? new Map<string, string>(), children };
}

function textAt(links: ReadonlyMap<string, Markup>, cell: string): string {
  const link = links.get(cell);
  return link ? markupText(link) : "";
}

/** As many as the model makes of a link. */
const cellLimit = 10_000;

function cellsOf(ref: string): string[] {
  const area = readReference(ref)?.area;
  if (!area || cellCount(area) === 1) return [ref];
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right && cells.length < cellLimit; column++)
      cells.push(cellAddress(row, column));
  }
  return cells;
}
