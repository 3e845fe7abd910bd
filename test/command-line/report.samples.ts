/** A folder for one test, and what the command line writes into it. */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { answerTo, type Answer } from "../../src/command-line/answer";

export interface Folder {
  /** The path of a file in it. */
  readonly path: (name: string) => string;
  /** Writes a file, from lines whose cells are separated by "|", or from bytes. */
  readonly put: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly bytes: (name: string) => Promise<Uint8Array>;
  /** The report's sheet, the last of the workbook. */
  readonly sheet: (name: string) => Promise<ExcelJS.Worksheet>;
  /** `attain report` with `key value` pairs; files are named as they are in the folder. */
  readonly report: (options: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly remove: () => Promise<void>;
}

export async function openFolder(): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), "attain-report-"));
  const path = (name: string): string => join(root, name);
  const bytes = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(path(name)));
  const files = ["plan", "actuals", "out"];
  return {
    path,
    bytes,
    put: async (name, content) => {
      const text = typeof content === "string" ? content.replace(/ *\| */gu, "\t") : content;
      await writeFile(path(name), text);
      return path(name);
    },
    sheet: async (name) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(await bytes(name)) as unknown as ArrayBuffer);
      const sheet = book.worksheets.at(-1);
      if (!sheet) throw new Error(`${name} has no sheet`);
      return sheet;
    },
    report: async (options) => {
      const typed = Object.entries(options).flatMap(([name, value]) => [
        `--${name}`,
        files.includes(name) ? path(value) : value,
      ]);
      const answer = await answerTo(["report", ...typed]);
      return { ...answer, told: answer.told.split(`${root}/`).join("") };
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** The cells of a report's table by the code of their row and the key of their column's heading. */
export function tableOf(sheet: ExcelJS.Worksheet): (code: string, heading: string) => ExcelJS.CellValue | undefined {
  let head: ExcelJS.Row | undefined;
  sheet.eachRow((row) => {
    const texts = (row.values as ExcelJS.CellValue[]).map(String);
    if (!head && texts.includes("Chỉ tiêu") && texts.includes("Mã")) head = row;
  });
  if (!head) throw new Error("no headings");
  const headings = (head.values as ExcelJS.CellValue[]).map(String);
  const top = head.number;
  return (code, heading) => {
    for (let row = top + 1; row <= sheet.rowCount; row++) {
      if (sheet.getCell(row, headings.indexOf("Mã")).value !== code) continue;
      const cell = sheet.getCell(row, headings.indexOf(heading));
      // ExcelJS: a formula that gives a blank text has no result.
      return cell.formula ? ((cell.result as ExcelJS.CellValue | undefined) ?? "") : cell.value;
    }
    return undefined;
  };
}
