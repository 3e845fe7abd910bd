/** The bytes of a file, or pasted text → PlanDocument. What a file is, is seen by its content: names are often wrong. Works the
 *  same in a browser's worker and in Node. */

import type { DocumentBlock, DocumentFault, DocumentNote, PlanDocument } from "../core/reading/plan-document";
import { UnreadableWorkbook } from "../file/markup";
import { faultOfCompoundFile, isCompoundFile } from "./compound-file";
import { MarkupReader } from "./markup-reader";
import { lettersOf } from "./text-encoding";
import { readTextFile } from "./text-file";
import { UnreadableDocument } from "./unreadable-document";
import { readWordFile } from "./word-file";
import { ZipFile } from "./zip-file";

export type ReadDocument =
  | { readonly kind: "document"; readonly document: PlanDocument }
  | { readonly kind: "fault"; readonly fault: DocumentFault };

/** Told now and then while a file is read, 0 to 1. */
export type Progress = (part: number) => void;

/** A plan with all its pictures has some 50 MB. */
const mostBytes = 200 * 1024 * 1024;

export async function readDocument(name: string, bytes: Uint8Array, progress?: Progress): Promise<ReadDocument> {
  return answered(() => documentOf(name, bytes, progress));
}

/** Pasted text. */
export async function readText(text: string, progress?: Progress): Promise<ReadDocument> {
  return answered(() => readTextFile("", text, progress));
}

async function answered(read: () => PlanDocument | Promise<PlanDocument>): Promise<ReadDocument> {
  try {
    return { kind: "document", document: await read() };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { kind: "fault", fault: error.fault };
    if (error instanceof UnreadableWorkbook) return { kind: "fault", fault: "damaged" };
    throw error;
  }
}

async function documentOf(name: string, bytes: Uint8Array, progress?: Progress): Promise<PlanDocument> {
  if (bytes.length === 0) throw new UnreadableDocument("empty", "The file has no bytes.");
  if (bytes.length > mostBytes) throw new UnreadableDocument("too-large", "The file is too large.");
  if (isCompoundFile(bytes)) throw new UnreadableDocument(faultOfCompoundFile(bytes), "A file of Office before 2007.");
  if (isZip(bytes)) return officeDocument(name, new ZipFile(bytes), progress);
  if (isPdf(bytes)) {
    const { readPdf } = await import(/* webpackChunkName: "reading-pdf" */ "./pdf-file");
    return readPdf(name, bytes, (page, pages) => progress?.(page / pages));
  }
  const beginning = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048)).replace(/^(?:ï»¿|ÿþ|þÿ)/u, "");
  if (/^\s*(?:\{\\rtf|<!doctype|<html|<\?xml|MIME-Version:)/iu.test(beginning)) {
    throw new UnreadableDocument("unknown-kind", "A text with markup of another kind.");
  }
  return readTextFile(name, lettersOf(bytes), progress);
}

/** Readers of PDF take files with some foreign bytes before the signature, and so do we. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && [3, 5].includes(bytes[2] ?? 0);
}

/** An Office file says what it is by the first element of its main part. */
async function officeDocument(name: string, file: ZipFile, progress?: Progress): Promise<PlanDocument> {
  if (file.text("mimetype").startsWith("application/vnd.oasis.opendocument")) {
    throw new UnreadableDocument("open-document", "A file of LibreOffice.");
  }
  const part = file.relations("").find(({ type, isExternal }) => type === "officeDocument" && !isExternal)?.target;
  if (part === undefined) throw new UnreadableDocument("unknown-kind", "The zip file is no Office file.");
  if (!file.has(part)) throw new UnreadableDocument("damaged", "The file's main part is missing.");
  if (part.endsWith(".bin")) throw new UnreadableDocument("binary-excel", "A workbook in Excel's binary format.");
  const xml = file.text(part);
  const reader = new MarkupReader(xml);
  const kind = reader.toChild() ? reader.name : "";
  if (kind === "workbook") {
    const { readWorkbookFile } = await import(/* webpackChunkName: "reading-workbook" */ "./workbook-file");
    return readWorkbookFile(name, file, progress);
  }
  if (kind === "document") {
    const document = readWordFile(name, file, { part, xml }, progress);
    return withEmbedded(document, file, part);
  }
  throw new UnreadableDocument("unknown-kind", `The file's main part is a ${kind}.`);
}

/** A document with the workbooks that are embedded in it, which stand behind its own text; other files within are told. */
async function withEmbedded(document: PlanDocument, file: ZipFile, part: string): Promise<PlanDocument> {
  const embedded = file.relations(part).filter(({ type, isExternal }) => type === "package" && !isExternal);
  if (embedded.length === 0) return document;
  const { readWorkbookFile } = await import(/* webpackChunkName: "reading-workbook" */ "./workbook-file");
  const tables: DocumentBlock[] = [];
  const read: string[] = [];
  const ignored: string[] = [];
  for (const { target } of embedded) {
    const name = target.replace(/^.*\//u, "");
    const found = /\.xls[xm]$/iu.test(name)
      ? await answered(() => readWorkbookFile(name, new ZipFile(file.bytes(target))))
      : undefined;
    if (found?.kind !== "document") ignored.push(name);
    else {
      read.push(name);
      tables.push(...found.document.blocks);
    }
  }
  const notes: readonly DocumentNote[] = [
    ...(read.length > 0 ? [{ kind: "embedded-read", names: read } as const] : []),
    ...(ignored.length > 0 ? [{ kind: "embedded-ignored", names: ignored } as const] : []),
  ];
  return { ...document, blocks: [...document.blocks, ...tables], notes: [...document.notes, ...notes] };
}
