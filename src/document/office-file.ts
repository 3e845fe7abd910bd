/** A file of Office since 2007, by what its main part says that it is: a document with the workbooks embedded in it, or a workbook.
 *  Each reader is loaded when it is first used. */

import type { DocumentBlock, DocumentNote, PlanDocument } from "../core/reading/plan-document";
import { UnreadableWorkbook } from "../file/markup";
import { MarkupReader } from "./markup-reader";
import type { Progress } from "./read-document";
import { UnreadableDocument } from "./unreadable-document";
import { ZipFile } from "./zip-file";

/** Throws an UnreadableDocument, or an UnreadableWorkbook where the parts of one are damaged. */
export async function readOfficeFile(name: string, bytes: Uint8Array, progress?: Progress): Promise<PlanDocument> {
  const file = new ZipFile(bytes);
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
  if (kind === "workbook") return readWorkbook(name, file, progress);
  if (kind === "document") {
    const { readWordFile } = await import(/* webpackChunkName: "reading-word" */ "./word-file");
    return readWordFile(name, file, { part, xml, embedded: await embeddedIn(file, part) }, progress);
  }
  throw new UnreadableDocument("unknown-kind", `The file's main part is a ${kind}.`);
}

async function readWorkbook(name: string, file: ZipFile, progress?: Progress): Promise<PlanDocument> {
  const { readWorkbookFile } = await import(/* webpackChunkName: "reading-workbook" */ "./workbook-file");
  return readWorkbookFile(name, file, progress);
}

/** What stands in the workbooks that a document embeds; other files within are told. */
async function embeddedIn(file: ZipFile, part: string): Promise<Pick<PlanDocument, "blocks" | "notes">> {
  const embedded = file.relations(part).filter(({ type, isExternal }) => type === "package" && !isExternal);
  const blocks: DocumentBlock[] = [];
  const read: string[] = [];
  const ignored: string[] = [];
  for (const { target } of embedded) {
    const name = target.replace(/^.*\//u, "");
    const found = /\.xls[xm]$/iu.test(name) ? await readable(name, file.bytes(target)) : undefined;
    (found ? read : ignored).push(name);
    blocks.push(...(found?.blocks ?? []));
  }
  const notes: readonly DocumentNote[] = [
    ...(read.length > 0 ? [{ kind: "embedded-read", names: read } as const] : []),
    ...(ignored.length > 0 ? [{ kind: "embedded-ignored", names: ignored } as const] : []),
  ];
  return { blocks, notes };
}

/** Undefined for a workbook that nobody could read: the document around it can be, and names it. */
async function readable(name: string, bytes: Uint8Array): Promise<PlanDocument | undefined> {
  try {
    return await readWorkbook(name, new ZipFile(bytes));
  } catch (error) {
    if (error instanceof UnreadableDocument || error instanceof UnreadableWorkbook) return undefined;
    throw error;
  }
}
