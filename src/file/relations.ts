/** What the parts of an Office file refer to: read from the lists of relations that stand beside them. */

import { elements } from "./markup";

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`; the addresses differ between the two dialects of the format. */
  readonly type: string;
  /** A part's name without a slash before it, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where a part's ("" is the file itself) relations stand. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The folder from which a list of relations counts: `xl/` for `xl/_rels/workbook.xml.rels`. */
export function folderOf(list: string): string {
  return list.slice(0, list.lastIndexOf("_rels/"));
}

export function relationsWithin(list: string, xml: string): readonly Relation[] {
  return [...elements(xml, "Relationship")].map(({ attributes }) => {
    const isExternal = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").replace(/^.*\//u, ""),
      target: isExternal ? target : resolved(folderOf(list), target),
      isExternal,
    };
  });
}

/** A target as a part's name. */
export function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split(/[\\/]/u)) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
