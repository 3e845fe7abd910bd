// The manifest's XML as a tree of elements that know their line. Strict: text that is not well-formed XML with resolved
// namespaces is refused with the parser's own line and column.
import { SaxesParser } from "saxes";

export interface Element {
  /** Local name; `bt:` stands before those of Office's basic types, whatever prefix the file gives them. */
  name: string;
  namespace: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  parent: Element | undefined;
  /** The text directly in the element, as written. */
  text: string;
  line: number;
}

export const namespaces = {
  manifest: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  types: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
};
const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const xmlns = "http://www.w3.org/2000/xmlns/";

/** Throws when the text is not well-formed. */
export function readElement(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, fileName: "" });
  let root: Element | undefined;
  let open: Element | undefined;
  let line = 0;
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => {
    const attributes = new Map<string, string>();
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.uri === xmlns) continue;
      attributes.set(attribute.uri === xsi ? `xsi:${attribute.local}` : attribute.name, attribute.value);
    }
    const name = tag.uri === namespaces.types ? `bt:${tag.local}` : tag.local;
    const element: Element = { name, namespace: tag.uri, attributes, children: [], parent: open, text: "", line };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on("closetag", () => {
    open = open?.parent;
  });
  const addText = (piece: string): void => {
    if (open !== undefined) open.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  if (root === undefined) throw new Error("no element in the file");
  return root;
}

/** The element and all below it, in the order of the file. */
export function* elementsOf(element: Element): Iterable<Element> {
  yield element;
  for (const child of element.children) yield* elementsOf(child);
}

export function elementsNamed(root: Element, ...names: string[]): Element[] {
  return [...elementsOf(root)].filter((element) => names.includes(element.name));
}

/** The elements at the end of a path of names below `element`. */
export function elementsAt(element: Element, ...path: string[]): Element[] {
  return path.reduce(
    (found, name) => found.flatMap((parent) => parent.children.filter((child) => child.name === name)),
    [element],
  );
}

export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? "";
}

/** How a fault names an element: `<Control id="Attain.OpenPane">`. */
export function tagOf(element: Element): string {
  const telling = ["id", "resid", "Locale", "Name", "xsi:type"].find((name) => element.attributes.has(name));
  return telling === undefined ? `<${element.name}>` : `<${element.name} ${telling}="${attribute(element, telling)}">`;
}
