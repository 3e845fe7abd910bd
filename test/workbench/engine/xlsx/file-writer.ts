/** Gathers the parts of an .xlsx file with their types and relations while they are written. */
import { relationNamespace } from "./markup";
import { ownDefaultTypes, type Package, type WrittenRelation } from "./package";

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

/** What an opened file says of its relations: those that are still there keep their ids. */
export type KnownRelations = (owner: string) => readonly WrittenRelation[];

export class FileWriter {
  readonly #parts = new Map<string, string | Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #relations = new Map<string, WrittenRelation[]>();

  constructor(private readonly known: KnownRelations = () => []) {}

  /** Adds a part that `owner` ("" is the file itself) refers to; returns the relation's id. */
  add(owner: string, type: PartType, name: string, content: string | Uint8Array): string {
    this.#parts.set(name, content);
    const contentType = contentTypes[type];
    if (contentType !== null) this.#types.set(name, contentType);
    const short = type === "workbook" ? "officeDocument" : type;
    return this.#relate(owner, relationTypes[type] ?? `${relationNamespace}/${short}`, name, false);
  }

  link(owner: string, address: string): string {
    const known = this.#relations.get(owner)?.find(({ target, isExternal }) => isExternal && target === address);
    return known?.id ?? this.#relate(owner, `${relationNamespace}/hyperlink`, address, true);
  }

  #relate(owner: string, type: string, target: string, isExternal: boolean): string {
    const relations = this.#relations.get(owner) ?? [];
    const known = this.known(owner);
    const same = known.find((other) => isSameRelation(other, type, target, isExternal));
    const taken = new Set([...known, ...relations].map(({ id }) => id));
    let number = relations.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = same?.id ?? `rId${number}`;
    // LibreOffice spells some types its own way.
    this.#relations.set(owner, [...relations, { id, type: same?.type ?? type, target, isExternal }]);
    return id;
  }

  get package(): Package {
    return {
      parts: this.#parts,
      types: this.#types,
      defaultTypes: ownDefaultTypes,
      relations: this.#relations,
    };
  }
}

/** Types are compared by their last word, targets as Excel does, without case. */
function isSameRelation(known: WrittenRelation, type: string, target: string, isExternal: boolean): boolean {
  const word = (address: string): string => address.slice(address.lastIndexOf("/") + 1);
  if (known.isExternal !== isExternal || word(known.type) !== word(type)) return false;
  return isExternal ? known.target === target : known.target.toLowerCase() === target.toLowerCase();
}
