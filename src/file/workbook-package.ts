/** An .xlsx file as its parts by name: bytes in, bytes out. Parts that nobody changes are packed again as they were. */

import { strFromU8, strToU8, unzipSync } from "fflate";
import { UnreadableWorkbook, withElements } from "./markup";
import { folderOf, relationsPart, relationsWithin, resolved, type Relation } from "./relations";
import { zipFile } from "./zip-writer";

const contentTypes = "[Content_Types].xml";

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

  put(name: string, content: string | Uint8Array): void {
    const key = this.#key(name) ?? name;
    this.#parts.set(key, typeof content === "string" ? strToU8(content) : content);
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
    return relationsWithin(list, this.text(list));
  }

  bytes(): Uint8Array {
    return zipFile([...this.#parts]);
  }
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

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
