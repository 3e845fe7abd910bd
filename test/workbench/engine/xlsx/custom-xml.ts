/** Custom XML parts and add-ins' settings between file and model. */
import type { Book } from "../book";
import { newGuid } from "../guid";
import type { CustomXmlPart } from "../model";
import type { FileParts, Relation } from "./file-parts";
import type { KeptFile } from "./kept/kept-file";
import { noteCustomXml } from "./kept/places";
import { tag, xmlHead } from "./markup";
import { attributeOf, childrenOf, descendantsOf, readXml, type XmlElement } from "./xml";

/**
 * Excel keeps settings beside the id of the add-in that wrote them (web-extension.ts); of a workbook that has met no
 * add-in they are kept in a custom XML part of this namespace, which add-ins don't see.
 */
const settingsNamespace = "urn:schemas-workbench:add-in-settings";

export function readCustomXml(
  parts: FileParts,
  relations: readonly Relation[],
  kept: KeptFile | null,
): CustomXmlPart[] {
  return relations
    .filter(({ type }) => type === "customXml")
    .flatMap(({ target }) => {
      const xml = parts.text(target);
      if (xml === undefined) return [];
      const properties = parts.relations(target).find(({ type }) => type === "customXmlProps");
      const id = attributeOf(properties && parts.xml(properties.target), "itemID") ?? newGuid();
      if (kept) noteCustomXml(kept, id, target, properties?.target);
      return [{ id, namespace: namespaceOf(xml), xml: xml.replace(/^\uFEFF/, "") }];
    });
}

function namespaceOf(xml: string): string {
  const name = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.\-]*`;
  const root = new RegExp(`<(?:(${name}):)?${name}(\\s[^>]*)?/?>`, "u").exec(xml.replace(/<[?!][\s\S]*?>/g, ""));
  const attribute = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "");
  return found?.[1] ?? "";
}

export function isSettings(part: CustomXmlPart): boolean {
  return part.namespace === settingsNamespace;
}

/** From Excel's own place, of all add-ins, and from ours. */
export function readSettings(parts: FileParts, customXml: readonly CustomXmlPart[]): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const name of parts.names.filter((part) => /webextensions\/webextension\d*\.xml$/.test(part))) {
    for (const property of descendantsOf(parts.xml(name), "property")) noteSetting(settings, property, "name", "value");
  }
  for (const part of customXml.filter(isSettings)) {
    for (const setting of childrenOf(readXml(part.xml), "setting")) noteSetting(settings, setting, "key", "value");
  }
  return settings;
}

function noteSetting(settings: Map<string, unknown>, element: XmlElement, key: string, value: string): void {
  const [name, text] = [attributeOf(element, key), attributeOf(element, value)];
  if (name !== undefined && text !== undefined) settings.set(name, parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    // Some add-ins' settings are plain texts.
    if (!(problem instanceof SyntaxError)) throw problem;
    return text;
  }
}

/** All custom XML parts to write, the settings among them. */
export function customXmlOf(book: Book): readonly CustomXmlPart[] {
  if (book.settings.size === 0 || book.addIn) return book.customXmlParts;
  const list = [...book.settings].map(([key, value]) =>
    tag("setting", { key, value: JSON.stringify(value) ?? "null" }),
  );
  const xml = xmlHead + tag("settings", { xmlns: settingsNamespace }, list);
  return [...book.customXmlParts, { id: book.kept?.settingsId ?? newGuid(), namespace: settingsNamespace, xml }];
}

export function customXmlPropertiesPart({ id, namespace }: CustomXmlPart): string {
  const attributes = { "ds:itemID": id, "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml" };
  const schemas = namespace === "" ? "" : tag("ds:schemaRef", { "ds:uri": namespace });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    tag("ds:datastoreItem", attributes, tag("ds:schemaRefs", {}, schemas))
  );
}

/** Custom properties of a sheet are texts in parts of their own, two bytes a letter. */
export function readWideText(bytes: Uint8Array): string {
  return new TextDecoder("utf-16le").decode(bytes);
}

export function wideText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
