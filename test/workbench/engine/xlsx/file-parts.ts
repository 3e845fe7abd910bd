/** The parts of an .xlsx file by name, and how they refer to each other. Bytes in; says what kind of file it is if it is none. */
import { unzipSync } from "fflate";
import { UnreadableFile } from "./unreadable-file";
import { childrenOf, readXml, type XmlElement } from "./xml";

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet"; the addresses differ between the two dialects of the format. */
  readonly type: string;
  /** A part's name, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
  /** The whole address of the type. */
  readonly typeAddress: string;
}

const strictAddress = "http://purl.oclc.org/ooxml/";

export class FileParts {
  /** By name in lower case: Excel looks names up without case. */
  readonly #parts: ReadonlyMap<string, Uint8Array>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(bytes: Uint8Array) {
    const { parts, names } = unzipped(bytes);
    this.#parts = parts;
    this.#names = names;
    if (this.names.some((name) => name.endsWith("/workbook.bin")))
      throw new UnreadableFile("binary", "xl/workbook.bin");
    if (!this.#parts.has("[content_types].xml")) throw new UnreadableFile("noWorkbook", "A zip without content types.");
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** As the file spells it; "" if it has no such part. */
  nameInFile(name: string): string {
    return this.#names.get(name.toLowerCase()) ?? "";
  }

  bytes(name: string): Uint8Array | undefined {
    return this.#parts.get(name.toLowerCase());
  }

  /** In the stricter of the two dialects of the format, whose elements have other addresses. */
  get isStrict(): boolean {
    return this.relations("").some(({ typeAddress }) => typeAddress.startsWith(strictAddress));
  }

  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && decoded(bytes);
  }

  xml(name: string): XmlElement | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : readXml(text);
  }

  /** What a part ("" is the file itself) refers to. */
  relations(part: string): Relation[] {
    const slash = part.lastIndexOf("/");
    const folder = part.slice(0, slash + 1);
    const list = this.xml(`${folder}_rels/${part.slice(slash + 1)}.rels`);
    return childrenOf(list, "Relationship").map(({ attributes }) => {
      const isExternal = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
        target: isExternal ? target : resolved(folder, target),
        isExternal,
        typeAddress: attributes["Type"] ?? "",
      };
    });
  }
}

function unzipped(bytes: Uint8Array): { parts: Map<string, Uint8Array>; names: Map<string, string> } {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new UnreadableFile("noWorkbook", "No zip.");
  try {
    const unpacked = unzipSync(bytes);
    const names = Object.keys(unpacked);
    const parts = names.filter((name) => !name.endsWith("/"));
    return {
      parts: new Map(parts.map((name) => [partName(name).toLowerCase(), unpacked[name] ?? new Uint8Array()])),
      names: new Map(parts.map((name) => [partName(name).toLowerCase(), partName(name)])),
    };
  } catch (problem) {
    throw new UnreadableFile("damaged", problem instanceof Error ? problem.message : String(problem));
  }
}

/** Some writers use "\" between folders. */
function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

/** The container of the nineties: a workbook of then, or an encrypted one of now. */
function compoundFile(bytes: Uint8Array): UnreadableFile {
  const isEncrypted = hasWideText(bytes, "EncryptedPackage");
  return isEncrypted ? new UnreadableFile("password", "EncryptedPackage") : new UnreadableFile("oldExcel", "OLE2");
}

function hasWideText(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function decoded(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).replaceAll("\\", "/").split("/")) {
    if (step === "..") parts.pop();
    else if (step !== "" && step !== ".") parts.push(step);
  }
  return parts.join("/");
}
