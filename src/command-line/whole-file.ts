/** Files read and written as wholes: what can't be read or written is told by its reason, and a file that stands already is
 *  replaced only by a whole one. */

import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** `missing` also where a folder on the way is missing; `refused` by the system, for which `code` stands. */
export type FileRefusal = { readonly why: "missing" | "folder" } | { readonly why: "refused"; readonly code: string };

export async function readWhole(file: string): Promise<Uint8Array | FileRefusal> {
  return told(stat(file).then<Uint8Array | FileRefusal>((found) => (found.isDirectory() ? folder : readFile(file))));
}

/** Undefined where it went well. Beside the file first, then in its place: a program that is stopped, or a full disk, leaves
 *  the former file as it was. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<FileRefusal | undefined> {
  const known = await told(stat(file));
  if ("isDirectory" in known && known.isDirectory()) return folder;
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const refused = await told(writeFile(beside, bytes).then(() => rename(beside, file)));
  if (refused) await rm(beside, { force: true });
  return refused ?? undefined;
}

const folder: FileRefusal = { why: "folder" };

/** What the system refuses is an answer; any other fault is thrown. */
async function told<T>(work: Promise<T>): Promise<T | FileRefusal> {
  try {
    return await work;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code === "ENOENT" || code === "ENOTDIR" ? { why: "missing" } : { why: "refused", code };
  }
}

/** The system's word for what went wrong: ENOENT, EACCES; undefined for faults that are none of its. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}
