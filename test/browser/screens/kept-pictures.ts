/** Owns how a screen is held to its picture in docs/images/screens: it has some seconds to become so, for what is on it follows
 *  what was done in its own time. A screen that differs is left in `.cache/screens`, with where it does. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pngOf, type Pixels } from "../../gallery/png";
import { differenceOf, otherWidths, sameWidths, type Tolerance } from "../../pictures/difference";
import { readPng } from "../../pictures/read-png";
import type { ExcelDriver } from "../../workbench/driver";
import { withFewColours } from "./few-colours";
import { fontsFile, pictures, seen } from "./places";
import { fontsOf, pictureOf, type Screen } from "./screen";

const patience = 15_000;

/** By whether this machine's fonts are as wide as those of the pictures. */
export async function toleranceFor(excel: ExcelDriver): Promise<Tolerance> {
  const fonts = JSON.parse(await readFile(fontsFile, "utf8")) as readonly number[];
  return JSON.stringify(await fontsOf(excel)) === JSON.stringify(fonts) ? sameWidths : otherWidths;
}

/** Throws if the screen doesn't become as its picture is. */
export async function holdToPicture(excel: ExcelDriver, screen: Screen, tolerance: Tolerance): Promise<void> {
  const kept = readPng(new Uint8Array(await readFile(join(pictures, `${screen.name}.png`))));
  const end = Date.now() + patience;
  for (;;) {
    const found = readPng(await pictureOf(excel, screen));
    const { spots, picture } = differenceOf(kept, found, tolerance);
    if (spots.length === 0) return;
    if (Date.now() > end) {
      const files = await leave({ [screen.name]: found, [`${screen.name}-difference`]: picture() });
      const where = spots.map(({ x, y, width, height }) => `${width} × ${height} pixels at ${x}, ${y}`);
      throw new Error(
        `The screen "${screen.says}" isn't as docs/images/screens/${screen.name}.png: ${where.join("; ")}.\n` +
          `What was seen: ${files.join(", ")}.\n` +
          "If it is to look so: npx tsx test/browser/screens/write.ts, and look at what has changed.",
      );
    }
    await excel.page.waitForTimeout(100);
  }
}

async function leave(all: Readonly<Record<string, Pixels>>): Promise<readonly string[]> {
  await mkdir(seen, { recursive: true });
  return Promise.all(
    Object.entries(all).map(async ([name, picture]) => {
      const file = join(seen, `${name}.png`);
      await rm(file, { force: true });
      await writeFile(file, pngOf(withFewColours(picture), [256]));
      return file;
    }),
  );
}
