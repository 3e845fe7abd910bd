/** The pane's views, in both languages and widths, in dark and in forced colours, are as their pictures in docs/images/screens. */
import type { Tolerance } from "../../pictures/difference";
import type { ExcelDriver } from "../../workbench/driver";
import { holdToPicture, toleranceFor } from "./kept-pictures";
import { paneStories } from "./pane-stories";
import { openPictured } from "./screen";

describe.each(paneStories)("$title", ({ locale, screens }) => {
  let excel: ExcelDriver;
  let tolerance: Tolerance;

  beforeAll(async () => {
    excel = await openPictured(locale);
    tolerance = await toleranceFor(excel);
  });
  afterAll(() => excel.close());

  test.each(screens)("$name", async (screen) => {
    await screen.show(excel);
    await holdToPicture(excel, screen, tolerance);
  });
});
