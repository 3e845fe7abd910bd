/**
 * The file that a workbook is saved as, if it was opened from one: our parts with what the file's own say beside, and all
 * parts that we know nothing of, as long as something leads to them.
 */
import type { WorkSheet } from "../../work-sheet";
import { xmlHead } from "../markup";
import { relationsName, type Package, type WrittenRelation } from "../package";
import type { StyleNumbers } from "../write-styles";
import { withRows } from "../write-sheet";
import { mergedBook } from "./kept-book";
import type { KeptFile } from "./kept-file";
import { mergedSheet } from "./kept-sheet";
import { localName, markupText, prune, readMarkup, withoutOwnPrefix } from "./markup-tree";
import { relocatedPart } from "./relocated-parts";
import type { Relocation } from "./relocation";
import { threeWay } from "./three-way";

/** The workbook as it would be written without a file behind it. */
export interface Rendering {
  readonly package: Package;
  readonly styles: StyleNumbers;
  /** Rows of sheets, by part; their parts are frames. */
  readonly rows: ReadonlyMap<string, { readonly sheet: WorkSheet; readonly markup: string }>;
}

/** Relations to what isn't written: Excel makes the order of calculation anew, and the others make no sense in an .xlsx. */
const dropped: ReadonlySet<string> = new Set([
  ...["calcChain", "vbaProject", "xlMacrosheet", "xlIntlMacrosheet", "extensibility"],
  ...["origin", "revisionHeaders", "usernames"],
]);

/** Parts that are one thing: where they differ, ours counts. */
const wholes: ReadonlySet<string> = new Set([
  ...["comments", "vmlDrawing", "threadedComment", "customXml", "customXmlProps", "customProperty"],
  ...["styles", "sharedStrings", "sheetMetadata", "theme"],
]);

export function assembled(kept: KeptFile, now: Rendering): Package {
  return new Assembly(kept, now).package();
}

class Assembly {
  readonly #relocation: Relocation;
  readonly #parts = new Map<string, string | Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #relations = new Map<string, readonly WrittenRelation[]>();
  readonly #before: Package;

  constructor(
    private readonly kept: KeptFile,
    private readonly now: Rendering,
  ) {
    if (!kept.before) throw new Error("The file's parts were not rendered when it was opened.");
    this.#before = kept.before;
    this.#relocation = kept.relocation();
  }

