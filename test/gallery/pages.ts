/** Pages of a PDF as pictures, marked as samples: nobody shall take made-up figures for real ones. */

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readPpm, type Pixels } from "./png";

const run = promisify(execFile);

/** In dots an inch: the words of a table can be read in the width of a page of documentation. */
const resolution = 110;

export async function picturesOf(pdf: Uint8Array): Promise<readonly Pixels[]> {
  const folder = await mkdtemp(join(tmpdir(), "attain-pages-"));
  try {
    await writeFile(join(folder, "book.pdf"), pdf);
    await run("pdftoppm", ["-r", String(resolution), join(folder, "book.pdf"), join(folder, "page")]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith(".ppm")).sort();
    return await Promise.all(pages.map(async (name) => readPpm(new Uint8Array(await readFile(join(folder, name))))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const inPixels = (millimetres: number): number => Math.round((millimetres / 25.4) * resolution);

/** The part of a picture that isn't white. */
export function cropped({ width, height, rgb }: Pixels): Pixels {
  const isInk = (x: number, y: number): boolean =>
    [0, 1, 2].some((part) => (rgb[(y * width + x) * 3 + part] ?? 255) < 250);
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  const rows = numbers(height).filter((y) => numbers(width).some((x) => isInk(x, y)));
  const columns = numbers(width).filter((x) => rows.some((y) => isInk(x, y)));
  const [top = 0, left = 0] = [rows[0], columns[0]];
  const size = { width: (columns.at(-1) ?? 0) - left + 1, height: (rows.at(-1) ?? 0) - top + 1 };
  const part = new Uint8Array(size.width * size.height * 3);
  for (let y = 0; y < size.height; y++) {
    const from = ((top + y) * width + left) * 3;
    part.set(rgb.subarray(from, from + size.width * 3), y * size.width * 3);
  }
  return { ...size, rgb: part };
}

/** The page with the stamp in its top margin, over the left edge of the text, where nothing else is printed. */
export function stamped(page: Pixels, stamp: Pixels): Pixels {
  const rgb = page.rgb.slice();
  const [left, top] = [inPixels(30), inPixels(7)];
  for (let y = 0; y < stamp.height; y++) {
    for (let x = 0; x < stamp.width * 3; x++) {
      const at = ((top + y) * page.width + left) * 3 + x;
      rgb[at] = Math.min(rgb[at] ?? 255, stamp.rgb[y * stamp.width * 3 + x] ?? 255);
    }
  }
  return { ...page, rgb };
}
