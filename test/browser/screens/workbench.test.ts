/** The workbench's screens are as their pictures in docs/images/screens; and a grid that was scrolled as one that was painted anew. */
import type { Tolerance } from "../../pictures/difference";
import type { ExcelDriver } from "../../workbench/driver";
import { holdToPicture, toleranceFor } from "./kept-pictures";
import { openPictured } from "./screen";
import { workbenchStory } from "./workbench-story";

let excel: ExcelDriver;
let tolerance: Tolerance;

beforeAll(async () => {
  excel = await openPictured(workbenchStory.locale);
  tolerance = await toleranceFor(excel);
});
afterAll(() => excel.close());

test.each(workbenchStory.screens)("$name", async (screen) => {
  await screen.show(excel);
  await holdToPicture(excel, screen, tolerance);
});

/** Scrolling moves what is painted and paints the rest; another theme paints everything. The book is the last screen's. */
test.each([
  [0, 7],
  [0, 133],
  [0, -60],
  [37, 0],
  [-20, 0],
  [0, -80],
])("scrolled by %d, %d the grid is as if painted anew", async (x, y) => {
  const off = await excel.page.evaluate(
    async ([right, down]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(".grid canvas");
      const context = canvas?.getContext("2d");
      const theme = document.querySelector<HTMLSelectElement>("select[aria-label='Chủ đề']");
      if (!canvas || !context || !theme) throw new Error("The grid is not on the screen");
      const painted = async (): Promise<Uint8ClampedArray> => {
        await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
        return context.getImageData(0, 0, canvas.width, canvas.height).data;
      };
      document.querySelector(".grid-scroller")?.scrollBy(right, down);
      const moved = await painted();
      for (const name of ["dark", "light"]) {
        theme.value = name;
        theme.dispatchEvent(new Event("change"));
      }
      const anew = await painted();
      const places = new Set<string>();
      anew.forEach((value, at) => {
        const pixel = at >> 2;
        if (value !== moved[at]) places.add(`${pixel % canvas.width}, ${Math.floor(pixel / canvas.width)}`);
      });
      return [...places].slice(0, 9);
    },
    [x, y] as const,
  );
  expect(off).toEqual([]);
});
