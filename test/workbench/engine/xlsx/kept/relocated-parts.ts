/**
 * Parts that the workbook doesn't model, after rows have come and gone and sheets have got other names: the places that they
 * name are put right, all else in them stays. A part in which nothing names a place is left alone byte by byte.
 */
import { readReference } from "../../address";
import type { WorkSheet } from "../../work-sheet";
import { xmlHead } from "../markup";
import {
  descendants,
  elementOf,
  elementsOf,
  everyElement,
  localName,
  markupText,
  prune,
  readMarkup,
  setAttribute,
  setText,
  textOf,
  type Markup,
} from "./markup-tree";
import type { Relocation } from "./relocation";

type Relocate = (root: Markup, home: WorkSheet | null, to: Relocation) => void;

/** By the last word of the relation that leads to the part. */
const kinds: Readonly<Record<string, Relocate>> = {
  drawing: relocateDrawing,
  chart: relocateFormulas,
  chartEx: relocateFormulas,
  chartUserShapes: relocateFormulas,
  vmlDrawing: (root, home, to) => home && relocateShapes(root, home, to),
  comments: (root, home, to) => home && relocateNotes(root, home, to),
  pivotTable: relocatePivot,
  pivotCacheDefinition: relocateSource,
  ctrlProp: relocateControl,
};

/** The part's text now; null if nothing in it changes. `home` is the sheet that it hangs on, if one alone. */
export function relocatedPart(text: string, kind: string, home: WorkSheet | null, to: Relocation): string | null {
  const relocate = kinds[kind];
  if (!relocate || to.isNothing) return null;
  const root = readMarkup(text);
  const before = markupText(root);
  relocate(root, home, to);
  const after = markupText(root);
  return after === before ? null : (kind === "vmlDrawing" ? "" : xmlHead) + after;
}

/** Elements called "f" hold formulas wherever charts have them. */
function relocateFormulas(root: Markup, home: WorkSheet | null, to: Relocation): void {
  everyElement(root, (element) => {
    if (localName(element.name) === "f") setText(element, to.formula(textOf(element), home));
  });
}

function relocateDrawing(root: Markup, home: WorkSheet | null, to: Relocation): void {
  everyElement(root, (element) => {
    const link = element.attributes.get("textlink");
    if (link) setAttribute(element, "textlink", to.formula(link, home));
    const isCorner = ["from", "to"].includes(localName(element.name));
    if (isCorner && home) moveCorner(element, home, to);
  });
}

function moveCorner(corner: Markup, home: WorkSheet, to: Relocation): void {
  const [row, column] = [elementOf(corner, "row"), elementOf(corner, "col")];
  if (!row || !column) return;
  const moved = to.corner(Number(textOf(row)), Number(textOf(column)), home);
  setText(row, String(moved.row));
  setText(column, String(moved.column));
}

/** Notes of cells that are gone are gone with them. */
export function relocateNotes(root: Markup, home: WorkSheet, to: Relocation): void {
  for (const note of descendants(root, "comment"))
    setAttribute(note, "ref", to.addresses(note.attributes.get("ref") ?? "", home));
  prune(root, (element) => element.attributes.get("ref") === "");
}

export function relocateShapes(root: Markup, home: WorkSheet, to: Relocation): void {
  const lost = new Set<Markup>();
  for (const shape of elementsOf(root).filter(({ name }) => localName(name) === "shape")) {
    const data = elementOf(shape, "ClientData");
    const [anchor, row, column] = ["Anchor", "Row", "Column"].map((name) => elementOf(data, name));
    if (anchor) setText(anchor, movedAnchor(textOf(anchor), home, to));
    for (const name of ["FmlaLink", "FmlaRange", "FmlaGroup", "FmlaTxbx"]) {
      const formula = elementOf(data, name);
      if (formula) setText(formula, to.formula(textOf(formula), home));
    }
    if (!row || !column) continue;
    const [top, left] = [Number(textOf(row)), Number(textOf(column))];
    const moved = to.area({ top, left, bottom: top, right: left }, home);
    if (!moved) lost.add(shape);
    else {
      setText(row, String(moved.top));
      setText(column, String(moved.left));
    }
  }
  root.children = root.children.filter((child) => typeof child === "string" || !lost.has(child));
}

/** Column, offset, row, offset, twice. */
function movedAnchor(text: string, home: WorkSheet, to: Relocation): string {
  const numbers = text.split(",").map(Number);
  if (numbers.length !== 8 || numbers.some(Number.isNaN)) return text;
  const [left = 0, dx = 0, top = 0, dy = 0, right = 0, dx2 = 0, bottom = 0, dy2 = 0] = numbers;
  const [from, end] = [to.corner(top, left, home), to.corner(bottom, right, home)];
  return [from.column, dx, from.row, dy, end.column, dx2, end.row, dy2].join(", ");
}

function relocatePivot(root: Markup, home: WorkSheet | null, to: Relocation): void {
  const location = elementOf(root, "location");
  const moved = location && home ? to.addresses(location.attributes.get("ref") ?? "", home) : "";
  if (location && moved !== "") setAttribute(location, "ref", moved);
}

function relocateSource(root: Markup, _: WorkSheet | null, to: Relocation): void {
  for (const source of descendants(root, "worksheetSource")) {
    const sheet = to.sheet(source.attributes.get("sheet") ?? "");
    if (!sheet?.exists || source.attributes.has("r:id")) continue;
    setAttribute(source, "sheet", sheet.name);
    const ref = source.attributes.get("ref");
    const moved = ref !== undefined && readReference(ref) ? to.addresses(ref, sheet) : "";
    if (moved !== "") setAttribute(source, "ref", moved);
  }
}

function relocateControl(root: Markup, home: WorkSheet | null, to: Relocation): void {
  for (const name of ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"]) {
    const formula = root.attributes.get(name);
    if (formula) setAttribute(root, name, to.formula(formula, home));
  }
}
