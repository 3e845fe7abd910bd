/**
 * Owns the box in which a cell is edited in place: over its cell, in the cell's font, growing with the text. While
 * nothing is edited it is invisible at the active cell and holds the focus.
 */
import { cellArea } from "../../engine/area";
import { element } from "../dom";
import type { Editing } from "./editing";
import { cssFont, lineHeight, linesOf, widthOf } from "./fonts";
import type { Grid } from "./grid";

export function makeCellBox(): HTMLTextAreaElement {
  return element("textarea", {
    class: "cell-editor idle",
    attributes: { rows: "1", spellcheck: "false", autocomplete: "off", autocapitalize: "off", wrap: "off" },
  });
}

/** Keeps the box over its cell whenever the grid moves, the selection changes or the text grows. */
export function placeCellBox(grid: Grid, editing: Editing): void {
  const place = (): void => {
    const { cellBox, edited } = editing;
    const { sheet } = grid;
    const { row, column } = edited ?? sheet.activeCell;
    const area = sheet.mergeAt(row, column) ?? cellArea(row, column);
    const box = grid.boxOf(area);
    const isShown = edited !== undefined && edited.sheet === sheet && box !== undefined && box.width > 0;
    cellBox.classList.toggle("idle", !isShown);
    const style = cellBox.style;
    if (!isShown || !edited) {
      // An input method opens its window at the box, so it goes along with the active cell even when idle.
      style.left = `${box?.x ?? 0}px`;
      style.top = `${box?.y ?? 0}px`;
      style.width = style.height = "1px";
      return;
    }
    const look = sheet.style(row, column);
    const font = cssFont(look.font, grid.zoom);
    const line = Math.ceil(lineHeight(look.font, grid.zoom));
    const most = Math.max(box.width, grid.scroller.clientWidth - box.x - 8);
    const needed = Math.max(...cellBox.value.split("\n").map((each) => widthOf(`${each}W`, font))) + 10;
    const wraps = look.wrapText || needed > most;
    const width = look.wrapText ? box.width + 1 : Math.min(Math.max(box.width + 1, needed), most);
    const lines = wraps ? linesOf(cellBox.value, font, width - 12).length : cellBox.value.split("\n").length;
    style.font = font;
    style.lineHeight = `${line}px`;
    style.whiteSpace = wraps ? "pre-wrap" : "pre";
    style.left = `${box.x - 1}px`;
    style.top = `${box.y - 1}px`;
    style.width = `${Math.ceil(width) + 1}px`;
    style.height = `${Math.max(box.height + 1, line * lines + 4)}px`;
    const spare = Math.max(0, box.height - line * lines - 3);
    style.paddingTop = `${look.vertical === "Top" ? 0 : look.vertical === "Center" ? spare / 2 : spare}px`;
    style.textAlign = cellBox.value.startsWith("=") ? "left" : look.horizontal === "Center" ? "center" : "left";
  };
  grid.onMove(place);
  editing.onChange(place);
}
