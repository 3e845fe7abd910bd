/** The bytes of a file, or pasted text → PlanDocument. What a file is, is seen by its content: names are often wrong. Works the
 *  same in a browser's worker and in Node. */

import type { DocumentFault, PlanDocument } from "../core/reading/plan-document";
import { UnreadableWorkbook } from "../file/markup";
import { faultOfCompoundFile, isCompoundFile } from "./compound-file";
import { lettersOf } from "./text-encoding";
import { readTextFile } from "./text-file";
import { UnreadableDocument } from "./unreadable-document";

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
  if (isZip(bytes)) {
    const { readOfficeFile } = await import(/* webpackChunkName: "reading-office" */ "./office-file");
    return readOfficeFile(name, bytes, progress);
  }
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
