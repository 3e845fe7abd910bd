/**
 * Two .xlsx files part by part, in a form in which equal meaning is equal text: where attributes stand, which number a text
 * has in the list of texts and how true is written is of no matter. For tests of open and save.
 */
import { strFromU8, unzipSync } from "fflate";
import {
  elementOf,
  elementsOf,
  isElement,
  localName,
  markupText,
  readMarkup,
  textOf,
  type Markup,
} from "./markup-tree";

/** What a part says, line by line of its elements; Excel makes the order of calculation anew. */
export function comparableParts(file: Uint8Array): Record<string, string> {
  const parts = unzipSync(file);
  const textsPart = Object.keys(parts).find((name) => name.toLowerCase().endsWith("sharedstrings.xml"));
  const texts = textsPart === undefined ? [] : elementsOf(readMarkup(decoded(parts[textsPart]))).map(contentText);
  const result: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (name === textsPart || name.endsWith("calcChain.xml") || name.endsWith("/")) continue;
    result[name] = isMarkup(name) ? lines(prepared(readMarkup(decoded(bytes)), texts)) : bytes.join();
  }
  return result;
}

function decoded(bytes: Uint8Array | undefined): string {
  return strFromU8(bytes ?? new Uint8Array()).replace(/^\uFEFF/, "");
}

function isMarkup(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

function contentText({ children }: Markup): string {
  return children.map((child) => (isElement(child) ? markupText(withoutNeedlessSpace(child)) : child.trim())).join("");
}

/** Only blanks at an end need to be preserved. */
function withoutNeedlessSpace(element: Markup): Markup {
  if (textOf(element).trim() === textOf(element)) element.attributes.delete("xml:space");
  elementsOf(element).forEach(withoutNeedlessSpace);
  return element;
}

function prepared(root: Markup, texts: readonly string[]): Markup {
  const shared = new Map<string, string>();
  const visit = (element: Markup): void => {
    const name = localName(element.name);
    if (name === "c") writeOut(element, texts);
    if (name === "f" && element.attributes.get("t") === "shared") {
      // Every cell of a shared formula has one of its own here: the first says it.
      const index = element.attributes.get("si") ?? "";
      if (textOf(element) !== "") shared.set(index, textOf(element));
      element.attributes = new Map();
    }
    elementsOf(element).forEach(visit);
  };
  visit(root);
  if (localName(root.name) === "Relationships" || localName(root.name) === "Types")
    root.children = elementsOf(root)
      .map(normalTarget)
      .filter((each) => !/calcChain|Extension="jpeg"|PartName="[^"]*\.rels"/.test(markupText(each)))
      .sort((a, b) => (markupText(a) < markupText(b) ? -1 : 1));
  const dimension = elementOf(root, "dimension");
  if (dimension) dimension.attributes.delete("ref");
  return root;
}

/** Where a target is written from the root it means the same. */
function normalTarget(relation: Markup): Markup {
  const target = relation.attributes.get("Target");
  if (target !== undefined && relation.attributes.get("TargetMode") !== "External")
    relation.attributes.set("Target", target.replace(/^.*\//, ""));
  return relation;
}

function writeOut(cell: Markup, texts: readonly string[]): void {
  const value = elementOf(cell, "v");
  if (cell.attributes.get("t") === "s") {
    cell.attributes.set("t", "inlineStr");
    cell.children = [texts[Number(textOf(value))] ?? ""];
  } else if (cell.attributes.get("t") === "str" && !elementOf(cell, "f")) {
    // Texts without a formula are written so by some.
    cell.attributes.set("t", "inlineStr");
    cell.children = [`<t>${textOf(value)}</t>`];
  } else if (cell.attributes.get("t") === "inlineStr") cell.children = [contentText(elementOf(cell, "is") ?? cell)];
  else if (value && cell.attributes.get("t") === "n") cell.attributes.delete("t");
}

/** What rows, cells and formulas are without being told, which some programs tell all the same. */
const usual: ReadonlySet<string> = new Set([
  ...["row customFormat=0", "row customHeight=0", "row hidden=0", "row outlineLevel=0", "f aca=0", "f aca=1"],
]);

function lines(element: Markup, depth = 0): string {
  const attributes = [...element.attributes]
    .map(([name, value]) => `${name}=${value === "true" ? "1" : value === "false" ? "0" : value}`)
    .filter((attribute) => !usual.has(`${localName(element.name)} ${attribute}`))
    .sort();
  const own = element.children.filter((child) => !isElement(child)).join("");
  const text = elementsOf(element).length > 0 ? own.trim() : own;
  const line = `${" ".repeat(depth)}${localName(element.name)} ${attributes.join(" ")} ${JSON.stringify(text)}`;
  return [line, ...elementsOf(element).map((child) => lines(child, depth + 1))].join("\n");
}
