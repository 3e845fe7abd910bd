/** Owns the line at the bottom: mode, what the selection adds up to, and zoom. */
import { cellCount } from "../../engine/area";
import { button, element, glyph, putText, putTitle } from "../dom";
import type { Editing } from "../grid/editing";
import type { Grid } from "../grid/grid";
import type { Selecting } from "../grid/selecting";
import { glyphs } from "../ribbon/glyphs";
import { onceStillFor } from "../stillness";

export interface StatusBar {
  readonly element: HTMLElement;
  /** While the add-in's functions are running. */
  setCalculating(calculating: boolean): void;
}

export function statusBar(grid: Grid, selecting: Selecting, editing: Editing): StatusBar {
  const { desk } = grid;
  const words = desk.texts.status;
  const mode = element("span", { class: "mode", attributes: { role: "status" } });
  const sums = element("span", { class: "sums" });
  const zoomText = element("span");
  const zoomBy = (change: number) => (): void => {
    const zoom = Math.max(10, Math.min(400, grid.sheet.properties.zoom + change));
    desk.act(() => grid.sheet.change({ zoom }));
  };
  const smaller = button({ title: desk.texts.ribbon.zoomOut, on: { click: zoomBy(-10) } }, "−");
  const larger = button({ title: desk.texts.ribbon.zoomIn, on: { click: zoomBy(10) } }, glyph(glyphs.plus, 12));
  smaller.setAttribute("aria-label", desk.texts.ribbon.zoomOut);
  larger.setAttribute("aria-label", desk.texts.ribbon.zoomIn);
  // As on the ribbon: typing goes on in the grid.
  const keepFocus = (event: MouseEvent): void => event.preventDefault();
  const bar = element(
    "footer",
    { class: "status-bar", label: words.name, on: { mousedown: keepFocus } },
    mode,
    sums,
    element("span", { class: "zoom" }, smaller, zoomText, larger),
  );

  let isCalculating = false;
  // Adding up a whole column may take a while: not at every step of a drag.
  const addUp = onceStillFor(60, () => putText(sums, summary(grid, selecting)));
  const follow = (): void => {
    const text = editing.edited ? words[editing.edited.mode] : isCalculating ? words.calculating : words.ready;
    const { zoom } = grid.sheet.properties;
    putText(mode, text);
    putText(zoomText, `${zoom}%`);
    putTitle(zoomText, words.zoom(zoom));
    addUp();
  };
  editing.onChange(follow);
  desk.watch(follow);
  follow();
  return {
    element: bar,
    setCalculating(calculating) {
      if (calculating === isCalculating) return;
      isCalculating = calculating;
      follow();
    },
  };
}

/** Excel: the sum is shown as soon as there is a number among at least two filled cells, in the active cell's format. */
function summary(grid: Grid, selecting: Selecting): string {
  const { sheet, desk } = grid;
  const words = desk.texts.status;
  const areas = selecting.areas;
  if (areas.reduce((sum, area) => sum + cellCount(area), 0) < 2) return "";
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const area of areas) {
    for (const { row, value } of sheet.cells(area)) {
      if (value === null || sheet.isRowHidden(row)) continue;
      count++;
      if (typeof value !== "number") continue;
      numbers++;
      sum += value;
    }
  }
  if (count < 2) return "";
  const plain = new Intl.NumberFormat(desk.book.culture.name, { maximumFractionDigits: 6 });
  const counted = words.count(plain.format(count));
  if (numbers === 0) return counted;
  return [words.average(plain.format(sum / numbers)), counted, words.sum(plain.format(sum))].join("    ");
}
