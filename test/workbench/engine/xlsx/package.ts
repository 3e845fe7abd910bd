/** The parts of a file that is to be written, with their types and relations, and how they are packed. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { tag, xmlHead } from "./markup";

export interface WrittenRelation {
  readonly id: string;
  /** The whole address. */
  readonly type: string;
  /** A part's name, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface Package {
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  readonly types: ReadonlyMap<string, string>;
  /** Types by ending, for parts that have none of their own. */
  readonly defaultTypes: ReadonlyMap<string, string>;
  /** By owner; "" is the file itself. */
  readonly relations: ReadonlyMap<string, readonly WrittenRelation[]>;
}

export const ownDefaultTypes: ReadonlyMap<string, string> = new Map([
  ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
  ["xml", "application/xml"],
]);

export function packed(content: Package): Uint8Array {
  const files: Zippable = { "[Content_Types].xml": strToU8(typesPart(content)) };
  for (const [owner, relations] of content.relations) {
    if (relations.length > 0) files[relationsName(owner)] = strToU8(relationsPart(owner, relations));
  }
  for (const [name, part] of content.parts) files[name] = typeof part === "string" ? strToU8(part) : part;
  // The same content gives the same bytes: no time of writing in the zip.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

function typesPart({ types, defaultTypes }: Package): string {
  return (
    xmlHead +
    tag("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [
      ...[...defaultTypes].map(([Extension, ContentType]) => tag("Default", { Extension, ContentType })),
      ...[...types].map(([name, ContentType]) => tag("Override", { PartName: `/${name}`, ContentType })),
    ])
  );
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationsName(owner: string): string {
  const slash = owner.lastIndexOf("/");
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
}

function relationsPart(owner: string, relations: readonly WrittenRelation[]): string {
  const list = relations.map(({ id, type, target, isExternal }) =>
    tag("Relationship", {
      Id: id,
      Type: type,
      Target: isExternal ? target : relativeTo(owner, target),
      TargetMode: isExternal ? "External" : undefined,
    }),
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
