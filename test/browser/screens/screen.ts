/** Owns what a screen is for the tests and for docs/screens.md: how to come to it, what of the window it shows, and its sentence. */
import { openExcel, type ExcelDriver } from "../../workbench/driver";

export interface Screen {
  /** Of its file in docs/images/screens. */
  readonly name: string;
  /** For docs/screens.md. */
  readonly says: string;
  /** From the screen before it in its story to this one. */
  readonly show: (excel: ExcelDriver) => Promise<unknown>;
  /** The whole window unless it names an element; `height` from the element's top on. */
  readonly part?: { readonly selector: string; readonly width?: number; readonly height?: number };
}

/** Screens that one Excel shows one after the other. */
export interface Story {
  readonly title: string;
  readonly locale: "vi-VN" | "en-US";
  readonly screens: readonly Screen[];
}

/** Excel as every machine shows it. Messages that go by themselves are out of sight: which of them is still there is chance. */
export async function openPictured(locale: Story["locale"]): Promise<ExcelDriver> {
  const excel = await openExcel({ locale, isPictured: true });
  await excel.page.addStyleTag({ content: ".notice { visibility: hidden !important }" });
  return excel;
}

/** The screen as it is now, as a PNG without a caret. */
export async function pictureOf({ page }: ExcelDriver, { part }: Screen): Promise<Uint8Array> {
  // Off what was clicked last: buttons under the mouse look otherwise.
  await page.mouse.move(640, 3);
  // What was done last is painted with the next frame.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  if (!part) return page.screenshot({ animations: "disabled", caret: "hide" });
  const box = await page.locator(part.selector).first().boundingBox();
  if (!box) throw new Error(`${part.selector} is not on the screen`);
  const clip = { ...box, width: part.width ?? box.width, height: part.height ?? box.height };
  return page.screenshot({ animations: "disabled", caret: "hide", clip });
}

/** Widths of a few words: equal where the fonts of screens are the ones that the pictures were made with. */
export async function fontsOf(excel: ExcelDriver): Promise<readonly number[]> {
  return excel.page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("This browser gives no 2D canvas");
    const interfaceFont = getComputedStyle(document.body).fontFamily;
    return [
      interfaceFont,
      '"Calibri", Carlito, "Liberation Sans", sans-serif',
      '"Times New Roman", "Liberation Serif", serif',
    ].map((family) => {
      context.font = `100px ${family}`;
      return Math.round(context.measureText("Chỉ tiêu kế hoạch 118.079,5 %").width);
    });
  });
}
