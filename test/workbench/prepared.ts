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
 * Opens such a workbook for a test, in the same Excel as for the test before if that is to be alike: as somebody opens one file after
 * another, at a third of the processor time of another Excel. For tests that change nothing in page and browser but the workbook.
 */
export function inOneExcel({ name, prepare }: Preparation): (options?: Options) => Promise<ExcelDriver> {
  let open: { readonly excel: ExcelDriver; readonly like: string } | undefined;
  const close = async (): Promise<void> => {
    const closing = open?.excel;
    open = undefined;
    await closing?.close();
  };
  // What a failed test leaves behind is nothing for the next one.
  afterEach(() => (globalThis.workbenchHasFailed === true ? close() : open?.excel.check()));
  afterAll(close);
  return async (options = {}) => {
    const like = JSON.stringify(options);
    if (open?.like === like) await open.excel.openNext(await bookOf({ name, prepare }, options));
    else {
      await close();
      open = { excel: await openPrepared(name, prepare, options), like };
    }
    return open.excel;
  };
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