  package(): Package {
    this.#follow("", null);
    const endings = new Set([...this.#parts.keys()].map((name) => name.slice(name.lastIndexOf(".") + 1).toLowerCase()));
    const known = [...this.kept.defaultTypes].filter(([ending]) => endings.has(ending));
    const defaultTypes = new Map([...this.now.package.defaultTypes, ...known]);
    const order = this.kept.parts.names;
    const inFile = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
      new Map(inOrder([...map], ([name]) => order.indexOf(name.toLowerCase())));
    const relations = inOrder([...this.#relations], ([owner]) => order.indexOf(relationsName(owner).toLowerCase()));
    return {
      parts: inFile(this.#parts),
      types: inFile(this.#types),
      defaultTypes,
      relations: new Map(relations),
    };
  }

  /** Writes a part and all that it leads to. `home` is the sheet on whose account that is. */
  #follow(part: string, home: WorkSheet | null, kind = ""): void {
    const relations = this.#relationsOf(part);
    if (part !== "") {
      const written = this.#content(part, home, kind, relations);
      if (written === undefined) return;
      this.#parts.set(part, written);
      const type = this.#typeOf(part, kind);
      if (type) this.#types.set(part, type);
    }
    this.#relations.set(part, this.#withoutIdleLinks(part, relations));
    for (const { target, type, isExternal } of relations) {
      if (isExternal || this.#parts.has(target) || target === "") continue;
      const sheet = this.now.rows.get(target)?.sheet ?? home;
      this.#follow(target, sheet, wordOf(type));
    }
  }

  /** null where its ending says it, as in the file. A template and a book with macros become a plain workbook. */
  #typeOf(part: string, kind: string): string | null {
    const ours = this.now.package.types.get(part);
    if (kind === "officeDocument" || this.kept.parts.nameInFile(part) === "") return ours ?? null;
    const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    return this.kept.typeOf(part) ?? (this.kept.defaultTypes.has(ending) && ending !== "xml" ? null : (ours ?? null));
  }

  /** Links of cells that have none any more. */
  #withoutIdleLinks(part: string, relations: readonly WrittenRelation[]): readonly WrittenRelation[] {
    const sheet = this.now.rows.has(part) ? this.#parts.get(part) : undefined;
    if (typeof sheet !== "string") return relations;
    return relations.filter(({ id, type }) => wordOf(type) !== "hyperlink" || sheet.includes(`"${id}"`));
  }

  #relationsOf(part: string): readonly WrittenRelation[] {
    const ours = this.now.package.relations.get(part) ?? [];
    const taken = new Set(ours.map(({ id }) => id));
    const modelled = new Set((this.#before.relations.get(part) ?? []).map(({ id }) => id));
    const isNeeded = (relation: WrittenRelation): boolean => this.#isWorthAdding(part, relation);
    const foreign = this.kept
      .relations(part)
      .filter(({ id, type }) => !taken.has(id) && !modelled.has(id) && !dropped.has(wordOf(type)));
    const order = this.kept.relations(part).map(({ id }) => id);
    return inOrder([...foreign, ...ours.filter(isNeeded)], ({ id }) => order.indexOf(id));
  }

  /** What we always write isn't added to a file that did without. */
  #isWorthAdding(owner: string, { target, isExternal, type }: WrittenRelation): boolean {
    if (isExternal || this.kept.parts.nameInFile(target) !== "" || owner !== "") return true;
    if (wordOf(type) === "officeDocument") return true;
    return this.#before.parts.get(target) !== this.now.package.parts.get(target);
  }

  #content(
    part: string,
    home: WorkSheet | null,
    kind: string,
    relations: readonly WrittenRelation[],
  ): string | Uint8Array | undefined {
    const [now, before] = [this.now.package.parts.get(part), this.#before.parts.get(part)];
    const file = this.kept.parts.bytes(part);
    if (now === undefined) return file && this.#foreign(part, file, home, kind);
    const text = file && this.kept.parts.text(part);
    const rows = this.now.rows.get(part);
    const keptSheet = rows && this.kept.sheets.get(rows.sheet);
    if (typeof now !== "string") return now;
    if (rows) {
      const isKnown = keptSheet && text !== undefined && typeof before === "string";
      const versions = isKnown ? { file: text, before, now } : null;
      const frame =
        versions && keptSheet ? mergedSheet(versions, rows.sheet, keptSheet, this.now.styles, this.#relocation) : now;
      return withRows(withoutDangling(frame, relations), rows.markup, rows.sheet);
    }
    if (file === undefined || text === undefined || typeof before !== "string") return now;
    if (part === this.kept.bookPart) {
      const isDropped = (id: string): boolean => !relations.some((relation) => relation.id === id);
      return withoutDangling(mergedBook({ file: text, before, now }, this.#relocation, isDropped), relations);
    }
    if (kind === "styles" || kind === "sharedStrings") return now;
    if (before === now) return this.#withTitles(kind, text) ?? file;
    if (wholes.has(kind)) return now;
    return xmlHead + markupText(threeWay(withoutOwnPrefix(readMarkup(text)), readMarkup(before), readMarkup(now)));
  }

  #foreign(part: string, bytes: Uint8Array, home: WorkSheet | null, kind: string): string | Uint8Array {
    const text = this.#relocation.isNothing ? undefined : this.kept.parts.text(part);
    return (text === undefined ? null : relocatedPart(text, kind, home, this.#relocation)) ?? bytes;
  }

  /** The list of sheets among the properties goes when the sheets have others names: Excel makes it anew. */
  #withTitles(kind: string, text: string): string | null {
    const isSame = this.#relocation.isNothing && this.now.rows.size === this.kept.sheets.size;
    if (kind !== "extended-properties" || isSame) return null;
    const root = readMarkup(text);
    prune(root, ({ name }) => ["TitlesOfParts", "HeadingPairs"].includes(localName(name)));
    return xmlHead + markupText(root);
  }
}

/** What is in the file in its order, then what is new. */
function inOrder<T>(list: readonly T[], placeOf: (item: T) => number): T[] {
  const place = (item: T): number => (placeOf(item) < 0 ? Number.MAX_SAFE_INTEGER : placeOf(item));
  return [...list].sort((a, b) => place(a) - place(b));
}

function wordOf(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** What named a part that isn't there any more goes with it. */
function withoutDangling(text: string, relations: readonly WrittenRelation[]): string {
  const ids = new Set(relations.map(({ id }) => id));
  const isDangling = (id: string | undefined): boolean => id !== undefined && id !== "" && !ids.has(id);
  if (![...text.matchAll(/\sr:id="([^"]*)"/g)].some(([, id]) => isDangling(id))) return text;
  const root = readMarkup(text);
  prune(root, ({ attributes }) => isDangling(attributes.get("r:id")));
  return xmlHead + markupText(root);
}
