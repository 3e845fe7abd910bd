/** LibreOffice as the reader without the add-in: files in, what it recalculates or prints out. */

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const run = promisify(execFile);

const places = [
  process.env["SOFFICE_PATH"],
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

function program(): string {
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found) return found;
  throw new Error(
    [
      "LibreOffice is not on this machine, and these tests open our files with it.",
      "Debian and Ubuntu: sudo apt-get install libreoffice-calc libreoffice-writer poppler-utils fonts-liberation2",
      "Windows and Mac: https://www.libreoffice.org/download",
      "Elsewhere installed? Set SOFFICE_PATH to its program soffice.",
    ].join("\n"),
  );
}

const item = (path: string, property: string): string => `<item oor:path="/org.openoffice.${path}">${property}</item>`;
const prop = (name: string, value: string): string =>
  `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop>`;
const pairs = "Office.Common/Font/Substitution/FontPairs";

/** LibreOffice trusts the figures that another program left in a file unless told to recalculate always. It measures columns
 *  by the digits of Calibri; where neither that nor its double is installed, those of Liberation Serif are as wide. */
const profile = [
  `<?xml version="1.0" encoding="UTF-8"?>`,
  `<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
  item("Office.Calc/Formula/Load", prop("OOXMLRecalcMode", "0")),
  item("Office.Calc/Formula/Load", prop("ODFRecalcMode", "0")),
  item("Office.Common/Font/Substitution", prop("Replacement", "true")),
  item(
    pairs,
    `<node oor:name="_0" oor:op="replace">${prop("ReplaceFont", "Calibri")}${prop("SubstituteFont", "Liberation Serif")}${prop("Always", "true")}${prop("OnScreenOnly", "false")}</node>`,
  ),
].join("\n");

/** As in Vietnam: a comma before decimals. */
const vietnamese = item("Setup/L10N", prop("ooSetupSystemLocale", "vi"));

/** Texts that are numbers in the user's region are calculated with, as Excel does; LibreOffice by itself takes plain ones only. */
const readingTexts = item("Office.Calc/Formula/Syntax", prop("StringConversion", "3"));

export interface ReaderSettings {
  /** In English, the way LibreOffice begins, unless given; prints are Vietnamese. */
  readonly region?: "vi" | "en";
  readonly readsTexts?: boolean;
}

export type ConvertedTo = "xlsx" | "pdf" | "txt" | "fods";

/** The workbook as LibreOffice writes it after recalculating everything, or as it prints it. */
export async function convert(workbook: Uint8Array, to: ConvertedTo): Promise<Uint8Array> {
  const [converted] = await convertAll([{ name: "book.xlsx", bytes: workbook }], to);
  if (!converted) throw new Error("LibreOffice gave no file.");
  return converted;
}

export interface NamedFile {
  /** With its ending; no two alike. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same for several files, documents too, by one start of LibreOffice, which takes longer than a file does. */
export async function convertAll(
  files: readonly NamedFile[],
  to: ConvertedTo,
  { region = to === "pdf" ? "vi" : "en", readsTexts = false }: ReaderSettings = {},
): Promise<readonly Uint8Array[]> {
  const soffice = program();
  const folder = await mkdtemp(join(tmpdir(), "attain-office-"));
  try {
    const user = join(folder, "profile", "user");
    const out = join(folder, "out");
    await mkdir(user, { recursive: true });
    await mkdir(out);
    const settings = [profile, region === "vi" ? vietnamese : "", readsTexts ? readingTexts : "", "</oor:items>"];
    await writeFile(join(user, "registrymodifications.xcu"), settings.join("\n"));
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    await run(
      soffice,
      [
        `-env:UserInstallation=file://${join(folder, "profile").split("\\").join("/")}`,
        "--headless",
        "--norestore",
        "--convert-to",
        to === "txt" ? "txt:Text (encoded):UTF8" : to,
        "--outdir",
        out,
        ...files.map(({ name }) => join(folder, name)),
      ],
      { timeout: 60000 + 60000 * files.length },
    );
    return await Promise.all(
      files.map(async ({ name }) => new Uint8Array(await readFile(join(out, name.replace(/\.[^.]+$/u, `.${to}`))))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes out what formulas showed when the file was saved, so that only a real recalculation can give it back. */
export function withoutFigures(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) continue;
    const text = strFromU8(part).replace(/(<\/f>|<f\/>|<f [^>]*\/>)<v>[^<]*<\/v>/gu, "$1");
    parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

/** The workbook with its sheets printed at a scale instead of fitted to a page's width. LibreOffice measures columns by another
 *  digit than Excel and makes fitted sheets up to 8 % smaller: a tenth narrower, they never need a second page across. */
export function printedAt(percent: number, file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) continue;
    const text = strFromU8(part)
      .replace(/(<col [^>]*width=")([\d.]+)/gu, (_, start: string, width: string) => `${start}${Number(width) * 0.9}`)
      .replace(/ fitToPage="1"/u, "")
      .replace(/(<pageSetup [^>]*?) fitToWidth="1" fitToHeight="0"/u, `$1 scale="${percent}"`);
    parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

/** The text of a PDF page by page, laid out as printed, by poppler. */
export async function printedPages(pdf: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "attain-pdf-"));
  try {
    const file = join(folder, "book.pdf");
    await writeFile(file, pdf);
    const { stdout } = await run("pdftotext", ["-layout", file, "-"]);
    return stdout.split("\f").filter((page) => page.trim() !== "");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file with the sheets that hold its tables hidden, as hidden sheets aren't printed. */
export function withoutTables(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const relations = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const withTable = Object.keys(parts).flatMap((name) => {
    const sheet = /^xl\/worksheets\/_rels\/([^/]+\.xml)\.rels$/u.exec(name)?.[1];
    return sheet !== undefined && relations(name).includes("/table") ? [sheet] : [];
  });
  const targets = [...relations("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/gu)].map(([tag]) => tag);
  const hidden = targets
    .filter((tag) => withTable.some((sheet) => tag.includes(`/${sheet}"`)))
    .map((tag) => /Id="([^"]+)"/u.exec(tag)?.[1] ?? "");
  const book = relations("xl/workbook.xml").replace(/<sheet [^>]*>/gu, (tag) =>
    hidden.some((id) => tag.includes(`r:id="${id}"`)) ? tag.replace(/^<sheet /u, '<sheet state="hidden" ') : tag,
  );
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(book) });
}
