/** Workbooks that many tests begin with: prepared in an Excel, saved once for each process, and opened as the files that they
 *  then are, as people do. */
import { openExcel, type ExcelDriver } from "./driver";
import type { ExcelOptions } from "./opening";

declare global {
  /** Files by the name of their preparation. Of the whole process; jest-environment.ts puts them there. */
  var workbenchBooks: Map<string, Promise<Uint8Array>> | undefined;
  /** Whether something has failed in the test that runs; jest-environment.ts says so. */
  var workbenchHasFailed: boolean | undefined;
}

type Options = Omit<ExcelOptions, "book" | "addIn">;

/** The name tells a preparation from others. */
export interface Preparation {
  readonly name: string;
  readonly prepare: (excel: ExcelDriver) => Promise<void>;
}

/** Excel with such a workbook. */
export async function openPrepared(
  name: string,
  prepare: (excel: ExcelDriver) => Promise<void>,
  options: Options = {},
): Promise<ExcelDriver> {
  return openExcel({ ...options, book: await bookOf({ name, prepare }, options) });
}

/**
 * Each test of the file finds such a workbook opened anew, in the same Excel, as somebody opens one file after another: that takes
 * a third of the processor time of another Excel. For tests that leave nothing in page and browser but what is in the workbook.
 */
export function inOneExcel(preparation: Preparation, take: (excel: ExcelDriver) => void, options: Options = {}): void {
  let excel: ExcelDriver | undefined;
  beforeEach(async () => {
    if (excel) await excel.openNext(await bookOf(preparation, options));
    else excel = await openExcel({ ...options, book: await bookOf(preparation, options) });
    take(excel);
  });
  afterEach(async () => {
    if (globalThis.workbenchHasFailed !== true) return excel?.check();
    const failed = excel;
    excel = undefined;
    await failed?.close();
  });
  afterAll(() => excel?.close());
}

async function bookOf({ name, prepare }: Preparation, options: Options): Promise<Uint8Array> {
  const books = (globalThis.workbenchBooks ??= new Map<string, Promise<Uint8Array>>());
  const key = `${name} ${options.locale ?? "vi-VN"}`;
  const known = books.get(key) ?? prepared(prepare, options);
  books.set(key, known);
  return known;
}

async function prepared(prepare: (excel: ExcelDriver) => Promise<void>, options: ExcelOptions): Promise<Uint8Array> {
  const excel = await openExcel(options);
  await prepare(excel);
  await excel.quiet();
  const bytes = await excel.save();
  await excel.close();
  return bytes;
}
