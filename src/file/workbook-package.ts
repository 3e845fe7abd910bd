/** An .xlsx file as its parts by name: bytes in, bytes out. Parts that nobody changes are packed again as they were. */

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { elements, UnreadableWorkbook, withElements } from "./markup";

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: `worksheet`; the addresses differ between the two dialects of the format. */
  readonly type: string;
  /** A part's name without a slash before it, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

const alreadyPacked = /\.(?:png|jpe?g|gif|emf|wmf|zip|docx|xlsx|pdf|mp[34])$/iu;
const contentTypes = "[Content_Types].xml";
/** Zip knows no time before it; the same workbook gives the same bytes. */
const noTime = new Date(1980, 0, 2);

export class WorkbookPackage {
  readonly #parts: Map<string, Uint8Array>;

  /** Throws a UnreadableWorkbook for bytes that are no .xlsx file, or that would unpack to more than `most` bytes. */
  constructor(bytes: Uint8Array, most = Infinity) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
      throw new UnreadableWorkbook("The bytes are no zip file.", "not-a-workbook");
    }
    this.#parts = new Map(Object.entries(unzipped(bytes, most)));
    if (!this.has(contentTypes)) throw new UnreadableWorkbook("The zip file holds no workbook.", "not-a-workbook");
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** Part names are compared without case. */
  #key(name: string): string | undefined {
    if (this.#parts.has(name)) return name;
    const wanted = name.toLowerCase();
    return this.names.find((known) => known.toLowerCase() === wanted);
  }

  has(name: string): boolean {
    return this.#key(name) !== undefined;
  }

  /** "" for a part that isn't there. */
  text(name: string): string {
    const bytes = this.#parts.get(this.#key(name) ?? "");
    return bytes ? strFromU8(bytes).replace(/^\uFEFF/u, "") : "";
  }

  put(name: string, text: string): void {
    const key = this.#key(name) ?? name;
    this.#parts.set(key, strToU8(text));
  }

  /** Takes a part away with its own list of relations, its content type, and every relation that leads to it. */
  remove(part: string): void {
    const key = this.#key(part);
    if (key === undefined) return;
    this.#parts.delete(key);
    const own = this.#key(relationsPart(key));
    if (own !== undefined) this.#parts.delete(own);
    this.put(
      contentTypes,
      withElements(this.text(contentTypes), "Override", ({ attributes }) =>
        isSame(attributes["PartName"] ?? "", `/${key}`) ? null : undefined,
      ),
    );
    for (const list of this.names.filter((name) => name.endsWith(".rels"))) {
      const folder = folderOf(list);
      const before = this.text(list);
      const after = withElements(before, "Relationship", ({ attributes }) =>
        attributes["TargetMode"] !== "External" && isSame(resolved(folder, attributes["Target"] ?? ""), key)
          ? null
          : undefined,
      );
      if (after !== before) this.put(list, after);
    }
  }

  /** What a part ("" is the file itself) refers to. */
  relations(part: string): readonly Relation[] {
    const list = relationsPart(part);
    return [...elements(this.text(list), "Relationship")].map(({ attributes }) => {
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

  bytes(): Uint8Array {
    const files: Zippable = {};
    for (const [name, bytes] of this.#parts)
      files[name] = [bytes, { level: alreadyPacked.test(name) ? 0 : levelFor(bytes) }];
    return zipSync(files, { mtime: noTime });
  }
}

/** Formulas repeat themselves: packing megabytes of them harder takes three times as long and saves little. */
function levelFor(bytes: Uint8Array): 2 | 6 {
  return bytes.length > 1_000_000 ? 2 : 6;
}

function unzipped(bytes: Uint8Array, most: number): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      // fflate: a part never becomes larger than the zip says here, whatever it holds.
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > most) throw new UnreadableWorkbook("The zip file is too large.", "too-large");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("The zip file is damaged.", "damaged", { cause: error });
  }
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The folder from which a list of relations counts: `xl/` for `xl/_rels/workbook.xml.rels`. */
function folderOf(list: string): string {
  return list.slice(0, list.lastIndexOf("_rels/"));
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split(/[\\/]/u)) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
