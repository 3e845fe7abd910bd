/**
 * XML as it stands, prefixes, foreign elements and all: read from parts of an opened file, changed in few places, written
 * again. (xml.ts beside it reads for the model and drops what the model doesn't ask for.)
 */
import { SaxesParser } from "saxes";
import { escapedAttribute, escapedText } from "../markup";
import { UnreadableFile } from "../unreadable-file";

export interface Markup {
  /** With its prefix, as written. */
  readonly name: string;
  attributes: Map<string, string>;
  children: (Markup | string)[];
}

export function markup(name: string, attributes: Readonly<Record<string, string>> = {}): Markup {
  return { name, attributes: new Map(Object.entries(attributes)), children: [] };
}

/** Throws UnreadableFile for what is no XML. */
export function readMarkup(text: string): Markup {
  const root = markup("");
  const open: Markup[] = [root];
  const parser = new SaxesParser();
  parser.on("error", (problem) => {
    throw new UnreadableFile("damaged", problem.message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = markup(name, attributes);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (part: string): void => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (children && typeof last === "string") children[children.length - 1] = last + part;
    else children?.push(part);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => void open.pop());
  parser.write(text.replace(/^\uFEFF/, "")).close();
  const first = root.children.find(isElement);
  if (!first) throw new UnreadableFile("damaged", "An XML part is empty.");
  return first;
}

export function isElement(child: Markup | string): child is Markup {
  return typeof child !== "string";
}

export function markupText({ name, attributes, children }: Markup): string {
  let start = `<${name}`;
  for (const [key, value] of attributes) start += ` ${key}="${escapedAttribute(value)}"`;
  if (children.length === 0) return `${start}/>`;
  let inner = "";
  for (const child of children) inner += isElement(child) ? markupText(child) : escapedText(child);
  return `${start}>${inner}</${name}>`;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** By local name; the attributes of spreadsheets have no prefixes of their own but "r:", "xml:" and a few of Excel's. */
export function elementsOf(parent: Markup | undefined): Markup[] {
  return parent?.children.filter(isElement) ?? [];
}

export function elementOf(parent: Markup | undefined, name: string): Markup | undefined {
  return elementsOf(parent).find((child) => localName(child.name) === name);
}

export function allNamed(parent: Markup | undefined, name: string): Markup[] {
  return elementsOf(parent).filter((child) => localName(child.name) === name);
}

/** At any depth, in order. */
export function descendants(parent: Markup | undefined, name: string): Markup[] {
  return elementsOf(parent).flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

export function everyElement(root: Markup, visit: (element: Markup) => void): void {
  visit(root);
  for (const child of elementsOf(root)) everyElement(child, visit);
}

export function textOf(element: Markup | undefined): string {
  return (element?.children ?? []).filter((child) => !isElement(child)).join("");
}

export function setText(element: Markup, text: string): void {
  element.children = [...(text === "" ? [] : [text]), ...elementsOf(element)];
}

export function setAttribute(element: Markup, name: string, value: string | undefined): void {
  if (value === undefined) element.attributes.delete(name);
  else element.attributes.set(name, value);
}

export function copyOf(element: Markup): Markup {
  return {
    name: element.name,
    attributes: new Map(element.attributes),
    children: element.children.map((child) => (isElement(child) ? copyOf(child) : child)),
  };
}

/** Takes out what `isUnwanted` says, and parents that are empty without it. */
export function prune(root: Markup, isUnwanted: (element: Markup) => boolean): void {
  root.children = root.children.filter((child) => {
    if (!isElement(child)) return true;
    if (isUnwanted(child)) return false;
    const before = child.children.length;
    prune(child, isUnwanted);
    return before === child.children.length || elementsOf(child).length > 0;
  });
}

/** The root's own prefix taken off its kind, "x:worksheet" to "worksheet": ours are written without one. */
export function withoutOwnPrefix(root: Markup): Markup {
  const colon = root.name.indexOf(":");
  const prefix = root.name.slice(0, colon + 1);
  const address = root.attributes.get(`xmlns:${root.name.slice(0, colon)}`);
  if (colon < 0 || address === undefined || root.attributes.has("xmlns")) return root;
  const renamed = (element: Markup): Markup => ({
    name: element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name,
    attributes: element.attributes,
    children: element.children.map((child) => (isElement(child) ? renamed(child) : child)),
  });
  const result = renamed(root);
  result.attributes.set("xmlns", address);
  return result;
}
