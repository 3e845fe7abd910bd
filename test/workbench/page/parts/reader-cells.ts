/**
 * Owns what screen readers hear of the painted grid: an ARIA grid with the active cell in it, named by address, text and
 * formula, and one live line that tells where the selection went.
 */
import { areaAddress, cellAddress } from "../../engine/address";
import { columnLimit, rowLimit } from "../../engine/area";
import { element, putAttribute, putText } from "../dom";
import type { Editing } from "../grid/editing";
import type { Grid } from "../grid/grid";
import type { Selecting } from "../grid/selecting";
import { onceStillFor } from "../stillness";

export function readerCells(grid: Grid, selecting: Selecting, editing: Editing): HTMLElement {
  const { desk } = grid;
  const { texts } = desk;
  const cell = element("div", { attributes: { role: "gridcell", id: "active-cell", "aria-selected": "true" } });
  const row = element("div", { attributes: { role: "row" } }, cell);
  const live = element("div", { class: "for-readers", attributes: { "aria-live": "polite" } });
  const mirror = element(
    "div",
    {
      class: "for-readers",
      label: texts.grid,
      attributes: { role: "grid", "aria-rowcount": String(rowLimit), "aria-colcount": String(columnLimit) },
    },
    row,
  );
  let spoken = "";
  // Held arrow keys would queue up a sentence for every cell passed.
  const speak = onceStillFor(120, () =>
    putText(live, selecting.isWide ? texts.selected(areaAddress(selecting.area)) : spoken),
  );
  const follow = (): void => {
    const { sheet } = grid;
    const active = selecting.active;
    const address = cellAddress(active.row, active.column);
    const text = sheet.text(active.row, active.column);
    const formula = sheet.formula(active.row, active.column);
    spoken = texts.cell(address, text) + (formula ? texts.cellFormula(sheet.editText(active.row, active.column)) : "");
    putAttribute(row, "aria-rowindex", String(active.row + 1));
    putAttribute(cell, "aria-colindex", String(active.column + 1));
    putAttribute(
      cell,
      "aria-readonly",
      String(!sheet.isEditable({ top: active.row, bottom: active.row, left: active.column, right: active.column })),
    );
    putText(cell, text);
    putAttribute(cell, "aria-label", spoken);
    putAttribute(editing.cellBox, "aria-label", spoken);
    speak();
  };
  desk.watch(follow);
  follow();
  return element("div", {}, mirror, live);
}
