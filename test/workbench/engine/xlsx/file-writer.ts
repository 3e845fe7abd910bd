/** Gathers the parts of an .xlsx file with their types and relations, and packs them. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { relationNamespace, tag, xmlHead } from "./markup";

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const officeType = "application/vnd.openxmlformats-officedocument.";

/** What a part is, in the words of the list of content types. */
export const contentTypes = {
  workbook: `${spreadsheetType}sheet.main+xml`,
  worksheet: `${spreadsheetType}worksheet+xml`,
  styles: `${spreadsheetType}styles+xml`,
  sharedStrings: `${spreadsheetType}sharedStrings+xml`,
  sheetMetadata: `${spreadsheetType}sheetMetadata+xml`,
  table: `${spreadsheetType}table+xml`,
  customProperty: `${spreadsheetType}customProperty`,
  theme: `${officeType}theme+xml`,
  customXmlProps: `${officeType}customXmlProperties+xml`,
  "extended-properties": `${officeType}extended-properties+xml`,
  "custom-properties": `${officeType}custom-properties+xml`,
  "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
  comments: `${spreadsheetType}comments+xml`,
  vmlDrawing: `${officeType}vmlDrawing`,
  threadedComment: "application/vnd.ms-excel.threadedcomments+xml",
  person: "application/vnd.ms-excel.person+xml",
  webextensiontaskpanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webextension: "application/vnd.ms-office.webextension+xml",
  /** Known by its ending. */
  customXml: null,
} as const;

export type PartType = keyof typeof contentTypes;

const microsoftRelations = "http://schemas.microsoft.com/office/2011/relationships/";

const commentRelations = "http://schemas.microsoft.com/office/2017/10/relationships/";

const relationTypes: Partial<Record<PartType, string>> = {
  threadedComment: `${commentRelations}threadedComment`,
  person: `${commentRelations}person`,
  webextensiontaskpanes: `${microsoftRelations}webextensiontaskpanes`,
  webextension: `${microsoftRelations}webextension`,
  "core-properties": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
};

interface WrittenRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export class FileWriter {
  readonly #parts: Zippable = {};
  readonly #types: [name: string, type: string][] = [];
  readonly #relations = new Map<string, WrittenRelation[]>();

  /** Adds a part that `owner` ("" is the file itself) refers to; returns the relation's id. */
  add(owner: string, type: PartType, name: string, content: string | Uint8Array): string {
    this.#parts[name] = typeof content === "string" ? strToU8(content) : content;
    const contentType = contentTypes[type];
    if (contentType !== null) this.#types.push([name, contentType]);
    const short = type === "workbook" ? "officeDocument" : type;
    return this.#relate(owner, relationTypes[type] ?? `${relationNamespace}/${short}`, relativeTo(owner, name), false);
  }

  link(owner: string, address: string): string {
    const known = this.#relations.get(owner)?.find(({ target, isExternal }) => isExternal && target === address);
    return known?.id ?? this.#relate(owner, `${relationNamespace}/hyperlink`, address, true);
  }

  #relate(owner: string, type: string, target: string, isExternal: boolean): string {
    const relations = this.#relations.get(owner) ?? [];
    const id = `rId${relations.length + 1}`;
    this.#relations.set(owner, [...relations, { id, type, target, isExternal }]);
    return id;
  }

  packed(): Uint8Array {
    const files: Zippable = { "[Content_Types].xml": strToU8(this.#typesPart()) };
    for (const [owner, relations] of this.#relations) files[relationsName(owner)] = strToU8(relationsPart(relations));
    // The same content gives the same bytes: no time of writing in the zip.
    return zipSync({ ...files, ...this.#parts }, { level: 6, mtime: new Date(1980, 0, 1) });
  }

  #typesPart(): string {
    const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    return (
      xmlHead +
      tag("Types", { xmlns: namespace }, [
        tag("Default", {
          Extension: "rels",
          ContentType: "application/vnd.openxmlformats-package.relationships+xml",
        }),
        tag("Default", { Extension: "xml", ContentType: "application/xml" }),
        ...this.#types.map(([name, ContentType]) => tag("Override", { PartName: `/${name}`, ContentType })),
      ])
    );
  }
}

function relationsName(owner: string): string {
  const slash = owner.lastIndexOf("/");
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
}

function relationsPart(relations: readonly WrittenRelation[]): string {
  const list = relations.map(({ id, type, target, isExternal }) =>
    tag("Relationship", { Id: id, Type: type, Target: target, TargetMode: isExternal ? "External" : undefined }),
  );
  return (
    xmlHead + tag("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, list)
  );
}

/** "xl/worksheets/sheet1.xml" and "xl/tables/table1.xml" → "../tables/table1.xml". */
function relativeTo(owner: string, name: string): string {
  const [from, to] = [owner.split("/").slice(0, -1), name.split("/")];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
