/** Which parts of an opened file hold what the workbook models, so that it is written there again. */
import type { Relation } from "../file-parts";
import { extensionIn } from "../web-extension";
import type { Persons } from "../threaded-comments";
import { attributeOf, childOf, type XmlElement } from "../xml";
import type { KeptFile } from "./kept-file";

/** Of parts of which there is one in a file: the relation's type is their name. */
const ofBook = ["styles", "sharedStrings", "sheetMetadata", "person"] as const;
const ofFile = ["core-properties", "extended-properties", "custom-properties", "webextensiontaskpanes"] as const;

export function notePlaces(kept: KeptFile, relations: readonly Relation[], persons: Persons): void {
  kept.places.set("workbook", kept.parts.nameInFile(kept.bookPart));
  for (const type of ofBook) note(kept, type, relations.find((relation) => relation.type === type)?.target);
  for (const type of ofFile) note(kept, type, kept.target("", type) ?? undefined);
  note(kept, "webextension", extensionIn(kept.parts));
  kept.persons = persons;
}

function note(kept: KeptFile, thing: string, target: string | undefined): void {
  const name = target === undefined ? "" : kept.parts.nameInFile(target);
  if (name !== "") kept.places.set(thing, name);
}

export function noteCustomXml(kept: KeptFile, id: string, part: string, propertiesPart: string | undefined): void {
  note(kept, `customXml|${id}`, part);
  note(kept, `customXmlProps|${id}`, propertiesPart);
}

/** The parts of a sheet's comments: of two drawings of the old kind it is the one that the sheet names. */
export function noteCommentParts(
  kept: KeptFile,
  sheetId: string,
  part: XmlElement,
  relations: readonly Relation[],
): void {
  const named = attributeOf(childOf(part, "legacyDrawing"), "id");
  for (const { type, target, id } of relations) {
    if (type === "comments" || type === "threadedComment" || (type === "vmlDrawing" && id === named))
      note(kept, `${type}|${sheetId}`, target);
  }
}

export function noteTable(kept: KeptFile, tableId: string, target: string, number: number | undefined): void {
  note(kept, `table|${tableId}`, target);
  if (number !== undefined) kept.tableNumbers.set(tableId, number);
}

export function noteProperty(kept: KeptFile, sheetId: string, name: string, target: string): void {
  note(kept, `customProperty|${sheetId}|${name}`, target);
}
