/** Whose names a workbook carries: authors of notes and comments, and those who made and saved it. */

import type { FoundPerson } from "../core/mailed-findings";
import { decoded, elements, firstElement } from "./markup";
import { partsOf, workbookPart, type SheetPart } from "./workbook-parts";
import type { WorkbookPackage } from "./workbook-package";

/** Most comments first. */
export function personsOf(file: WorkbookPackage, sheets: readonly SheetPart[]): readonly FoundPerson[] {
  const counts = new Map<string, number>();
  const known = new Map<string, string>();
  for (const part of partsOf(file, workbookPart(file), "person")) {
    for (const { attributes } of elements(file.text(part), "person")) {
      known.set(attributes["id"] ?? "", attributes["displayName"] ?? "");
    }
  }
  for (const { part } of sheets) {
    for (const name of [...noteAuthors(file, part), ...commentAuthors(file, part, known)]) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, comments]) => ({ name, comments })).sort((a, b) => b.comments - a.comments);
}

/** Excel: each comment of the new kind has a note beside it for older versions, by an author `tc={…}`. */
function noteAuthors(file: WorkbookPackage, sheet: string): readonly string[] {
  return partsOf(file, sheet, "comments").flatMap((part) => {
    const xml = file.text(part);
    const authors = [...elements(xml, "author")].map(({ content }) => decoded(content));
    return [...elements(xml, "comment")]
      .map(({ attributes }) => authors[Number(attributes["authorId"])] ?? "")
      .filter((name) => name !== "" && !name.startsWith("tc="));
  });
}

function commentAuthors(file: WorkbookPackage, sheet: string, known: ReadonlyMap<string, string>): readonly string[] {
  return partsOf(file, sheet, "threadedComment").flatMap((part) =>
    [...elements(file.text(part), "threadedComment")].map(({ attributes }) => {
      const id = attributes["personId"] ?? "";
      return known.get(id) ?? id;
    }),
  );
}

export function editorsOf(file: WorkbookPackage): readonly string[] {
  const properties = partsOf(file, "", "core-properties").map((part) => file.text(part));
  const names = properties.flatMap((xml) =>
    ["creator", "lastModifiedBy"].map((name) => decoded(firstElement(xml, name)?.content ?? "").trim()),
  );
  return [...new Set(names.filter((name) => name !== ""))];
}
