/**
 * Every screen of the workbench and the pane looks as its picture in docs/images/screens, apart from letters: fonts and their
 * smoothing differ between machines. `npx tsx test/browser/screens/write.ts` takes the pictures anew.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openExcel, type ExcelDriver } from "../workbench/driver";
import { looksBook } from "./screens/looks-book";
import { paneStories } from "./screens/pane-stories";
import { blocksOf, differenceOf, otherFonts, sameFonts, type Change, type Tolerance } from "./screens/picture";
import { fontsFile, pictures, seen } from "./screens/places";
import { fontsOf, pictureOf } from "./screens/screen";
import { workbenchStory } from "./screens/workbench-story";

let excel: ExcelDriver;
let reader: Page;
let tolerance: Tolerance;

const kept = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(pictures, `${name}.png`)));

async function begin(locale: "vi-VN" | "en-US"): Promise<void> {
  excel = await openExcel({ locale });
  reader = await excel.context.newPage();
  const fonts = JSON.parse(await readFile(fontsFile, "utf8")) as readonly number[];
  tolerance = JSON.stringify(await fontsOf(excel)) === JSON.stringify(fonts) ? sameFonts : otherFonts;
}

describe.each([workbenchStory, ...paneStories])("$title", ({ locale, screens }) => {
  beforeAll(() => begin(locale));
  afterAll(() => excel.close());

  test.each(screens)("$name", async (screen) => {
    await screen.show(excel);
    const picture = await pictureOf(excel, screen);
    const found = await blocksOf(reader, picture);
    const difference = differenceOf(await blocksOf(reader, await kept(screen.name)), found, tolerance);
    if (!difference.isTolerable) {
      await mkdir(seen, { recursive: true });
      await writeFile(join(seen, `${screen.name}.png`), picture);
    }
    expect(difference).toMatchObject({ isTolerable: true });
  });
});

/** Scrolling moves what is painted and paints the rest; another theme paints everything. */
describe("after a scroll the grid is as if painted anew", () => {
  beforeAll(async () => {
    await begin("vi-VN");
    await excel.open(await looksBook(), "dinh-dang.xlsx", { addIn: false });
  });
  afterAll(() => excel.close());

  test.each([
    [0, 7],
    [0, 133],
    [0, -60],
    [37, 0],
    [-20, 0],
    [0, -80],
  ])("by %d, %d", async (x, y) => {
    const { page } = excel;
    const grid = page.locator(".grid");
    const theme = page.getByLabel("Chủ đề");
    const still = (): Promise<void> => page.waitForTimeout(100);
    await page
      .locator(".grid-scroller")
      .evaluate((scroller, [right, down]) => scroller.scrollBy(right, down), [x, y] as const);
    await still();
    const moved = await grid.screenshot({ caret: "hide" });
    await theme.selectOption("dark");
    await theme.selectOption("light");
    await still();
    expect(moved.equals(await grid.screenshot({ caret: "hide" }))).toBe(true);
  });
});

describe("the comparison", () => {
  beforeAll(() => begin("vi-VN"));
  afterAll(() => excel.close());

  test.each<[what: string, name: string, change: Change, bySameFonts: boolean, byOtherFonts: boolean]>([
    ["softer letters", "report", { kind: "soften" }, true, true],
    ["everything two pixels lower", "report", { kind: "shift", x: 0, y: 2 }, false, true],
    ["everything 24 pixels to the right", "report", { kind: "shift", x: 24, y: 0 }, false, true],
    [
      "a button without its picture",
      "report",
      { kind: "fill", x: 190, y: 118, width: 80, height: 28, color: "#ffffff" },
      false,
      true,
    ],
    [
      "a cell in another colour",
      "selection",
      { kind: "fill", x: 98, y: 254, width: 64, height: 20, color: "#ffc7ce" },
      false,
      true,
    ],
    [
      "a title bar in another colour",
      "report",
      { kind: "fill", x: 0, y: 0, width: 1280, height: 40, color: "#2b579a" },
      false,
      true,
    ],
    ["no ribbon", "report", { kind: "fill", x: 0, y: 40, width: 1280, height: 136, color: "#ffffff" }, false, false],
    ["no grid", "plan", { kind: "fill", x: 0, y: 212, width: 1280, height: 530, color: "#ffffff" }, false, false],
  ])("%s", async (_, name, change, bySameFonts, byOtherFonts) => {
    const png = await kept(name);
    const [before, after] = [await blocksOf(reader, png), await blocksOf(reader, png, change)];
    const tolerated = [sameFonts, otherFonts].map((each) => differenceOf(before, after, each).isTolerable);
    expect(tolerated).toEqual([bySameFonts, byOtherFonts]);
  });
});
