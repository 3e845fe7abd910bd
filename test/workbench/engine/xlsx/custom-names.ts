/**
 * Functions of add-ins carry a prefix in files, "_xldudf_SAP_GETDATA(…)" for SAP.GETDATA, by which Excel knows them again
 * (https://github.com/OfficeDev/Excel-Custom-Functions/issues/108, https://github.com/OfficeDev/office-js/issues/4811).
 * Without the add-in nobody knows which "_" was a dot; so an open workbook remembers what it read.
 */
import type { Book } from "../book";

const prefix = "_xldudf_";
const seen = new WeakMap<Book, Set<string>>();

/** Notes the names in a formula of a file. */
export function noteCustomNames(book: Book, written: string): void {
  if (!written.includes(prefix)) return;
  const names = seen.get(book) ?? new Set<string>();
  for (const [, name] of written.matchAll(/_xldudf_([\p{L}\p{M}\p{N}_.]+)/gu)) if (name) names.add(name.toLowerCase());
  seen.set(book, names);
}

/** What a file writes for the name of a function: unchanged if it isn't an add-in's. */
export function fileCustomName(book: Book, name: string): string {
  const isCustom = book.customFunction(name) !== null || seen.get(book)?.has(name.toLowerCase());
  return isCustom ? prefix + name.toUpperCase().replaceAll(".", "_") : name;
}
