/** Which part of an .xlsx file is what: the workbook's own part, its sheets in their order, its tables. */

import { decoded, elements, UnreadableWorkbook } from "./markup";
import type { Relation } from "./relations";

/** What of a file's package is read here. */
export interface PackageParts {
  has(name: string): boolean;
  /** "" for a part that isn't there. */
  text(name: string): string;
  /** What a part ("" is the file itself) refers to. */
  relations(part: string): readonly Relation[];
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
}

export function workbookPart(file: PackageParts): string {
  const found = file.relations("").find(({ type }) => type === "officeDocument")?.target;
  if (found === undefined || !file.has(found))
    throw new UnreadableWorkbook("The zip file holds no workbook.", "not-a-workbook");
  return found;
}

/** Worksheets only; chart sheets have no cells. */
export function sheetParts(file: PackageParts): readonly SheetPart[] {
  const workbook = workbookPart(file);
  const relations = file.relations(workbook);
  return [...elements(file.text(workbook), "sheet")].flatMap(({ attributes }): SheetPart[] => {
    const relation = relations.find(({ id }) => id === attributes["id"]);
    if (relation?.type !== "worksheet") return [];
    const state = attributes["state"];
    return [
      {
        name: attributes["name"] ?? "",
        part: relation.target,
        visibility: state === "veryHidden" ? "very-hidden" : state === "hidden" ? "hidden" : "visible",
      },
    ];
  });
}

/** The parts that a part refers to with a relation of that type. */
export function partsOf(file: PackageParts, part: string, type: string): readonly string[] {
  return file
    .relations(part)
    .filter((relation) => relation.type === type && !relation.isExternal)
    .map(({ target }) => target);
}

/** Texts that cells refer to by number, read when the first one is asked for. */
export function sharedTexts(file: PackageParts): (number: number) => string {
  let texts: readonly string[] | undefined;
  return (number) => {
    texts ??= readTexts(file);
    return texts[number] ?? "";
  };
}

function readTexts(file: PackageParts): readonly string[] {
  const [part] = partsOf(file, workbookPart(file), "sharedStrings");
  return part === undefined ? [] : [...elements(file.text(part), "si")].map(({ content }) => textOfRuns(content));
}

/** The letters of a text with its runs joined; sound readings of Asian letters are none of it. */
export function textOfRuns(markup: string): string {
  const plain = markup.replace(/<((?:\w+:)?rPh)\b[\s\S]*?<\/\1>/gu, "");
  return [...elements(plain, "t")].map(({ content }) => unescaped(content)).join("");
}

/** Excel: signs that XML can't hold are written `_x000D_`. */
function unescaped(content: string): string {
  return decoded(content).replace(/_x([\dA-F]{4})_/gu, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
