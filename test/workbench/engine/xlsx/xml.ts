/** Reads XML into plain elements without namespace prefixes ("x:row" and "row" are the same to a reader of workbooks). */
import { SaxesParser } from "saxes";
import { UnreadableFile } from "./unreadable-file";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** All characters that stand directly in it. */
  text: string;
}

/** `rowRead` gets each element called "row" when it ends; those are not kept, as a sheet can have a million. */
export function readXml(text: string, rowRead?: (row: XmlElement) => void): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser();
  parser.on("error", (problem) => {
    throw new UnreadableFile("damaged", problem.message);
  });
  parser.on("opentag", (tag) => {
    const element = { name: localName(tag.name), attributes: localNames(tag.attributes), children: [], text: "" };
    if (!rowRead || element.name !== "row") open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (rowRead && closed?.name === "row") rowRead(closed);
  });
  parser.write(text).close();
  const [first] = root.children;
  if (!first) throw new UnreadableFile("damaged", "An XML part is empty.");
  return first;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function localNames(attributes: Record<string, string>): Record<string, string> {
  let result = attributes;
  for (const name in attributes) {
    if (!name.includes(":")) continue;
    if (result === attributes) result = { ...attributes };
    result[localName(name)] ??= attributes[name] ?? "";
  }
  return result;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of this name at any depth, in order. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

export function flagOf(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = element?.attributes[name];
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** An empty or misspelt number counts as missing. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  if (text === undefined || text.trim() === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
