// Draws the PNG icons that the manifest names from the SVG files in assets/svg. Run it after changing an SVG:
// `tsx assets/render-icons.ts`, with CHROME_PATH naming a Chromium-based browser where Edge is not installed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";

/** PNG name → SVG name. */
const icons = {
  icon: "attain",
  "icon-open-pane": "open-pane",
  "icon-set-up-workbook": "set-up-workbook",
  "icon-build-report": "build-report",
};

/** Pixel size → the grid of its drawing: a whole multiple, so that straight edges stay on pixels. */
const grids = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 48: 24, 64: 32, 80: 40 };

async function renderIcons(browserChoice: LaunchOptions): Promise<void> {
  const browser = await chromium.launch(browserChoice);
  try {
    const page = await browser.newPage();
    for (const [png, svg] of Object.entries(icons)) {
      for (const [size, grid] of Object.entries(grids)) {
        const drawing = readFileSync(join(__dirname, "svg", `${svg}-${grid}.svg`), "utf8");
        await page.setViewportSize({ width: Number(size), height: Number(size) });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
        writeFileSync(join(__dirname, `${png}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

const path = process.env["CHROME_PATH"];
void renderIcons(path === undefined ? { channel: "msedge" } : { executablePath: path });
