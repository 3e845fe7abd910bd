/** Document properties: title and author (core.xml), company (app.xml), those that the user added (custom.xml). */
import { blankDocumentProperties } from "../blank-properties";
import type { DocumentProperties } from "../model";
import type { FileParts } from "./file-parts";
import { escapedText, tag, xmlHead } from "./markup";
import { attributeOf, childOf, childrenOf, type XmlElement } from "./xml";

export function readProperties(parts: FileParts): DocumentProperties {
  const relations = parts.relations("");
  const partOf = (type: string): XmlElement | undefined => {
    const relation = relations.find((known) => known.type === type);
    return relation && parts.xml(relation.target);
  };
  const [core, app, custom] = [partOf("core-properties"), partOf("extended-properties"), partOf("custom-properties")];
  const text = (part: XmlElement | undefined, name: string): string => childOf(part, name)?.text ?? "";
  const created = Date.parse(text(core, "created"));
  return {
    ...blankDocumentProperties,
    title: text(core, "title"),
    subject: text(core, "subject"),
    author: text(core, "creator"),
    lastAuthor: text(core, "lastModifiedBy"),
    manager: text(app, "Manager"),
    company: text(app, "Company"),
    category: text(core, "category"),
    keywords: text(core, "keywords"),
    comments: text(core, "description"),
    revisionNumber: Number(text(core, "revision")) || 0,
    creationDate: Number.isNaN(created) ? null : new Date(created),
    custom: new Map(childrenOf(custom, "property").flatMap(readCustom)),
  };
}

function readCustom(property: XmlElement): [string, string | number | boolean | Date][] {
  const name = attributeOf(property, "name");
  const [value] = property.children;
  if (name === undefined || !value) return [];
  const { text } = value;
  if (value.name === "bool") return [[name, text === "true" || text === "1"]];
  if (value.name === "filetime" || value.name === "date") return [[name, new Date(text)]];
  if (/^(i\d|ui\d|int|uint|r4|r8|decimal)$/.test(value.name)) return [[name, Number(text)]];
  return [[name, text]];
}

export function corePart(properties: DocumentProperties, now: Date): string {
  const { title, subject, author, lastAuthor, category, keywords, comments, revisionNumber, creationDate } = properties;
  const element = (name: string, text: string): string => (text === "" ? "" : tag(name, {}, escapedText(text)));
  const date = (name: string, value: Date | null): string =>
    value ? tag(name, { "xsi:type": "dcterms:W3CDTF" }, value.toISOString().replace(/\.\d+Z$/, "Z")) : "";
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return (
    xmlHead +
    tag("cp:coreProperties", namespaces, [
      element("dc:title", title),
      element("dc:subject", subject),
      element("dc:creator", author),
      element("cp:keywords", keywords),
      element("dc:description", comments),
      element("cp:lastModifiedBy", lastAuthor),
      element("cp:revision", revisionNumber > 0 ? String(revisionNumber) : ""),
      date("dcterms:created", creationDate),
      date("dcterms:modified", now),
      element("cp:category", category),
    ])
  );
}

const typesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

export function appPart({ manager, company }: DocumentProperties): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return (
    xmlHead +
    tag("Properties", { xmlns: namespace }, [
      tag("Application", {}, "Microsoft Excel"),
      manager === "" ? "" : tag("Manager", {}, escapedText(manager)),
      company === "" ? "" : tag("Company", {}, escapedText(company)),
      tag("AppVersion", {}, "16.0300"),
    ])
  );
}

/** "" if the user has added none. */
export function customPart({ custom }: DocumentProperties): string {
  if (custom.size === 0) return "";
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  const properties = [...custom].map(([name, value], index) =>
    // Excel: numbers begin with 2, and all properties are of this one family.
    tag("property", { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: index + 2, name }, customValue(value)),
  );
  return xmlHead + tag("Properties", { xmlns: namespace, "xmlns:vt": typesNamespace }, properties);
}

function customValue(value: string | number | boolean | Date): string {
  if (typeof value === "boolean") return tag("vt:bool", {}, String(value));
  if (value instanceof Date) return tag("vt:filetime", {}, value.toISOString());
  if (typeof value === "number")
    return tag(Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "vt:i4" : "vt:r8", {}, String(value));
  return tag("vt:lpwstr", {}, escapedText(value));
}
