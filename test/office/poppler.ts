/** A PDF as poppler's programs see it: pages with their words in place, and the fonts. */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Places are in millimetres from the page's upper left corner. */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  /** As it is laid out, one line a line. */
  readonly text: string;
}

export interface PrintedFile {
  readonly pages: readonly PrintedPage[];
  readonly fonts: readonly string[];
}

const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72;

export async function printedFile(pdf: Uint8Array): Promise<PrintedFile> {
  const folder = await mkdtemp(join(tmpdir(), "attain-pdf-"));
  try {
    const file = join(folder, "book.pdf");
    await writeFile(file, pdf);
    const [words, text, fonts] = await Promise.all([
      run("pdftotext", ["-bbox", file, "-"], { maxBuffer: 64e6 }),
      run("pdftotext", ["-layout", file, "-"], { maxBuffer: 64e6 }),
      run("pdffonts", [file]),
    ]);
    const texts = text.stdout.split("\f");
    return {
      pages: words.stdout
        .split("<page ")
        .slice(1)
        .map((page, index) => pageOf(page, texts[index] ?? "")),
      // Below two lines of headings; a font's name comes first, a part of one after six letters and a plus.
      fonts: fonts.stdout
        .split("\n")
        .slice(2)
        .flatMap((line) => /^(?:[A-Z]{6}\+)?(\S+)/u.exec(line)?.[1] ?? []),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function pageOf(markup: string, text: string): PrintedPage {
  const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/u.exec(markup) ?? [];
  const found = markup.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu);
  return {
    width: millimetres(width),
    height: millimetres(height),
    text,
    words: [...found].map(([, left, top, right, bottom, word = ""]) => ({
      text: word
        .replace(/&lt;/gu, "<")
        .replace(/&gt;/gu, ">")
        .replace(/&quot;/gu, '"')
        .replace(/&amp;/gu, "&"),
      left: millimetres(left),
      top: millimetres(top),
      right: millimetres(right),
      bottom: millimetres(bottom),
    })),
  };
}
