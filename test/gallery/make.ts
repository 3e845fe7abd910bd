/** `npm run gallery`: every form and the written report, from the plan of 2025 with sample results, as LibreOffice prints
 *  them → docs/gallery.md and its pictures. */

import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { documentBytes, workbookBytes } from "../../src/command-line/report-bytes";
import type { Outcome } from "../../src/core/outcome";
import { convertAll, printedPages, withoutTables, type NamedFile } from "../office/libreoffice";
import { captions, galleryText, type Shown } from "./gallery-text";
import { cropped, picturesOf, stamped } from "./pages";
import { pngOf } from "./png";
import { sampleBook, samples } from "./sample-book";

const docs = resolve(__dirname, "../../docs");
const folder = join(docs, "images/gallery");
const stampName = "stamp.xlsx";

function given<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.problems));
}

async function stampFile(): Promise<NamedFile> {
  const book = new ExcelJS.Workbook();
  const cell = book.addWorksheet("Mẫu").getCell("A1");
  cell.value = "SỐ LIỆU MẪU";
  cell.font = { name: "Times New Roman", size: 15, bold: true, color: { argb: "FFB00020" } };
  return { name: stampName, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

async function files(): Promise<readonly NamedFile[]> {
  const books = samples.map(async (sample): Promise<NamedFile> => {
    const { request, contents } = sampleBook(sample);
    return { name: `${sample.slug}.xlsx`, bytes: withoutTables(given(await workbookBytes(request, contents))) };
  });
  const [first] = samples;
  if (!first) throw new Error("There are no samples.");
  const written = given(await documentBytes(sampleBook(first).request));
  return Promise.all([...books, Promise.resolve({ name: "bao-cao-van-ban.docx", bytes: written }), stampFile()]);
}

/** Of long documents the first page, the one that is signed, and the last. */
function chosenPages(texts: readonly string[]): readonly number[] {
  const all = texts.map((_, index) => index);
  if (all.length <= 2) return all;
  return all.filter((page) => page === 0 || page === all.length - 1 || /Nơi nhận:/u.test(texts[page] ?? ""));
}

async function make(): Promise<void> {
  const given = await files();
  const pdfs = await convertAll(given, "pdf");
  const pdfOf = (name: string): Uint8Array => pdfs[given.findIndex((file) => file.name === name)] ?? new Uint8Array();
  const [stampPage] = await picturesOf(pdfOf(stampName));
  if (!stampPage) throw new Error("The stamp has no page.");
  const stamp = cropped(stampPage);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const shown: Shown[] = [];
  for (const { name } of given.filter((file) => file.name !== stampName)) {
    const slug = name.replace(/\.[^.]+$/u, "");
    const pdf = pdfOf(name);
    const texts = await printedPages(pdf);
    const pictures = await picturesOf(pdf);
    const pages = chosenPages(texts);
    for (const page of pages) {
      const picture = pictures[page];
      if (!picture) throw new Error(`${name} has no page ${page + 1}.`);
      await writeFile(join(folder, `${slug}-${page + 1}.png`), pngOf(stamped(picture, stamp)));
    }
    shown.push({ slug, pages: pages.map((page) => page + 1), of: pictures.length });
  }
  await writeFile(join(docs, "gallery.md"), galleryText(shown, captions));
  console.log(`${shown.length} documents, ${(await readdir(folder)).length} pictures in docs/images/gallery`);
}

make().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
