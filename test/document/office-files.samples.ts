/** Office files made by hand for tests: parts of XML, zipped, with nothing that isn't asked for. */

import { strToU8, zipSync } from "fflate";

const w = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const drawing = [
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
  `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`,
].join(" ");

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface WordParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Further relations of the document's part, as XML. */
  readonly relations?: string;
  /** Further parts of the file. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const wordParts = ["numbering", "styles", "footnotes", "endnotes"] as const;

/** A .docx with that body. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  return zipped(wordFileParts(body, parts));
}

export function wordFileParts(body: string, parts: WordParts = {}): Readonly<Record<string, string | Uint8Array>> {
  const there = wordParts.filter((name) => parts[name] !== undefined);
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relations(
      there.map((name) => relation(name, name, `${name}.xml`)).join("") + (parts.relations ?? ""),
    ),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${w} ${drawing}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(
      there.map((name) => [`word/${name}.xml`, `<w:${name} ${w}>${parts[name] ?? ""}</w:${name}>`]),
    ),
    ...parts.more,
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

export function relation(id: string, type: string, target: string, mode = ""): string {
  return `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

export function relations(list: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

/** A run of letters. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of one text. */
export function p(content: string, properties = ""): string {
  const runs = content === "" || content.startsWith("<") ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of a list. */
export function item(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

export interface LevelWish {
  readonly format?: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

/** A definition of lists by its levels. */
export function definition(id: number, levels: readonly LevelWish[], more = ""): string {
  const written = levels.map(
    ({ format = "decimal", text, start = 1, more: rest = "" }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${written.join("")}</w:abstractNum>`;
}

/** A list by its definition. */
export function list(id: number, of: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((each) => (each.startsWith("<w:tc") ? each : tc(each))).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** A cell with properties; its content is paragraphs, or one text. */
export function tc(content: string, properties = ""): string {
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<") ? content : p(content)}</w:tc>`;
}
