/** Workbooks that many tests begin with: prepared in an Excel, saved once for each process, and opened as the files that they
 *  then are, as people do. */
import { openExcel, type ExcelDriver } from "./driver";
import type { ExcelOptions } from "./opening";

declare global {
  /** Files by the name of their preparation. Of the whole process; jest-environment.ts puts them there. */
  var workbenchBooks: Map<string, Promise<Uint8Array>> | undefined;
}

/** Excel with such a workbook; the name tells its preparation from others. */
export async function openPrepared(
  name: string,
  prepare: (excel: ExcelDriver) => Promise<void>,
  options: Omit<ExcelOptions, "book" | "addIn"> = {},
): Promise<ExcelDriver> {
  const books = (globalThis.workbenchBooks ??= new Map<string, Promise<Uint8Array>>());
  const key = `${name} ${options.locale ?? "vi-VN"}`;
  const known = books.get(key) ?? prepared(prepare, options);
  books.set(key, known);
  return openExcel({ ...options, book: await known });
}

async function prepared(prepare: (excel: ExcelDriver) => Promise<void>, options: ExcelOptions): Promise<Uint8Array> {
  const excel = await openExcel(options);
  await prepare(excel);
  await excel.quiet();
  const bytes = await excel.save();
  await excel.close();
  return bytes;
}
