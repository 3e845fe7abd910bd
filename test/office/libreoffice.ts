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
      "Debian and Ubuntu: sudo apt-get install libreoffice-calc poppler-utils fonts-liberation",
      "Windows and Mac: https://www.libreoffice.org/download",
      "Elsewhere installed? Set SOFFICE_PATH to its program soffice.",
    ].join("\n"),
  );
}

/** LibreOffice trusts the figures that another program left in a file unless told to recalculate always. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice writes it after recalculating everything, or as it prints it. */
export async function convert(workbook: Uint8Array, to: "xlsx" | "pdf"): Promise<Uint8Array> {
  const soffice = program();
  const folder = await mkdtemp(join(tmpdir(), "attain-office-"));
  try {
    const user = join(folder, "profile", "user");
    const out = join(folder, "out");
    await mkdir(user, { recursive: true });
    await mkdir(out);
    await writeFile(join(user, "registrymodifications.xcu"), profile);
    await writeFile(join(folder, "book.xlsx"), workbook);
    await run(
      soffice,
      [
        `-env:UserInstallation=file://${join(folder, "profile").split("\\").join("/")}`,
        "--headless",
        "--norestore",
        "--convert-to",
        to,
        "--outdir",
        out,
        join(folder, "book.xlsx"),
      ],
      { timeout: 120000 },
    );
    return new Uint8Array(await readFile(join(out, `book.${to}`)));
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
